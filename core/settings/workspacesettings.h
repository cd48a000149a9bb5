// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/workingtime.h"
#include "domain/improvement.h"

#include <QJsonObject>

#include <vector>

namespace touchbase {

/// What belongs to a workspace and not to a laptop. Stored by name as JSON; what a newer program stored under other
/// names is left alone.
struct WorkspaceSettings {
    QString zone = QStringLiteral("UTC"); ///< IANA name
    WorkingTime::Week week = WorkingTime::defaultWeek();
    Currency currency = Currency::usd(); ///< of buyers that name none
    QString company;                     ///< who sells the leads, as reviews name it; blank where it is not said

    QJsonObject alertRules; ///< what differs from the usual (rules/alertrules.h)
    QJsonObject reviewPlan; ///< the same of the schedule of reviews (rules/schedule.h)

    bool operator==(const WorkspaceSettings &) const = default;

    /// Settings that are missing are as above; one that cannot be read is an error, not a default.
    [[nodiscard]] static Result<WorkspaceSettings> from(const std::vector<Setting> &stored);
    /// One row per setting.
    [[nodiscard]] std::vector<Setting> toSettings() const;

    /// UnknownZone where this machine does not know the zone.
    [[nodiscard]] Result<WorkingTime> workingTime(std::vector<Day> holidays) const;
};

} // namespace touchbase
