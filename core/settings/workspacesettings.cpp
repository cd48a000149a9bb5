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
const QString alertRulesName = QStringLiteral("alert-rules");
const QString reviewPlanName = QStringLiteral("review-plan");

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

/// What another layer understands; here it is only kept.
Result<QJsonObject> objectOf(const Setting &setting)
{
    const QJsonValue value = valueOf(setting.value);
    if (!value.isObject())
        return unreadable(setting.name);
    return value.toObject();
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
        } else if (one.name == alertRulesName || one.name == reviewPlanName) {
            auto object = objectOf(one);
            if (!object)
                return failure(object.error());
            (one.name == alertRulesName ? settings.alertRules : settings.reviewPlan) = *object;
        }
    }
    return settings;
}

std::vector<Setting> WorkspaceSettings::toSettings() const
{
    return {{zoneName, text(zone)},       {weekName, text(weekToJson(week))}, {currencyName, text(currency.code())},
            {companyName, text(company)}, {alertRulesName, text(alertRules)}, {reviewPlanName, text(reviewPlan)}};
}

Result<WorkingTime> WorkspaceSettings::workingTime(std::vector<Day> holidays) const
{
    auto named = Zone::named(zone);
    if (!named)
        return failure(named.error());
    return WorkingTime(std::move(*named), week, std::move(holidays));
}

} // namespace touchbase
