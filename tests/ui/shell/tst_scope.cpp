// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldesktop.h"

#include "kit/emptystate.h"
#include "kit/plainlabel.h"
#include "shell/navigation.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// My buyers or all: chosen once, followed by list, counts and navigation, remembered.
class TestScope : public QObject
{
    Q_OBJECT

    static QString buyersInNavigation(SmallDesktop &desktop)
    {
        const auto &model = *static_cast<NavigationModel *>(desktop.find<QListView>("navigationListView")->model());
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.itemAt(row).page == PageId::Buyers)
                return model.itemAt(row).count;
        }
        qFatal("there is no page of buyers");
    }
    static void press(SmallDesktop &desktop, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desktop.window(), key, modifiers);
    }

private Q_SLOTS:
    void theKeyTurnsToMyBuyersAndBack()
    {
        SmallDesktop desktop;
        QCOMPARE(desktop.buyers().model().rowCount(), 3);
        QCOMPARE(buyersInNavigation(desktop), QStringLiteral("3"));
        press(desktop, Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 1);
        QCOMPARE(desktop.buyers().model().buyerAt(0).name, QStringLiteral("Acme Insurance"));
        QCOMPARE(buyersInNavigation(desktop), QStringLiteral("1"));
        QCOMPARE(desktop.find<PlainLabel>("buyersCountLabel")->text(), QStringLiteral("1 buyer"));
        QCOMPARE(desktop.find<PlainLabel>("scopeLabel")->text(), QStringLiteral("owned by Dana Whitfield"));
        QCOMPARE(desktop.find<QComboBox>("scopeComboBox")->currentText(), QStringLiteral("My buyers"));
        press(desktop, Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 3);
        QCOMPARE(desktop.find<QComboBox>("scopeComboBox")->currentText(), QStringLiteral("All buyers"));
    }
    void theBoxIsReachedAndTurnedByKeys()
    {
        SmallDesktop desktop;
        auto *box = desktop.find<QComboBox>("scopeComboBox");
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 1);
        QVERIFY(desktop.preferences().hasOnlyMine()); // kept for the next start
        QTest::keyClick(box, Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), desktop.find<DataTable>("buyersTable"));
    }
    void whoOwnsNoneIsToldAndShownTheWayBack()
    {
        SmallDesktop desktop;
        desktop.preferences().setAuthor(QStringLiteral("Nobody Here"));
        desktop.preferences().setOnlyMine(true);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 0);
        auto *empty = desktop.buyers().findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(empty->sentence().contains(QStringLiteral("Nobody Here")), qPrintable(empty->sentence()));
        empty->button()->setFocus();
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 3);
    }
    void whoIsUnknownHasNoBuyers()
    {
        SmallDesktop desktop;
        desktop.preferences().setAuthor({});
        QVERIFY(!desktop.find<QComboBox>("scopeComboBox")->isEnabled());
        press(desktop, Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(desktop.notice().isVisible());
        QCOMPARE(desktop.buyers().model().rowCount(), 3);
    }
    void escapeClearsFiltersAndKeepsTheScope()
    {
        SmallDesktop desktop;
        desktop.preferences().setOnlyMine(true);
        desktop.buyers().startFilter();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing like it"));
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(desktop.buyers().model().rowCount(), 1);
    }
};

TOUCHBASE_UI_TEST(TestScope)
#include "tst_scope.moc"
