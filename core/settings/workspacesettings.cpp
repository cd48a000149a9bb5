// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/workspacesettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace touchbase {

namespace {

const QString zoneName = QStringLiteral("zone");
const QString weekName = QStringLiteral("working-week");
const QString currencyName = QStringLiteral("currency");
const QString companyName = QStringLiteral("company");

QString text(const QJsonValue &value)
{
    // A document holds arrays and objects only; one value travels in an array of its own.
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

tl::unexpected<Error> unreadable(const QString &setting)
{
    return failure(ErrorCode::WorkspaceDamaged, {}, QStringLiteral("setting ") + setting);
}

QJsonValue weekToJson(const WorkingTime::Week &week)
{
    QJsonArray days;
    for (const auto &hours : week)
        days.append(hours ? QJsonValue(QJsonArray{hours->fromMinute, hours->untilMinute}) : QJsonValue());
    return days;
}

Result<WorkingTime::Week> weekFromJson(const QJsonValue &value)
{
    const QJsonArray days = value.toArray();
    WorkingTime::Week week;
    bool valid = days.size() == static_cast<qsizetype>(week.size());
    for (qsizetype i = 0; valid && i < days.size(); ++i) {
        if (days.at(i).isNull())
            continue;
        const QJsonArray hours = days.at(i).toArray();
        const WorkingTime::Hours one{hours.at(0).toInt(-1), hours.at(1).toInt(-1)};
        valid = one.fromMinute >= 0 && one.fromMinute < one.untilMinute && one.untilMinute <= 24 * 60;
        week[static_cast<size_t>(i)] = one;
    }
    if (!valid)
        return unreadable(weekName);
    return week;
}

} // namespace

Result<WorkspaceSettings> WorkspaceSettings::from(const std::vector<Setting> &stored)
{
    WorkspaceSettings settings;
    for (const Setting &one : stored) {
        if (one.name == zoneName) {
            settings.zone = valueOf(one.value).toString();
            if (settings.zone.isEmpty())
                return unreadable(one.name);
        } else if (one.name == weekName) {
            auto week = weekFromJson(valueOf(one.value));
            if (!week)
                return failure(week.error());
            settings.week = *week;
        } else if (one.name == currencyName) {
            auto currency = Currency::parse(valueOf(one.value).toString());
            if (!currency)
                return unreadable(one.name);
            settings.currency = *currency;
        } else if (one.name == companyName) {
            settings.company = valueOf(one.value).toString();
        }
    }
    return settings;
}

std::vector<Setting> WorkspaceSettings::toSettings() const
{
    return {{zoneName, text(zone)},
            {weekName, text(weekToJson(week))},
            {currencyName, text(currency.code())},
            {companyName, text(company)}};
}

Result<WorkingTime> WorkspaceSettings::workingTime(std::vector<Day> holidays) const
{
    auto named = Zone::named(zone);
    if (!named)
        return failure(named.error());
    return WorkingTime(std::move(*named), week, std::move(holidays));
}

} // namespace touchbase
