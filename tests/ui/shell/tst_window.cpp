// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "buyer/buyerpage.h"
#include "buyers/buyerspage.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/palette.h"
#include "shell/workspaceview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;
using namespace Qt::Literals::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutWorkspaceThereAreThreeWaysIn();
    void listIsFilledAndHasTheFocus();
    void filterFindsByEveryWordAndEscapeClearsIt();
    void enterOpensABuyerAndBackReturnsToTheRow();
    void spaceLooksAtABuyerWithoutLeavingTheList();
    void paletteLeadsToABuyer();
    void touchpointIsLoggedUndoneAndRedoneByKeyboard();
    void deletedBuyerComesBackWithUndo();
    void neighboursFollowTheList();
    void newRowsMoveNothingUnderTheEye();
    void everyActionIsInAMenu();
    void everyFocusableControlHasAName();
};

void TestWindow::withoutWorkspaceThereAreThreeWaysIn()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"touchbase.ini"_qs));
    const FixedClock clock(test::at("2026-03-12T15:00:00Z"));
    MainWindow window(preferences, clock);
    window.show();
    for (const char *name : {"newWorkspaceActionButton", "openWorkspaceActionButton", "openSampleActionButton"}) {
        auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    }
    QVERIFY(!window.actions()[ActionId::NewBuyer]->isEnabled());
}

void TestWindow::listIsFilledAndHasTheFocus()
{
    Desktop desktop;
    QCOMPARE(desktop.buyers().model().total(), 24);
    QTRY_COMPARE(QApplication::focusWidget(), &desktop.table());
    QVERIFY(desktop.buyers().currentBuyer().has_value());
}

void TestWindow::filterFindsByEveryWordAndEscapeClearsIt()
{
    Desktop desktop;
    const BuyersModel &model = desktop.buyers().model();
    const QString name = model.buyerAt(3).name;
    const int all = model.rowCount();
    desktop.press(Qt::Key_F, Qt::ControlModifier);
    auto *line = desktop.window().findChild<QLineEdit *>(u"filterLineEdit"_qs);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, name.toUpper());
    QVERIFY(model.rowCount() >= 1 && model.rowCount() < all);
    QCOMPARE(model.buyerAt(0).name, name);
    desktop.press(Qt::Key_Escape);
    QCOMPARE(model.rowCount(), all);
}

void TestWindow::enterOpensABuyerAndBackReturnsToTheRow()
{
    Desktop desktop;
    desktop.press(Qt::Key_Down);
    desktop.press(Qt::Key_Down);
    const BuyerId chosen = *desktop.buyers().currentBuyer();
    desktop.press(Qt::Key_Return);
    QTRY_VERIFY(desktop.buyer() && desktop.buyer()->isVisible());
    QCOMPARE(desktop.buyer()->currentBuyer(), chosen);
    desktop.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(desktop.buyers().isVisible());
    QCOMPARE(desktop.buyers().currentBuyer(), chosen);
    desktop.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(desktop.buyer()->isVisible());
}

void TestWindow::spaceLooksAtABuyerWithoutLeavingTheList()
{
    Desktop desktop;
    desktop.settle();
    const BuyersModel &model = desktop.buyers().model();
    auto *peek = desktop.window().findChild<QFrame *>(u"buyerPeek"_qs);
    auto *name = desktop.window().findChild<PlainLabel *>(u"peekNameLabel"_qs);
    desktop.press(Qt::Key_Space);
    QVERIFY(peek->isVisible());
    QCOMPARE(name->text(), model.buyerAt(0).name);
    desktop.press(Qt::Key_Down);
    QCOMPARE(name->text(), model.buyerAt(1).name);
    QVERIFY(desktop.table().viewport()->geometry().contains(peek->geometry()));
    QVERIFY(peek->height() > 10 * peek->fontMetrics().height()); // all its lines
    QCOMPARE(QApplication::focusWidget(), &desktop.table());
    desktop.press(Qt::Key_Escape);
    QVERIFY(!peek->isVisible());
    desktop.press(Qt::Key_Space);
    desktop.press(Qt::Key_Space);
    QVERIFY(!peek->isVisible());
}

void TestWindow::paletteLeadsToABuyer()
{
    Desktop desktop;
    const BuyerRow &wanted = desktop.buyers().model().buyerAt(5);
    const BuyerId id = wanted.id;
    desktop.press(Qt::Key_K, Qt::ControlModifier);
    auto *list = desktop.window().findChild<QListView *>(u"paletteListView"_qs);
    auto *line = desktop.window().findChild<QLineEdit *>(u"paletteLineEdit"_qs);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, wanted.name);
    QTRY_COMPARE(list->currentIndex().data().toString(), wanted.name);
    desktop.press(Qt::Key_Return);
    QTRY_VERIFY(desktop.buyer() && desktop.buyer()->currentBuyer() == id);
}

