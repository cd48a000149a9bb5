// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/controllimits.h"
#include "stats/individuals.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

namespace {

bool isNear(double found, double expected, double tolerance)
{
    return std::abs(found - expected) < tolerance;
}

std::vector<Proportion> ofEqualN(double n, std::initializer_list<double> hits)
{
    std::vector<Proportion> subgroups;
    for (double x : hits)
        subgroups.push_back({x, n});
    return subgroups;
}

} // namespace

class TestControlLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Worked by hand. n 100, 400, 100, 400 and x 60, 180, 55, 205: centre 500/1000, sigma 0.05 and 0.025,
    // z 2, −2, 1, 0.5; moving ranges 4, 3, 0.5, mean 2.5; sigma z 2.5/1.128 = 2.2163121.
    void sigmaZComesFromTheMovingRangeOfZ()
    {
        const std::vector<Proportion> subgroups{{60, 100}, {180, 400}, {55, 100}, {205, 400}};
        QCOMPARE(pooledFraction(subgroups)->value, 0.5);
        QVERIFY(isNear(*laneySigmaZ(subgroups, Fraction{0.5}), 2.2163121, 5e-8));
        const std::vector<double> reaches = pReaches(subgroups, Fraction{0.5});
        QVERIFY(isNear(reaches[0], 0.15, 1e-12));
        QVERIFY(isNear(reaches[1], 0.075, 1e-12));
    }

    // Laney (2002): with equal n the p′ chart is the chart of individuals.
    void withEqualNLaneyIsTheChartOfIndividuals()
    {
        const std::vector<Proportion> subgroups = ofEqualN(50, {12, 15, 8, 10, 4, 7, 16, 9});
        const Fraction center = *pooledFraction(subgroups);
        const double laney = *laneySigmaZ(subgroups, center) * pReaches(subgroups, center)[3];
        QVERIFY(isNear(laney * 2.66, *individualsReach(subgroups) * (3 / 1.128), 1e-12));
    }

    void centreIsPooledNotTheMeanOfRates()
    {
        QCOMPARE(pooledFraction(std::vector<Proportion>{{1, 10}, {27, 90}})->value, 0.28);
    }

    void nothingHasNoCentre() { QVERIFY(!pooledFraction({})); }

    void sigmaZNeedsTwoWeeksAndChance()
    {
        QVERIFY(!laneySigmaZ(ofEqualN(50, {5}), Fraction{0.1}));
        QVERIFY(!laneySigmaZ(ofEqualN(50, {0, 0, 0}), Fraction{0}));
        QVERIFY(!laneySigmaZ(ofEqualN(50, {50, 50, 50}), Fraction{1}));
    }

    void individualsNeedTwoWeeks()
    {
        QVERIFY(!individualsReach(ofEqualN(50, {5})));
        // |0.3 − 0.1| = 0.2, times 2.66
        QVERIFY(isNear(*individualsReach(ofEqualN(10, {1, 3})), 0.532, 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestControlLimits)
#include "tst_controllimits.moc"
