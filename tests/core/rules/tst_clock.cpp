// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/clock.h"

#include <QTest>

using namespace touchbase;

namespace {

Instant at(const char *iso)
{
    return Instant::parse(std::string_view(iso)).value();
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Monday to Friday 08:00–18:00 UTC; 13 March 2026 is a Friday.
    void hoursRunInWorkingTime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("until");
        QTest::newRow("within a day") << u"2026-03-12T09:00:00Z"_qs << 4.0 << u"2026-03-12T13:00:00Z"_qs;
        QTest::newRow("to the end of work") << u"2026-03-12T14:00:00Z"_qs << 4.0 << u"2026-03-12T18:00:00Z"_qs;
        QTest::newRow("over a weekend") << u"2026-03-13T14:00:00Z"_qs << 10.0 << u"2026-03-16T14:00:00Z"_qs;
        QTest::newRow("from a Sunday") << u"2026-03-15T12:00:00Z"_qs << 0.5 << u"2026-03-16T08:30:00Z"_qs;
        QTest::newRow("before work") << u"2026-03-12T03:00:00Z"_qs << 1.0 << u"2026-03-12T09:00:00Z"_qs;
        QTest::newRow("several days") << u"2026-03-09T08:00:00Z"_qs << 25.0 << u"2026-03-11T13:00:00Z"_qs;
    }
    void hoursRunInWorkingTime()
    {
        QFETCH(QString, from);
        QFETCH(double, hours);
        QFETCH(QString, until);
        const auto reached = rules::afterWorkingHours(WorkingTime(), Instant::parse(from).value(), hours);
        QVERIFY(reached);
        QCOMPARE(reached->toString(), until);
    }
    void aHolidayIsNoWork()
    {
        const WorkingTime time(Zone(), WorkingTime::defaultWeek(), {Day::parse(u"2026-03-16"_qs).value()});
        QCOMPARE(rules::afterWorkingHours(time, at("2026-03-13T14:00:00Z"), 10)->toString(),
                 u"2026-03-17T14:00:00Z"_qs);
        QCOMPARE(rules::endOfWork(time, Day::parse(u"2026-03-14"_qs).value()).toString(), u"2026-03-17T18:00:00Z"_qs);
    }
    void aWeekWithoutWorkNeverComesToAnEnd()
    {
        const WorkingTime time(Zone(), WorkingTime::Week(), {});
        QVERIFY(!rules::afterWorkingHours(time, at("2026-03-13T14:00:00Z"), 1));
        QCOMPARE(rules::endOfWork(time, Day::parse(u"2026-03-14"_qs).value()).toString(), u"2026-03-15T00:00:00Z"_qs);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
