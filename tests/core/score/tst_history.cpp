// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/history.h"

#include "randombuyer.h"
#include "score/horizon.h"

using namespace touchbase::score;
using touchbase::Day;
using touchbase::Instant;

namespace {

template <class Row, class IsEarly>
void dropEarly(std::vector<Row> &rows, IsEarly isEarly)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), isEarly), rows.end());
}

/// The facts as a loader brings them for one day.
Facts limited(Facts facts, const Horizon &horizon, Day on, const touchbase::Zone &zone)
{
    const auto start = [&](int days) { return zone.startOf(on - days + 1); };
    for (const DeliveryRow &row : facts.deliveries) {
        if (row.day <= on - horizon.deliveries)
            facts.deliveryDayBefore = row.day;
    }
    for (const TouchpointRow &row : facts.touchpoints) {
        if (row.at < start(horizon.touchpoints) && row.twoWay)
            facts.twoWayBefore = row.at;
    }
    dropEarly(facts.deliveries, [&](const DeliveryRow &row) { return row.day <= on - horizon.deliveries; });
    dropEarly(facts.returns, [&](const ReturnRow &row) { return row.soldOn <= on - horizon.deliveries; });
    dropEarly(facts.touchpoints, [&](const TouchpointRow &row) { return row.at < start(horizon.touchpoints); });
    dropEarly(facts.surveys, [&](const SurveyRow &row) { return row.at < start(horizon.surveys); });
    dropEarly(facts.reviews, [&](const ReviewRow &row) { return row.dueOn <= on - horizon.reviews; });
    dropEarly(facts.issues, [&](const IssueRow &row) {
        return row.openedAt < start(horizon.issues) && row.resolvedAt && *row.resolvedAt < start(horizon.issues);
    });
    return facts;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsDaysAreSundaysAndTheLast()
    {
        // 1 and 8 March 2026 are Sundays
        QCOMPARE(weeklyDays(day("2026-02-28"), day("2026-03-11")),
                 (std::vector{day("2026-03-01"), day("2026-03-08"), day("2026-03-11")}));
        QCOMPARE(weeklyDays(day("2026-03-01"), day("2026-03-08")), (std::vector{day("2026-03-01"), day("2026-03-08")}));
        QCOMPARE(weeklyDays(day("2026-03-02"), day("2026-03-03")), std::vector{day("2026-03-03")});
        QCOMPARE(weeklyDays(day("2026-03-03"), day("2026-03-03")), std::vector{day("2026-03-03")});
        QVERIFY(weeklyDays(day("2026-03-03"), day("2026-03-02")).empty());
    }
    void eachPointIsTheScoreOfItsDay()
    {
        RandomBuyers buyers(3);
        for (int i = 0; i < 20; ++i) {
            const SomeBuyer buyer = buyers.next();
            const auto points = history(buyer.model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf);
            QCOMPARE(points.size(), weeklyDays(*buyer.facts.signedOn, asOf).size());
            for (const Score &point : points)
                QVERIFY(point == *buyer.score(point.asOf));
        }
    }
    void aBuyerWithoutSigningHasNone()
    {
        SomeBuyer buyer;
        buyer.facts.signedOn.reset();
        QVERIFY(history(buyer.model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf).empty());
    }
    void afterChurnItStandsStill()
    {
        SomeBuyer buyer;
        buyer.facts.signedOn = asOf - 60;
        buyer.facts.churnedOn = asOf - 30;
        const auto points = history(buyer.model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf);
        QCOMPARE(points.back().asOf, asOf);
        QCOMPARE(points.back().on, asOf - 30);
        COMPARE_NEAR(points.back().score, buyer.score(asOf - 30)->score);
        QVERIFY(points.back().score != points.front().score);
    }
    void theHorizonLeavesOutNothingThatCounts()
    {
        RandomBuyers buyers(5);
        for (int i = 0; i < 300; ++i) {
            SomeBuyer buyer = buyers.next();
            if (i % 2 == 1) { // windows as a person may set them
                buyer.model.measures[Measure::Nps].windowDays = 400;
                buyer.model.measures[Measure::Consistency].windowDays = 200;
                buyer.model.measures[Measure::IssueVolume].windowDays = 300;
            }
            const Day on = buyer.facts.churnedOn.value_or(asOf);
            const auto whole = buyer.score();
            const Horizon horizon = horizonOf(buyer.model, 40);
            buyer.facts = limited(buyer.facts, horizon, on, buyer.workingTime.zone());
            QCOMPARE(buyer.score(), whole);
        }
    }
    void theHorizonOfTheDefaultModel()
    {
        // spend_trend reaches back 89 + 365 + 90 days; reopened, NPS and reviews two windows
        QCOMPARE(horizonOf(defaultModel(), 10), (Horizon{544, 360, 360, 360, 730}));
        QCOMPARE(horizonOf(defaultModel(), 400).deliveries, 400 + 6 + 182);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
