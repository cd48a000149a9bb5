// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/inlinemessage.h"
#include "operations/export/csvexport.h"
#include "operations/export/jsonexport.h"
#include "tools/common/progressdialog.h"
#include "tools/export/exportjob.h"
#include "tools/import/importdialog.h"
#include "ui/tools/desktest.h"

#include <QPointer>
#include <QSignalSpy>
#include <QThread>

using namespace touchbase;
using namespace touchbase::test;

/// A whole workspace goes out and comes in again through the window's dialogs, with progress and cancel.
class TestTransfer : public QObject
{
    Q_OBJECT

    /// The complete export of a workspace with a buyer and an expectation; answers how many rows it holds.
    static qint64 exportTo(const QString &path)
    {
        TemporaryWorkspace source;
        const BuyerId buyer = source.add(aBuyer(QStringLiteral("Acme Insurance"))).id;
        source.add(anExpectation(buyer));
        return must(source->readNow(
            [&](const Reader &reader) { return exportJson(reader, path, source.clock().now()); }, Lane::Bulk));
    }
    /// The dialog with the export in it, looked at.
    static ui::ImportDialog &look(TemporaryDesk &desk, QWidget &window, const QString &path)
    {
        ui::ImportDialog &dialog = *ui::openImportDialog(*desk, &window, {path});
        QSignalSpy looked(&dialog.job(), &ui::ImportJob::looked);
        QSignalSpy stopped(&dialog.job(), &ui::ImportJob::stopped);
        press(dialog, "lookPushButton");
        if (!QTest::qWaitFor([&] { return looked.count() + stopped.count() > 0; }, 20000))
            qFatal("nothing was looked at");
        return dialog;
    }
    /// An export that ends only when it is cancelled.
    static Result<qint64> writeForEver(const Reader &, Progress &progress)
    {
        while (!progress.cancel) {
            ++progress.rows;
            QThread::msleep(1);
        }
        return failure(ErrorCode::Cancelled);
    }

private Q_SLOTS:
    void aCompleteExportFillsAnEmptyWorkspace()
    {
        TemporaryDesk desk;
        const QString path = desk.place().path(QStringLiteral("all.json"));
        const qint64 rows = exportTo(path);
        QWidget window;
        showActive(window);
        QSignalSpy reopened(&*desk, &ui::Desk::reopenRequested);
        QPointer<ui::ImportDialog> dialog = &look(desk, window, path);
        QVERIFY(dialog->job().isWhole());
        QCOMPARE(dialog->job().result()->rows, rows);
        QVERIFY(desk.list<Buyer>().empty()); // looking changes nothing
        auto *import = find<QPushButton>(*dialog, "importPushButton");
        QVERIFY2(import->text().contains(QString::number(rows)), qPrintable(import->text()));

        QSignalSpy imported(&dialog->job(), &ui::ImportJob::imported);
        press(*dialog, "importPushButton");
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(desk.list<Buyer>().front().value.name, QStringLiteral("Acme Insurance"));
        QCOMPARE(desk.list<Expectation>().size(), size_t{1});
        QVERIFY(!find<QPushButton>(*dialog, "undoPushButton")->isVisible()); // it cannot be undone, and says so before
        QCOMPARE(reopened.count(), 0);
        press(*dialog, "closePushButton");
        QTRY_COMPARE(reopened.count(), 1);
    }
    void aWorkspaceWithABuyerIsNotFilled()
    {
        TemporaryDesk desk;
        desk.add(aBuyer(QStringLiteral("Somebody")));
        const QString path = desk.place().path(QStringLiteral("all.json"));
        exportTo(path);
        QWidget window;
        showActive(window);
        const ui::ImportDialog &dialog = look(desk, window, path);
        QVERIFY(find<QPushButton>(dialog, "lookPushButton")->isVisible()); // still at the first step
        bool isTold = false;
        for (const auto *message : dialog.findChildren<ui::InlineMessage *>())
            isTold = isTold || (message->isVisible() && message->kind() == ui::InlineMessage::Kind::Error);
        QVERIFY(isTold);
        QCOMPARE(desk.list<Buyer>().size(), size_t{1});
    }
    void anExportThatWasCutOffIsTold()
    {
        TemporaryDesk desk;
        const QString path = desk.place().path(QStringLiteral("all.json"));
        exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 4));
        file.close();
        QWidget window;
        showActive(window);
        QVERIFY(find<QPushButton>(look(desk, window, path), "lookPushButton")->isVisible());
        QVERIFY(desk.list<Buyer>().empty());
    }
    void aQuickExportShowsNoDialog()
    {
        TemporaryDesk desk;
        desk.add(aBuyer());
        QWidget window;
        showActive(window);
        const QString path = desk.place().path(QStringLiteral("out.json"));
        QSignalSpy announced(&*desk, &ui::Desk::announced);
        const auto write = [path, now = desk->now()](const Reader &reader, Progress &progress) {
            return exportJson(reader, path, now, &progress);
        };
        QPointer<ui::ExportJob> job = new ui::ExportJob(*desk, &window, {QStringLiteral("json"), path}, write);
        job->start();
        QTRY_VERIFY(!job);
        QVERIFY(isJsonExport(path));
        QCOMPARE(announced.count(), 1);
        QCOMPARE(announced.first().first().value<ui::Notice>().kind, ui::Notice::Kind::Done);
    }
    void aLongExportTellsHowFarItIsAndIsCancelledByEscape()
    {
        TemporaryDesk desk;
        QWidget window;
        showActive(window);
        QSignalSpy announced(&*desk, &ui::Desk::announced);
        QPointer<ui::ExportJob> job = new ui::ExportJob(
            *desk, &window, {QStringLiteral("json"), desk.place().path(QStringLiteral("out.json"))}, writeForEver);
        job->start();
        QTRY_VERIFY(window.findChild<ui::ProgressDialog *>());
        auto *dialog = window.findChild<ui::ProgressDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal()); // the window goes on
        auto *rows = find<QLabel>(*dialog, "rowsLabel");
        QTRY_VERIFY2(!rows->text().startsWith(QStringLiteral("0 ")), qPrintable(rows->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!job);
        QVERIFY(!window.findChild<ui::ProgressDialog *>());
        QCOMPARE(announced.last().first().value<ui::Notice>().kind, ui::Notice::Kind::Info);
    }
    void anExportEndsWithTheWorkspace()
    {
        TemporaryDesk desk;
        QWidget window;
        auto *job = new ui::ExportJob(*desk, &window, {QStringLiteral("json"), desk.place().path(u"out.json"_qs)},
                                      writeForEver);
        job->start();
        QTRY_VERIFY(window.findChild<ui::ProgressDialog *>());
        ui::stopExports(&window);
        QVERIFY(!window.findChild<ui::ExportJob *>());
        QVERIFY(!window.findChild<ui::ProgressDialog *>());
    } // the desk goes, which waits for its reading threads
    void whatIsCancelledWritesNothing()
    {
        TemporaryWorkspace workspace;
        workspace.add(aBuyer());
        const QString path = workspace.place().path(QStringLiteral("out.json"));
        Progress progress;
        progress.cancel = true;
        const auto json = workspace->readNow(
            [&](const Reader &reader) { return exportJson(reader, path, workspace.clock().now(), &progress); });
        QVERIFY(!json);
        QCOMPARE(json.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
        const QString folder = workspace.place().path(QStringLiteral("out"));
        const auto csv = workspace->readNow(
            [&](const Reader &reader) { return exportCsv(reader, folder, Currency::usd(), &progress); });
        QVERIFY(!csv);
        QCOMPARE(csv.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/buyers.csv")));
    }
};

TOUCHBASE_UI_TEST(TestTransfer)
#include "tst_transfer.moc"
