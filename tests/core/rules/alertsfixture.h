// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/score/scorefixture.h"
#include "rules/alerts.h"

namespace touchbase::rules {

using score::asOf; // a Sunday, 2026-03-15
using score::at;
using score::day;

/// The buyer of the score's tests with what alerts look at besides. No review is planned unless a test says so.
struct AlertBuyer : score::SomeBuyer {
    CareFacts care{.buyer = BuyerId(1), .name = QStringLiteral("Acme")};
    AlertRules rules = defaultAlertRules();
    ReviewPlan plan{{}, 0};

    /// Delivers the same on every day of a period.
    void deliverDaily(const char *from, const char *until, qint64 delivered, std::optional<qint64> disputed = {},
                      std::optional<qint64> revenue = {})
    {
        for (Day on = day(from); on <= day(until); on = on + 1) {
            facts.deliveries.push_back({on, 1, delivered, disputed, {}, {}, revenue, {}});
            portfolio.deliveryDays.push_back(on);
        }
        if (!facts.firstDelivered)
            facts.firstDelivered = day(from);
    }

    [[nodiscard]] std::vector<Alert> alerts(Instant now) const
    {
        const score::Timeline timeline(workingTime, portfolio, facts);
        return alertsOf({model, timeline, care, rules.usual, plan, workingTime.zone().dayOf(now), now});
    }
    /// At the last moment of a day.
    [[nodiscard]] std::vector<Alert> alerts(Day on) const { return alerts(workingTime.zone().endOf(on) - 1); }

    /// The alert of a rule that is open or snoozed.
    template <class When>
    [[nodiscard]] std::optional<Alert> alert(AlertRule rule, When when) const
    {
        for (const Alert &one : alerts(when)) {
            if (one.rule == rule && one.state != AlertState::Done)
                return one;
        }
        return std::nullopt;
    }
    /// The first day of the episode of a rule that is open or snoozed on a day.
    [[nodiscard]] std::optional<Day> since(AlertRule rule, const char *on) const
    {
        const auto found = alert(rule, day(on));
        return found ? std::optional(found->episodeFrom) : std::nullopt;
    }
};

} // namespace touchbase::rules

namespace touchbase {

inline char *toString(Day day)
{
    return QTest::toString(day.toString());
}

} // namespace touchbase

/// That a rule is open since a day, or (with none) not open at all.
#define COMPARE_SINCE(buyer, rule, on, expected)                                                                       \
    do {                                                                                                               \
        const auto actualSince = (buyer).since(rule, on);                                                              \
        const std::optional<touchbase::Day> expectedSince = expected;                                                  \
        QVERIFY2(actualSince == expectedSince,                                                                         \
                 qPrintable(QStringLiteral("on %1: %2")                                                                \
                                .arg(QLatin1String(on), actualSince ? actualSince->toString() : u"none"_qs)));         \
    } while (false)
