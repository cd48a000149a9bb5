// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayorder.h"
#include "exchange/period.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

class ReportDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order"); // -1 where nothing is known
        QTest::addColumn<QString>("day");
        const auto row = [](const char *text, int order, const char *day) {
            QTest::addRow("%s in order %d", text, order) << QString::fromUtf8(text) << order << QString::fromUtf8(day);
        };
        constexpr int ymd = 0;
        constexpr int dmy = 1;
        constexpr int mdy = 2;
        row("2026-03-12", -1, "2026-03-12");
        row("2026-03-12", dmy, "2026-03-12");
        row("2026/3/12", mdy, "2026-03-12");
        row("2026.03.12", ymd, "2026-03-12");
        row("31/03/2026", -1, "2026-03-31");
        row("03/31/2026", -1, "2026-03-31");
        row("12.12.2026", -1, "2026-12-12");
        row("12/03/2026", dmy, "2026-03-12");
        row("12/03/2026", mdy, "2026-12-03");
        row(" 1-2-2026 ", dmy, "2026-02-01");
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, day);
        const auto known = order < 0 ? std::nullopt : std::optional(static_cast<DayOrder>(order));
        const auto found = parseReportDay(text.toStdString(), known);
        QVERIFY(found);
        QCOMPARE(found->toString(), day);
    }

    void neverGuesses()
    {
        const auto day = parseReportDay("12/03/2026", std::nullopt);
        QVERIFY(!day);
        QCOMPARE(day.error().code, ErrorCode::AmbiguousDay);
        QCOMPARE(day.error().values, (QStringList{QStringLiteral("12/03/2026"), QStringLiteral("2026-03-12"),
                                                  QStringLiteral("2026-12-03")}));
    }

    void refusesWhatIsNoDay()
    {
        for (const char *text : {"", "x", "12/03/26", "32/13/2026", "2026-02-30", "12/03", "12/03-2026", "1/2/3/2026",
                                 "-1/2/2026", "2026-03-12T10:00", "12//2026"})
            QCOMPARE(parseReportDay(text, std::nullopt).error().code, ErrorCode::BadDay);
        QCOMPARE(parseReportDay("31/03/2026", DayOrder::Mdy).error().code, ErrorCode::BadDay);
        QCOMPARE(parseReportDay("31/03/2026", DayOrder::Ymd).error().code, ErrorCode::BadDay);
    }

    void evidenceOfOneCellSettlesItsColumn()
    {
        DayOrderEvidence evidence;
        evidence.add("12/03/2026");
        evidence.add("2026-03-31");
        evidence.add("x");
        QVERIFY(!evidence.order());
        evidence.add("13/03/2026");
        QCOMPARE(*evidence.order(), DayOrder::Dmy);
        evidence.add("03/13/2026");
        QVERIFY(!evidence.order());
        DayOrderEvidence american;
        american.add("3/31/2026");
        QCOMPARE(*american.order(), DayOrder::Mdy);
    }

    void readsPeriods()
    {
        const auto day = parsePeriod(QStringLiteral("2026-03-31"));
        QVERIFY(day && day->from == day->until);
        const auto month = parsePeriod(QStringLiteral("2026-03-01..2026-03-31"));
        QVERIFY(month);
        QCOMPARE(month->until - month->from, 30);
        QCOMPARE(parsePeriod(QStringLiteral("2026-03-31..2026-03-01")).error().code, ErrorCode::UntilBeforeFrom);
        for (const char *text : {"", "March", "2026-03", "2026-03-01..", "..2026-03-01", "2026-03-01...2026-03-02"})
            QCOMPARE(parsePeriod(QString::fromUtf8(text)).error().code, ErrorCode::BadDay);
    }

    void findsPeriodsInFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("period"); // blank where there is none
        const auto row = [](const char *name, const char *period) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(period);
        };
        row("buyer_activity_2026-03.csv", "2026-03-01..2026-03-31");
        row("/a/2025-01/buyer_activity_2024-02.csv", "2024-02-01..2024-02-29");
        row("report 2026-12.txt", "2026-12-01..2026-12-31");
        row("2026-03-31.csv", "2026-03-31..2026-03-31");
        row("x20260331.csv", "2026-03-31..2026-03-31");
        row("export_20260331_120000.csv", "2026-03-31..2026-03-31");
        row("buyers-2026-03-01_2026-03-31.csv", "2026-03-01..2026-03-31");
        row("buyers 2026-03-01..2026-03-31.csv", "2026-03-01..2026-03-31");
        row("2026-Q1.csv", "2026-01-01..2026-03-31");
        row("buyers_2026-q4.csv", "2026-10-01..2026-12-31");
        row("report.2026-03", "2026-03-01..2026-03-31");
        row("account 12345678 2026-03.csv", "2026-03-01..2026-03-31");
        row("2026-03 again 2026-03.csv", "2026-03-01..2026-03-31");
        row("buyers.csv", "");
        row("2026.csv", "");
        row("2026-13.csv", "");
        row("2026-02-30.csv", "");
        row("2026-Q5.csv", "");
        row("2026-03-3.csv", "");
        row("20260331120000.csv", "");
        row("2026-03-31_2026-03-01.csv", "");
        row("2026-03 or 2026-04.csv", "");
        row("-", "");
    }
    void findsPeriodsInFileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, period);
        const auto found = periodOfFileName(name);
        QCOMPARE(found ? found->from.toString() + QStringLiteral("..") + found->until.toString() : QString(), period);
    }
};

QTEST_APPLESS_MAIN(ReportDayTest)
#include "tst_reportday.moc"
