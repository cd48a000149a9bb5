// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Emotion;
using touchbase::WorkingTime;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recencyIsInCadences_data()
    {
        QTest::addColumn<std::optional<double>>("cadence");
        QTest::addColumn<double>("raw"); // 21 days after the last conversation
        QTest::newRow("without an expectation 14 days") << std::optional<double>() << 1.5;
        QTest::newRow("a week") << std::optional(7.0) << 3.0;
        QTest::newRow("30 days") << std::optional(30.0) << 0.7;
        QTest::newRow("a quarter counts as 30 days") << std::optional(91.0) << 0.7;
    }
    void recencyIsInCadences()
    {
        QFETCH(std::optional<double>, cadence);
        SomeBuyer buyer;
        buyer.expect(asOf - 400, {}, {}, {}, cadence);
        buyer.talk(at("2026-02-22T10:00:00Z"));
        buyer.facts.touchpoints.push_back({at("2026-03-10T10:00:00Z"), false, {}, {}, {}}); // nobody answered
        const MeasureScore score = buyer.measured(Measure::Recency);
        QTEST(*score.raw, "raw");
        QCOMPARE(score.state, State::Measured);
    }
    void recencyBeginsWithSigning()
    {
        SomeBuyer buyer;
        buyer.talk(at("2025-01-01T10:00:00Z")); // in an earlier spell
        buyer.facts.signedOn = asOf - 7;
        QCOMPARE(*buyer.measured(Measure::Recency).raw, 0.5);
    }
    void aConversationIsKnownUntilTheDayEndsInItsZone_data()
    {
        QTest::addColumn<QString>("zoneName");
        QTest::addColumn<QString>("talkedAt");
        QTest::addColumn<double>("days");
        // D is 15 March in the zone of the workspace; signed 1000 days before
        QTest::newRow("Berlin, 23:59") << "Europe/Berlin"
                                       << "2026-03-15T22:59:59Z" << 0.0;
        QTest::newRow("Berlin, midnight") << "Europe/Berlin"
                                          << "2026-03-15T23:00:00Z" << 1000.0;
        QTest::newRow("Berlin, D − 1") << "Europe/Berlin"
                                       << "2026-03-14T22:59:59Z" << 1.0;
        QTest::newRow("New York, 23:59") << "America/New_York"
                                         << "2026-03-16T03:59:59Z" << 0.0;
        QTest::newRow("New York, midnight") << "America/New_York"
                                            << "2026-03-16T04:00:00Z" << 1000.0;
    }
    void aConversationIsKnownUntilTheDayEndsInItsZone()
    {
        QFETCH(QString, zoneName);
        QFETCH(QString, talkedAt);
        QFETCH(double, days);
        SomeBuyer buyer;
        buyer.workingTime = WorkingTime(zone(zoneName), WorkingTime::defaultWeek(), {});
        buyer.talk(at(talkedAt));
        COMPARE_NEAR(*buyer.measured(Measure::Recency).raw, days / 14);
    }
    void theLastConversationBeforeTheLoadedOnesCounts()
    {
        SomeBuyer buyer;
        buyer.facts.twoWayBefore = at("2026-03-01T10:00:00Z");
        QCOMPARE(*buyer.measured(Measure::Recency).raw, 1.0);
        QCOMPARE(*buyer.measured(Measure::Recency, day("2026-02-28")).raw, 985.0 / 14); // not yet known
    }

    void emotionIsAMean()
    {
        SomeBuyer buyer;
        for (Emotion emotion : {Emotion::Exceptional, Emotion::Meeting, Emotion::Below, Emotion::Poor})
            buyer.facts.touchpoints.push_back({at("2026-03-01T10:00:00Z"), true, emotion, {}, {}});
        buyer.talk(at("2026-03-01T10:00:00Z")); // without one
        const MeasureScore score = buyer.measured(Measure::Emotion);
        QCOMPARE(*score.raw, 56.25); // (100 + 75 + 50 + 0)/4
        QCOMPARE(score.n, 4.0);
        QCOMPARE(score.state, State::Measured);
    }
    void emotionIsPooled()
    {
        SomeBuyer buyer;
        for (int i = 0; i < 6; ++i)
            buyer.facts.touchpoints.push_back({at("2025-12-15T23:59:59Z"), true, Emotion::Poor, {}, {}});
        QCOMPARE(buyer.measured(Measure::Emotion).state, State::Stale);
        buyer.facts.touchpoints.push_back({at("2025-12-16T00:00:00Z"), true, Emotion::Exceptional, {}, {}});
        // λ = ½·2/6 = 1/6; (100 + 0)/(1 + 1)
        const MeasureScore score = buyer.measured(Measure::Emotion);
        COMPARE_NEAR(*score.raw, 50);
        COMPARE_NEAR(score.n, 2);
        QCOMPARE(score.state, State::Thin);
    }

    void aReviewCountsOnceItCanBeLate_data()
    {
        using OptionalInt = std::optional<int>;
        QTest::addColumn<int>("due"); // days from D
        QTest::addColumn<OptionalInt>("held");
        QTest::addColumn<State>("state");
        QTest::addColumn<double>("percent");
        const OptionalInt never;
        QTest::newRow("held on its day") << -40 << OptionalInt(-40) << State::Measured << 100.0;
        QTest::newRow("held early") << -40 << OptionalInt(-60) << State::Measured << 100.0;
        QTest::newRow("held three days late") << -40 << OptionalInt(-37) << State::Measured << 100.0;
        QTest::newRow("held four days late") << -40 << OptionalInt(-36) << State::Measured << 0.0;
        QTest::newRow("never held") << -40 << never << State::Measured << 0.0;
        QTest::newRow("due two days ago") << -2 << never << State::NotApplicable << 0.0;
        QTest::newRow("due three days ago") << -3 << never << State::Measured << 0.0;
        QTest::newRow("due three days ago, held tomorrow") << -3 << OptionalInt(1) << State::Measured << 0.0;
        QTest::newRow("due today, held today") << 0 << OptionalInt(0) << State::Measured << 100.0;
        QTest::newRow("due today, held tomorrow") << 0 << OptionalInt(1) << State::NotApplicable << 0.0;
        QTest::newRow("due tomorrow, held today") << 1 << OptionalInt(0) << State::NotApplicable << 0.0;
        QTest::newRow("D − W + 1") << -364 << OptionalInt(-364) << State::Measured << 100.0;
        QTest::newRow("D − W") << -365 << OptionalInt(-365) << State::Stale << 100.0;
        QTest::newRow("D − 2W + 1") << -729 << OptionalInt(-729) << State::Stale << 100.0;
        QTest::newRow("D − 2W") << -730 << OptionalInt(-730) << State::NotApplicable << 0.0;
    }
    void aReviewCountsOnceItCanBeLate()
    {
        QFETCH(int, due);
        QFETCH(std::optional<int>, held);
        QFETCH(State, state);
        SomeBuyer buyer;
        buyer.facts.reviews = {{asOf + due, held ? std::optional(asOf + *held) : std::nullopt}};
        const MeasureScore score = buyer.measured(Measure::Reviews);
        QCOMPARE(score.state, state);
        if (state != State::NotApplicable)
            QTEST(*score.raw, "percent");
    }
    void staleReviewsCountHalf()
    {
        SomeBuyer buyer;
        buyer.facts.reviews = {{asOf - 400, asOf - 400}, {asOf - 390, {}}};
        const MeasureScore score = buyer.measured(Measure::Reviews);
        COMPARE_NEAR(*score.raw, 50);
        COMPARE_NEAR(score.n, 0.5); // λ = ½·1/2, n = ¼·2
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
