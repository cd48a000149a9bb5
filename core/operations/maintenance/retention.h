// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "base/zone.h"
#include "domain/improvement.h"
#include "workspace/operation.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace touchbase {

class Workspace;

/// How long a workspace remembers what nobody works with any more, in whole days (1 or more); blank is for ever.
/// Kept in the workspace's settings.
struct Retention {
    std::optional<int> historyDays; ///< who changed what
    std::optional<int> trashDays;   ///< what was deleted
    std::optional<int> backupDays;  ///< over and above the days and weeks that backups are kept

    bool operator==(const Retention &) const = default;

    /// Settings that are missing keep everything; so do ones that are no number of days.
    [[nodiscard]] static Retention from(const std::vector<Setting> &stored);
    /// One row per limit that is set.
    [[nodiscard]] std::vector<Setting> toSettings() const;
};

/// What was forgotten.
struct RetentionReport {
    qint64 changes = 0; ///< of the history
    qint64 deleted = 0; ///< things in the trash
    QStringList backups;
};

/// Forgets history and trash older than the limits (apply-retention), counted back from the beginning of today in the
/// workspace's zone. Cannot be undone.
[[nodiscard]] Operation forgetOld(Retention retention, Zone zone, std::shared_ptr<RetentionReport> report);

/// The same with what is older in the backups. Waits for it; changes nothing where no limit is set.
[[nodiscard]] Result<RetentionReport> applyRetention(Workspace &workspace, const Retention &retention, const Zone &zone,
                                                     const QString &secondPlace = {});

} // namespace touchbase
