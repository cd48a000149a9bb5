// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/individuals.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace touchbase::stats;

class TestIndividuals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // NIST/SEMATECH e-Handbook 6.3.2.2, flow rate of ten batches: mean 50.81, mR̄ 1.8778, limits 45.8159 and
    // 55.8041. NIST divides by 1.128 where Wheeler multiplies by 2.66, so the limits agree to a thousandth.
    void agreesWithTheFlowRateOfNist()
    {
        const std::vector<double> flow{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        const std::optional<Individuals> chart = individuals(flow);
        QVERIFY(chart);
        QVERIFY(std::abs(chart->center - 50.81) < 1e-9);
        QVERIFY(std::abs(chart->meanMovingRange - 1.8778) < 5e-5);
        QVERIFY(std::abs(chart->lcl - 45.8159) < 1e-3);
        QVERIFY(std::abs(chart->ucl - 55.8041) < 1e-3);
        QVERIFY(std::abs(chart->movingRangeUcl - 6.1349) < 1e-3);
    }

    // Worked by hand: 10, 12, 11, 15: mean 12, ranges 2, 1, 4, mR̄ 7/3; 2.66·7/3 = 6.2066667, 3.267·7/3 = 7.623.
    void usesTheConstantsOfWheeler()
    {
        const std::vector<double> values{10, 12, 11, 15};
        const std::optional<Individuals> chart = individuals(values);
        QVERIFY(std::abs(chart->lcl - 5.7933333) < 1e-6);
        QVERIFY(std::abs(chart->ucl - 18.2066667) < 1e-6);
        QVERIFY(std::abs(chart->movingRangeUcl - 7.623) < 1e-9);
    }

    void fewerThanTwoValuesHaveNoLimits()
    {
        QVERIFY(!individuals({}));
        const std::vector<double> one{4};
        QVERIFY(!individuals(one));
        QVERIFY(!meanMovingRange(one));
    }

    void constantValuesHaveLimitsWithoutWidth()
    {
        const std::vector<double> values(8, 3.0);
        const std::optional<Individuals> chart = individuals(values);
        QCOMPARE(chart->lcl, 3.0);
        QCOMPARE(chart->ucl, 3.0);
        QCOMPARE(chart->movingRangeUcl, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestIndividuals)
#include "tst_individuals.moc"
