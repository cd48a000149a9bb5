// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/words.h"
#include "score/enumarray.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace touchbase::rules {

/// What an alert says of a buyer, in the words of formats.md.
enum class AlertRule {
    ScoreFell,
    BandFell,
    DisputeRateHigh,
    SwingSignal,
    VolumeLow,
    NoLeads,
    IssueUnanswered,
    ContactOverdue,
    DetractorOpen,
    PromoterUnthanked,
    SpendFell,
    ExpectationUnvalidated,
    ReviewSoon,
    ReviewOverdue,
    DecisionMakerSilent
};

} // namespace touchbase::rules

template <>
struct touchbase::Words<touchbase::rules::AlertRule> {
    static constexpr std::array<std::string_view, 15> table{
        "score_fell",     "band_fell",          "dispute_rate_high",    "swing_signal",
        "volume_low",     "no_leads",           "issue_unanswered",     "contact_overdue",
        "detractor_open", "promoter_unthanked", "spend_fell",           "expectation_unvalidated",
        "review_soon",    "review_overdue",     "decision_maker_silent"};
};

namespace touchbase::rules {

/// How one rule is set.
struct RuleSettings {
    bool on = true;
    double threshold = 0; ///< in the unit of the rule (`defaultAlertRules`); ≥ 0
    double margin = 0;    ///< how far behind the threshold the value must be before the alert clears; ≥ 0
    int severity = 2;     ///< 1–3, 3 is worst

    bool operator==(const RuleSettings &) const = default;
};
using RuleSet = score::EnumArray<AlertRule, RuleSettings>;

/// The rules of a workspace: data, so that a team sets them as it works.
struct AlertRules {
    RuleSet usual;
    std::map<Vertical, RuleSet> byVertical = {}; ///< of verticals that differ

    [[nodiscard]] const RuleSet &of(std::optional<Vertical> vertical) const;
    bool operator==(const AlertRules &) const = default;
};

/// The figures of the trade (product.md). The units of the thresholds:
///   score_fell 10 points in 28 days; band_fell 0 points below the floor of the band of 28 days earlier;
///   dispute_rate_high 10 % of the leads of the last 7 days; swing_signal 5 percentage points (score.md, section 4);
///   volume_low 75 % of what was expected in 14 days; no_leads 30 days; issue_unanswered 10 hours of working time,
///   where no response was promised; contact_overdue 1 cadence; detractor_open and promoter_unthanked 48 hours;
///   spend_fell 25 %; expectation_unvalidated 7 days; review_soon 3 days; review_overdue 0 days;
///   decision_maker_silent 60 days.
[[nodiscard]] AlertRules defaultAlertRules();

/// Reads what a workspace stores in the place of the defaults: `{"RULE":{"on","threshold","margin","severity",
/// "verticals":{"VERTICAL":{the same}}}}`, each of them optional, and leaves out what it does not know. BadNumber where
/// a value is of another type or out of range.
[[nodiscard]] Result<AlertRules> alertRulesFromJson(const QJsonObject &json);

/// What differs from the defaults, in the same form.
[[nodiscard]] QJsonObject alertRulesToJson(const AlertRules &rules);

} // namespace touchbase::rules
