// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldesktop.h"

#include "buyer/timelinemodel.h"
#include "buyer/whatifdialog.h"
#include "shell/palette.h"
#include "tools/settings/settingspage.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// Actions of the menu that are about what is selected on the page in front, and the tabs of a buyer.
class TestSelection : public QObject
{
    Q_OBJECT

    static void press(SmallDesktop &desktop, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desktop.window(), key, modifiers);
    }
    static QString tabOf(SmallDesktop &desktop)
    {
        const auto *tabs = desktop.find<QTabBar>("buyerTabBar");
        return tabs->tabData(tabs->currentIndex()).toString();
    }
    static void goTo(SmallDesktop &desktop, const char *key)
    {
        desktop.openBuyer(QStringLiteral("timeline"));
        auto *list = desktop.find<QListView>("timelineList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        list->setFocus();
        list->setCurrentIndex(static_cast<TimelineModel *>(list->model())->indexOfKey(QString::fromLatin1(key)));
        QVERIFY2(list->currentIndex().isValid(), key);
    }
    /// Of the actions that need something selected, those that can be had, by their names.
    static QStringList fitting(SmallDesktop &desktop)
    {
        QStringList names;
        for (const ActionInfo &info : actionCatalogue()) {
            if (info.need == ActionNeed::Selection && desktop.window().actions()[info.id]->isEnabled())
                names << QString::fromLatin1(info.name);
        }
        names.sort();
        return names;
    }
    static void choose(SmallDesktop &desktop, const QString &words)
    {
        press(desktop, Qt::Key_K, Qt::ControlModifier);
        auto *line = desktop.find<QLineEdit>("paletteLineEdit");
        QTRY_COMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(line, words);
        QTRY_COMPARE(desktop.find<QListView>("paletteListView")->currentIndex().data().toString(), words);
        press(desktop, Qt::Key_Return);
    }

private Q_SLOTS:
    void theTabsOfABuyerAreTurnedByKeys()
    {
        SmallDesktop desktop;
        desktop.openBuyer(QStringLiteral("overview"));
        for (const char *tab : {"timeline", "issues", "onboarding", "reviews", "people", "overview"}) {
            press(desktop, Qt::Key_Tab, Qt::ControlModifier);
            QCOMPARE(tabOf(desktop), QString::fromLatin1(tab));
        }
        for (const char *tab : {"people", "reviews", "onboarding", "issues", "timeline"}) {
            press(desktop, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(tabOf(desktop), QString::fromLatin1(tab));
        }
        auto *filter = desktop.find<QLineEdit>("timelineFilterLineEdit");
        filter->setFocus();
        press(desktop, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabOf(desktop), QStringLiteral("issues"));
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    }
    void actionsFitTheEntryOfTheTimeline_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QStringList>("names");
        const QStringList always{QStringLiteral("deleteEntry"), QStringLiteral("editEntry"),
                                 QStringLiteral("tryOtherValues")};
        const auto with = [&always](const QStringList &more) {
            QStringList all = always + more;
            all.sort();
            return all;
        };
        QTest::newRow("issue") << QByteArray("issue:1")
                               << with({QStringLiteral("respondToIssue"), QStringLiteral("resolveIssue")});
        QTest::newRow("survey") << QByteArray("survey:1") << with({QStringLiteral("closeLoop")});
        QTest::newRow("task") << QByteArray("task:1") << with({QStringLiteral("finishTask")});
    }
    void actionsFitTheEntryOfTheTimeline()
    {
        QFETCH(QByteArray, key);
        QFETCH(QStringList, names);
        SmallDesktop desktop;
        QCOMPARE(fitting(desktop), QStringList());
        goTo(desktop, key.constData());
        QTRY_COMPARE(fitting(desktop), names);
        desktop.window().view()->goTo(PageId::Buyers);
        QCOMPARE(fitting(desktop), QStringList());
    }
    void aStepIsTakenFromThePalette()
    {
        SmallDesktop desktop;
        goTo(desktop, "task:1");
        choose(desktop, QStringLiteral("Task done today"));
        QTRY_COMPARE(desktop.list<Task>().front().value.doneOn, std::optional(day("2026-03-15")));
        goTo(desktop, "task:1");
        QTRY_VERIFY(fitting(desktop).contains(QStringLiteral("reopenTask")));
        QVERIFY(!fitting(desktop).contains(QStringLiteral("finishTask")));
    }
    void anExpectationIsValidatedFromThePalette()
    {
        SmallDesktop desktop;
        desktop.openBuyer(QStringLiteral("people"));
        QTRY_VERIFY(fitting(desktop).contains(QStringLiteral("validateExpectation")));
        QVERIFY(!fitting(desktop).contains(QStringLiteral("editEntry"))); // no row is selected
        choose(desktop, QStringLiteral("Validate with the buyer"));
        RecordForm *form = desktop.form();
        QVERIFY(form && form->findChild<QLineEdit *>(QStringLiteral("validatedByLineEdit")));
        form->discard();
    }
    void theRowThatHadTheFocusIsDeletedFromTheMenu()
    {
        SmallDesktop desktop;
        desktop.openBuyer(QStringLiteral("people"));
        auto *table = desktop.find<DataTable>("expectationTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        QTRY_VERIFY(fitting(desktop).contains(QStringLiteral("deleteEntry")));
        desktop.window().actions()[ActionId::DeleteEntry]->trigger();
        QTRY_COMPARE(desktop.list<Expectation>().size(), size_t{0});
        QTRY_VERIFY(!fitting(desktop).contains(QStringLiteral("deleteEntry")));
    }
    void otherValuesAreTriedFromThePalette()
    {
        SmallDesktop desktop;
        desktop.openBuyer(QStringLiteral("timeline"));
        QTRY_VERIFY(fitting(desktop).contains(QStringLiteral("tryOtherValues")));
        choose(desktop, QStringLiteral("Try other values"));
        QTRY_VERIFY(desktop.window().findChild<WhatIfDialog *>());
    }
    void thePaletteDoesWhatIsNotAboutABuyerToo()
    {
        SmallDesktop desktop;
        QVERIFY(desktop.buyers().currentBuyer());
        choose(desktop, QStringLiteral("Settings"));
        QTRY_VERIFY(qobject_cast<SettingsPage *>(desktop.window().view()->currentPage()));
    }
    void signsInThePaletteAskForPeopleOrActions()
    {
        SmallDesktop desktop;
        press(desktop, Qt::Key_K, Qt::ControlModifier);
        auto *line = desktop.find<QLineEdit>("paletteLineEdit");
        const auto *model = desktop.find<QListView>("paletteListView")->model();
        line->setText(QStringLiteral("Acme Insurance"));
        QTRY_COMPARE(model->rowCount(), 1);
        line->setText(QStringLiteral(">Acme Insurance"));
        QCOMPARE(model->rowCount(), 0);
        line->setText(QStringLiteral("@Acme Insurance"));
        QCOMPARE(model->rowCount(), 1);
        line->setText(QStringLiteral("@Settings"));
        QCOMPARE(model->rowCount(), 0);
        line->setText(QStringLiteral(">Settings"));
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Settings"));
    }
    void theNavigationOfANarrowWindowIsIcons()
    {
        SmallDesktop desktop;
        desktop.window().resize(1280, 800);
        auto *box = desktop.find<QWidget>("scopeComboBox");
        auto *button = desktop.find<QAbstractButton>("scopeToolButton");
        QTRY_VERIFY(box->isVisible() && !button->isVisible());
        desktop.window().resize(1024, 680);
        QTRY_VERIFY(!box->isVisible() && button->isVisible());
        QCOMPARE(button->accessibleName(), QStringLiteral("Whose buyers: All buyers"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desktop.preferences().hasOnlyMine());
        QCOMPARE(button->accessibleName(), QStringLiteral("Whose buyers: My buyers"));
        QTRY_VERIFY(desktop.find<QWidget>("navigationListView")->width() < 60);
    }
    void rowsAreCopiedFromTheMenu()
    {
        SmallDesktop desktop;
        QApplication::clipboard()->clear();
        const QString name = desktop.buyers().model().find(*desktop.buyers().currentBuyer())->name;
        desktop.window().actions()[ActionId::Copy]->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].contains(name), qPrintable(lines[1]));
    }
};

TOUCHBASE_UI_TEST(TestSelection)
#include "tst_selection.moc"
