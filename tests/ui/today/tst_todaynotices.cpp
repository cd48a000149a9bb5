// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/desktest.h"

#include "today/todaynotices.h"
#include "today/todayreader.h"

#include <QSignalSpy>

using namespace touchbase;
using namespace touchbase::test;

/// When the desktop is told. The workspace works from Monday to Friday, 08:00 to 18:00 UTC; 12 March 2026 is a
/// Thursday.
class TestTodayNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TemporaryDesk>();
        m_desk->clock().set(at("2026-03-12T09:00:00Z"));
        addTask("2026-03-11");
        addTask("2026-03-13");
        m_notices = std::make_unique<ui::TodayNotices>(**m_desk, nullptr);
        m_told = std::make_unique<QSignalSpy>(m_notices.get(), &ui::TodayNotices::noticeDue);
    }
    void cleanup()
    {
        m_told.reset();
        m_notices.reset();
        m_desk.reset();
    }

    void nothingIsReadUntilItIsSwitchedOn()
    {
        QVERIFY(!m_notices->isOn());
        QVERIFY(!m_notices->findChild<ui::TodayReader *>());
        switchOn();
        QVERIFY(m_notices->findChild<ui::TodayReader *>());
        m_desk->preferences().setNotices(false);
        QVERIFY(!m_notices->isOn());
    }
    void whatWasDueAlreadyIsNoNews()
    {
        switchOn();
        QCOMPARE(m_notices->summary(), u"1 overdue, 0 today"_qs);
        look("2026-03-12T09:01:00Z");
        QCOMPARE(m_told->size(), 0);
    }
    void whatBecomesDueIsToldOnce()
    {
        switchOn();
        look("2026-03-13T08:30:00Z");
        QTRY_COMPARE(m_told->size(), 1);
        QCOMPARE(m_told->first().first().toString(), u"1 more to look at. 1 overdue, 1 today"_qs);
        look("2026-03-13T08:31:00Z");
        look("2026-03-13T08:32:00Z");
        QCOMPARE(m_told->size(), 1);
    }
    void quietHoursWaitForTheMorning()
    {
        switchOn();
        look("2026-03-13T06:00:00Z");
        QCOMPARE(m_notices->summary(), u"1 overdue, 1 today"_qs);
        QCOMPARE(m_told->size(), 0);
        look("2026-03-13T08:00:00Z");
        QTRY_COMPARE(m_told->size(), 1);
    }
    void aHolidayAndAWeekendAreQuiet()
    {
        m_desk->add(Holiday{day("2026-03-13"), u"Founders"_qs});
        must((*m_desk)->workspace().performNow({u"test"_qs, [](Writer &) -> Result<> { return {}; }}));
        QTRY_VERIFY(!(*m_desk)->setup().workingTime.isWorkingDay(day("2026-03-13")));
        switchOn();
        look("2026-03-13T10:00:00Z");
        look("2026-03-14T10:00:00Z");
        QCOMPARE(m_told->size(), 0);
        look("2026-03-16T08:00:00Z");
        QTRY_COMPARE(m_told->size(), 1);
    }
    void whoeverWantsThemAlwaysGetsThem()
    {
        m_desk->preferences().setNoticesAlways(true);
        switchOn();
        look("2026-03-13T06:00:00Z");
        QTRY_COMPARE(m_told->size(), 1);
    }
    void whatIsDoneBeforeWorkBeginsIsNotTold()
    {
        switchOn();
        look("2026-03-13T06:00:00Z");
        must((*m_desk)->workspace().performNow({u"test"_qs, [](Writer &writer) -> Result<> {
                                                    auto tasks = writer.list<Task>();
                                                    if (!tasks)
                                                        return failure(tasks.error());
                                                    auto last = tasks->back();
                                                    last.value.doneOn = day("2026-03-13");
                                                    auto done = writer.update(last);
                                                    return done ? Result<>() : Result<>(failure(done.error()));
                                                }}));
        look("2026-03-13T08:00:00Z");
        QCOMPARE(m_notices->summary(), u"1 overdue, 0 today"_qs);
        QCOMPARE(m_told->size(), 0);
    }

private:
    void addTask(const char *dueOn)
    {
        Task task = aTask();
        task.dueOn = day(dueOn);
        task.doneOn.reset();
        m_desk->add(task);
    }
    void switchOn()
    {
        QSignalSpy looked(m_notices.get(), &ui::TodayNotices::summaryChanged);
        m_desk->preferences().setNotices(true);
        QTRY_VERIFY(!looked.isEmpty());
    }
    /// A minute goes by at that time.
    void look(const char *time)
    {
        m_desk->clock().set(at(time));
        QSignalSpy looked(m_notices.get(), &ui::TodayNotices::summaryChanged);
        m_notices->findChild<ui::TodayReader *>()->load();
        QTRY_VERIFY(!looked.isEmpty());
    }

    std::unique_ptr<TemporaryDesk> m_desk;
    std::unique_ptr<ui::TodayNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_told;
};

TOUCHBASE_UI_TEST(TestTodayNotices)
#include "tst_todaynotices.moc"
