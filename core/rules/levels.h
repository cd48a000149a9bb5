// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/alerts.h"
#include "rules/episode.h"

#include <map>

namespace touchbase::rules {

/// What the condition of a rule saw on one day.
struct Seen {
    Finding finding;
    Why why = {};
};

/// The conditions that look at figures of a day: score_fell, band_fell, dispute_rate_high, swing_signal, volume_low and
/// spend_fell. Each day is judged by what was known on it. Scores are kept, so that days that two rules ask for, or
/// that are compared with one another, are scored once.
class Levels
{
public:
    /// `facts` must outlive it.
    explicit Levels(const AlertFacts &facts) : m_facts(facts) {}

    [[nodiscard]] static bool isLevel(AlertRule rule);
    [[nodiscard]] Seen seenOn(AlertRule rule, Day day);

private:
    /// What is kept of the score of a day.
    struct Scored {
        std::optional<int> shown; ///< nothing without enough data
        score::Band band = score::Band::Insufficient;
        std::optional<double> swing; ///< percentage points, of the last thirteen weeks
        double swingLeads = 0;
        std::optional<double> spend; ///< per cent
    };
    const Scored &scoredOn(Day day);

    [[nodiscard]] Seen scoreFell(Day day);
    [[nodiscard]] Seen bandFell(Day day);
    [[nodiscard]] Seen swing(Day day);
    [[nodiscard]] Seen spendFell(Day day);
    [[nodiscard]] Seen disputeRateHigh(Day day) const;
    [[nodiscard]] Seen volumeLow(Day day) const;
    [[nodiscard]] std::optional<double> expectedOn(Day day) const;

    const AlertFacts &m_facts;
    std::map<Day, Scored> m_scored;
};

} // namespace touchbase::rules
