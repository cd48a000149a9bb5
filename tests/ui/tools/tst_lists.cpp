// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "operations/import/importoperation.h"
#include "operations/records/buyers.h"
#include "operations/records/contacts.h"
#include "operations/records/workspacerecords.h"
#include "support/dump.h"
#include "tools/imports/importspage.h"
#include "tools/trash/trashpage.h"
#include "ui/tools/desktest.h"

using namespace touchbase;
using namespace touchbase::test;

namespace {

/// Imports a file of deliveries of one day, past the dialog.
void import(TemporaryDesk &desk, const QString &name, const QByteArray &content)
{
    exchange::ImportRequest request;
    request.paths << desk.file(name, content);
    if (!name.startsWith(QStringLiteral("buyers")))
        request.kind = RecordKind::Deliveries;
    auto result = std::make_shared<ImportResult>();
    must(desk->workspace().performNow(importFiles(
        {must(exchange::planImport(request, nullptr)), {}, {}, false, false, desk->today(), Zone(), Currency::usd()},
        result, std::make_shared<ImportProgress>())));
}

QString cell(const ui::ListPage &page, int row, int column)
{
    return page.table().model()->index(row, column).data().toString();
}

} // namespace

/// The list of imports and the trash, with keys, over a real workspace.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPagesSayWhatToDo();
    void batchesAreTakenBackAndBroughtAgainInAnyOrder();
    void deletedRecordsAreRestoredWithEnter();
    void takenNameIsToldOnThePage();
    void deletingForGoodAsksFirst();
    void emptyingTheTrashCannotBeUndone();
    void everyControlHasAName();
    void hostileTitlesAreShownPlainly();
};

void TestLists::emptyPagesSayWhatToDo()
{
    TemporaryDesk desk;
    ui::ImportsPage imports(*desk);
    showActive(imports);
    QTRY_VERIFY(imports.empty().isVisible());
    QSignalSpy asked(&*desk, &ui::Desk::actionRequested);
    imports.takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ui::ActionId>(), ui::ActionId::Import);
    grab(imports, QStringLiteral("imports-empty"));
    ui::TrashPage trash(*desk);
    showActive(trash);
    QTRY_VERIFY(trash.empty().isVisible());
    QVERIFY(!find<QPushButton>(trash, "emptyTrashPushButton")->isVisible());
    grab(trash, QStringLiteral("trash-empty"));
}

void TestLists::batchesAreTakenBackAndBroughtAgainInAnyOrder()
{
    TemporaryDesk desk;
    import(desk, QStringLiteral("buyers.csv"), "buyer\nHarbor Mutual\nPeak Roofing\n");
    import(desk, QStringLiteral("monday.csv"), "buyer,day,delivered\nHarbor Mutual,2026-03-02,20\n");
    desk.clock().advance(Instant::msPerHour);
    import(desk, QStringLiteral("tuesday.csv"),
           "buyer,day,delivered\nHarbor Mutual,2026-03-02,25\nPeak Roofing,2026-03-03,10\n");
    const auto before = dump(desk->workspace());
    ui::ImportsPage page(*desk);
    showActive(page);
    page.resize(1024, 400);
    QTRY_COMPARE(page.table().model()->rowCount(), 3);
    QCOMPARE(cell(page, 0, 1), QStringLiteral("tuesday.csv"));
    QCOMPARE(cell(page, 0, 4), QStringLiteral("1")); // added
    QCOMPARE(cell(page, 0, 5), QStringLiteral("1")); // updated

    page.table().selectRow(1); // the middle one first
    press(page, "turnPushButton");
    QTRY_COMPARE(cell(page, 1, 2), QStringLiteral("Taken back"));
    page.table().selectRow(0);
    press(page, "turnPushButton");
    QTRY_COMPARE(cell(page, 0, 2), QStringLiteral("Taken back"));
    QVERIFY(desk.list<Delivery>().empty());
    grab(page, QStringLiteral("imports"));
    for (int row : {1, 0}) {
        page.table().selectRow(row);
        QCOMPARE(find<QPushButton>(page, "turnPushButton")->text(), QStringLiteral("&Bring again"));
        press(page, "turnPushButton");
        QTRY_COMPARE(cell(page, row, 2), QStringLiteral("In force"));
    }
    QCOMPARE(difference(before, dump(desk->workspace())), QString());
    desk->undo();
    QTRY_COMPARE(cell(page, 0, 2), QStringLiteral("Taken back"));
}

