// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaydesktop.h"

#include "forms/base/recordform.h"
#include "forms/inputs/dayinputs.h"
#include "kit/emptystate.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "today/choicedialog.h"
#include "today/snoozedialog.h"
#include "today/todaydetail.h"
#include "today/todayreader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

const QString noContact = QStringLiteral("No contact for 20 days: call");
const QString answerIssue = QStringLiteral("Answer an issue: Leads come twice");

} // namespace

/// A morning with the queue, by keys.
class TestTodayStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desktop = std::make_unique<TodayDesktop>(); }
    void cleanup() { m_desktop.reset(); }

    void whatWaitsStandsInGroups();
    void doneMovesToTheNextAndIsTakenBack();
    void doneTwiceIsDoneOnce();
    void enterDoesWhatTheButtonSays();
    void aSnoozedAlertComesBackAfterItsDay();
    void aSnoozeIntoThePastIsRefused();
    void aSnoozedFollowUpMovesAndKeepsItsReason();
    void anIssueIsNotSnoozed();
    void aFollowUpIsHandedOver();
    void aPlaybookIsStarted();
    void whenAllIsDoneItSaysWhatComes();
    void aClockThatRunsOutIsLate();
    void segmentsFilterByKind();
    void onlyMine();
    void aQueueThatCannotBeReadSaysSo();
    void theDetailOpensOverTheListWhereThereIsNoRoom();
    void theNextStartIsWhereTheLastEnded();

private:
    TodayDesktop &desktop() { return *m_desktop; }
    void finish(const QString &title)
    {
        desktop().goTo(title);
        desktop().press(Qt::Key_D);
        QTRY_VERIFY(!waiting().contains(title));
    }
    /// The titles of what waits, is coming or is snoozed and shown; not of what is done.
    QStringList waiting()
    {
        const QStringList lines = desktop().lines();
        const qsizetype done = lines.indexOf(QStringLiteral("*Done"));
        return done < 0 ? lines : lines.mid(0, done);
    }
    void fillSnooze(SnoozeDialog &dialog, const QString &until, const QString &reason)
    {
        auto *day = dialog.findChild<DayInput *>();
        day->selectAll();
        QTest::keyClicks(day, until);
        if (auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("snoozeReasonLineEdit")))
            QTest::keyClicks(line, reason);
    }
    void undo()
    {
        QTRY_VERIFY(desktop().window().actions()[ActionId::Undo]->isEnabled());
        desktop().window().actions()[ActionId::Undo]->trigger();
    }

    std::unique_ptr<TodayDesktop> m_desktop;
};

void TestTodayStories::whatWaitsStandsInGroups()
{
    const QAbstractItemModelTester tester(const_cast<TodayModel *>(&desktop().page().model()));
    QCOMPARE(desktop().lines(),
             (QStringList{u"*Overdue"_qs, u"Send a sample"_qs, u"*Due within hours"_qs, answerIssue, u"*Today"_qs,
                          noContact, u"Ring up"_qs, u"*Coming up"_qs, u"Write to Bob"_qs}));
    QCOMPARE(desktop().page().findChild<PlainLabel *>(u"todayCountsLabel"_qs)->text(),
             u"Thu 12 Mar. 4 to look at, 1 late."_qs);
    desktop().goTo(answerIssue);
    auto &detail = *desktop().page().findChild<TodayDetail *>();
    QCOMPARE(detail.findChild<PlainLabel *>(u"detailClockLabel"_qs)->text(),
             u"6 h 00 min left, due Thu 12 Mar, 3:00 PM"_qs);
    // Waiting for 3 hours of Wednesday and 1 of Thursday.
    QCOMPARE(detail.findChild<PlainLabel *>(u"detailWhyLabel"_qs)->text(),
             u"Why it is here: waiting for 4 working hours, should be 10 at most."_qs);
}

void TestTodayStories::doneMovesToTheNextAndIsTakenBack()
{
    desktop().goTo(u"Send a sample"_qs);
    desktop().press(Qt::Key_D);
    QTRY_COMPARE(desktop().current(), answerIssue);
    QTRY_COMPARE(desktop().stored<Task>()[0].value.doneOn, std::optional(day("2026-03-12")));
    QVERIFY(!waiting().contains(u"*Overdue"_qs));
    QVERIFY(desktop().lines().contains(u"*Done"_qs)); // collapsed: what is below is to be asked for
    QVERIFY(!desktop().lines().contains(u"Send a sample"_qs));
    undo();
    QTRY_VERIFY(waiting().contains(u"Send a sample"_qs));
    QTRY_VERIFY(!desktop().lines().contains(u"*Done"_qs));
    QVERIFY(!desktop().stored<Task>()[0].value.doneOn);
}

void TestTodayStories::doneTwiceIsDoneOnce()
{
    desktop().goTo(u"Send a sample"_qs);
    desktop().press(Qt::Key_D);
    desktop().press(Qt::Key_D);
    QTRY_VERIFY(!waiting().contains(u"Send a sample"_qs));
    undo();
    QTRY_VERIFY(waiting().contains(u"Send a sample"_qs));
    QVERIFY(!desktop().window().actions()[ActionId::Undo]->isEnabled());
}

