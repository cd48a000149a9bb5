// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "operations/import/importoperation.h"
#include "support/dump.h"
#include "tools/common/periodinput.h"
#include "tools/import/choosestep.h"
#include "tools/import/importdialog.h"
#include "ui/tools/desktest.h"

#include <QComboBox>
#include <QListWidget>
#include <QMimeData>

using namespace touchbase;
using namespace touchbase::test;

namespace {

constexpr int patience = 30000;

const QByteArray goodBuyers = "buyer,vertical,stage,signed_on\n"
                              "Harbor Mutual,insurance,active,2020-01-02\n"
                              "Peak Roofing,home-services,active,2020-01-02\n";
const QByteArray mixedDeliveries = "buyer,day,delivered,disputed\n"
                                   "Harbor Mutual,2026-03-01,20,1\n"
                                   "Harbor Mutual,2026-03-02,twenty,1\n"
                                   "Nobody & Sons,2026-03-02,20,1\n"
                                   "Peak Roofing,2026-03-02,10,30\n"
                                   "Peak Roofing,2026-03-03,10,0\n";

QString samples()
{
    return QFINDTESTDATA("../../../resources/samples/buyer_activity_2026-03-31.csv");
}

} // namespace

/// The import as a person drives it: with keys, through the real dialog, into a real workspace.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRowsAreImportedAndTakenBack();
    void problemsAreWalkedWithF8();
    void rejectedRowsAreSavedForTheirOwnerAlone();
    void leadbyteReportTakesItsDayFromItsName();
    void reportWithoutADayAsksForIt();
    void daysInTheWrongOrderAreToldBesideThem();
    void unknownFileAsksWhatItHolds();
    void unreadableFileIsToldInASentence();
    void cancelLeavesNothing();
    void closingWhileItWorksCancels();
    void sameFileTwiceHasNothingToImport();
    void hostileNamesAndCellsAreShownPlainly();
    void everyControlHasAName();
    void filesAreDroppedAndLeftOut();

private:
    static void look(ui::ImportDialog &dialog)
    {
        press(dialog, "lookPushButton");
        QVERIFY(dialog.job().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    }
    static QString messageOf(const ui::ImportDialog &dialog)
    {
        for (const auto *message : dialog.findChildren<ui::InlineMessage *>()) {
            if (message->isVisible())
                return message->text();
        }
        return {};
    }
};

