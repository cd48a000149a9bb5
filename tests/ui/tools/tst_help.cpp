// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/actions.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "render/words.h"
#include "tools/backups/backup.h"
#include "tools/backups/backupsdialog.h"
#include "tools/export/export.h"
#include "tools/help/aboutdialog.h"
#include "tools/help/checkdialog.h"
#include "tools/help/scorehelp.h"
#include "tools/help/scorehelpdialog.h"
#include "tools/help/shortcutsdialog.h"
#include "tools/help/whoamidialog.h"
#include "ui/tools/desktest.h"
#include "workspace/backups.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace touchbase;
using namespace touchbase::test;

namespace {

constexpr int patience = 30000;

render::Format aFormat()
{
    return {QLocale(QLocale::English, QLocale::UnitedStates), Zone()};
}

} // namespace

/// Backups, exports and the small dialogs of help.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupIsWrittenBesideAndOverAnOlderOne();
    void workspaceIsNeverWrittenOver();
    void restoreAsksAndHandsOn();
    void exportsAreNotedAndAskedAbout();
    void exportToAnImpossiblePlaceIsToldInASentence();
    void everyActionHasItsLine();
    void shortcutsAreFiltered();
    void scoreHelpSaysWhatTheModelSays();
    void everyLicenceIsThere();
    void soundFileIsCalledSound();
    void nameIsAskedAndKept();
    void everyControlHasAName();
};

void TestHelp::backupIsWrittenBesideAndOverAnOlderOne()
{
    TemporaryDesk desk;
    QWidget window;
    showActive(window);
    const QString target = desk.file(QStringLiteral("copy.touchbase"), "an older file");
    std::optional<Result<QString>> made;
    ui::backUpToFile(*desk, &window, [&made](const Result<QString> &file) { made = file; });
    QVERIFY(answerFileDialog(window, target));
    auto *question = window.findChild<QDialog *>(QStringLiteral("questionDialog"));
    QVERIFY(question);
    QVERIFY(!made);
    press(*question, "yesPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    QVERIFY(made->has_value());
    QVERIFY(QFileInfo(target).size() > 1000);
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestHelp::workspaceIsNeverWrittenOver()
{
    TemporaryDesk desk;
    QWidget window;
    showActive(window);
    std::optional<Result<QString>> made;
    ui::backUpToFile(*desk, &window, [&made](const Result<QString> &file) { made = file; });
    QVERIFY(answerFileDialog(window, desk->workspace().location().file));
    press(*window.findChild<QDialog *>(QStringLiteral("questionDialog")), "yesPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    QVERIFY(!made->has_value());
    QCOMPARE(made->error().code, ErrorCode::FileExists);
}

void TestHelp::restoreAsksAndHandsOn()
{
    TemporaryDesk desk;
    const QString file = desk->workspace().location().file;
    must(backUpDaily(file, desk->today() - 1));
    must(backUpDaily(file, desk->today()));
    ui::BackupsDialog dialog(*desk);
    QSignalSpy asked(&dialog, &ui::BackupsDialog::restoreRequested);
    showActive(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.table().model()->rowCount(), 2, patience);
    grab(dialog, QStringLiteral("backups"));
    QTest::keyClick(&dialog.table(), Qt::Key_Down);
    QTest::keyClick(&dialog.table(), Qt::Key_Return);
    auto *question = dialog.findChild<QDialog *>(QStringLiteral("questionDialog"));
    QVERIFY(question);
    grab(*question, QStringLiteral("backups-question"));
    QCOMPARE(asked.size(), 0);
    press(*question, "yesPushButton");
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().endsWith((desk->today() - 1).toString() + QStringLiteral(".touchbase")));
    QVERIFY(!dialog.isVisible());
}

void TestHelp::exportsAreNotedAndAskedAbout()
{
    TemporaryDesk desk;
    desk.add(aBuyer());
    QWidget window;
    showActive(window);
    QStringList said;
    connect(&*desk, &ui::Desk::announced, &window, [&said](const ui::Notice &notice) { said << notice.text; });
    const QString folder = desk.place().path(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    const auto isDone = [&said] { return said.last().startsWith(QStringLiteral("Exported 1 row")); };

    ui::exportCsvFiles(*desk, &window);
    QVERIFY(answerFileDialog(window, folder));
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty() && isDone(), patience);
    QVERIFY(said.last().contains(folder));
    const QString buyers = folder + QStringLiteral("/buyers.csv");
    QVERIFY(!(QFile::permissions(buyers) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(desk.list<ExportNote>().size(), size_t{1});

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ui::exportCsvFiles(*desk, &window);
    QVERIFY(answerFileDialog(window, folder));
    auto *question = window.findChild<QDialog *>(QStringLiteral("questionDialog"));
    QVERIFY(question);
    grab(*question, QStringLiteral("export-question"));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(desk.list<ExportNote>().size(), size_t{1});

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    said.clear();
    ui::exportJsonFile(*desk, &window);
    QVERIFY(answerFileDialog(window, desk.place().path(QStringLiteral("all.json"))));
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty() && said.last().startsWith(QStringLiteral("Exported")), patience);
    QCOMPARE(desk.list<ExportNote>().size(), size_t{2});
}

void TestHelp::exportToAnImpossiblePlaceIsToldInASentence()
{
    TemporaryDesk desk;
    QWidget window;
    showActive(window);
    std::vector<ui::Notice> said;
    connect(&*desk, &ui::Desk::announced, &window, [&said](const ui::Notice &notice) { said.push_back(notice); });
    ui::exportJsonFile(*desk, &window);
    QVERIFY(answerFileDialog(window, QStringLiteral("/proc/nowhere/all.json")));
    QTRY_VERIFY_WITH_TIMEOUT(!said.empty() && said.back().kind == ui::Notice::Kind::Failure, patience);
    QVERIFY(said.back().text.contains(QStringLiteral("/proc/nowhere")));
}

void TestHelp::everyActionHasItsLine()
{
    const auto entries = ui::allShortcuts();
    for (const ui::ActionInfo &info : ui::actionCatalogue()) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto &entry) { return entry.text == ui::plainText(info); });
        QVERIFY2(found != entries.end(), info.name);
        QCOMPARE(found->keys.isEmpty(), QByteArray(info.shortcut).isEmpty());
    }
}