void TestTodayStories::enterDoesWhatTheButtonSays()
{
    desktop().goTo(u"Ring up"_qs);
    auto *button = desktop().page().findChild<QPushButton *>(u"suggestionPushButton"_qs);
    QCOMPARE(button->text(), u"Mark as done"_qs);
    desktop().press(Qt::Key_Return);
    QTRY_VERIFY(!waiting().contains(u"Ring up"_qs));
    desktop().goTo(answerIssue);
    QCOMPARE(button->text(), u"First response…"_qs);
    desktop().press(Qt::Key_Return);
    QVERIFY(desktop().dialog<RecordForm>());
}

void TestTodayStories::aSnoozedAlertComesBackAfterItsDay()
{
    desktop().goTo(noContact);
    desktop().press(Qt::Key_S);
    auto *dialog = desktop().dialog<SnoozeDialog>();
    QVERIFY(!dialog->primaryButton()->isEnabled()); // a reason is missing
    fillSnooze(*dialog, u"2026-03-20"_qs, u"They are at a fair"_qs);
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_VERIFY(waiting().contains(u"*Snoozed"_qs));
    QVERIFY(!waiting().contains(noContact));
    const auto decisions = desktop().stored<AlertDecision>();
    QCOMPARE(decisions.size(), size_t{1});
    QCOMPARE(decisions[0].value.reason, u"They are at a fair"_qs);

    desktop().setTime("2026-03-20T09:00:00Z"); // the last quiet day: 28 days without contact
    QTRY_COMPARE(desktop().page().model().today(), day("2026-03-20"));
    QVERIFY(!waiting().contains(u"No contact for 28 days: call"_qs));
    desktop().setTime("2026-03-21T09:00:00Z");
    QTRY_VERIFY(waiting().contains(u"No contact for 29 days: call"_qs));
}

void TestTodayStories::aSnoozeIntoThePastIsRefused()
{
    desktop().goTo(noContact);
    desktop().press(Qt::Key_S);
    auto *dialog = desktop().dialog<SnoozeDialog>();
    fillSnooze(*dialog, u"2026-03-11"_qs, u"Because"_qs);
    auto *field = dialog->findChild<ui::Field *>();
    QCOMPARE(field->error(), u"Wed 11 Mar is over already. Snooze it until today (Thu 12 Mar) or a later day."_qs);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->reject();
    QVERIFY(desktop().stored<AlertDecision>().empty());
}

void TestTodayStories::aSnoozedFollowUpMovesAndKeepsItsReason()
{
    desktop().goTo(u"Send a sample"_qs);
    desktop().press(Qt::Key_S);
    auto *dialog = desktop().dialog<SnoozeDialog>();
    fillSnooze(*dialog, u"2026-03-16"_qs, u"Bob is away"_qs);
    dialog->primaryButton()->click();
    QTRY_VERIFY(!waiting().contains(u"*Overdue"_qs));
    QVERIFY(waiting().contains(u"Send a sample"_qs)); // coming up
    QCOMPARE(desktop().stored<Task>()[0].value.dueOn, std::optional(day("2026-03-16")));
    const auto touchpoints = desktop().stored<Touchpoint>();
    QCOMPARE(touchpoints.size(), size_t{3});
    QCOMPARE(touchpoints.back().value.summary, u"Send a sample → 2026-03-16: Bob is away"_qs);
    QCOMPARE(touchpoints.back().value.channel, Channel::Note);
    undo();
    QTRY_VERIFY(waiting().contains(u"*Overdue"_qs));
    QCOMPARE(desktop().stored<Touchpoint>().size(), size_t{2});
}

void TestTodayStories::anIssueIsNotSnoozed()
{
    desktop().goTo(answerIssue);
    desktop().press(Qt::Key_S);
    auto *message = desktop().page().findChild<InlineMessage *>(u"todayMessage"_qs);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"An issue cannot be snoozed: its clock runs until the buyer has an answer."_qs);
    QVERIFY(!desktop().page().findChild<SnoozeDialog *>());
}

void TestTodayStories::aFollowUpIsHandedOver()
{
    desktop().goTo(u"Ring up"_qs);
    desktop().press(Qt::Key_H);
    auto *dialog = desktop().dialog<HandOverDialog>();
    auto *choice = dialog->findChild<QComboBox *>(u"handOverComboBox"_qs);
    QVERIFY(choice->currentText().isEmpty());
    dialog->primaryButton()->click();
    QCOMPARE(dialog->findChild<ui::Field *>()->error(), u"Write the name of whoever takes it."_qs);
    QTest::keyClicks(choice->lineEdit(), u"Grace"_qs);
    dialog->primaryButton()->click();
    QTRY_COMPARE(desktop().stored<Task>()[1].value.owner, u"Grace"_qs);
    const auto buyers = desktop().stored<Buyer>();
    QCOMPARE(buyers[0].value.owner, u"Dana"_qs); // the buyer stays
}

