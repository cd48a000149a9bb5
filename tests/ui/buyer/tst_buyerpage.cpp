// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyerfixture.h"

#include "buyer/evidencedialog.h"
#include "kit/datatable.h"
#include "kit/plainlabel.h"
#include "kit/rowdelegate.h"
#include "operations/records/contacts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QTabBar>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

class TestBuyerPage : public QObject
{
    Q_OBJECT

    static QString cell(const DataTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    /// "−2.7" as tenths.
    static int tenthsIn(QString text) { return qRound(10 * text.replace(QChar(0x2212), QLatin1Char('-')).toDouble()); }
    static EvidenceDialog *evidenceOf(BuyerFixture &fixture)
    {
        auto *dialog = fixture.page->findChild<EvidenceDialog *>();
        if (dialog && !dialog->evidence())
            QSignalSpy(dialog, &EvidenceDialog::filled).wait();
        return dialog;
    }
    static int rowOf(const DataTable &table, score::Measure measure)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data(KeyRole).toInt() == static_cast<int>(measure))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void theWaterfallAddsUpInRowsAndWords()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        const auto &table = *fixture.find<DataTable>("waterfallTable");
        const int last = table.model()->rowCount() - 2; // the axis is below
        int sum = tenthsIn(cell(table, 0, 3));
        QVERIFY(last > 2);
        for (int row = 1; row < last; ++row)
            sum += tenthsIn(cell(table, row, 3));
        QCOMPARE(sum, tenthsIn(cell(table, last, 3)));
        const QString total = fixture.find<PlainLabel>("totalLabel")->text();
        QCOMPARE(tenthsIn(total), sum - tenthsIn(cell(table, 0, 3)));
        const QString words = fixture.find<PlainLabel>("waterfallWordsLabel")->text();
        QVERIFY2(words.contains(total), qPrintable(words));
        for (int row = 1; row < last; ++row)
            QVERIFY(words.contains(cell(table, row, 0) + QLatin1Char(' ') + cell(table, row, 3)));
    }
    void otherDaysAreReadAndShown()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        QSignalSpy shown(fixture.page.get(), &BuyerPage::overviewShown);
        fixture.find<QDateEdit>("fromDateEdit")->setDate(QDate(2026, 1, 31));
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(cell(*fixture.find<DataTable>("waterfallTable"), 0, 0), QStringLiteral("31 Jan 2026"));
        QCOMPARE(fixture.page->state().value(QStringLiteral("from")).toInt(), day("2026-01-31").value());
    }
    void enterOnTheDisputeRateShowsRowsThatSumToIt()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        auto &table = *fixture.find<DataTable>("measuresTable");
        table.setFocus();
        table.selectRow(rowOf(table, score::Measure::DisputeRate));
        QTest::keyClick(&table, Qt::Key_Return);
        const EvidenceDialog *dialog = evidenceOf(fixture);
        QVERIFY(dialog);
        const auto &rows = *dialog->findChild<DataTable *>(QStringLiteral("evidenceTable"));
        // matured on 15 March with 10 days: 20 December to 20 February
        int delivered = 0;
        int disputed = 0;
        for (int row = 0; row < rows.model()->rowCount(); ++row) {
            delivered += cell(rows, row, 3).toInt();
            disputed += cell(rows, row, 4).toInt();
        }
        QCOMPARE(delivered, 120 + 140 + 100 + 90);
        QCOMPARE(disputed, 4 + 7 + 16 + 11);
        QCOMPARE(cell(table, table.currentIndex().row(), 1), QStringLiteral("8.4%")); // 38 of 450
        const QString summary = dialog->findChild<PlainLabel *>(QStringLiteral("evidenceSummaryLabel"))->text();
        QVERIFY2(summary.contains(QStringLiteral("38 of 450")), qPrintable(summary));
    }
    void enterOnAnEvidenceRowAsksToEditIt()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        std::optional<RecordReference> asked;
        connect(fixture.desk.get(), &Desk::editRequested, this, [&](const RecordReference &record) { asked = record; });
        auto &table = *fixture.find<DataTable>("measuresTable");
        table.setFocus();
        table.selectRow(rowOf(table, score::Measure::Nps));
        QTest::keyClick(&table, Qt::Key_Return);
        EvidenceDialog *dialog = evidenceOf(fixture);
        QTest::keyClick(dialog->findChild<DataTable *>(QStringLiteral("evidenceTable")), Qt::Key_Return);
        QVERIFY(asked);
        QCOMPARE(asked->table, QStringLiteral("survey"));
        QCOMPARE(asked->buyer, fixture.buyer);
    }
    void enterOnAGroupGoesToItsMeasures()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        auto &groups = *fixture.find<DataTable>("groupsTable");
        groups.setFocus();
        groups.selectRow(static_cast<int>(score::Group::Account));
        QTest::keyClick(&groups, Qt::Key_Return);
        const auto &measures = *fixture.find<DataTable>("measuresTable");
        QCOMPARE(measures.currentIndex().row(), rowOf(measures, score::Measure::Recency));
    }
    void whatIsTickedAddsUp()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        auto *bar = fixture.find<QWidget>("liftBar");
        const QString before = bar->accessibleName();
        const auto boxes = fixture.find<QWidget>("liftCard")->findChildren<QCheckBox *>();
        QVERIFY(!boxes.isEmpty());
        boxes.first()->setFocus();
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        QVERIFY(boxes.first()->isChecked());
        QVERIFY(bar->accessibleName() != before);
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        QCOMPARE(bar->accessibleName(), before);
    }
    void aChangeOfTheBuyerIsShownOneOfAnotherIsNotRead()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        QSignalSpy shown(fixture.page.get(), &BuyerPage::overviewShown);
        fixture.desk->perform(operations::addContact(aContact(fixture.other, QStringLiteral("Nobody"))));
        QTest::qWait(150);
        QCOMPARE(shown.count(), 0);
        const auto stored = must(
            fixture.desk->workspace().readNow([&](const Reader &reader) { return reader.load(fixture.buyer); }));
        Stored<Buyer> renamed = stored;
        renamed.value.name = QStringLiteral("Acme & Daughters");
        fixture.desk->perform(operations::editBuyer(renamed));
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(fixture.find<PlainLabel>("buyerNameLabel")->text(), QStringLiteral("Acme & Daughters"));
        QCOMPARE(fixture.page->title(), QStringLiteral("Acme & Daughters"));
    }
    void aLateAnswerIsDropped()
    {
        BuyerFixture fixture;
        QSignalSpy shown(fixture.page.get(), &BuyerPage::overviewShown);
        QSignalSpy titled(fixture.page.get(), &BuyerPage::titleChanged);
        QSemaphore gate; // keeps the reading thread busy until both were asked for
        fixture.desk->workspace().read([&gate](const Reader &) -> Result<> {
            gate.acquire();
            return {};
        });
        fixture.page->show(fixture.buyer);
        fixture.page->show(fixture.other);
        gate.release();
        QTRY_VERIFY(!shown.isEmpty());
        QTest::qWait(150);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(titled.count(), 1);
        QCOMPARE(fixture.page->title(), QStringLiteral("Borealis Roofing"));
    }
    void everythingThatTakesFocusHasAName()
    {
        BuyerFixture fixture;
        for (const char *tab : {"overview", "timeline", "people"}) {
            fixture.page->show(fixture.buyer, QString::fromLatin1(tab));
            QTest::qWait(200);
            for (const QWidget *widget : fixture.page->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                    || widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy())
                    continue;
                const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(said && !said->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                                widget->objectName())));
            }
        }
    }
    void hostileNamesArePlainText()
    {
        const QString hostile = QStringLiteral("<h1>&amp;<img src='file:///etc/passwd'></h1>");
        BuyerFixture fixture(hostile);
        for (const char *tab : {"overview", "timeline", "people"}) {
            fixture.page->show(fixture.buyer, QString::fromLatin1(tab));
            QTest::qWait(200);
            for (const QLabel *label : fixture.page->findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
            for (const QWidget *widget : fixture.page->findChildren<QWidget *>())
                QVERIFY(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip().contains(QLatin1String("&lt;"))
                        || !widget->toolTip().contains(QLatin1String("<img")));
        }
        QCOMPARE(fixture.find<PlainLabel>("buyerNameLabel")->text(), hostile);
    }
    void deletingFromTheTimelineCanBeUndone()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer, QStringLiteral("timeline"));
        auto &list = *fixture.find<QListView>("timelineList");
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(list.model()->rowCount() > 0);
        const int rows = list.model()->rowCount();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(1, 0));
        QStringList said;
        connect(fixture.desk.get(), &Desk::announced, this, [&](const Notice &notice) { said << notice.text; });
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_VERIFY2(list.model()->rowCount() == rows - 1, qPrintable(said.join(QLatin1Char(';'))));
        QTRY_COMPARE(list.model()->rowCount(), rows - 1);
        QVERIFY(list.currentIndex().isValid()); // the neighbour
        fixture.desk->undo();
        QTRY_COMPARE(list.model()->rowCount(), rows);
    }
    void theTimelineTellsHowItFelt()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer, QStringLiteral("timeline"));
        // The three touchpoints of the fixture are of the last 26 weeks, and each was felt below expectations.
        QTRY_COMPARE(fixture.find<PlainLabel>("feltLabel")->text(), QStringLiteral("Below expectations: 3"));
        QCOMPARE(fixture.find<QWidget>("emotionCourse")->accessibleName(),
                 QStringLiteral("How it felt: Below expectations: 3"));
        fixture.show(fixture.other, QStringLiteral("timeline"));
        QTRY_VERIFY(!fixture.find<QWidget>("emotionCourse")->isVisible());
    }
    void theTimelineIsFiltered()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer, QStringLiteral("timeline"));
        auto &list = *fixture.find<QListView>("timelineList");
        QTRY_VERIFY(list.model()->rowCount() > 0);
        fixture.page->startFilter();
        auto &field = *fixture.find<QLineEdit>("timelineFilterLineEdit");
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, QStringLiteral("PHONE wrong"));
        QCOMPARE(list.model()->rowCount(), 2); // the month and "Wrong phone numbers"
        QTest::keyClicks(&field, QStringLiteral(" nowhere"));
        QCOMPARE(list.model()->rowCount(), 0);
    }
    void singleLettersActInListsOnly()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer, QStringLiteral("timeline"));
        QList<ActionId> asked;
        connect(fixture.desk.get(), &Desk::actionRequested, this, [&](ActionId id) { asked << id; });
        auto &list = *fixture.find<QListView>("timelineList");
        QTRY_VERIFY(list.model()->rowCount() > 0);
        fixture.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_L);
        QTest::keyClick(&list, Qt::Key_F);
        QCOMPARE(asked, (QList{ActionId::LogTouchpoint, ActionId::FollowUp}));
        fixture.preferences().setSingleKeys(false);
        QTest::keyClick(&list, Qt::Key_L);
        auto &field = *fixture.find<QLineEdit>("timelineFilterLineEdit");
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_L);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(field.text(), QStringLiteral("l"));
    }
    void backReturnsToTabAndDays()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer, QStringLiteral("people"));
        const QVariantMap state = fixture.page->state();
        fixture.show(fixture.other, QStringLiteral("overview"));
        QSignalSpy shown(fixture.page.get(), &BuyerPage::overviewShown);
        fixture.page->restore(state);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(fixture.page->currentBuyer(), std::optional(fixture.buyer));
        const auto *tabs = fixture.find<QTabBar>("buyerTabBar");
        QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), QStringLiteral("people"));
    }
    void aSmallWindowWithLargeTextIsNotHeldOpen()
    {
        dress(false, 140);
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        QVERIFY2(fixture.page->minimumSizeHint().width() <= 1024 - 52, // beside the narrow navigation
                 qPrintable(QString::number(fixture.page->minimumSizeHint().width())));
        dress(false);
    }
    void aBuyerWithoutASigningDayIsToldWhatToDo()
    {
        BuyerFixture fixture;
        Buyer prospect = aBuyer(QStringLiteral("Not yet"));
        prospect.signedOn.reset();
        fixture.desk->workspace().performNow(operations::addBuyer(prospect)).value();
        const auto found = must(fixture.desk->workspace().readNow(
            [](const Reader &reader) { return reader.findBuyer(QStringLiteral("Not yet")); }));
        std::optional<ActionId> asked;
        connect(fixture.desk.get(), &Desk::actionRequested, this, [&](ActionId id) { asked = id; });
        fixture.show(found->id);
        for (QAbstractButton *button : fixture.find<QWidget>("scoreCard")->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(asked, std::optional(ActionId::EditBuyer));
    }
};

TOUCHBASE_UI_TEST(TestBuyerPage)
#include "tst_buyerpage.moc"
