// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "operations/export/csvexport.h"
#include "tools/import/importdialog.h"

#include <QStandardPaths>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

constexpr int patience = 120000;

} // namespace

/// From the first start to the first score, with the keyboard alone.
class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { removeSample(); }
    void cleanup() { removeSample(); }

    void theSampleShowsScores();
    void aNewWorkspaceShowsTheScoresOfWhatWasImported();

private:
    static void removeSample();
    static void pressWay(Desktop &desktop, const char *way);
    static void sayWhoIAm(Desktop &desktop);
    static void importFolder(Desktop &desktop, const QString &folder);
    /// What the first column of the list says of each buyer.
    static QMap<QString, QString> scores(Desktop &desktop);
};

void TestFirstStart::removeSample()
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                      + QStringLiteral("/Sample.touchbase") + QLatin1String(suffix));
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
         + QStringLiteral("/Sample.touchbase.backups"))
        .removeRecursively();
}

void TestFirstStart::pressWay(Desktop &desktop, const char *way)
{
    desktop.tabTo(way);
    desktop.press(Qt::Key_Space);
}

void TestFirstStart::sayWhoIAm(Desktop &desktop)
{
    auto *dialog = desktop.part<QDialog>("whoAmIDialog");
    desktop.activate(dialog);
    desktop.press(Qt::Key_A, Qt::ControlModifier);
    desktop.type(QStringLiteral("Ines Moreau"));
    desktop.press(Qt::Key_Return);
    QTRY_VERIFY(!desktop.shownPart<QDialog>("whoAmIDialog"));
    QCOMPARE(desktop.preferences().author(), QStringLiteral("Ines Moreau"));
    QCOMPARE(desktop.desk().workspace().author(), QStringLiteral("Ines Moreau"));
    desktop.activate();
}

void TestFirstStart::importFolder(Desktop &desktop, const QString &folder)
{
    desktop.press(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = desktop.part<ImportDialog>();
    desktop.activate(dialog);
    desktop.tabTo("chooseFolderPushButton");
    desktop.press(Qt::Key_Space);
    desktop.enterFile(folder);
    desktop.activate(dialog);
    for (int step = 0; step < 2; ++step) { // look, import
        desktop.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->job().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->job().isRunning(), patience);
    }
    QCOMPARE(dialog->job().result()->rejected, 0);
    desktop.press(Qt::Key_Escape);
    desktop.activate();
}

QMap<QString, QString> TestFirstStart::scores(Desktop &desktop)
{
    QMap<QString, QString> scores;
    const BuyersModel &model = desktop.buyers().model();
    for (int row = 0; row < model.rowCount(); ++row)
        scores.insert(model.buyerAt(row).name, model.index(row, 0).data().toString());
    return scores;
}

void TestFirstStart::theSampleShowsScores()
{
    const auto desktop = Desktop::atFirstStart();
    pressWay(*desktop, "openSampleActionButton");
    sayWhoIAm(*desktop);
    QTRY_VERIFY_WITH_TIMEOUT(desktop->window().findChild<BuyersPage *>()->model().rowCount() > 0, patience);
    QTRY_VERIFY(desktop->table().isVisible());
    const BuyerRow &best = desktop->buyers().model().buyerAt(0);
    QVERIFY(best.score);
    bool isNumber = false;
    const int shown = scores(*desktop).value(best.name).toInt(&isNumber);
    QVERIFY2(isNumber && shown > 0 && shown <= 100, qPrintable(scores(*desktop).value(best.name)));
}

void TestFirstStart::aNewWorkspaceShowsTheScoresOfWhatWasImported()
{
    QTemporaryDir exported;
    QMap<QString, QString> expected;
    {
        Desktop elsewhere;
        expected = scores(elsewhere);
        must(elsewhere.desk().workspace().readNow(
            [&exported](const Reader &reader) { return exportCsv(reader, exported.path(), Currency::usd()); }));
    }
    QVERIFY(expected.size() > 20);
    const auto desktop = Desktop::atFirstStart();
    pressWay(*desktop, "newWorkspaceActionButton");
    desktop->enterFile(desktop->place().path(QStringLiteral("Mine")));
    sayWhoIAm(*desktop);
    QVERIFY(QFile::exists(desktop->place().path(QStringLiteral("Mine.touchbase"))));
    importFolder(*desktop, exported.path());
    QTRY_COMPARE_WITH_TIMEOUT(desktop->window().findChild<BuyersPage *>()->model().rowCount(),
                              static_cast<int>(expected.size()), patience);
    QTRY_VERIFY(desktop->table().isVisible());
    QTRY_COMPARE(scores(*desktop), expected);
}

TOUCHBASE_UI_TEST(TestFirstStart)
#include "tst_firststart.moc"
