// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

using namespace touchbase;
using namespace touchbase::report;

/// The numbers of each test are worked by hand beside it.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreSumsOverTheDaysOfTheQuarter()
    {
        SomeQuarter some;
        some.deliver("2025-12-31", 1000, 500); // the quarter before
        some.deliver("2026-01-01", 100, 4);
        some.deliver("2026-03-31", 150, 6);
        some.deliver("2026-04-01", 1000, 500); // after it
        const QuarterlyReview review = some.review();
        QCOMPARE(review.figure(FigureKind::Delivered).quarter, (Figure{250, 250, 2}));
        QCOMPARE(review.figure(FigureKind::DisputeRate).quarter, (Figure{4.0, 10, 250})); // 10 of 250
        QCOMPARE(review.figure(FigureKind::Delivered).before, (Figure{1000, 1000, 1}));
        QCOMPARE(review.figure(FigureKind::DisputeRate).before, (Figure{50.0, 500, 1000}));
    }
    void blankIsUnknownAndNotZero()
    {
        SomeQuarter some;
        some.deliver("2026-02-01", 100);
        some.deliver("2026-02-02", 50, 5).contacted = 20;
        const QuarterlyReview review = some.review();
        QCOMPARE(review.figure(FigureKind::DisputeRate).quarter, (Figure{10.0, 5, 50}));
        QCOMPARE(review.figure(FigureKind::ContactRate).quarter, (Figure{40.0, 20, 50}));
        QCOMPARE(review.figure(FigureKind::Conversion).quarter, (Figure{std::nullopt, 0, 0}));
        QVERIFY(!review.figure(FigureKind::NetRevenue).quarter.value);
        QVERIFY(!review.figure(FigureKind::CostPerSale).quarter.value);
        QVERIFY(!review.figure(FigureKind::FirstResponse).quarter.value);
    }
    void daysThatAreReportedWithoutARowHadNoLeads()
    {
        SomeQuarter some;
        QCOMPARE(some.figure(FigureKind::Delivered).quarter.value, std::nullopt);
        some.facts.portfolio.deliveryDays = {day("2026-01-31")}; // somebody else's
        QCOMPARE(some.figure(FigureKind::Delivered).before.value, 0.0);
        QCOMPARE(some.figure(FigureKind::Delivered).quarter.value, std::nullopt);
    }
    void moneyCountsOnlyWhereItIsKnown()
    {
        SomeQuarter some;
        score::DeliveryRow &both = some.deliver("2026-02-01", 40);
        both.revenue = 100'000;
        both.refunded = 10'000;
        both.converted = 4;
        some.deliver("2026-02-02", 60).revenue = 50'000; // sales unknown
        some.deliver("2026-02-03", 70).converted = 9;    // revenue unknown
        // 1,000 − 100 + 500 dollars on 100 leads; (1,000 − 100) ÷ 4 sales
        QCOMPARE(some.figure(FigureKind::NetRevenue).quarter, (Figure{140'000, 0, 100}));
        QCOMPARE(some.figure(FigureKind::CostPerSale).quarter, (Figure{22'500, 0, 4}));
    }
    void responseIsTheMedianInWorkingHours()
    {
        SomeQuarter some;
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.responseHours = 4; });
        // Monday 2 March 2026; working time 08:00–18:00
        some.ask("2026-03-02T08:00:00Z", at("2026-03-02T10:00:00Z")); // 2 h
        some.ask("2026-03-02T17:00:00Z", at("2026-03-03T11:00:00Z")); // 1 + 3 = 4 h
        some.ask("2026-03-06T16:00:00Z", at("2026-03-09T16:00:00Z")); // Friday to Monday: 2 + 8 = 10 h
        some.ask("2026-03-30T08:00:00Z");                             // waits
        some.ask("2026-03-31T08:00:00Z", at("2026-04-01T08:00:00Z")); // answered after the day of the review
        const ComparedFigure figure = some.figure(FigureKind::FirstResponse);
        QCOMPARE(figure.quarter, (Figure{4.0, 3, 5}));
        QCOMPARE(figure.agreed, (Agreed{4, false, 2}));
        QCOMPARE(figure.typical, (Range{0, 24}));
    }
    void aSolutionIsAResponseToo()
    {
        SomeQuarter some;
        some.ask("2026-03-02T08:00:00Z", std::nullopt, at("2026-03-02T13:00:00Z"));
        QCOMPARE(some.figure(FigureKind::FirstResponse).quarter, (Figure{5.0, 1, 1}));
        QCOMPARE(some.figure(FigureKind::Resolution).quarter, (Figure{5.0, 1, 1}));
    }
    void whatWasAgreedIsThatInForceAtTheEnd()
    {
        SomeQuarter some;
        some.deliver("2026-02-01", 1000, 60);
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.maxDisputeRate = 10; });
        some.promise("2026-03-01", [](Expectation &agreed) { agreed.maxDisputeRate = 5; });
        some.promise("2026-04-01", [](Expectation &agreed) { agreed.maxDisputeRate = 50; });
        const ComparedFigure figure = some.figure(FigureKind::DisputeRate);
        QCOMPARE(figure.agreed, (Agreed{5, false}));
        QCOMPARE(figure.typical, (Range{3, 8}));
    }
    void anExpectationThatLeavesItBlankAgreesNothing()
    {
        SomeQuarter some;
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.targetContactRate = 60; });
        some.promise("2026-01-01", [](Expectation &) {});
        QVERIFY(!some.figure(FigureKind::ContactRate).agreed);
    }
    void volumeIsAgreedForReportedDaysWithoutAPause()
    {
        SomeQuarter some;
        some.deliver("2026-03-21", 10); // reported until then: 80 days of the quarter
        some.facts.facts.pauses.push_back({day("2026-02-01"), day("2026-02-10")});
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.weeklyVolume = 70; });
        // 70 days at 10 a day
        QVERIFY(std::abs(some.figure(FigureKind::Delivered).agreed->value - 700) < 1e-9);
        QCOMPARE(some.review().reportedUntil, day("2026-03-21"));
    }
    void conversationsAreTwoWay()
    {
        SomeQuarter some;
        some.promise("2025-01-01", [](Expectation &agreed) { agreed.cadenceDays = 14; });
        some.facts.facts.touchpoints = {{at("2025-12-31T23:59:59Z"), true, {}, {}, {}},
                                        {at("2026-01-01T00:00:00Z"), true, {}, {}, {}},
                                        {at("2026-02-01T00:00:00Z"), false, {}, {}, {}},
                                        {at("2026-03-31T23:59:59Z"), true, {}, {}, {}}};
        const ComparedFigure figure = some.figure(FigureKind::Conversations);
        QCOMPARE(figure.quarter, (Figure{2, 2, 2}));
        QCOMPARE(figure.before, (Figure{1, 1, 1}));
        QCOMPARE(figure.agreed, (Agreed{14, std::nullopt}));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