void TestLists::deletedRecordsAreRestoredWithEnter()
{
    TemporaryDesk desk;
    const auto acme = desk.add(aBuyer());
    const auto maria = desk.add(aContact(acme.id));
    const auto before = dump(desk->workspace());
    must(desk->workspace().performNow(operations::deleteContact(maria.id)));
    ui::TrashPage page(*desk);
    showActive(page);
    page.resize(1024, 400);
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, 0), QStringLiteral("Contact"));
    QCOMPARE(cell(page, 0, 2), acme.value.name);
    QCOMPARE(cell(page, 0, 4), QStringLiteral("Dana Whitfield"));
    must(desk->workspace().performNow(operations::deleteBuyer(acme.id)));
    QTRY_COMPARE(page.table().model()->rowCount(), 2);
    grab(page, QStringLiteral("trash"));
    page.table().selectRow(0);
    page.takeFocus();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QTRY_VERIFY(page.empty().isVisible());
    QCOMPARE(difference(before, dump(desk->workspace())), QString());
    desk->undo();
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
}

void TestLists::takenNameIsToldOnThePage()
{
    TemporaryDesk desk;
    const auto acme = desk.add(aBuyer());
    must(desk->workspace().performNow(operations::deleteBuyer(acme.id)));
    desk.add(aBuyer());
    ui::TrashPage page(*desk);
    showActive(page);
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    page.takeFocus();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QTRY_VERIFY(page.message().isVisible());
    QVERIFY(page.message().text().contains(acme.value.name));
    QCOMPARE(page.table().model()->rowCount(), 1);
}

void TestLists::deletingForGoodAsksFirst()
{
    TemporaryDesk desk;
    const auto acme = desk.add(aBuyer());
    desk.add(aContact(acme.id));
    must(desk->workspace().performNow(operations::deleteBuyer(acme.id)));
    ui::TrashPage page(*desk);
    showActive(page);
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    page.takeFocus();
    QTest::keyClick(&page.table(), Qt::Key_Delete);
    auto *question = page.findChild<QDialog *>(QStringLiteral("questionDialog"));
    QVERIFY(question);
    grab(*question, QStringLiteral("trash-question"));
    QTest::keyClick(question, Qt::Key_Return); // the default leaves it
    QTRY_VERIFY(!page.findChild<QDialog *>(QStringLiteral("questionDialog")));
    QCOMPARE(page.table().model()->rowCount(), 1);
    showActive(page);
    page.takeFocus();
    QTest::keyClick(&page.table(), Qt::Key_Delete);
    press(*page.findChild<QDialog *>(QStringLiteral("questionDialog")), "yesPushButton");
    QTRY_COMPARE(page.table().model()->rowCount(), 0);
}

void TestLists::emptyingTheTrashCannotBeUndone()
{
    TemporaryDesk desk;
    for (const char *name : {"One", "Two"}) {
        const auto buyer = desk.add(aBuyer(QString::fromLatin1(name)));
        must(desk->workspace().performNow(operations::deleteBuyer(buyer.id)));
    }
    ui::TrashPage page(*desk);
    showActive(page);
    QTRY_COMPARE(page.table().model()->rowCount(), 2);
    press(page, "emptyTrashPushButton");
    press(*page.findChild<QDialog *>(QStringLiteral("questionDialog")), "yesPushButton");
    QTRY_VERIFY(page.empty().isVisible());
    QVERIFY(desk->workspace().undoName() != QStringLiteral("empty-trash"));
}

void TestLists::everyControlHasAName()
{
    TemporaryDesk desk;
    const auto acme = desk.add(aBuyer());
    must(desk->workspace().performNow(operations::deleteBuyer(acme.id)));
    ui::TrashPage trash(*desk);
    ui::ImportsPage imports(*desk);
    for (ui::ListPage *page : std::initializer_list<ui::ListPage *>{&trash, &imports}) {
        showActive(*page);
        QCOMPARE(namelessIn(*page), QStringList());
        QCOMPARE(guessingLabelsIn(*page), QStringList());
    }
}

void TestLists::hostileTitlesAreShownPlainly()
{
    TemporaryDesk desk;
    const auto hostile = desk.add(aBuyer(QStringLiteral("<h1>%1 &x</h1><img src=y>")));
    must(desk->workspace().performNow(operations::deleteBuyer(hostile.id)));
    ui::TrashPage page(*desk);
    showActive(page);
    QTRY_COMPARE(page.table().model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, 1), hostile.value.name);
    page.takeFocus();
    QTest::keyClick(&page.table(), Qt::Key_Delete);
    auto *question = page.findChild<QDialog *>(QStringLiteral("questionDialog"));
    QCOMPARE(guessingLabelsIn(*question), QStringList());
    grab(*question, QStringLiteral("trash-hostile"));
}

TOUCHBASE_UI_TEST(TestLists)
#include "tst_lists.moc"
