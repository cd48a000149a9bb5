// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingdesktop.h"

#include <QTabBar>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// A whole onboarding, from the day a buyer signs to the day somebody else looks after it, as a person does it.
class TestOnboardingStory : public QObject
{
    Q_OBJECT

    static void start(OnboardingDesktop &desktop)
    {
        desktop.openTab("onboarding");
        desktop.trigger(ActionId::StartOnboarding);
        desktop.type("specialistLineEdit", QStringLiteral("Tom Becker"));
        desktop.save();
        QVERIFY(!desktop.hasForm());
    }
    static void tickEverything(OnboardingDesktop &desktop)
    {
        auto *table = desktop.find<DataTable>("checklistTable");
        const int steps = table->model()->rowCount();
        QVERIFY(steps > 5);
        for (int row = 0; row < steps; ++row) {
            table->setFocus();
            table->goToRow(row);
            QTest::keyClick(table, Qt::Key_Space);
            desktop.settle();
        }
        for (const auto &item : desktop.list<ChecklistItem>())
            QVERIFY2(item.value.doneOn == std::optional(desktop.today()), qPrintable(item.value.title));
    }
    static void review(OnboardingDesktop &desktop)
    {
        desktop.trigger(ActionId::FirstReview);
        desktop.type("contactsLineEdit", QStringLiteral("Maria Lopez"));
        desktop.type("buyerSaysPlainTextEdit", QStringLiteral("The leads pick up."));
        desktop.type("satisfactionLineEdit", QStringLiteral("4"));
        desktop.type("recommendationTitle1LineEdit", QStringLiteral("Call within 15 minutes"));
        desktop.type("recommendationOwner1LineEdit", QStringLiteral("Maria Lopez"));
        desktop.type("recommendationTitle2LineEdit", QStringLiteral("Return leads with a reason"));
        desktop.press("signOffButton");
        QVERIFY(!desktop.hasForm());
    }

private Q_SLOTS:
    void fromSignedToComplete()
    {
        OnboardingDesktop desktop;
        start(desktop);
        QCOMPARE(desktop.buyerNow().stage, std::optional(Stage::Onboarding));
        QCOMPARE(desktop.buyerNow().signedOn, std::optional(day("2026-03-02")));

        auto &board = desktop.openBoard();
        QCOMPARE(board.model().rowCount(), 1);
        const int status = static_cast<int>(BoardColumn::Status);
        QCOMPARE(board.model().index(0, status).data().toString(), QStringLiteral("On track"));
        QVERIFY(!desktop.find<QPushButton>("completeOnboardingPushButton")->isEnabled());
        tickEverything(desktop);

        desktop.setDay("2026-03-16");
        desktop.validate();
        desktop.openTab("onboarding");
        review(desktop);
        const auto held = desktop.list<Review>();
        QCOMPARE(held.size(), size_t{1});
        QCOMPARE(held.front().value.heldOn, std::optional(day("2026-03-16")));
        QCOMPARE(held.front().value.contacts, QStringLiteral("Maria Lopez"));
        QCOMPARE(held.front().value.satisfaction, std::optional<qint64>(4));
        QVERIFY(!held.front().value.frozen.isEmpty());
        const auto tasks = desktop.list<Task>();
        QCOMPARE(tasks.size(), size_t{2}); // what was recommended is somebody's from now on
        QCOMPARE(tasks.front().value.title, QStringLiteral("Call within 15 minutes"));
        QCOMPARE(tasks.front().value.owner, QStringLiteral("Maria Lopez"));

        QTRY_VERIFY(desktop.find<QPushButton>("completeOnboardingPushButton")->isEnabled());
        desktop.press("completeOnboardingPushButton");
        desktop.type("accountManagerLineEdit", QStringLiteral("Ines Duarte"));
        desktop.type("handoverPlainTextEdit", QStringLiteral("Likes a call before nine."));
        desktop.save();
        QVERIFY(!desktop.hasForm());
        QCOMPARE(desktop.buyerNow().stage, std::optional(Stage::Active));
        QCOMPARE(desktop.buyerNow().owner, QStringLiteral("Ines Duarte"));
        QCOMPARE(desktop.list<Checklist>().front().value.handover, QStringLiteral("Likes a call before nine."));
        QTRY_COMPARE(desktop.find<QLabel>("gateWhyLabel")->text(),
                     QStringLiteral("Handed over: Likes a call before nine."));

        desktop.openBoard();
        QTRY_VERIFY(desktop.shows("boardEmpty"));
        desktop.desk().undo(); // one step, with the hand-over
        QTRY_COMPARE(desktop.buyerNow().stage, std::optional(Stage::Onboarding));
        QCOMPARE(desktop.buyerNow().owner, QStringLiteral("Ada"));
    }

    void enterOpensTheBuyerOnItsTab()
    {
        OnboardingDesktop desktop([](OnboardingDesktop &filled) { filled.start(); });
        desktop.openBoard();
        auto *table = desktop.find<DataTable>("boardTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto *tabs = desktop.find<QTabBar>("buyerTabBar");
        QTRY_COMPARE(tabs->tabData(tabs->currentIndex()).toString(), QStringLiteral("onboarding"));
        QTRY_VERIFY(desktop.shows("checklistTable"));
    }
};

TOUCHBASE_UI_TEST(TestOnboardingStory)
#include "tst_story.moc"
