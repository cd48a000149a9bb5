// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/newcombe.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

class TestNewcombe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
    void agreesWithNewcombe_data()
    {
        QTest::addColumn<Proportion>("first");
        QTest::addColumn<Proportion>("second");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("56/70 - 48/80") << Proportion{56, 70} << Proportion{48, 80} << 0.0524 << 0.3339;
        QTest::newRow("9/10 - 3/10") << Proportion{9, 10} << Proportion{3, 10} << 0.1705 << 0.8090;
        QTest::newRow("6/7 - 2/7") << Proportion{6, 7} << Proportion{2, 7} << 0.0582 << 0.8062;
        QTest::newRow("5/56 - 0/29") << Proportion{5, 56} << Proportion{0, 29} << -0.0381 << 0.1926;
        QTest::newRow("0/10 - 0/20") << Proportion{0, 10} << Proportion{0, 20} << -0.1611 << 0.2775;
        QTest::newRow("10/10 - 0/20") << Proportion{10, 10} << Proportion{0, 20} << 0.6791 << 1.0;
    }
    void agreesWithNewcombe()
    {
        QFETCH(Proportion, first);
        QFETCH(Proportion, second);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const auto interval = differenceInterval(first, second);
        QVERIFY(interval);
        QVERIFY(std::abs(interval->lower - lower) < 5e-5);
        QVERIFY(std::abs(interval->upper - upper) < 5e-5);
    }
    void withoutEvidenceOnOneSideThereIsNone()
    {
        QVERIFY(!differenceInterval({0, 0}, {1, 10}));
        QVERIFY(!differenceInterval({1, 10}, {0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestNewcombe)
#include "tst_newcombe.moc"