void TestHelp::shortcutsAreFiltered()
{
    ui::ShortcutsDialog dialog;
    showActive(dialog);
    grab(dialog, QStringLiteral("shortcuts"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ctrl+k"));
    QCOMPARE(dialog.table().model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" nothing"));
    QVERIFY(!dialog.table().isVisible());
    press(dialog, "emptyStatePushButton");
    QVERIFY(dialog.table().model()->rowCount() > 40);
}

void TestHelp::scoreHelpSaysWhatTheModelSays()
{
    score::Model model = score::defaultModel();
    model.measures[score::Measure::Ease].weight = 0;
    const auto groups = ui::groupsOf(model, aFormat());
    QCOMPARE(groups.size(), size_t{6});
    size_t measures = 0;
    for (const auto &group : groups)
        measures += group.measures.size();
    QCOMPARE(measures, size_t{18}); // one has no weight
    const auto &disputes = groups.at(1).measures.at(0);
    QCOMPARE(disputes.name, render::nameOf(score::Measure::DisputeRate));
    // The figures of the default model's table.
    QVERIFY2(disputes.typical.contains(QStringLiteral("3% to 8%")), qPrintable(disputes.typical));
    QVERIFY(disputes.evidence.contains(QStringLiteral("90")));
    QVERIFY(disputes.evidence.contains(QStringLiteral("100")));
    QCOMPARE(ui::bandsOf(model).at(1).text, QStringLiteral("65 to 84"));
    QCOMPARE(ui::ceilingsOf(model).size(), 3);
    QVERIFY(ui::ceilingsOf(model).first().contains(QStringLiteral("at most 40 with 0 points")));
    QCOMPARE(ui::statesExplained().size(), 5);
    ui::ScoreHelpDialog dialog(model, aFormat());
    showActive(dialog);
    grab(dialog, QStringLiteral("scorehelp"));
}

void TestHelp::everyLicenceIsThere()
{
    ui::AboutDialog dialog;
    showActive(dialog);
    auto *parts = find<QListWidget>(dialog, "partsListWidget");
    const auto *text = find<QPlainTextEdit>(dialog, "licencePlainTextEdit");
    QStringList names;
    for (int row = 0; row < parts->count(); ++row)
        names << parts->item(row)->text().section(u' ', 0, 0);
    names.sort();
    QCOMPARE(names, (QStringList{u"Boost"_qs, u"CLI11"_qs, u"Inter"_qs, u"Lucide"_qs, u"Qt"_qs, u"RapidJSON"_qs,
                                 u"SQLite"_qs, u"Touchbase"_qs, u"libical"_qs, u"qpdf"_qs, u"tl::expected"_qs}));
    for (int row = 0; row < parts->count(); ++row) {
        parts->setCurrentRow(row);
        QVERIFY2(text->toPlainText().size() > 200, qPrintable(parts->item(row)->text()));
    }
    parts->setCurrentRow(0);
    QVERIFY(text->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    grab(dialog, QStringLiteral("about"));
}

void TestHelp::soundFileIsCalledSound()
{
    TemporaryDesk desk;
    ui::CheckDialog dialog(*desk);
    showActive(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.message().kind(), ui::InlineMessage::Kind::Success, patience);
    grab(dialog, QStringLiteral("check"));
}

void TestHelp::nameIsAskedAndKept()
{
    TemporaryDesk desk;
    ui::WhoAmIDialog dialog(desk.preferences());
    showActive(dialog);
    grab(dialog, QStringLiteral("whoami"));
    auto *name = find<QLineEdit>(dialog, "nameLineEdit");
    QVERIFY(name->hasFocus());
    QCOMPARE(name->text(), ui::fullNameOfLogin());
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(name, QStringLiteral(" Ines  Moreau "));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(desk.preferences().author(), QStringLiteral("Ines Moreau"));
}

void TestHelp::everyControlHasAName()
{
    TemporaryDesk desk;
    ui::BackupsDialog backups(*desk);
    ui::CheckDialog check(*desk);
    ui::ShortcutsDialog shortcuts;
    ui::ScoreHelpDialog score(score::defaultModel(), aFormat());
    ui::AboutDialog about;
    ui::WhoAmIDialog who(desk.preferences());
    for (QWidget *dialog : std::initializer_list<QWidget *>{&backups, &check, &shortcuts, &score, &about, &who}) {
        dialog->show();
        QCOMPARE(namelessIn(*dialog), QStringList());
        QCOMPARE(guessingLabelsIn(*dialog), QStringList());
    }
}

TOUCHBASE_UI_TEST(TestHelp)
#include "tst_help.moc"