void TestImport::goodRowsAreImportedAndTakenBack()
{
    TemporaryDesk desk;
    const auto before = dump(desk->workspace());
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("deliveries.csv"), mixedDeliveries),
                     desk.file(QStringLiteral("buyers.csv"), goodBuyers)});
    showActive(dialog);
    grab(dialog, QStringLiteral("import-choose"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);

    const auto &model = *find<ui::DataTable>(dialog, "rejectsTable")->model();
    QCOMPARE(model.rowCount(), 3);
    QStringList rows;
    for (int row = 0; row < 3; ++row)
        rows << model.index(row, 1).data().toString();
    QCOMPARE(rows, QStringList({QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("delivered"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("twenty"));
    grab(dialog, QStringLiteral("import-preview"));
    QCOMPARE(difference(before, dump(desk->workspace())), QString()); // looking changes nothing

    QCOMPARE(find<QPushButton>(dialog, "importPushButton")->text(), QStringLiteral("&Import the good rows (4)"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    QCOMPARE(desk.list<Buyer>().size(), size_t{2});
    QCOMPARE(desk.list<Delivery>().size(), size_t{2});
    const ImportResult &result = *dialog.job().result();
    QCOMPARE(result.rows, result.counts.added + result.counts.updated + result.counts.unchanged + result.rejected);
    QCOMPARE(find<QLabel>(dialog, "countsLabel")->text(),
             QStringLiteral("4 added, 0 updated, 0 unchanged, 3 rejected"));
    grab(dialog, QStringLiteral("import-result"));

    press(dialog, "undoPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    QVERIFY(messageOf(dialog).contains(QStringLiteral("taken back")));
    QVERIFY(desk.batches().front().undone);
    QVERIFY(desk.list<Delivery>().empty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestImport::problemsAreWalkedWithF8()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("buyers.csv"), goodBuyers),
                     desk.file(QStringLiteral("deliveries.csv"), mixedDeliveries)});
    showActive(dialog);
    look(dialog);
    const auto *table = find<ui::DataTable>(dialog, "rejectsTable");
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(&dialog, Qt::Key_F8);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY(table->hasFocus());
}

void TestImport::rejectedRowsAreSavedForTheirOwnerAlone()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("buyers.csv"), goodBuyers),
                     desk.file(QStringLiteral("deliveries.csv"), mixedDeliveries)});
    showActive(dialog);
    look(dialog);
    press(dialog, "saveRejectsPushButton");
    const QString target = desk.place().path(QStringLiteral("rejected.csv"));
    QVERIFY(answerFileDialog(dialog, target));
    QTRY_VERIFY(messageOf(dialog).startsWith(QStringLiteral("Saved as")));
    QVERIFY(messageOf(dialog).contains(QStringLiteral("names and phones")));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QByteArray("buyer,day,delivered,disputed,rejected_because"));
    QVERIFY(lines.at(2).startsWith("Nobody & Sons,2026-03-02,20,1,"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestImport::leadbyteReportTakesItsDayFromItsName()
{
    TemporaryDesk desk;
    for (const char *name :
         {"Harbor Mutual Insurance, LLC", "Peak Roofing Co", "Merrow & Pike Insurance", "Fennimore Medicare Advisors"})
        desk.add(aBuyer(QString::fromUtf8(name)));
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({samples()});
    showActive(dialog);
    look(dialog);
    QCOMPARE(find<QPushButton>(dialog, "importPushButton")->text(), QStringLiteral("&Import 4 rows"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    const auto deliveries = desk.list<Delivery>();
    QCOMPARE(deliveries.size(), size_t{4});
    QCOMPARE(deliveries.front().value.day, day("2026-03-31"));
    QCOMPARE(dialog.job().result()->skipped, 1); // the totals
}

void TestImport::reportWithoutADayAsksForIt()
{
    TemporaryDesk desk;
    desk.add(aBuyer(QStringLiteral("Peak Roofing Co")));
    QFile sample(samples());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("report.csv"), sample.readAll())});
    showActive(dialog);
    look(dialog);
    auto *days = find<ui::PeriodInput>(dialog, "reportDays");
    QCOMPARE(days->error(), QStringLiteral("“report.csv” does not say for which days it is. Name them here."));
    QVERIFY(days->value());
    grab(dialog, QStringLiteral("import-asks-day"));
    days->setValue(exchange::Period{day("2026-03-02"), day("2026-03-02")});
    look(dialog);
    QCOMPARE(dialog.job().result()->counts.added, 1);
    QCOMPARE(dialog.job().result()->rejected, 3);
}

void TestImport::daysInTheWrongOrderAreToldBesideThem()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({samples()});
    showActive(dialog);
    auto *days = find<ui::PeriodInput>(dialog, "completeDays");
    days->setValue(exchange::Period{day("2026-03-09"), day("2026-03-02")});
    press(dialog, "lookPushButton");
    QVERIFY(!dialog.job().isRunning());
    QVERIFY(days->error().contains(QStringLiteral("before the beginning")));
}

void TestImport::unknownFileAsksWhatItHolds()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("mystery.csv"), goodBuyers)});
    showActive(dialog);
    look(dialog);
    auto *content = find<QComboBox>(dialog, "contentComboBox");
    grab(dialog, QStringLiteral("import-unknown"));
    QVERIFY(content->hasFocus());
    content->setCurrentIndex(content->findData(static_cast<int>(RecordKind::Buyers)));
    look(dialog);
    QCOMPARE(dialog.job().result()->counts.added, 2);
}

void TestImport::unreadableFileIsToldInASentence()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.place().path(QStringLiteral("buyers.csv"))});
    showActive(dialog);
    look(dialog);
    QVERIFY(messageOf(dialog).contains(QStringLiteral("cannot be read")));
    grab(dialog, QStringLiteral("import-error"));
}