void TestTodayStories::aPlaybookIsStarted()
{
    desktop().goTo(noContact);
    desktop().press(Qt::Key_P);
    auto *dialog = desktop().dialog<PlaybookDialog>();
    auto *choice = dialog->findChild<QComboBox *>(u"playbookComboBox"_qs);
    QTRY_COMPARE(choice->currentText(), u"Unresponsive support"_qs); // what nobody answering asks for
    dialog->primaryButton()->click();
    QTRY_COMPARE(desktop().stored<Checklist>().size(), size_t{1});
    QCOMPARE(desktop().stored<Checklist>()[0].value.buyer, desktop().bolt());
    desktop().goTo(noContact);
    auto *name = desktop().page().findChild<PlainLabel *>(u"playbookNameLabel"_qs);
    QTRY_COMPARE(name->text(), u"Unresponsive support"_qs);
    QTRY_VERIFY(name->isVisible());
}

void TestTodayStories::whenAllIsDoneItSaysWhatComes()
{
    finish(u"Send a sample"_qs);
    finish(u"Ring up"_qs);
    finish(noContact);
    desktop().goTo(answerIssue);
    desktop().press(Qt::Key_D); // asks when it was answered
    auto *form = desktop().dialog<RecordForm>();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!waiting().contains(answerIssue));
    auto *label = desktop().page().findChild<PlainLabel *>(u"allDoneLabel"_qs);
    QTRY_VERIFY(label->isVisible());
    QCOMPARE(label->text(), u"Nothing waits for you. Next: Acme, Fri 13 Mar."_qs);
}

void TestTodayStories::aClockThatRunsOutIsLate()
{
    desktop().goTo(answerIssue);
    auto *clock = desktop().page().findChild<PlainLabel *>(u"detailClockLabel"_qs);
    desktop().setTime("2026-03-12T14:59:00Z");
    QTRY_COMPARE(clock->text(), u"0 h 01 min left, due Thu 12 Mar, 3:00 PM"_qs);
    desktop().setTime("2026-03-12T16:10:00Z");
    QTRY_VERIFY(!waiting().contains(u"*Due within hours"_qs));
    // The alert speaks of the same now: it stands for it.
    QCOMPARE(desktop().lines().filter(u"Leads come twice"_qs).size(), 1);
    desktop().goTo(answerIssue);
    QTRY_COMPARE(clock->text(), u"1 h 10 min late, due Thu 12 Mar, 3:00 PM"_qs);
}

void TestTodayStories::segmentsFilterByKind()
{
    desktop().press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(desktop().lines(), (QStringList{u"*Today"_qs, noContact}));
    desktop().press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(desktop().lines(), (QStringList{u"*Overdue"_qs, u"Send a sample"_qs, u"*Today"_qs, u"Ring up"_qs,
                                                 u"*Coming up"_qs, u"Write to Bob"_qs}));
    desktop().press(Qt::Key_5, Qt::AltModifier);
    auto *empty = desktop().page().findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), u"Nothing of this kind waits."_qs);
    empty->button()->click();
    QTRY_COMPARE(desktop().lines().size(), 9);
}

void TestTodayStories::onlyMine()
{
    desktop().preferences().setAuthor(u"Grace"_qs);
    desktop().preferences().setOnlyMine(true);
    QTRY_VERIFY(desktop().lines().isEmpty());
    auto *empty = desktop().page().findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), u"Nothing waits for you. Nothing is due in the next two weeks."_qs);
    empty->button()->click();
    QTRY_COMPARE(desktop().lines().size(), 9);
}

void TestTodayStories::aQueueThatCannotBeReadSaysSo()
{
    const QStringList before = desktop().lines();
    Q_EMIT desktop().page().findChild<TodayReader *>()->failed(
        Error{ErrorCode::WorkspaceDamaged, {u"acme.touchbase"_qs}});
    auto *message = desktop().page().findChild<InlineMessage *>(u"todayMessage"_qs);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->kind(), InlineMessage::Kind::Error);
    QCOMPARE(message->button()->text(), u"Try again"_qs);
    QCOMPARE(desktop().lines(), before);
    message->button()->click();
    QTRY_VERIFY(!message->isVisible());
    QCOMPARE(desktop().lines(), before);
}

void TestTodayStories::theDetailOpensOverTheListWhereThereIsNoRoom()
{
    auto *detail = desktop().page().findChild<TodayDetail *>();
    desktop().window().resize(1280, 800);
    QTRY_VERIFY(detail->isVisible());
    desktop().window().resize(1024, 680);
    QTRY_VERIFY(!detail->isVisible());
    desktop().press(Qt::Key_Space);
    QTRY_VERIFY(detail->isVisible());
    desktop().press(Qt::Key_Down);
    QVERIFY(detail->isVisible());
    desktop().press(Qt::Key_Escape);
    QTRY_VERIFY(!detail->isVisible());
}

void TestTodayStories::theNextStartIsWhereTheLastEnded()
{
    QCOMPARE(desktop().preferences().state(u"last-page"_qs), QByteArray("today"));
    desktop().window().actions()[ActionId::GoBuyers]->trigger();
    QVERIFY(desktop().preferences().state(u"last-page"_qs).isEmpty());
}

TOUCHBASE_UI_TEST(TestTodayStories)
#include "tst_todaystories.moc"
