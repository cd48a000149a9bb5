// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/survival.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

namespace {

bool isNear(Fraction found, double expected)
{
    return std::abs(found.value - expected) < 5.1e-5;
}

/// Weeks in remission under 6-MP: E. J. Freireich et al., Blood 21 (1963) 699–716.
std::vector<Lifetime> treated()
{
    std::vector<Lifetime> lifetimes;
    for (int week : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        lifetimes.push_back({double(week), true});
    for (int week : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        lifetimes.push_back({double(week), false});
    return lifetimes;
}

/// The control group of the same study: all relapsed.
std::vector<Lifetime> control()
{
    std::vector<Lifetime> lifetimes;
    for (int week : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
        lifetimes.push_back({double(week), true});
    return lifetimes;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Stata's `sts list` of these data (log-log interval, the default), as in G. Rodríguez, Princeton,
    // "The Gehan Survival Data"; recomputed with exact fractions in Python.
    void agreesWithTheRemissionTrial_data()
    {
        QTest::addColumn<size_t>("step");
        QTest::addColumn<double>("time");
        QTest::addColumn<int>("atRisk");
        QTest::addColumn<int>("events");
        QTest::addColumn<double>("survival");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("week 6") << size_t{0} << 6.0 << 21 << 3 << 0.8571 << 0.6197 << 0.9516;
        QTest::newRow("week 7") << size_t{1} << 7.0 << 17 << 1 << 0.8067 << 0.5631 << 0.9228;
        QTest::newRow("week 10") << size_t{2} << 10.0 << 15 << 1 << 0.7529 << 0.5032 << 0.8894;
        QTest::newRow("week 13") << size_t{3} << 13.0 << 12 << 1 << 0.6902 << 0.4316 << 0.8491;
        QTest::newRow("week 16") << size_t{4} << 16.0 << 11 << 1 << 0.6275 << 0.3675 << 0.8049;
        QTest::newRow("week 22") << size_t{5} << 22.0 << 7 << 1 << 0.5378 << 0.2678 << 0.7468;
        QTest::newRow("week 23") << size_t{6} << 23.0 << 6 << 1 << 0.4482 << 0.1881 << 0.6801;
    }
    void agreesWithTheRemissionTrial()
    {
        QFETCH(size_t, step);
        QFETCH(double, survival);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const std::vector<SurvivalStep> steps = kaplanMeier(treated());
        QCOMPARE(steps.size(), size_t{7});
        QTEST(steps[step].time, "time");
        QTEST(steps[step].atRisk, "atRisk");
        QTEST(steps[step].events, "events");
        QVERIFY(isNear(steps[step].survival, survival));
        QVERIFY(isNear(steps[step].lower, lower));
        QVERIFY(isNear(steps[step].upper, upper));
    }

    // The first two rows of the same listing's control group.
    void agreesWithTheControlGroup()
    {
        const std::vector<SurvivalStep> steps = kaplanMeier(control());
        QVERIFY(isNear(steps[0].survival, 0.9048) && isNear(steps[0].lower, 0.6700) && isNear(steps[0].upper, 0.9753));
        QVERIFY(isNear(steps[1].survival, 0.8095) && isNear(steps[1].lower, 0.5689) && isNear(steps[1].upper, 0.9239));
    }

    void nobodyLeftKeepsTheUpperBoundBefore()
    {
        const std::vector<SurvivalStep> steps = kaplanMeier(control());
        QCOMPARE(steps.back().survival.value, 0.0);
        QCOMPARE(steps.back().lower.value, 0.0);
        QCOMPARE(steps.back().upper, steps[steps.size() - 2].upper);
    }

    void singleSubjectIsNeverNotANumber()
    {
        const std::vector<SurvivalStep> steps = kaplanMeier({{5, true}});
        QCOMPARE(steps.size(), size_t{1});
        QCOMPARE(steps[0].survival.value, 0.0);
        QCOMPARE(steps[0].lower.value, 0.0);
        QCOMPARE(steps[0].upper.value, 1.0);
    }

    void withoutEventsThereAreNoSteps()
    {
        QVERIFY(kaplanMeier({}).empty());
        QVERIFY(kaplanMeier({{3, false}, {8, false}}).empty());
    }

    // By hand: 1 of 2 at risk at time 4, although the other stops being watched then.
    void unfinishedAtTheTimeOfAnEventIsStillAtRisk()
    {
        const std::vector<SurvivalStep> steps = kaplanMeier({{4, false}, {4, true}});
        QCOMPARE(steps[0].atRisk, 2);
        QCOMPARE(steps[0].survival.value, 0.5);
    }

    void orderOfSubjectsDoesNotMatter()
    {
        std::vector<Lifetime> lifetimes = treated();
        std::reverse(lifetimes.begin(), lifetimes.end());
        QCOMPARE(kaplanMeier(lifetimes).back().upper, kaplanMeier(treated()).back().upper);
    }

    void lessConfidenceNarrowsTheInterval()
    {
        const SurvivalStep wide = kaplanMeier(treated()).front();
        const SurvivalStep narrow = kaplanMeier(treated(), Confidence(Fraction{0.8})).front();
        QVERIFY(narrow.lower > wide.lower && narrow.upper < wide.upper);
        QCOMPARE(narrow.survival, wide.survival);
    }
};

QTEST_APPLESS_MAIN(TestSurvival)
#include "tst_survival.moc"
