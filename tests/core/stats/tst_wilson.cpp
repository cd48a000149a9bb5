// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/wilson.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

class TestWilson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, no correction).
    void agreesWithNewcombe_data()
    {
        QTest::addColumn<double>("hits");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("81/263") << 81.0 << 263.0 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15.0 << 148.0 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0.0 << 20.0 << 0.0000 << 0.1611;
        QTest::newRow("1/29") << 1.0 << 29.0 << 0.0061 << 0.1718;
    }
    void agreesWithNewcombe()
    {
        QFETCH(double, hits);
        QFETCH(double, n);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const std::optional<FractionInterval> interval = wilsonInterval({hits, n});
        QVERIFY(interval);
        QVERIFY(std::abs(interval->lower.value - lower) < 5e-5);
        QVERIFY(std::abs(interval->upper.value - upper) < 5e-5);
    }

    // Worked by hand: the bounds are the roots π of (p − π)² = z²·π(1 − π)/n. At 0 of n they are 0 and
    // z²/(n + z²); with z = 2.5758293 (99 %) and n = 10: 6.6348966 / 16.6348966 = 0.3988541.
    void takesAnyConfidence()
    {
        const std::optional<FractionInterval> interval = wilsonInterval({0, 10}, Confidence(Fraction{0.99}));
        QVERIFY(std::abs(interval->upper.value - 0.3988541) < 5e-7);
    }

    void boundsSolveTheScoreEquation()
    {
        const double z = 1.9599639845400543;
        const std::optional<FractionInterval> interval = wilsonInterval({7, 31});
        for (double bound : {interval->lower.value, interval->upper.value}) {
            const double left = std::pow(7.0 / 31 - bound, 2);
            QVERIFY(std::abs(left - z * z * bound * (1 - bound) / 31) < 1e-14);
        }
    }

    void nothingOfNothingHasNoInterval() { QVERIFY(!wilsonInterval({0, 0})); }

    void endsAreExactAtNoneAndAll()
    {
        for (double n : {1.0, 3.0, 20.0, 29.0, 1e6}) {
            QCOMPARE(wilsonInterval({0, n})->lower.value, 0.0);
            QCOMPARE(wilsonInterval({n, n})->upper.value, 1.0);
            QVERIFY(wilsonInterval({0, n})->upper.value > 0);
            QVERIFY(wilsonInterval({n, n})->lower.value < 1);
        }
    }

    void missesMirrorHits()
    {
        const std::optional<FractionInterval> hits = wilsonInterval({4, 17});
        const std::optional<FractionInterval> misses = wilsonInterval({13, 17});
        QVERIFY(std::abs(hits->lower.value - (1 - misses->upper.value)) < 1e-12);
        QVERIFY(std::abs(hits->upper.value - (1 - misses->lower.value)) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestWilson)
#include "tst_wilson.moc"
