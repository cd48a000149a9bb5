// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/maintenance/retention.h"

#include "workspace/backups.h"
#include "workspace/erasing.h"
#include "workspace/workspace.h"
#include "workspace/writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace touchbase {

namespace {

struct Limit {
    QString name;
    std::optional<int> Retention::*days;
};

const std::array<Limit, 3> &limits()
{
    static const std::array<Limit, 3> all{{{QStringLiteral("retention-history"), &Retention::historyDays},
                                           {QStringLiteral("retention-trash"), &Retention::trashDays},
                                           {QStringLiteral("retention-backups"), &Retention::backupDays}}};
    return all;
}

/// The first day that is still remembered.
Day firstDay(Instant now, const Zone &zone, int days)
{
    return zone.dayOf(now) - days;
}

using Drop = Result<qint64> (*)(Writer &, Instant);

Result<> drop(Writer &writer, const Zone &zone, std::optional<int> days, Drop dropBefore, qint64 &count)
{
    if (!days)
        return {};
    auto dropped = dropBefore(writer, zone.startOf(firstDay(writer.now(), zone, *days)));
    if (!dropped)
        return failure(dropped.error());
    count = *dropped;
    return {};
}

} // namespace

Retention Retention::from(const std::vector<Setting> &stored)
{
    Retention retention;
    for (const Setting &one : stored) {
        for (const Limit &limit : limits()) {
            // One value travels in an array of its own, as all settings do (settings/workspacesettings.h).
            const int days = QJsonDocument::fromJson(one.value.toUtf8()).array().at(0).toInt(0);
            if (one.name == limit.name && days >= 1)
                retention.*limit.days = days;
        }
    }
    return retention;
}

std::vector<Setting> Retention::toSettings() const
{
    std::vector<Setting> settings;
    for (const Limit &limit : limits()) {
        if (const auto &days = this->*limit.days)
            settings.push_back({limit.name, QStringLiteral("[%1]").arg(*days)});
    }
    return settings;
}

Operation forgetOld(Retention retention, Zone zone, std::shared_ptr<RetentionReport> report)
{
    Operation operation{QStringLiteral("apply-retention"), {}, false};
    operation.run = [retention, zone = std::move(zone), report = std::move(report)](Writer &writer) {
        auto done = drop(writer, zone, retention.historyDays, dropHistoryBefore, report->changes);
        return done ? drop(writer, zone, retention.trashDays, dropTrashBefore, report->deleted) : done;
    };
    return operation;
}

Result<RetentionReport> applyRetention(Workspace &workspace, const Retention &retention, const Zone &zone,
                                       const QString &secondPlace)
{
    auto report = std::make_shared<RetentionReport>();
    if (retention.historyDays || retention.trashDays) {
        if (auto done = workspace.performNow(forgetOld(retention, zone, report)); !done)
            return failure(done.error());
    }
    if (retention.backupDays && !workspace.location().file.isEmpty()) {
        const Day first = firstDay(workspace.clock().now(), zone, *retention.backupDays);
        auto dropped = dropBackupsBefore(workspace.location().file, first, secondPlace);
        if (!dropped)
            return failure(dropped.error());
        report->backups = std::move(*dropped);
    }
    return *report;
}

} // namespace touchbase
