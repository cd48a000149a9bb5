// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingtime.h"

#include <QTest>

using touchbase::Day;
using touchbase::Instant;
using touchbase::WorkingTime;
using touchbase::Zone;

namespace {

Day day(const QString &iso)
{
    return Day::parse(iso).value();
}

Instant at(const QString &iso)
{
    return Instant::parse(iso).value();
}

} // namespace

/// 2 March 2026 is a Monday. Hours are worked out by hand.
class TestWorkingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreThoseOfTheDefaultWeek_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<double>("hours");
        const auto row = [](const char *title, const char *from, const char *until, double hours) {
            QTest::newRow(title) << from << until << hours;
        };
        row("within a day", "2026-03-02T09:00:00Z", "2026-03-02T11:30:00Z", 2.5);
        row("a second", "2026-03-02T09:00:00Z", "2026-03-02T09:00:01Z", 1.0 / 3600);
        row("from before the hours", "2026-03-02T05:00:00Z", "2026-03-02T09:00:00Z", 1);
        row("until after the hours", "2026-03-02T17:00:00Z", "2026-03-02T23:00:00Z", 1);
        row("at night", "2026-03-02T18:00:00Z", "2026-03-03T08:00:00Z", 0);
        row("over night", "2026-03-02T17:00:00Z", "2026-03-03T09:00:00Z", 2);
        row("over a weekend", "2026-03-06T17:00:00Z", "2026-03-09T09:00:00Z", 2);
        row("on a weekend", "2026-03-07T00:00:00Z", "2026-03-08T23:59:59Z", 0);
        row("a whole week", "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z", 50);
        row("no time", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", 0);
        row("backwards", "2026-03-02T11:00:00Z", "2026-03-02T09:00:00Z", 0);
    }
    void hoursAreThoseOfTheDefaultWeek()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QTEST(WorkingTime().hoursBetween(at(from), at(until)), "hours");
    }

    void aHolidayIsNotWorked()
    {
        const WorkingTime time(Zone(), WorkingTime::defaultWeek(), {day(u"2026-03-04"_qs), day(u"2026-03-03"_qs)});
        QCOMPARE(time.hoursBetween(at(u"2026-03-02T17:00:00Z"_qs), at(u"2026-03-05T09:00:00Z"_qs)), 2.0);
        QVERIFY(time.holidays().front() < time.holidays().back());
        QVERIFY(!time.isWorkingDay(day(u"2026-03-03"_qs)));
        QVERIFY(time.isWorkingDay(day(u"2026-03-05"_qs)));
        QVERIFY(!time.isWorkingDay(day(u"2026-03-07"_qs)));
    }

    /// Berlin, around the clock: the day on which clocks go forward has 23 real hours, the one on which they go
    /// back 25.
    void hoursAreRealWhenClocksChange_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<double>("hours");
        QTest::newRow("forward") << "2026-03-28T23:00:00Z"
                                 << "2026-03-29T22:00:00Z" << 23.0;
        QTest::newRow("back") << "2026-10-24T22:00:00Z"
                              << "2026-10-25T23:00:00Z" << 25.0;
        QTest::newRow("in winter") << "2026-01-04T23:00:00Z"
                                   << "2026-01-05T23:00:00Z" << 24.0;
    }
    void hoursAreRealWhenClocksChange()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        WorkingTime::Week week;
        week.fill(WorkingTime::Hours{0, 24 * 60});
        const WorkingTime time(Zone::named(u"Europe/Berlin"_qs).value(), week, {});
        QTEST(time.hoursBetween(at(from), at(until)), "hours");
    }

    /// Hours from 02:00 to 04:00 on Sundays in Berlin.
    void hoursInTheGapAreLost()
    {
        WorkingTime::Week week;
        week[6] = WorkingTime::Hours{2 * 60, 4 * 60};
        const WorkingTime time(Zone::named(u"Europe/Berlin"_qs).value(), week, {});
        QCOMPARE(time.hoursBetween(at(u"2026-03-28T00:00:00Z"_qs), at(u"2026-03-30T00:00:00Z"_qs)), 1.0);
        QCOMPARE(time.hoursBetween(at(u"2026-10-24T00:00:00Z"_qs), at(u"2026-10-26T00:00:00Z"_qs)), 3.0);
        QCOMPARE(time.hoursBetween(at(u"2026-04-04T00:00:00Z"_qs), at(u"2026-04-06T00:00:00Z"_qs)), 2.0);
    }

    void hoursAreThoseOfTheZone()
    {
        const Instant from = at(u"2026-06-01T00:00:00Z"_qs); // a Monday
        const auto hours = [&](const QString &zone, qint64 length) {
            const WorkingTime time(Zone::named(zone).value(), WorkingTime::defaultWeek(), {});
            return time.hoursBetween(from, from + length * Instant::msPerHour);
        };
        QCOMPARE(hours(u"Asia/Kolkata"_qs, 4), 1.5);     // 05:30 to 09:30
        QCOMPARE(hours(u"Pacific/Auckland"_qs, 8), 6.0); // 12:00 to 20:00
        QCOMPARE(hours(u"America/New_York"_qs, 4), 0.0); // Sunday, 20:00 to 24:00
    }

    void theNextWorkingDayIsFound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("found");
        QTest::newRow("a working day") << "2026-03-02"
                                       << "2026-03-02";
        QTest::newRow("a Saturday") << "2026-03-07"
                                    << "2026-03-10";
        QTest::newRow("a holiday") << "2026-03-09"
                                   << "2026-03-10";
    }
    void theNextWorkingDayIsFound()
    {
        QFETCH(QString, from);
        const WorkingTime time(Zone(), WorkingTime::defaultWeek(), {day(u"2026-03-09"_qs)});
        QTEST(time.workingDayOnOrAfter(day(from)).toString(), "found");
    }
    void aWeekWithoutWorkLeavesTheDay()
    {
        const WorkingTime time(Zone(), WorkingTime::Week(), {});
        QCOMPARE(time.workingDayOnOrAfter(day(u"2026-03-07"_qs)).toString(), QStringLiteral("2026-03-07"));
        QCOMPARE(time.hoursBetween(at(u"2026-03-02T00:00:00Z"_qs), at(u"2026-03-09T00:00:00Z"_qs)), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWorkingTime)
#include "tst_workingtime.moc"
