// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/alertrules.h"

#include <QJsonValue>

#include <cmath>

namespace touchbase::rules {

namespace {

const QString onKey = QStringLiteral("on");
const QString thresholdKey = QStringLiteral("threshold");
const QString marginKey = QStringLiteral("margin");
const QString severityKey = QStringLiteral("severity");
const QString verticalsKey = QStringLiteral("verticals");

RuleSet usualRules()
{
    RuleSet set;
    set[AlertRule::ScoreFell] = {true, 10, 3, 2};
    set[AlertRule::BandFell] = {true, 0, 2, 2};
    set[AlertRule::DisputeRateHigh] = {true, 10, 2, 3};
    set[AlertRule::SwingSignal] = {true, 5, 1, 2};
    set[AlertRule::VolumeLow] = {true, 75, 10, 2};
    set[AlertRule::NoLeads] = {true, 30, 0, 3};
    set[AlertRule::IssueUnanswered] = {true, 10, 0, 3};
    set[AlertRule::ContactOverdue] = {true, 1, 0, 2};
    set[AlertRule::DetractorOpen] = {true, 48, 0, 3};
    set[AlertRule::PromoterUnthanked] = {true, 48, 0, 1};
    set[AlertRule::SpendFell] = {true, 25, 5, 2};
    set[AlertRule::ExpectationUnvalidated] = {true, 7, 0, 2};
    set[AlertRule::ReviewSoon] = {true, 3, 0, 1};
    set[AlertRule::ReviewOverdue] = {true, 0, 0, 2};
    set[AlertRule::DecisionMakerSilent] = {true, 60, 0, 2};
    return set;
}

tl::unexpected<Error> unreadable(AlertRule rule, const QString &key)
{
    return failure(ErrorCode::BadNumber, {wordString(rule) + u'.' + key}, QStringLiteral("setting alert-rules"));
}

/// Reads a number where there is one; false where it is out of its range or no number.
bool takeNumber(const QJsonObject &json, const QString &key, double lowest, double highest, double &value)
{
    const QJsonValue given = json.value(key);
    if (given.isUndefined())
        return true;
    const double number = given.toDouble(std::nan(""));
    if (!(number >= lowest && number <= highest))
        return false;
    value = number;
    return true;
}

Result<> take(const QJsonObject &json, AlertRule rule, RuleSettings &settings)
{
    constexpr double most = 1e6;
    const QJsonValue on = json.value(onKey);
    if (!on.isUndefined() && !on.isBool())
        return unreadable(rule, onKey);
    settings.on = on.toBool(settings.on);
    double severity = settings.severity;
    if (!takeNumber(json, thresholdKey, 0, most, settings.threshold))
        return unreadable(rule, thresholdKey);
    if (!takeNumber(json, marginKey, 0, most, settings.margin))
        return unreadable(rule, marginKey);
    if (!takeNumber(json, severityKey, 1, 3, severity))
        return unreadable(rule, severityKey);
    settings.severity = static_cast<int>(std::lround(severity));
    return {};
}

/// The settings that a vertical has, beginning with the usual ones.
RuleSettings &ownOf(AlertRules &rules, Vertical vertical, AlertRule rule)
{
    return rules.byVertical.try_emplace(vertical, rules.usual).first->second[rule];
}

Result<> takeVerticals(const QJsonObject &json, AlertRule rule, AlertRules &rules)
{
    for (auto one = json.begin(); one != json.end(); ++one) {
        const auto vertical = parseWord<Vertical>(one.key());
        if (!vertical)
            continue;
        if (auto taken = take(one.value().toObject(), rule, ownOf(rules, *vertical, rule)); !taken)
            return taken;
    }
    return {};
}

QJsonObject difference(const RuleSettings &settings, const RuleSettings &base)
{
    QJsonObject json;
    if (settings.on != base.on)
        json.insert(onKey, settings.on);
    if (settings.threshold != base.threshold)
        json.insert(thresholdKey, settings.threshold);
    if (settings.margin != base.margin)
        json.insert(marginKey, settings.margin);
    if (settings.severity != base.severity)
        json.insert(severityKey, settings.severity);
    return json;
}

} // namespace

const RuleSet &AlertRules::of(std::optional<Vertical> vertical) const
{
    const auto own = vertical ? byVertical.find(*vertical) : byVertical.end();
    return own == byVertical.end() ? usual : own->second;
}

AlertRules defaultAlertRules()
{
    return {usualRules()};
}

Result<AlertRules> alertRulesFromJson(const QJsonObject &json)
{
    AlertRules rules = defaultAlertRules();
    // All usual ones first: a vertical begins with them.
    for (AlertRule rule : score::allOf<AlertRule>()) {
        if (auto taken = take(json.value(wordString(rule)).toObject(), rule, rules.usual[rule]); !taken)
            return failure(taken.error());
    }
    for (AlertRule rule : score::allOf<AlertRule>()) {
        const QJsonObject own = json.value(wordString(rule)).toObject().value(verticalsKey).toObject();
        if (auto taken = takeVerticals(own, rule, rules); !taken)
            return failure(taken.error());
    }
    return rules;
}

QJsonObject alertRulesToJson(const AlertRules &rules)
{
    const RuleSet defaults = usualRules();
    QJsonObject json;
    for (AlertRule rule : score::allOf<AlertRule>()) {
        QJsonObject one = difference(rules.usual[rule], defaults[rule]);
        QJsonObject verticals;
        for (const auto &[vertical, set] : rules.byVertical) {
            const QJsonObject own = difference(set[rule], rules.usual[rule]);
            if (!own.isEmpty())
                verticals.insert(wordString(vertical), own);
        }
        if (!verticals.isEmpty())
            one.insert(verticalsKey, verticals);
        if (!one.isEmpty())
            json.insert(wordString(rule), one);
    }
    return json;
}

} // namespace touchbase::rules
