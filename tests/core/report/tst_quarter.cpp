// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter.h"

#include "reportfixture.h"

using namespace touchbase;
using namespace touchbase::report;

/// Expected days are those of a calendar.
class TestQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadFromItsNumberOrItsLastDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::newRow("first") << "2026-Q1"
                               << "2026-01-01"
                               << "2026-03-31";
        QTest::newRow("third") << "2026-q3"
                               << "2026-07-01"
                               << "2026-09-30";
        QTest::newRow("last") << "2024-Q4"
                              << "2024-10-01"
                              << "2024-12-31";
        QTest::newRow("end of a quarter") << "2026-03-31"
                                          << "2026-01-01"
                                          << "2026-03-31";
        QTest::newRow("end of another month") << "2026-02-28"
                                              << "2025-12-01"
                                              << "2026-02-28";
        QTest::newRow("leap year") << "2024-02-29"
                                   << "2023-12-01"
                                   << "2024-02-29";
        QTest::newRow("middle of a month") << "2026-03-14"
                                           << "2025-12-15"
                                           << "2026-03-14";
        QTest::newRow("a day that the month three before lacks") << "2026-05-30"
                                                                 << "2026-02-28"
                                                                 << "2026-05-30";
    }
    void itIsReadFromItsNumberOrItsLastDay()
    {
        QFETCH(QString, text);
        const auto quarter = parseQuarter(text);
        QVERIFY(quarter);
        QTEST(quarter->from.toString(), "from");
        QTEST(quarter->until.toString(), "until");
    }
    void othersAreRefused()
    {
        for (const char *text : {"", "2026", "2026-Q0", "2026-Q5", "2026Q1", "Q1-2026", "2026-3", "2026-13-01", "26-Q1",
                                 "2026-Q11", "soon", "1900-Q1", "2199-Q4", "1900-01-02"}) {
            const auto quarter = parseQuarter(QString::fromLatin1(text));
            QVERIFY2(!quarter, text);
            QCOMPARE(quarter.error().code, ErrorCode::BadQuarter);
        }
    }
    void theOneBeforeEndsTheDayBefore()
    {
        const auto before = quarterBefore(*parseQuarter(QStringLiteral("2026-Q1")));
        QCOMPARE(before.from.toString(), QStringLiteral("2025-10-01"));
        QCOMPARE(before.until.toString(), QStringLiteral("2025-12-31"));
    }
    void onlyThoseOfTheCalendarHaveANumber()
    {
        QCOMPARE(calendarNumber(*parseQuarter(QStringLiteral("2026-Q3"))), 3);
        QVERIFY(!calendarNumber(*parseQuarter(QStringLiteral("2026-02-28"))));
        QVERIFY(!calendarNumber({day("2026-01-01"), day("2026-03-30")}));
    }
    void everyDayIsNearestToExactlyOne()
    {
        for (Day due = day("2025-01-01"); due < day("2027-01-01"); due = due + 1) {
            int count = 0;
            for (const char *text : {"2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1",
                                     "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"})
                count += isNearestTo(*parseQuarter(QString::fromLatin1(text)), due) ? 1 : 0;
            QVERIFY2(count == 1, qPrintable(due.toString()));
        }
        QVERIFY(isNearestTo(*parseQuarter(QStringLiteral("2026-Q1")), day("2026-04-15")));
        QVERIFY(isNearestTo(*parseQuarter(QStringLiteral("2026-Q1")), day("2026-03-20")));
        QVERIFY(!isNearestTo(*parseQuarter(QStringLiteral("2026-Q1")), day("2026-01-15")));
    }
};

QTEST_GUILESS_MAIN(TestQuarter)
#include "tst_quarter.moc"