void TestImport::cancelLeavesNothing()
{
    TemporaryDesk desk;
    QByteArray many = goodBuyers;
    for (int i = 0; i < 15000; ++i)
        many += "Buyer " + QByteArray::number(i) + ",insurance,prospect,2020-01-02\n";
    const auto before = dump(desk->workspace());
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("buyers.csv"), many)});
    showActive(dialog);
    look(dialog);
    press(dialog, "importPushButton");
    QVERIFY(dialog.job().isRunning());
    grab(dialog, QStringLiteral("import-busy"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    QVERIFY(dialog.isVisible());
    QCOMPARE(messageOf(dialog), QStringLiteral("Cancelled. Nothing was changed."));
    QCOMPARE(difference(before, dump(desk->workspace())), QString());
    QVERIFY(desk.batches().empty());
}

void TestImport::closingWhileItWorksCancels()
{
    TemporaryDesk desk;
    QByteArray many = goodBuyers;
    for (int i = 0; i < 15000; ++i)
        many += "Buyer " + QByteArray::number(i) + ",insurance,prospect,2020-01-02\n";
    {
        ui::ImportDialog dialog(*desk);
        dialog.addFiles({desk.file(QStringLiteral("buyers.csv"), many)});
        showActive(dialog);
        look(dialog);
        press(dialog, "importPushButton");
    }
    QVERIFY(desk.batches().empty());
}

void TestImport::sameFileTwiceHasNothingToImport()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(QStringLiteral("buyers.csv"), goodBuyers)});
    showActive(dialog);
    look(dialog);
    press(dialog, "importPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), patience);
    press(dialog, "morePushButton");
    look(dialog);
    QVERIFY(!find<QPushButton>(dialog, "importPushButton")->isEnabled());
    QCOMPARE(messageOf(dialog), QStringLiteral("All rows are here already. There is nothing to import."));
}

void TestImport::hostileNamesAndCellsAreShownPlainly()
{
    TemporaryDesk desk;
    const QString name = QStringLiteral("<b>%1 %2 &x<img src=y>\nrow.csv");
    ui::ImportDialog dialog(*desk);
    dialog.addFiles({desk.file(name, "Buyer,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency\n"
                                     "<script>%1</script>,1,1,1,0,1%,0,0%,<img src=z>,1,1,USD\n")});
    showActive(dialog);
    auto *days = find<ui::PeriodInput>(dialog, "reportDays");
    look(dialog);
    QVERIFY2(days->error().contains(QStringLiteral("<b>%1 %2 &x<img src=y>")), qPrintable(days->error()));
    QVERIFY(!days->error().contains(u'\n'));
    grab(dialog, QStringLiteral("import-hostile-choose"));
    look(dialog);
    QCOMPARE(find<ui::DataTable>(dialog, "rejectsTable")->model()->rowCount(), 1);
    grab(dialog, QStringLiteral("import-hostile"));
    QCOMPARE(guessingLabelsIn(dialog), QStringList());
}

void TestImport::everyControlHasAName()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    QCOMPARE(namelessIn(dialog), QStringList());
    QCOMPARE(guessingLabelsIn(dialog), QStringList());
}

void TestImport::filesAreDroppedAndLeftOut()
{
    TemporaryDesk desk;
    ui::ImportDialog dialog(*desk);
    showActive(dialog);
    QVERIFY(!find<QPushButton>(dialog, "lookPushButton")->isEnabled());
    grab(dialog, QStringLiteral("import-empty"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(samples()), QUrl(QStringLiteral("https://example.org/a.csv"))});
    auto *step = dialog.findChild<ui::ChooseStep *>();
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(step, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(step, &drop);
    auto *files = find<QListWidget>(dialog, "filesListWidget");
    QCOMPARE(files->count(), 1);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Delete);
    QCOMPARE(files->count(), 0);
    QVERIFY(!find<QPushButton>(dialog, "lookPushButton")->isEnabled());
}

TOUCHBASE_UI_TEST(TestImport)
#include "tst_import.moc"
