// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Day;

class TestOnboarding : public QObject
{
    Q_OBJECT

    static SomeBuyer signedDaysAgo(int days)
    {
        SomeBuyer buyer;
        buyer.facts.signedOn = asOf - days;
        return buyer;
    }

private Q_SLOTS:
    void anItemCountsWhenItIsPastDueOrDone_data()
    {
        using OptionalDay = std::optional<int>; // days from D
        QTest::addColumn<OptionalDay>("started");
        QTest::addColumn<OptionalDay>("due");
        QTest::addColumn<OptionalDay>("done");
        QTest::addColumn<double>("percent"); // below 0: does not count
        const OptionalDay blank;
        QTest::newRow("done early") << blank << OptionalDay(-5) << OptionalDay(-7) << 100.0;
        QTest::newRow("done on its due day") << blank << OptionalDay(-5) << OptionalDay(-5) << 100.0;
        QTest::newRow("done a day late") << blank << OptionalDay(-5) << OptionalDay(-4) << 0.0;
        QTest::newRow("past due, not done") << blank << OptionalDay(-1) << blank << 0.0;
        QTest::newRow("past due, done after D") << blank << OptionalDay(-1) << OptionalDay(1) << 0.0;
        QTest::newRow("due on D, not done") << blank << OptionalDay(0) << blank << -1.0;
        QTest::newRow("due on D, done on D") << blank << OptionalDay(0) << OptionalDay(0) << 100.0;
        QTest::newRow("due after D, done on D") << blank << OptionalDay(9) << OptionalDay(0) << 100.0;
        QTest::newRow("due after D, not done") << blank << OptionalDay(9) << blank << -1.0;
        QTest::newRow("no due day") << blank << blank << OptionalDay(-5) << -1.0;
        QTest::newRow("begun on D") << OptionalDay(0) << OptionalDay(-1) << blank << 0.0;
        QTest::newRow("begun after D") << OptionalDay(1) << OptionalDay(-1) << OptionalDay(-2) << -1.0;
    }
    void anItemCountsWhenItIsPastDueOrDone()
    {
        QFETCH(std::optional<int>, started);
        QFETCH(std::optional<int>, due);
        QFETCH(std::optional<int>, done);
        QFETCH(double, percent);
        const auto from = [](std::optional<int> days) { return days ? std::optional(asOf + *days) : std::nullopt; };
        SomeBuyer buyer = signedDaysAgo(30);
        buyer.facts.onboardingItems = {{from(started), from(due), from(done)}};
        const MeasureScore score = buyer.measured(Measure::OnTime);
        if (percent < 0) {
            QCOMPARE(score.state, State::NotApplicable);
            return;
        }
        QCOMPARE(score.state, State::Thin); // one of five
        QCOMPARE(*score.raw, percent);
        QCOMPARE(score.n, 1.0);
        COMPARE_NEAR(score.evidence, 0.2);
    }
    void theShareOfItemsInTimeIsMeasured()
    {
        SomeBuyer buyer = signedDaysAgo(30);
        for (int i = 0; i < 5; ++i)
            buyer.facts.onboardingItems.push_back({{}, asOf - 10, asOf - (i < 3 ? 11 : 9)});
        const MeasureScore score = buyer.measured(Measure::OnTime);
        QCOMPARE(*score.raw, 60.0);
        QCOMPARE(*score.points, 35.0);
        QCOMPARE(score.state, State::Measured);
    }

    void theFirstLeadIsCountedFromSigning_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<double>("raw");
        QTest::newRow("a week after") << 33 << 7.0;
        QTest::newRow("on the day of signing") << 40 << 0.0;
        QTest::newRow("before signing, in an earlier spell") << 400 << 0.0;
    }
    void theFirstLeadIsCountedFromSigning()
    {
        QFETCH(int, daysAgo);
        SomeBuyer buyer = signedDaysAgo(40);
        buyer.deliver(asOf - daysAgo, 5);
        const MeasureScore score = buyer.measured(Measure::FirstLead);
        QTEST(*score.raw, "raw");
        QCOMPARE(score.state, State::Measured);
    }
    void withoutALeadTheDaysRunUntilL()
    {
        SomeBuyer buyer = signedDaysAgo(40);
        buyer.deliver(asOf - 12, 0); // a row without a lead: the file was complete until then
        QCOMPARE(*buyer.measured(Measure::FirstLead).raw, 28.0);
        buyer.deliver(asOf + 1, 5); // tomorrow's lead is not known
        QCOMPARE(*buyer.measured(Measure::FirstLead).raw, 28.0);
    }
    void withoutLItIsMissing()
    {
        SomeBuyer buyer = signedDaysAgo(40);
        QCOMPARE(buyer.measured(Measure::FirstLead).state, State::Missing);
        buyer.portfolio.deliveryDays = {asOf - 41};
        QCOMPARE(buyer.measured(Measure::FirstLead).state, State::Missing);
        buyer.portfolio.deliveryDays = {asOf - 40};
        QCOMPARE(*buyer.measured(Measure::FirstLead).raw, 0.0);
    }

    void onboardingFadesAndEnds_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("weight"); // of on_time, 6
        QTest::addColumn<State>("state");
        QTest::newRow("90 days") << 90 << 6.0 << State::Thin;
        QTest::newRow("91 days") << 91 << 6.0 * 89 / 90 << State::Thin;
        QTest::newRow("135 days") << 135 << 3.0 << State::Thin;
        QTest::newRow("179 days") << 179 << 6.0 / 90 << State::Thin;
        QTest::newRow("180 days") << 180 << 0.0 << State::NotApplicable;
        QTest::newRow("1000 days") << 1000 << 0.0 << State::NotApplicable;
    }
    void onboardingFadesAndEnds()
    {
        QFETCH(int, age);
        QFETCH(double, weight);
        SomeBuyer buyer = signedDaysAgo(age);
        buyer.facts.onboardingItems = {{{}, asOf - 1, {}}};
        const MeasureScore score = buyer.measured(Measure::OnTime);
        COMPARE_NEAR(score.weight, weight);
        QTEST(score.state, "state");
        if (age >= 180)
            QCOMPARE(buyer.measured(Measure::FirstLead).state, State::NotApplicable);
        COMPARE_NEAR(buyer.measured(Measure::FirstLead).weight, weight * 4 / 6);
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
