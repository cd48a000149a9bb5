// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include <QTest>

using touchbase::Day;
using touchbase::ErrorCode;

/// Numbers and weekdays of days are those of Python's datetime.date.
class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadWrittenAndNumbered_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("weekday");
        QTest::newRow("the first") << "1900-01-01" << -25567 << 1;
        QTest::newRow("before the epoch") << "1969-12-31" << -1 << 3;
        QTest::newRow("the epoch") << "1970-01-01" << 0 << 4;
        QTest::newRow("a leap day of a century") << "2000-02-29" << 11016 << 2;
        QTest::newRow("a leap day") << "2024-02-29" << 19782 << 4;
        QTest::newRow("a Sunday") << "2026-03-29" << 20541 << 7;
        QTest::newRow("after no leap day") << "2100-03-01" << 47541 << 1;
        QTest::newRow("the last") << "2199-12-31" << 84005 << 2;
    }
    void aDayIsReadWrittenAndNumbered()
    {
        QFETCH(QString, iso);
        const auto day = Day::parse(iso);
        QVERIFY(day);
        QTEST(day->value(), "number");
        QTEST(day->weekday(), "weekday");
        QCOMPARE(day->toString(), iso);
        QCOMPARE(day->iso(), iso.toStdString());
        const auto [year, month, dayOfMonth] = day->ymd();
        QCOMPARE(Day::fromYmd(year, month, dayOfMonth), std::optional(*day));
    }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "2026-02-29",
                                 "1900-02-29",
                                 "2100-02-29",
                                 "2026-04-31",
                                 "2026-13-01",
                                 "2026-00-10",
                                 "2026-01-00",
                                 "1899-12-31",
                                 "2200-01-01",
                                 "2026-3-12",
                                 "2026/03/12",
                                 "12.03.2026",
                                 "20260312",
                                 " 2026-03-12",
                                 "2026-03-12 ",
                                 "2026-03-12T00:00:00Z",
                                 "+026-03-12",
                                 "-026-03-12",
                                 "2026-03--1",
                                 "2026-o3-12",
                                 "٢٠٢٦-٠٣-١٢"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, text);
        const auto day = Day::parse(text);
        QVERIFY(!day);
        QCOMPARE(day.error().code, ErrorCode::BadDay);
        QCOMPARE(day.error().values, QStringList{text});
    }

    void theRangeHasEnds()
    {
        QCOMPARE(Day::first().toString(), QStringLiteral("1900-01-01"));
        QCOMPARE(Day::last().toString(), QStringLiteral("2199-12-31"));
        QVERIFY(!Day::fromYmd(1899, 12, 31));
        QVERIFY(!Day::fromYmd(2200, 1, 1));
        QVERIFY(!Day::fromYmd(2026, -1, 1));
        QVERIFY(!Day::fromYmd(2026, 1, 32));
    }

    void daysAreCounted()
    {
        const Day leap = Day::parse(u"2024-02-28"_qs).value();
        QCOMPARE((leap + 1).toString(), QStringLiteral("2024-02-29"));
        QCOMPARE((leap + 2).toString(), QStringLiteral("2024-03-01"));
        QCOMPARE((leap - 59).toString(), QStringLiteral("2023-12-31"));
        QCOMPARE(leap + 366 - leap, 366);
        QVERIFY(leap < leap + 1);
    }

    void aWeekEndsOnSunday_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("sunday");
        QTest::newRow("Sunday") << "2026-03-29"
                                << "2026-03-29";
        QTest::newRow("Monday") << "2026-03-30"
                                << "2026-03-29";
        QTest::newRow("Saturday") << "2026-04-04"
                                  << "2026-03-29";
        QTest::newRow("before the epoch") << "1969-12-31"
                                          << "1969-12-28";
    }
    void aWeekEndsOnSunday()
    {
        QFETCH(QString, iso);
        QTEST(Day::parse(iso).value().sundayOnOrBefore().toString(), "sunday");
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
