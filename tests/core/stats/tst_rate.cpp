// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/confidence.h"
#include "stats/rate.h"

#include <QtTest>

using namespace touchbase::stats;

class TestRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fractionIsHitsOfN() { QCOMPARE(Proportion({3, 8}).fraction()->value, 0.375); }

    void nothingOfNothingHasNoFraction() { QVERIFY(!Proportion({0, 0}).fraction()); }

    void fractionStaysWithinZeroAndOne()
    {
        QCOMPARE(Proportion({9, 8}).fraction()->value, 1.0);
        QCOMPARE(Proportion({-1, 8}).fraction()->value, 0.0);
    }

    void decimalsFollowFromN_data()
    {
        QTest::addColumn<double>("n");
        QTest::addColumn<int>("decimals");
        QTest::newRow("nothing") << 0.0 << 0;
        QTest::newRow("ten leads") << 10.0 << 0;
        QTest::newRow("one below a hundred") << 99.0 << 0;
        QTest::newRow("a hundred") << 100.0 << 1;
        QTest::newRow("a million") << 1e6 << 1;
    }
    void decimalsFollowFromN()
    {
        QFETCH(double, n);
        QTEST(percentDecimals(n), "decimals");
    }

    // Two-sided normal quantiles as printed in every table, e.g. NIST/SEMATECH e-Handbook 1.3.6.7.1.
    void zIsThatOfTheTables_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("z");
        QTest::newRow("90 %") << 0.90 << 1.644854;
        QTest::newRow("95 %") << 0.95 << 1.959964;
        QTest::newRow("99 %") << 0.99 << 2.575829;
        QTest::newRow("99.9 %") << 0.999 << 3.290527;
    }
    void zIsThatOfTheTables()
    {
        QFETCH(double, level);
        QFETCH(double, z);
        QVERIFY(qAbs(Confidence(Fraction{level}).z() - z) < 5e-7);
    }

    void confidenceIsNinetyFivePercentUnlessSaid() { QCOMPARE(Confidence().level().value, 0.95); }
};

QTEST_APPLESS_MAIN(TestRate)
#include "tst_rate.moc"
