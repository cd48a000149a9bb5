// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/entrywords.h"
#include "support/builders.h"
#include "ui/support/uitest.h"

using namespace touchbase;
using namespace touchbase::test;
using render::EntryWords;
using rules::AlertRule;
using rules::Entry;
using rules::EntryKind;
using rules::TimeLeft;
using rules::Why;

Q_DECLARE_METATYPE(touchbase::rules::Entry)

/// What entries say on Thursday 12 March 2026, as a person would write it, in the window and on the command line.
class TestEntryWords : public QObject
{
    Q_OBJECT

    static Entry alert(AlertRule rule, const Why &why)
    {
        Entry entry{.kind = EntryKind::Alert, .rule = rule};
        entry.why = why;
        return entry;
    }
    static EntryWords words(EntryWords::Days days = EntryWords::Days::Short)
    {
        return {render::Format(QLocale(QLocale::English, QLocale::UnitedStates), Zone()), day("2026-03-12"), days};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anAlertSaysWhatToDoAndWhy_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("why");
        QTest::newRow("disputes")
            << alert(AlertRule::DisputeRateHigh,
                     {.value = 11.04, .limit = 10, .part = 37, .n = 335, .since = day("2026-03-09")})
            << u"Dispute rate above 10%: tell the buyer first"_qs
            << u"11.0% in the last 7 days, 37 of 335 leads; nobody told the buyer since Mon 9 Mar"_qs;
        QTest::newRow("one day") << alert(AlertRule::NoLeads, {.value = 1, .limit = 30})
                                 << u"No leads for 1 day: ask what stopped them"_qs << u"no lead since signing"_qs;
        QTest::newRow("days") << alert(AlertRule::ContactOverdue,
                                       {.value = 20, .limit = 14, .since = day("2026-02-20")})
                              << u"No contact for 20 days: call"_qs
                              << u"14 days agreed or usual, last spoke to them on Fri 20 Feb"_qs;
        QTest::newRow("spend") << alert(AlertRule::SpendFell, {.value = -30.0, .limit = 25})
                               << u"Spend fell by 30%: ask why"_qs << u"−30.0% a day against the time before"_qs;
        QTest::newRow("detractor") << alert(
            AlertRule::DetractorOpen,
            {.value = 3, .at = at("2026-03-10T10:00:00Z"), .survey = SurveyKind::Nps, .name = u"Len"_qs})
                                   << u"Call back a detractor: NPS 3 from Len"_qs
                                   << u"answered on Tue 10 Mar, nobody followed up since"_qs;
        QTest::newRow("issues") << alert(AlertRule::IssueUnanswered,
                                         {.value = 12.0, .limit = 10, .n = 3, .name = u"Twice"_qs})
                                << u"Answer an issue: Twice"_qs
                                << u"waiting for 12 working hours, should be 10 at most; 2 more"_qs;
    }
    void anAlertSaysWhatToDoAndWhy()
    {
        QFETCH(Entry, entry);
        QTEST(words().title(entry), "title");
        QTEST(words().why(entry), "why");
    }
    void theCommandLineWritesDaysAsDigits()
    {
        const Entry entry = alert(AlertRule::NoLeads, {.value = 40, .limit = 30, .since = day("2026-01-31")});
        QCOMPARE(words(EntryWords::Days::Iso).why(entry), u"last lead on 2026-01-31"_qs);
        QCOMPARE(words().why(entry), u"last lead on Sat 31 Jan"_qs);
    }
    void timeIsLeftOrOver()
    {
        const WorkingTime time;
        const Instant now = at("2026-03-12T15:00:00Z");
        Entry entry{.kind = EntryKind::Issue};
        entry.dueAt = at("2026-03-13T09:06:00Z");
        entry.dueOn = day("2026-03-13");
        entry.timeLeft = TimeLeft::WithinHours; // 3 hours until 18:00, and from 08:00 on
        QCOMPARE(words().timeLeft(entry, time, now), u"4 h 06 min left"_qs);
        entry.timeLeft = TimeLeft::Overdue;
        entry.dueAt = at("2026-03-12T13:30:00Z");
        entry.dueOn = day("2026-03-12");
        QCOMPARE(words().timeLeft(entry, time, now), u"1 h 30 min late"_qs);
        entry.dueAt.reset();
        entry.dueOn = day("2026-03-11");
        QCOMPARE(words().timeLeft(entry, time, now), u"1 day late"_qs);
        entry.dueOn = day("2026-03-09");
        QCOMPARE(words().timeLeft(entry, time, now), u"3 days late"_qs);
        entry.severity = 3;
        entry.value = 0.95;
        QCOMPARE(words().place(entry, time, now), u"3 days late, problem level, among the most valuable buyers"_qs);
        entry.snoozedUntil = day("2026-03-20");
        QCOMPARE(words().timeLeft(entry, time, now), u"until Fri 20 Mar"_qs);
    }
};

TOUCHBASE_UI_TEST(TestEntryWords)
#include "tst_entrywords.moc"
