// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/datatable.h"
#include "operations/import/importoperation.h"
#include "operations/records/buyers.h"
#include "operations/records/workspacerecords.h"
#include "tools/backups/backupsdialog.h"
#include "tools/common/question.h"
#include "tools/help/aboutdialog.h"
#include "tools/help/checkdialog.h"
#include "tools/help/scorehelpdialog.h"
#include "tools/help/shortcutsdialog.h"
#include "tools/help/whoamidialog.h"
#include "tools/import/importdialog.h"
#include "tools/imports/importspage.h"
#include "tools/settings/settingspage.h"
#include "tools/trash/trashpage.h"
#include "ui/tools/desktest.h"
#include "workspace/backups.h"

using namespace touchbase;
using namespace touchbase::test;

/// Every page and dialog in both schemes and at the least and greatest size of text: all must fit the smallest window.
/// With TOUCHBASE_PICTURES set to a folder, it leaves pictures there.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();

private:
    static void fill(TemporaryDesk &desk);
    static void see(QWidget &window, QSize room, const QString &name);
};

void TestPictures::fill(TemporaryDesk &desk)
{
    const QByteArray buyers = "buyer,stage,signed_on\nHarbor Point Insurance,active,2026-02-01\nPeak Roofing,,\n";
    exchange::ImportRequest request;
    request.paths << desk.file(QStringLiteral("buyers.csv"), buyers);
    must(desk->workspace().performNow(importFiles(
        {must(exchange::planImport(request, nullptr)), {}, {}, false, false, desk->today(), Zone(), Currency::usd()},
        std::make_shared<ImportResult>(), std::make_shared<ImportProgress>())));
    const auto acme = desk.add(aBuyer());
    desk.add(aContact(acme.id));
    must(desk->workspace().performNow(operations::deleteBuyer(acme.id)));
    must(desk->workspace().performNow(operations::addHoliday({day("2026-07-03"), QStringLiteral("Independence Day")})));
    must(backUpDaily(desk->workspace().location().file, desk->today()));
}

void TestPictures::see(QWidget &window, QSize room, const QString &name)
{
    if (!qobject_cast<QDialog *>(&window))
        window.resize(room);
    else if (window.testAttribute(Qt::WA_Resized))
        window.resize(window.size().boundedTo(room));
    showActive(window);
    QTest::qWait(50); // what is read on other threads
    grab(window, name);
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(QStringLiteral("%1 needs %2 × %3").arg(name).arg(least.width()).arg(least.height())));
}

void TestPictures::everythingFits_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light-100") << false << 100;
    QTest::newRow("dark-100") << true << 100;
    QTest::newRow("light-140") << false << 140;
    QTest::newRow("dark-140") << true << 140;
}

void TestPictures::everythingFits()
{
    QFETCH(bool, isDark);
    QFETCH(int, percent);
    dress(isDark, percent);
    TemporaryDesk desk;
    fill(desk);
    const QString tag = u'-' + QString::fromLatin1(QTest::currentDataTag());
    constexpr QSize page(960, 580); // the smallest window less menu, toolbar, navigation and status
    constexpr QSize dialog(1024, 680);

    ui::ImportsPage imports(*desk);
    see(imports, page, QStringLiteral("p-imports") + tag);
    ui::TrashPage trash(*desk);
    see(trash, page, QStringLiteral("p-trash") + tag);
    ui::SettingsPage settings(*desk);
    see(settings, page, QStringLiteral("p-settings") + tag);
    ui::BackupsDialog backups(*desk);
    see(backups, dialog, QStringLiteral("d-backups") + tag);
    ui::ShortcutsDialog shortcuts;
    see(shortcuts, dialog, QStringLiteral("d-shortcuts") + tag);
    ui::ScoreHelpDialog score(desk->setup().defaultModel, desk->format());
    see(score, dialog, QStringLiteral("d-score") + tag);
    ui::AboutDialog about;
    see(about, dialog, QStringLiteral("d-about") + tag);
    ui::CheckDialog check(*desk);
    see(check, dialog, QStringLiteral("d-check") + tag);
    ui::WhoAmIDialog who(desk.preferences());
    see(who, dialog, QStringLiteral("d-whoami") + tag);

    ui::ImportDialog import(*desk);
    import.addFiles({desk.file(QStringLiteral("deliveries.csv"),
                               "buyer,day,delivered,disputed,colour\nPeak Roofing,2026-03-02,10,0,red\n"
                               "Peak Roofing,2026-03-03,ten,0,red\nPeek Roofing,2026-03-03,12,0,red\n")});
    see(import, dialog, QStringLiteral("d-import-choose") + tag);
    press(import, "lookPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(!import.job().isRunning(), 30000);
    see(import, dialog, QStringLiteral("d-import-preview") + tag);
    press(import, "importPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(!import.job().isRunning(), 30000);
    see(import, dialog, QStringLiteral("d-import-result") + tag);
    dress(false, 100);
}

TOUCHBASE_UI_TEST(TestPictures)
#include "tst_pictures.moc"
