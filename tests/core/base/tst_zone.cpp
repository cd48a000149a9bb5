// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"

#include <QTest>

using touchbase::Day;
using touchbase::ErrorCode;
using touchbase::Instant;
using touchbase::Zone;

/// Local times are those of the IANA time zone database as Python's zoneinfo reads it.
class TestZone : public QObject
{
    Q_OBJECT

    static Zone zone(const QString &name) { return Zone::named(name).value(); }
    static Instant at(const QString &iso) { return Instant::parse(iso).value(); }
    static QString wallClock(int ms) { return QTime::fromMSecsSinceStartOfDay(ms).toString(u"HH:mm:ss"); }

private Q_SLOTS:
    void anInstantHasALocalDayAndTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("local");
        const auto row = [](const char *title, const char *name, const char *instant, const char *local) {
            QTest::newRow(title) << name << instant << local;
        };
        row("UTC", "UTC", "2026-03-29T00:00:00Z", "2026-03-29 00:00:00");
        row("Berlin before the gap", "Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29 01:59:59");
        row("Berlin after the gap", "Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29 03:00:00");
        row("Berlin before going back", "Europe/Berlin", "2026-10-25T00:59:59Z", "2026-10-25 02:59:59");
        row("Berlin after going back", "Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25 02:00:00");
        row("Sao Paulo before midnight", "America/Sao_Paulo", "2018-11-04T02:59:59Z", "2018-11-03 23:59:59");
        row("Sao Paulo without midnight", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04 01:00:00");
        row("Sao Paulo, back over midnight", "America/Sao_Paulo", "2018-02-18T02:00:00Z", "2018-02-17 23:00:00");
        row("Kolkata before midnight", "Asia/Kolkata", "2026-06-01T18:29:59Z", "2026-06-01 23:59:59");
        row("Kolkata at midnight", "Asia/Kolkata", "2026-06-01T18:30:00Z", "2026-06-02 00:00:00");
        row("Auckland in summer", "Pacific/Auckland", "2026-04-04T13:59:59Z", "2026-04-05 02:59:59");
        row("Auckland in winter", "Pacific/Auckland", "2026-04-04T14:00:00Z", "2026-04-05 02:00:00");
        row("Auckland forward", "Pacific/Auckland", "2026-09-26T14:00:00Z", "2026-09-27 03:00:00");
        row("Lord Howe, by half an hour", "Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-04-05 01:30:00");
        row("Apia before its lost day", "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29 23:59:59");
        row("Apia after its lost day", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31 00:00:00");
        row("Kathmandu, a new offset", "Asia/Kathmandu", "1985-12-31T18:30:00Z", "1986-01-01 00:15:00");
        row("New York long ago", "America/New_York", "1900-01-01T12:00:00Z", "1900-01-01 07:00:00");
        row("New York, winter after the table's end", "America/New_York", "2038-01-15T12:00:00Z",
            "2038-01-15 07:00:00");
        row("New York, summer after it", "America/New_York", "2038-07-01T12:00:00Z", "2038-07-01 08:00:00");
        row("New York far ahead", "America/New_York", "2150-07-01T12:00:00Z", "2150-07-01 08:00:00");
    }
    void anInstantHasALocalDayAndTime()
    {
        QFETCH(QString, name);
        QFETCH(QString, instant);
        const Zone here = zone(name);
        QTEST(here.dayOf(at(instant)).toString() + u' ' + wallClock(here.wallMillisecondsOf(at(instant))), "local");
    }

    void aLocalDayBeginsAndEnds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        const auto row = [](const char *title, const char *name, const char *day, const char *start, int hours) {
            QTest::newRow(title) << name << day << start << hours;
        };
        row("UTC", "UTC", "2026-03-29", "2026-03-29T00:00:00Z", 24);
        row("Berlin, short", "Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", 23);
        row("Berlin, long", "Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", 25);
        row("Sao Paulo, without midnight", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", 23);
        row("Sao Paulo, back over midnight", "America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z", 25);
        row("Sao Paulo, the day after", "America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z", 24);
        row("Kolkata", "Asia/Kolkata", "2026-06-02", "2026-06-01T18:30:00Z", 24);
        row("Auckland, long", "Pacific/Auckland", "2026-04-05", "2026-04-04T11:00:00Z", 25);
        row("Auckland, short", "Pacific/Auckland", "2026-09-27", "2026-09-26T12:00:00Z", 23);
        row("Apia, a day that never was", "Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z", 0);
        row("Havana, midnight twice", "America/Havana", "2019-11-03", "2019-11-03T04:00:00Z", 25);
    }
    void aLocalDayBeginsAndEnds()
    {
        QFETCH(QString, name);
        QFETCH(QString, day);
        const Zone here = zone(name);
        const Day local = Day::parse(day).value();
        QTEST(here.startOf(local).toString(), "start");
        QTEST(static_cast<int>((here.endOf(local) - here.startOf(local)) / Instant::msPerHour), "hours");
    }

    void aWallClockNamesAnInstant_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("instant");
        QTest::newRow("an ordinary one") << "2026-03-12" << 14 * 60 + 30 << "2026-03-12T13:30:00Z";
        QTest::newRow("before the gap") << "2026-03-29" << 119 << "2026-03-29T00:59:00Z";
        QTest::newRow("in the gap: its end") << "2026-03-29" << 150 << "2026-03-29T01:00:00Z";
        QTest::newRow("at the end of the gap") << "2026-03-29" << 180 << "2026-03-29T01:00:00Z";
        QTest::newRow("twice: the first") << "2026-10-25" << 150 << "2026-10-25T00:30:00Z";
        QTest::newRow("after both") << "2026-10-25" << 180 << "2026-10-25T02:00:00Z";
        QTest::newRow("the end of a day") << "2026-03-29" << 1440 << "2026-03-29T22:00:00Z";
    }
    void aWallClockNamesAnInstant()
    {
        QFETCH(QString, day);
        QFETCH(int, minute);
        QTEST(zone(u"Europe/Berlin"_qs).at(Day::parse(day).value(), minute * 60'000).toString(), "instant");
    }

    /// Every hour of two years: the day of an instant is the one whose bounds hold it.
    void daysAndTheirBoundsAgree_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Auckland",
                                 "America/Havana", "Africa/Casablanca", "Asia/Tehran", "Pacific/Chatham"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void daysAndTheirBoundsAgree()
    {
        QFETCH(QString, name);
        const Zone here = zone(name);
        const Instant until = at(u"2020-01-01T00:00:00Z"_qs);
        for (Instant instant = at(u"2018-01-01T00:00:00Z"_qs); instant < until;
             instant = instant + Instant::msPerHour) {
            const Day day = here.dayOf(instant);
            QVERIFY2(here.startOf(day) <= instant && instant < here.endOf(day), instant.iso().c_str());
            QVERIFY2(here.at(day, here.wallMillisecondsOf(instant)) <= instant, instant.iso().c_str());
        }
    }

    void namesBesideTheListedOnesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"UTC", "Etc/UTC", "GMT", "US/Eastern", "Asia/Calcutta", "Japan", "EST5EDT"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesBesideTheListedOnesAreKnown()
    {
        QFETCH(QString, name);
        const auto known = Zone::named(name);
        QVERIFY(known);
        QCOMPARE(known->name(), name);
    }
    void anUnknownZoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", " ", "Europe/Atlantis", "Berlin", "PST", "CET-1CEST", "CET-1CEST,M3.5.0,M10.5.0/3",
                                 "europe/berlin", "../../etc/passwd"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anUnknownZoneIsRefused()
    {
        QFETCH(QString, name);
        const auto unknown = Zone::named(name);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownZone);
        QCOMPARE(unknown.error().values, QStringList{name});
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
