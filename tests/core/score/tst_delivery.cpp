// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Day;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDisputeWindowsEndWhereSalesAreMature_data()
    {
        QTest::addColumn<QString>("sold");
        QTest::addColumn<State>("state");
        QTest::addColumn<double>("n");
        QTest::newRow("too young") << "2026-03-06" << State::Missing << 0.0;
        QTest::newRow("D − R") << "2026-03-05" << State::Measured << 100.0;
        QTest::newRow("D − R − W + 1") << "2025-12-06" << State::Measured << 100.0;
        // only before: λ = ½·100/100
        QTest::newRow("D − R − W") << "2025-12-05" << State::Stale << 50.0;
        QTest::newRow("D − R − 2W + 1") << "2025-09-07" << State::Stale << 50.0;
        QTest::newRow("D − R − 2W") << "2025-09-06" << State::Missing << 0.0;
    }
    void theDisputeWindowsEndWhereSalesAreMature()
    {
        QFETCH(QString, sold);
        QFETCH(State, state);
        SomeBuyer buyer;
        buyer.deliver(day(sold), 100, 8);
        const MeasureScore score = buyer.measured(Measure::DisputeRate);
        QCOMPARE(score.state, state);
        QTEST(score.n, "n");
        if (state != State::Missing) {
            QCOMPARE(*score.raw, 8.0);
            QCOMPARE(*score.points, 62.0);
        }
    }
    void theReturnWindowInForceMovesTheWindow()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf - 21, 100, 8);
        buyer.expect(asOf - 300, {}, 30);
        buyer.expect(asOf - 5, {}, 21);
        QCOMPARE(buyer.measured(Measure::DisputeRate).state, State::Measured);
        QCOMPARE(buyer.measured(Measure::DisputeRate, asOf - 6).state, State::Missing); // 30 days still in force
        buyer.expect(asOf - 1, {}); // a blank field is no expectation: 10 days, older rows are not consulted
        buyer.deliver(asOf - 10, 100, 8);
        QCOMPARE(buyer.measured(Measure::DisputeRate).n, 200.0);
    }

    void oldEvidenceFadesAsNewComesIn_data()
    {
        QTest::addColumn<int>("delivered1");
        QTest::addColumn<int>("disputed1");
        QTest::addColumn<int>("delivered0");
        QTest::addColumn<int>("disputed0");
        QTest::addColumn<double>("raw");
        QTest::addColumn<double>("n");
        QTest::addColumn<State>("state");
        // λ = ½·60/300 = .1; (2 + .1·30)/(40 + .1·300)
        QTest::newRow("much before") << 40 << 2 << 300 << 30 << 500.0 / 70 << 70.0 << State::Thin;
        // λ = ½·60/100 = .3; (2 + .3·5)/(40 + .3·50)
        QTest::newRow("little before") << 40 << 2 << 50 << 5 << 350.0 / 55 << 55.0 << State::Thin;
        QTest::newRow("enough now") << 100 << 2 << 300 << 30 << 2.0 << 100.0 << State::Measured;
        // λ = ½·100/400 = .125
        QTest::newRow("nothing now") << 0 << 0 << 400 << 40 << 10.0 << 50.0 << State::Stale;
        QTest::newRow("nothing before") << 40 << 2 << 0 << 0 << 5.0 << 40.0 << State::Thin;
    }
    void oldEvidenceFadesAsNewComesIn()
    {
        QFETCH(int, delivered1);
        QFETCH(int, disputed1);
        QFETCH(int, delivered0);
        QFETCH(int, disputed0);
        QFETCH(double, raw);
        QFETCH(double, n);
        SomeBuyer buyer;
        buyer.deliver(asOf - 50, delivered1, disputed1);
        buyer.deliver(asOf - 150, delivered0, disputed0);
        const MeasureScore score = buyer.measured(Measure::DisputeRate);
        COMPARE_NEAR(*score.raw, raw);
        COMPARE_NEAR(score.n, n);
        COMPARE_NEAR(score.evidence, std::min(1.0, n / 100));
        QCOMPARE(score.nInWindow, double(delivered1));
        QTEST(score.state, "state");
    }

    void contactsCountWhereTheyAreKnown()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf, 60);
        buyer.facts.deliveries.back().contacted = 45;
        buyer.deliver(asOf - 1, 500); // unknown is not zero
        const MeasureScore score = buyer.measured(Measure::ContactRate);
        QCOMPARE(*score.raw, 75.0);
        QCOMPARE(*score.points, 91.0);
        QCOMPARE(score.n, 60.0);
        QCOMPARE(score.state, State::Thin);
    }
    void contactsAreNotMatured_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<State>("state");
        QTest::newRow("D + 1") << "2026-03-16" << State::Missing;
        QTest::newRow("D") << "2026-03-15" << State::Measured;
        QTest::newRow("D − 89") << "2025-12-16" << State::Measured;
        QTest::newRow("D − 90") << "2025-12-15" << State::Stale;
        QTest::newRow("D − 179") << "2025-09-17" << State::Stale;
        QTest::newRow("D − 180") << "2025-09-16" << State::Missing;
    }
    void contactsAreNotMatured()
    {
        QFETCH(QString, on);
        SomeBuyer buyer;
        buyer.deliver(day(on), 100);
        buyer.facts.deliveries.back().contacted = 50;
        QTEST(buyer.measured(Measure::ContactRate).state, "state");
    }

    void conversionIsHeldAgainstItsTarget()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf, 200);
        buyer.facts.deliveries.back().converted = 9; // 4.5 %
        QCOMPARE(buyer.measured(Measure::Conversion).state, State::NotApplicable);
        buyer.expect(asOf - 400, {}, {}, 5.0);
        const MeasureScore score = buyer.measured(Measure::Conversion);
        COMPARE_NEAR(*score.raw, 90.0); // 100 · .045 / .05
        COMPARE_NEAR(*score.points, 72.0);
        QCOMPARE(score.state, State::Measured);
        buyer.expect(asOf, {}); // from today on there is no target
        QCOMPARE(buyer.measured(Measure::Conversion).state, State::NotApplicable);
    }
    void conversionWithoutKnownSalesIsMissing()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf, 200);
        buyer.expect(asOf - 400, {}, {}, 5.0);
        QCOMPARE(buyer.measured(Measure::Conversion).state, State::Missing);
    }

    void volumeIsHeldAgainstWhatWasExpected_data()
    {
        QTest::addColumn<int>("delivered");
        QTest::addColumn<double>("raw");
        // 28 days at 35 a week: 140 expected
        QTest::newRow("nothing") << 0 << 0.0;
        QTest::newRow("half") << 70 << 50.0;
        QTest::newRow("as promised") << 140 << 100.0;
        QTest::newRow("twice as much") << 280 << 50.0;
    }
    void volumeIsHeldAgainstWhatWasExpected()
    {
        QFETCH(int, delivered);
        QFETCH(double, raw);
        SomeBuyer buyer;
        buyer.expect(asOf - 400, 35.0);
        buyer.deliver(asOf, delivered);
        buyer.deliver(asOf - 28, 1000); // before the window
        const MeasureScore score = buyer.measured(Measure::Volume);
        COMPARE_NEAR(*score.raw, raw);
        QCOMPARE(score.state, State::Measured);
    }
    void pausedDaysAreNotExpectedToDeliver()
    {
        SomeBuyer buyer;
        buyer.expect(asOf - 400, 70.0);
        buyer.facts.pauses = {{asOf - 6, {}}, {asOf - 8, asOf - 6}}; // 9 of the 28 days, overlapping
        buyer.deliver(asOf - 20, 95);
        buyer.deliver(asOf - 3, 500);                             // on a paused day
        COMPARE_NEAR(*buyer.measured(Measure::Volume).raw, 50.0); // 95 of 19 · 10
    }
    void volumeFollowsEachDaysExpectation()
    {
        SomeBuyer buyer;
        buyer.expect(asOf - 400, 7.0);
        buyer.expect(asOf - 6, 70.0); // 21 days at 1, 7 days at 10: 91
        buyer.deliver(asOf, 91);
        COMPARE_NEAR(*buyer.measured(Measure::Volume).raw, 100.0);
    }
    void volumeNeedsFourteenDays_data()
    {
        QTest::addColumn<int>("signedDaysAgo");
        QTest::addColumn<int>("reportedDaysAgo");
        QTest::addColumn<State>("state");
        QTest::newRow("13 days since signing") << 12 << 0 << State::NotApplicable;
        QTest::newRow("14 days since signing") << 13 << 0 << State::Measured;
        QTest::newRow("14 days reported") << 100 << 14 << State::Measured;
        QTest::newRow("13 days reported") << 100 << 15 << State::Missing;
        QTest::newRow("nothing reported") << 100 << 90 << State::Missing;
        QTest::newRow("13 since signing, nothing reported") << 12 << 90 << State::NotApplicable;
    }
    void volumeNeedsFourteenDays()
    {
        QFETCH(int, signedDaysAgo);
        QFETCH(int, reportedDaysAgo);
        SomeBuyer buyer;
        buyer.facts.signedOn = asOf - signedDaysAgo;
        buyer.expect(asOf - 400, 35.0);
        buyer.portfolio.deliveryDays = {asOf - reportedDaysAgo};
        QTEST(buyer.measured(Measure::Volume).state, "state");
    }
    void volumeWithoutAnExpectationIsNotApplicable()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf, 10);
        QCOMPARE(buyer.measured(Measure::Volume).state, State::NotApplicable);
        buyer.expect(asOf - 400, {}, 10);
        QCOMPARE(buyer.measured(Measure::Volume).state, State::NotApplicable);
    }
    void volumeOfABuyerWithoutARowIsZeroUpToL()
    {
        SomeBuyer buyer;
        buyer.expect(asOf - 400, 35.0);
        buyer.portfolio.deliveryDays = {asOf}; // others received something
        const MeasureScore score = buyer.measured(Measure::Volume);
        QCOMPARE(*score.raw, 0.0);
        QCOMPARE(score.state, State::Measured);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
