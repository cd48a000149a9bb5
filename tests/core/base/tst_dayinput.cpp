// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dayinput.h"

#include <QTest>

using namespace touchbase;

/// Today is Sunday, 15 March 2026; the days are those of a calendar of that year.
class TestDayInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(iso);
        };
        row("2026-03-12", "2026-03-12");
        row("  2026-03-12 ", "2026-03-12");
        row("12.3.2026", "2026-03-12");
        row("03.04.2026", "2026-04-03");
        row("12.3.", "2026-03-12");
        row("12.3", "2026-03-12");
        row("5.1.", "2026-01-05");
        row("24.12.", "2025-12-24");
        row("29.2.2024", "2024-02-29");
        row("3/31/2026", "2026-03-31");
        row("31/3/2026", "2026-03-31");
        row("31-3-2026", "2026-03-31");
        row("3/3/2026", "2026-03-03");
        row("3/31", "2026-03-31");
        row("12 Mar 2026", "2026-03-12");
        row("12 mar", "2026-03-12");
        row("12. März 2026", "2026-03-12");
        row("Mar 12, 2026", "2026-03-12");
        row("march 12", "2026-03-12");
        row("Thu 12 Mar", "2026-03-12");
        row("today", "2026-03-15");
        row("Today", "2026-03-15");
        row("yesterday", "2026-03-14");
        row("tomorrow", "2026-03-16");
        row("fri", "2026-03-20");
        row("Friday", "2026-03-20");
        row("mon", "2026-03-16");
        row("Freitag", "2026-03-20");
        row("sun", "2026-03-22");
        row("+7", "2026-03-22");
        row("-2", "2026-03-13");
    }
    void aDayIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        const auto day = parseDayInput(text, m_today, QLocale(QLocale::German));
        QVERIFY(day);
        QTEST(day->toString(), "iso");
    }

    void whatHappenedLiesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("Friday") << QStringLiteral("fri") << QStringLiteral("2026-03-13");
        QTest::newRow("Monday") << QStringLiteral("mon") << QStringLiteral("2026-03-09");
        QTest::newRow("today's weekday") << QStringLiteral("sun") << QStringLiteral("2026-03-08");
    }
    void whatHappenedLiesBack()
    {
        QFETCH(QString, text);
        QTEST(parseDayInput(text, m_today, QLocale::c(), DayLeaning::Back)->toString(), "iso");
    }

    void twoReadingsAreNeverGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("readings");
        QTest::newRow("slashes") << u"03/04/2026"_qs << QStringList{u"2026-04-03"_qs, u"2026-03-04"_qs};
        QTest::newRow("dashes") << u"3-4-2026"_qs << QStringList{u"2026-04-03"_qs, u"2026-03-04"_qs};
        QTest::newRow("no year") << u"3/4"_qs << QStringList{u"2026-04-03"_qs, u"2026-03-04"_qs};
    }
    void twoReadingsAreNeverGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, readings);
        for (const QLocale &locale : {QLocale(QLocale::German), QLocale(QStringLiteral("en_US"))}) {
            const auto day = parseDayInput(text, m_today, locale);
            QVERIFY(!day);
            QCOMPARE(day.error().code, ErrorCode::AmbiguousDay);
            QCOMPARE(day.error().values, QStringList{text} + readings);
        }
    }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",           "31.02.",   "31.02.2026",  "29.2.2026",    "2026-02-29", "32.1.2026",
                                 "13/13/2026", "0/0/2026", "1.1.1899",    "1.1.2200",     "12.3.26",    "m",
                                 "ma",         "someday",  "12 foo 2026", "2026",         "12",         "+",
                                 "+99999",     "12:30",    "fri 1",       "<b>today</b>", "١٢.٣.٢٠٢٦"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, text);
        const auto day = parseDayInput(text, m_today, QLocale::c());
        QVERIFY(!day);
        QCOMPARE(day.error().code, ErrorCode::BadDay);
        QCOMPARE(day.error().values, QStringList{text});
    }

    void aTimeIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("24 hours") << u"14:30"_qs << 870;
        QTest::newRow("a point") << u"14.30"_qs << 870;
        QTest::newRow("digits") << u"1430"_qs << 870;
        QTest::newRow("three digits") << u"930"_qs << 570;
        QTest::newRow("an hour") << u" 9 "_qs << 540;
        QTest::newRow("morning") << u"9am"_qs << 540;
        QTest::newRow("afternoon") << u"2:30 PM"_qs << 870;
        QTest::newRow("half") << u"2:30p"_qs << 870;
        QTest::newRow("noon") << u"12pm"_qs << 720;
        QTest::newRow("midnight") << u"12 a.m."_qs << 0;
        QTest::newRow("first") << u"0:00"_qs << 0;
        QTest::newRow("last") << u"23:59"_qs << 1439;
    }
    void aTimeIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        const auto minutes = parseTimeInput(text);
        QVERIFY(minutes);
        QTEST(*minutes, "minutes");
    }

    void whatIsNoTimeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "24:00", "25:00", "12:60", "13pm", "0am", "noon", "-1", "12:3", "123456"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoTimeIsRefused()
    {
        QFETCH(QString, text);
        const auto minutes = parseTimeInput(text);
        QVERIFY(!minutes);
        QCOMPARE(minutes.error().code, ErrorCode::BadInstant);
    }

private:
    const Day m_today = Day::parse(u"2026-03-15"_qs).value();
};

QTEST_GUILESS_MAIN(TestDayInput)
#include "tst_dayinput.moc"