void TestWindow::touchpointIsLoggedUndoneAndRedoneByKeyboard()
{
    Desktop desktop;
    const size_t before = desktop.count<Touchpoint>();
    desktop.press(Qt::Key_L);
    const QString name = u"summaryPlainTextEdit"_qs;
    QTRY_VERIFY(desktop.window().findChild<QPlainTextEdit *>(name));
    auto *summary = desktop.window().findChild<QPlainTextEdit *>(name);
    QTRY_COMPARE(QApplication::focusWidget(), summary);
    QTest::keyClicks(summary, u"Asked for more Saturday leads"_qs);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desktop.count<Touchpoint>(), before + 1);
    QTRY_VERIFY(!desktop.window().findChild<QPlainTextEdit *>(name));
    desktop.window().actions()[ActionId::Undo]->trigger();
    QTRY_COMPARE(desktop.count<Touchpoint>(), before);
    auto *redo = desktop.window().actions()[ActionId::Redo];
    QTRY_VERIFY(redo->isEnabled()); // the file has changed before the window knows
    redo->trigger();
    QTRY_COMPARE(desktop.count<Touchpoint>(), before + 1);
}

void TestWindow::deletedBuyerComesBackWithUndo()
{
    Desktop desktop;
    const BuyerId buyer = *desktop.buyers().currentBuyer();
    desktop.window().actions()[ActionId::DeleteBuyer]->trigger();
    QTRY_COMPARE(desktop.buyers().model().total(), 23);
    auto *undo = desktop.window().actions()[ActionId::Undo];
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u"Delete buyer"_qs), qPrintable(undo->text()));
    undo->trigger();
    QTRY_COMPARE(desktop.buyers().model().total(), 24);
    QVERIFY(desktop.buyers().model().find(buyer));
}

void TestWindow::neighboursFollowTheList()
{
    Desktop desktop;
    const BuyersModel &model = desktop.buyers().model();
    desktop.press(Qt::Key_Return);
    QTRY_VERIFY(desktop.buyer() && desktop.buyer()->currentBuyer() == model.buyerAt(0).id);
    desktop.window().actions()[ActionId::NextBuyer]->trigger();
    QTRY_COMPARE(desktop.buyer()->currentBuyer(), std::optional(model.buyerAt(1).id));
    desktop.window().actions()[ActionId::PreviousBuyer]->trigger();
    QTRY_COMPARE(desktop.buyer()->currentBuyer(), std::optional(model.buyerAt(0).id));
}

void TestWindow::newRowsMoveNothingUnderTheEye()
{
    Desktop desktop({}, 60);
    const BuyersModel &model = desktop.buyers().model();
    QScrollBar *bar = desktop.table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 12);
    desktop.settle();
    desktop.buyers().select(model.buyerAt(2).id);
    desktop.press(Qt::Key_Down, Qt::ShiftModifier);
    const BuyerId first = model.buyerAt(2).id;
    const BuyerId second = model.buyerAt(3).id;
    bar->setValue(12);
    QSignalSpy replaced(&model, &QAbstractItemModel::modelReset);
    desktop.press(Qt::Key_F5);
    QTRY_VERIFY(!replaced.isEmpty());
    desktop.settle();
    QCOMPARE(bar->value(), 12);
    QCOMPARE(desktop.buyers().currentBuyer(), std::optional(second));
    QCOMPARE(desktop.table().selectedRows(), (QList<int>{model.rowOf(first), model.rowOf(second)}));
}

void TestWindow::everyActionIsInAMenu()
{
    Desktop desktop;
    QSet<QAction *> inMenus;
    const auto menus = desktop.window().findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    }
    for (const ActionInfo &info : actionCatalogue())
        QVERIFY2(inMenus.contains(desktop.window().actions()[info.id]), info.name);
}

void TestWindow::everyFocusableControlHasAName()
{
    Desktop desktop;
    const auto check = [&desktop](const char *page) {
        const auto widgets = desktop.window().findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            // What hands its focus on is a part of what it hands it to; a spin box names its own line.
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                || widget->objectName() == u"qt_spinbox_lineedit")
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            const QWidget *parent = widget->parentWidget();
            const QString where = u"%1: %2 %3 in %4 %5"_qs.arg(
                QLatin1String(page), QLatin1String(widget->metaObject()->className()), widget->objectName(),
                QLatin1String(parent ? parent->metaObject()->className() : ""),
                parent ? parent->objectName() : QString());
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    };
    check("buyers");
    for (const ActionId id : {ActionId::GoIssues, ActionId::ImportHistory, ActionId::Trash, ActionId::Settings}) {
        desktop.window().actions()[id]->trigger();
        QTest::qWait(100);
        check(infoOf(id).name);
    }
    desktop.desk().openBuyer(desktop.buyers().model().buyerAt(0).id);
    QTRY_VERIFY(desktop.buyer() && desktop.buyer()->isVisible());
    QTest::qWait(300);
    check("buyer");
}

TOUCHBASE_UI_TEST(TestWindow)
#include "tst_window.moc"
