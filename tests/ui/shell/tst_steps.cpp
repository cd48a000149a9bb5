// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldesktop.h"

#include "buyer/timelinemodel.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// Steps of what is stored, from the buyer page through their forms into the workspace and back.
class TestSteps : public QObject
{
    Q_OBJECT

    static void pressButton(SmallDesktop &desktop, const char *name)
    {
        auto *button = desktop.find<QPushButton>(name);
        QTRY_VERIFY2(button->isVisible(), name);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    static QListView &timeline(SmallDesktop &desktop)
    {
        desktop.openBuyer(QStringLiteral("timeline"));
        auto *list = desktop.find<QListView>("timelineList");
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 20000))
            qFatal("the timeline was not read");
        return *list;
    }
    static void goTo(QListView &list, const char *key)
    {
        list.setFocus();
        list.setCurrentIndex(static_cast<TimelineModel *>(list.model())->indexOfKey(QString::fromLatin1(key)));
        QVERIFY2(list.currentIndex().isValid(), key);
    }
    /// A change can be undone once the window was told of it.
    static void undo(SmallDesktop &desktop, const char *operation)
    {
        Desk &desk = desktop.desk();
        QTRY_COMPARE(desk.workspace().undoName(), QString::fromLatin1(operation));
        desk.undo();
    }
    static void save(RecordForm &form) { QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier); }

private Q_SLOTS:
    void validatingAsksForDayAndPersonOnly()
    {
        SmallDesktop desktop;
        const auto before = desktop.list<Expectation>().front().value.validatedOn;
        desktop.openBuyer(QStringLiteral("people"));
        auto *table = desktop.find<DataTable>("expectationTable");
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
        pressButton(desktop, "validatePushButton");
        RecordForm *form = desktop.form();
        QVERIFY(form);
        QVERIFY(!form->findChild<QLineEdit *>(QStringLiteral("weeklyVolumeLineEdit")));
        auto *by = form->findChild<QLineEdit *>(QStringLiteral("validatedByLineEdit"));
        by->setFocus();
        QTest::keyClicks(by, QStringLiteral("Maria Lopez"));
        save(*form);
        QTRY_COMPARE(desktop.list<Expectation>().front().value.validatedBy, QStringLiteral("Maria Lopez"));
        QCOMPARE(desktop.list<Expectation>().front().value.validatedOn, std::optional(day("2026-03-15")));
        undo(desktop, "validate-expectation");
        QTRY_COMPARE(desktop.list<Expectation>().front().value.validatedOn, before);
    }
    void anIssueIsAnsweredResolvedAndReopened()
    {
        SmallDesktop desktop;
        QListView &list = timeline(desktop);
        goTo(list, "issue:1");
        pressButton(desktop, "respondPushButton");
        save(*desktop.form());
        QTRY_VERIFY(desktop.list<Issue>().front().value.firstResponseAt);
        QTRY_VERIFY(!desktop.find("respondPushButton")->isVisible());

        pressButton(desktop, "resolvePushButton");
        RecordForm *form = desktop.form();
        auto *cause = form->findChild<QPlainTextEdit *>(QStringLiteral("rootCausePlainTextEdit"));
        QTest::keyClicks(cause, QStringLiteral("A wrong field"));
        save(*form);
        QTRY_VERIFY(desktop.list<Issue>().front().value.resolvedAt);

        pressButton(desktop, "reopenIssuePushButton");
        QTRY_VERIFY(!desktop.list<Issue>().front().value.resolvedAt);
        QCOMPARE(desktop.list<Issue>().front().value.reopened, std::optional<qint64>(1));
        undo(desktop, "reopen-issue");
        QTRY_VERIFY(desktop.list<Issue>().front().value.resolvedAt);
    }
    void aFollowUpIsPlannedUntilItIsDone()
    {
        SmallDesktop desktop;
        QListView &list = timeline(desktop);
        QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("Planned"));
        goTo(list, "task:1");
        QCOMPARE(list.currentIndex().row(), 1);
        pressButton(desktop, "finishPushButton");
        QTRY_COMPARE(desktop.list<Task>().front().value.doneOn, std::optional(day("2026-03-15")));
        QTRY_COMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("March 2026"));
        pressButton(desktop, "reopenTaskPushButton");
        QTRY_VERIFY(!desktop.list<Task>().front().value.doneOn);
    }
    void theLoopOfAnAnswerIsClosed()
    {
        SmallDesktop desktop;
        goTo(timeline(desktop), "survey:1");
        pressButton(desktop, "closeLoopPushButton");
        RecordForm *form = desktop.form();
        auto *action = form->findChild<QPlainTextEdit *>(QStringLiteral("loopActionPlainTextEdit"));
        QTest::keyClicks(action, QStringLiteral("Thanked her"));
        save(*form);
        QTRY_COMPARE(desktop.list<Survey>().front().value.loopAction, QStringLiteral("Thanked her"));
    }
    void endingTheProgramKeepsWhatIsInAForm()
    {
        SmallDesktop desktop;
        desktop.desk().request(ActionId::FollowUp, desktop.mine());
        auto *title = desktop.form()->findChild<QLineEdit *>(QStringLiteral("titleLineEdit"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Half a word"));
        const Drafts drafts = desktop.desk().drafts();
        desktop.quit(); // before the draft was due
        QCOMPARE(drafts.all().size(), size_t{1});
        QVERIFY(QJsonDocument(drafts.all().front().content).toJson().contains("Half a word"));
    }
    void aDraftThatWasSetAsideIsOpenedAgain()
    {
        SmallDesktop desktop;
        desktop.openBuyer(QStringLiteral("overview"));
        desktop.desk().request(ActionId::FollowUp, desktop.mine());
        RecordForm *form = desktop.form();
        auto *title = form->findChild<QLineEdit *>(QStringLiteral("titleLineEdit"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Call about returns"));
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(desktop.notice().isVisible());
        QTRY_VERIFY(desktop.window().findChildren<RecordForm *>().isEmpty());
        QCOMPARE(desktop.notice().button()->text(), QStringLiteral("Open again"));
        desktop.notice().button()->setFocus();
        QTest::keyClick(desktop.notice().button(), Qt::Key_Space);
        form = desktop.form();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("titleLineEdit"))->text(),
                 QStringLiteral("Call about returns"));
        QVERIFY(desktop.list<Task>().size() == 1); // nothing was stored, and nothing undone
    }
};

TOUCHBASE_UI_TEST(TestSteps)
#include "tst_steps.moc"
