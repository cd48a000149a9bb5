// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorefixture.h"

#include <random>

namespace touchbase::score {

/// Buyers that are different and yet the same on every machine: for properties that hold for all of them.
class RandomBuyers
{
public:
    explicit RandomBuyers(unsigned seed) : m_random(seed) {}

    [[nodiscard]] SomeBuyer next()
    {
        SomeBuyer buyer;
        buyer.workingTime = WorkingTime(m_zones[static_cast<size_t>(below(3))], WorkingTime::defaultWeek(),
                                        {asOf - 20});
        m_signed = 20 + below(1200);
        buyer.facts.signedOn = asOf - m_signed;
        if (chance(0.1))
            buyer.facts.churnedOn = asOf - below(m_signed);
        addExpectations(buyer);
        addDeliveries(buyer);
        addTouchpoints(buyer);
        addIssues(buyer);
        addRest(buyer);
        return buyer;
    }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    [[nodiscard]] bool chance(double p) { return below(1'000'000) < p * 1'000'000; }
    [[nodiscard]] Day someDay() { return asOf + 20 - below(m_signed + 60); }
    [[nodiscard]] Instant someInstant()
    {
        return Instant(someDay().value() * Instant::msPerDay + below(24 * 60) * qint64{60'000});
    }
    template <class T>
    [[nodiscard]] std::optional<T> maybe(double p, T value)
    {
        return chance(p) ? std::optional(value) : std::nullopt;
    }
    template <class Row, class Key>
    static void sortBy(std::vector<Row> &rows, Key Row::*key)
    {
        std::stable_sort(rows.begin(), rows.end(),
                         [key](const Row &left, const Row &right) { return left.*key < right.*key; });
    }

    void addExpectations(SomeBuyer &buyer)
    {
        for (int i = below(4); i > 0; --i)
            buyer.expect(someDay(), maybe(0.8, 10.0 + below(80)), maybe(0.5, 1 + below(40)), maybe(0.6, 2.0 + below(8)),
                         maybe(0.7, 7.0 + below(40)));
        sortBy(buyer.facts.expectations, &ExpectationRow::validFrom);
        for (int i = below(4); i > 0; --i)
            buyer.facts.pauses.push_back({someDay(), {}});
        for (PauseRow &pause : buyer.facts.pauses)
            pause.until = maybe(0.9, pause.from + below(30));
    }
    void addDeliveries(SomeBuyer &buyer)
    {
        const double known = below(3) / 2.0;
        const int perDay = 1 + below(30);
        for (Day day = asOf - m_signed; day <= asOf + 10; day = day + 1 + below(3)) {
            for (int source = below(3); source >= 0; --source)
                addDelivery(buyer, day, source, perDay, known);
        }
        buyer.facts.returnsCovered = {{asOf - 500, asOf - 60}, {asOf - 100, asOf - 5}};
        if (chance(0.3))
            buyer.facts.deliveriesCovered = {{asOf - 700, asOf - below(120)}};
        buyer.portfolio.deliveryDays = {asOf - 600, asOf - 100, asOf - 20, asOf - 1, asOf + 5};
        sortBy(buyer.facts.returns, &ReturnRow::soldOn);
    }
    void addDelivery(SomeBuyer &buyer, Day day, int source, int perDay, double known)
    {
        const int leads = below(2 * perDay);
        buyer.facts.deliveries.push_back({day, source, leads, maybe(known, qint64{below(1 + leads / 5)}),
                                          maybe(0.7, qint64{below(leads + 1)}),
                                          maybe(0.7, qint64{below(leads + 1) / 8}), maybe(0.8, qint64{leads * 2500}),
                                          maybe(0.3, qint64{below(4000)})});
        if (leads > 0 && !buyer.facts.firstDelivered)
            buyer.facts.firstDelivered = day;
        if (chance(0.3))
            buyer.facts.returns.push_back({day, below(4), maybe(0.8, day + below(60))});
    }
    void addTouchpoints(SomeBuyer &buyer)
    {
        for (int i = below(80); i > 0; --i)
            buyer.facts.touchpoints.push_back({someInstant(), chance(0.5), maybe(0.5, static_cast<Emotion>(below(4))),
                                               maybe(0.2, 1 + below(5)), maybe(0.2, 1 + below(7))});
        sortBy(buyer.facts.touchpoints, &TouchpointRow::at);
    }
    void addIssues(SomeBuyer &buyer)
    {
        for (int i = below(40); i > 0; --i) {
            const Instant opened = someInstant();
            const Instant answered = opened + below(60) * Instant::msPerHour;
            buyer.facts.issues.push_back({opened, maybe(0.8, answered),
                                          maybe(0.8, answered + below(300) * Instant::msPerHour),
                                          maybe(0.8, static_cast<Area>(below(5))), maybe(0.7, below(3))});
        }
        sortBy(buyer.facts.issues, &IssueRow::openedAt);
    }
    void addRest(SomeBuyer &buyer)
    {
        for (int i = below(40); i > 0; --i) {
            const auto kind = static_cast<SurveyKind>(below(4));
            const int lowest = kind == SurveyKind::Nps ? 0 : 1;
            const int highest = static_cast<int>(defaultScale(kind).highest);
            buyer.ask(kind, someInstant(), lowest + below(highest - lowest + 1));
        }
        sortBy(buyer.facts.surveys, &SurveyRow::at);
        for (int i = below(12); i > 0; --i) {
            const Day due = someDay();
            buyer.facts.reviews.push_back({due, maybe(0.8, due + below(8) - 2)});
        }
        sortBy(buyer.facts.reviews, &ReviewRow::dueOn);
        for (int i = below(8); i > 0; --i) {
            const Day due = asOf - m_signed + below(40);
            buyer.facts.onboardingItems.push_back({asOf - m_signed, due, maybe(0.8, due + below(6) - 4)});
        }
    }

    std::mt19937 m_random;
    std::array<Zone, 3> m_zones{Zone(), zone(QStringLiteral("Europe/Berlin")),
                                zone(QStringLiteral("America/New_York"))};
    int m_signed = 0; ///< days before D
};

} // namespace touchbase::score
