// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chartcard.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/skeleton.h"
#include "ui/support/uitest.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace touchbase;
using ui::ChartCard;
using ui::InlineMessage;

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFigureHasNameAndDescription();
    void ctrlTShowsTheTable();
    void theCardTakesTheKeyBeforeTheMenu();
    void withoutAModelThereIsNoTable();
    void theSkeletonComesLate();
    void anAnswerInTimeShowsNoSkeleton();
    void anErrorOffersToTryAgain();
    void nothingYetOffersAnAction();
    void aHeaderGrowsWithTheFont();
    void aMessageLeavesAfterItsTime();
    void aMessageStaysWhileItHasTheFocus();
    void aNewMessageReplacesTheOldOne();
};

void TestCards::theFigureHasNameAndDescription()
{
    ChartCard card(QStringLiteral("Is the dispute rate stable?"));
    card.setSentence(QStringLiteral("Inside the noise, n = 1,203."));
    card.setFigure(new QWidget);
    QCOMPARE(card.figure()->accessibleName(), QStringLiteral("Is the dispute rate stable?"));
    QCOMPARE(card.figure()->accessibleDescription(), QStringLiteral("Inside the noise, n = 1,203."));
    auto *button = card.findChild<QToolButton *>(QStringLiteral("showAsTableToolButton"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Show as table"));
    QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+T")));
}

void TestCards::ctrlTShowsTheTable()
{
    ChartCard card(QStringLiteral("Dispute rate"));
    auto *figure = new QWidget;
    figure->setFocusPolicy(Qt::StrongFocus);
    card.setFigure(figure);
    QStandardItemModel model(2, 2);
    card.setTableModel(&model);
    card.showReady();
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(card.isTableShown());
    QVERIFY(card.table()->isVisible());
    QVERIFY(card.table()->hasFocus());
    QTest::keyClick(card.table(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(figure->isVisible());
    QVERIFY(figure->hasFocus());
}

void TestCards::theCardTakesTheKeyBeforeTheMenu()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *card = new ChartCard(QStringLiteral("Dispute rate"));
    auto *figure = new QWidget;
    figure->setFocusPolicy(Qt::StrongFocus);
    card->setFigure(figure);
    QStandardItemModel model(2, 2);
    card->setTableModel(&model);
    card->showReady();
    layout->addWidget(card);
    QAction action;
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(card->isTableShown());
    QCOMPARE(triggered.count(), 0);
}

void TestCards::withoutAModelThereIsNoTable()
{
    ChartCard card(QStringLiteral("Dispute rate"));
    card.showReady();
    card.toggleTable();
    QVERIFY(!card.isTableShown());
}

void TestCards::theSkeletonComesLate()
{
    ChartCard card(QStringLiteral("Dispute rate"));
    card.setFigure(new QWidget);
    card.show();
    card.showLoading();
    QVERIFY(!card.findChild<ui::Skeleton *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(card.findChild<ui::Skeleton *>()->isVisible(), 2000);
}

void TestCards::anAnswerInTimeShowsNoSkeleton()
{
    ChartCard card(QStringLiteral("Dispute rate"));
    card.setFigure(new QWidget);
    card.show();
    card.showLoading();
    card.showReady();
    QTest::qWait(2 * ChartCard::skeletonMilliseconds);
    QVERIFY(card.figure()->isVisible());
}

void TestCards::anErrorOffersToTryAgain()
{
    ChartCard card(QStringLiteral("Dispute rate"));
    card.showError(QStringLiteral("The file could not be read."));
    card.show();
    QSignalSpy retry(&card, &ChartCard::retryRequested);
    auto *button = card.findChild<QPushButton *>(QStringLiteral("tryAgainPushButton"));
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retry.count(), 1);
}

void TestCards::nothingYetOffersAnAction()
{
    ui::EmptyState state(QStringLiteral("No buyer matches."), QStringLiteral("Clear filters"));
    QSignalSpy triggered(&state, &ui::EmptyState::actionTriggered);
    QTest::keyClick(state.button(), Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);
    state.setAction({});
    QVERIFY(state.button()->isHidden());
}

void TestCards::aHeaderGrowsWithTheFont()
{
    ui::Card card(QStringLiteral("Six groups"));
    const int usual = card.sizeHint().height();
    card.setFont(QFont(card.font().family(), -1));
    QFont large = card.font();
    large.setPixelSize(18);
    card.setFont(large);
    QVERIFY(card.sizeHint().height() >= usual + 10);
}

void TestCards::aMessageLeavesAfterItsTime()
{
    InlineMessage message(InlineMessage::Kind::Success, QStringLiteral("Imported 4,556 rows."));
    message.move(400, 400); // away from the pointer, which holds it
    message.show();
    QSignalSpy closed(&message, &InlineMessage::closed);
    message.closeAfter(30);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(message.isHidden());
}

void TestCards::aMessageStaysWhileItHasTheFocus()
{
    InlineMessage message(InlineMessage::Kind::Success, QStringLiteral("Imported 4,556 rows."));
    message.setAction(QStringLiteral("Undo"));
    message.move(400, 400);
    message.show();
    QVERIFY(QTest::qWaitForWindowActive(&message));
    message.button()->setFocus();
    message.closeAfter(20);
    QTest::qWait(100);
    QVERIFY(message.isVisible());
    message.button()->clearFocus();
    QTRY_VERIFY(message.isHidden());
}

void TestCards::aNewMessageReplacesTheOldOne()
{
    InlineMessage message(InlineMessage::Kind::Success, QStringLiteral("Imported 4,556 rows."));
    message.setLead(QStringLiteral("Done."));
    message.setAction(QStringLiteral("Undo"));
    QCOMPARE(message.accessibleName(), QStringLiteral("Done. Imported 4,556 rows."));
    message.setMessage(InlineMessage::Kind::Error, QStringLiteral("The disk is full."));
    QCOMPARE(message.accessibleName(), QStringLiteral("The disk is full."));
    QVERIFY(message.button()->isHidden());
}

TOUCHBASE_UI_TEST(TestCards)

#include "tst_cards.moc"
