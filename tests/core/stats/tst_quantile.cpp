// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/quantile.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

class TestQuantile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Positions worked by hand from score.md: q·(n − 1) of the sorted values.
    void interpolatesBetweenSortedValues_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("q");
        QTest::addColumn<double>("expected");
        QTest::newRow("position 2.25 of 4") << QList<double>{4, 1, 3, 2} << 0.75 << 3.25;
        QTest::newRow("position 1.5 of 3") << QList<double>{10, 40, 20} << 0.75 << 30.0;
        QTest::newRow("on a value") << QList<double>{50, 10, 40, 20, 30} << 0.75 << 40.0;
        QTest::newRow("lowest") << QList<double>{3, 1, 2} << 0.0 << 1.0;
        QTest::newRow("highest") << QList<double>{3, 1, 2} << 1.0 << 3.0;
        QTest::newRow("single value") << QList<double>{7} << 0.75 << 7.0;
        QTest::newRow("ties") << QList<double>{5, 5, 5, 9} << 0.5 << 5.0;
        // NumPy's manual, numpy.percentile: of 10, 7, 4, 3, 2, 1 at 50 %.
        QTest::newRow("numpy") << QList<double>{10, 7, 4, 3, 2, 1} << 0.5 << 3.5;
    }
    void interpolatesBetweenSortedValues()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, q);
        QFETCH(double, expected);
        const std::optional<double> found = quantile({values.begin(), values.end()}, Fraction{q});
        QVERIFY(found);
        QVERIFY(std::abs(*found - expected) < 1e-12);
    }

    void nothingHasNoQuantile()
    {
        QVERIFY(!quantile({}, Fraction{0.75}));
        QVERIFY(!median({}));
    }

    void medianIsTheMiddle()
    {
        QCOMPARE(*median({9, 1, 5}), 5.0);
        QCOMPARE(*median({9, 1, 5, 2}), 3.5);
    }
};

QTEST_APPLESS_MAIN(TestQuantile)
#include "tst_quantile.moc"
