// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/curve.h"

#include "scorefixture.h"

using namespace touchbase::score;

class TestCurve : public QObject
{
    Q_OBJECT

    const Curve m_disputes{{2, 100}, {3, 82}, {8, 62}, {10, 35}, {20, 0}};

private Q_SLOTS:
    void itIsLinearBetweenAndClampedOutside_data()
    {
        QTest::addColumn<double>("raw");
        QTest::addColumn<double>("points");
        QTest::newRow("before the first") << -5.0 << 100.0;
        QTest::newRow("on the first") << 2.0 << 100.0;
        QTest::newRow("half-way") << 2.5 << 91.0; // 100 − ½·18
        QTest::newRow("on a corner") << 8.0 << 62.0;
        QTest::newRow("a quarter") << 12.5 << 26.25; // 35 − ¼·35
        QTest::newRow("on the last") << 20.0 << 0.0;
        QTest::newRow("after the last") << 99.0 << 0.0;
    }
    void itIsLinearBetweenAndClampedOutside()
    {
        QFETCH(double, raw);
        QTEST(valueAt(m_disputes, raw), "points");
    }
    void itMayBeWrittenFromRightToLeft()
    {
        const Curve reversed(m_disputes.rbegin(), m_disputes.rend());
        for (double raw : {-5.0, 2.0, 2.5, 8.0, 12.5, 20.0, 99.0})
            COMPARE_NEAR(valueAt(reversed, raw), valueAt(m_disputes, raw));
        QCOMPARE(worstEnd(reversed).x, 20.0);
        QCOMPARE(bestEnd(reversed).x, 2.0);
    }
    void itsEndsAreToldByTheirPoints()
    {
        QCOMPARE(bestEnd(m_disputes).x, 2.0);
        QCOMPARE(worstEnd(m_disputes).x, 20.0);
        const Curve rising{{10, 0}, {80, 100}};
        QCOMPARE(bestEnd(rising).x, 80.0);
        QCOMPARE(worstEnd(rising).x, 10.0);
    }
    void anArgumentIsFoundFromTheBestEnd_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<double>("raw");
        QTest::newRow("on a corner") << 82.0 << 3.0;
        QTest::newRow("between") << 91.0 << 2.5;
        QTest::newRow("at the worst end") << 0.0 << 20.0;
    }
    void anArgumentIsFoundFromTheBestEnd()
    {
        QFETCH(double, points);
        QFETCH(double, raw);
        COMPARE_NEAR(argumentOf(m_disputes, points), raw);
    }
    void whatIsNeverReachedIsTheBestEnd()
    {
        const Curve low{{5, 10}, {9, 70}};
        QCOMPARE(argumentOf(low, 82), 9.0);
    }
};

QTEST_GUILESS_MAIN(TestCurve)
#include "tst_curve.moc"
