// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/datatable.h"
#include "kit/field.h"
#include "tools/settings/settingspage.h"
#include "tools/settings/weekinput.h"
#include "ui/tools/desktest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QTimeEdit>

using namespace touchbase;
using namespace touchbase::test;

/// The settings, with keys, over a real workspace and preferences in a file.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laptopTakesEffectAtOnce();
    void blankNameIsToldBesideIt();
    void zoneAndWeekAreSavedAndUndone();
    void companyIsSavedAndUndone();
    void unknownZoneIsToldBesideIt();
    void zoneListFindsByLetters();
    void badCurrencyAndHoursAreToldBesideThem();
    void holidaysAreAddedOnceAndRemoved();
    void everyControlHasAName();

private:
    static QString errorAt(const QWidget &page, const char *name)
    {
        for (QWidget *widget = find<QWidget>(page, name); widget; widget = widget->parentWidget()) {
            if (const auto *field = qobject_cast<const ui::Field *>(widget))
                return field->error();
        }
        return {};
    }
    static void type(const QWidget &page, const char *name, const QString &text)
    {
        auto *box = find<QComboBox>(page, name);
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        box->completer()->popup()->hide();
    }
};

void TestSettings::laptopTakesEffectAtOnce()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    page.takeFocus();
    auto *author = find<QLineEdit>(page, "authorLineEdit");
    QTest::keyClicks(author, QStringLiteral("Ines  Moreau"));
    QTest::keyClick(author, Qt::Key_Return);
    QCOMPARE(desk.preferences().author(), QStringLiteral("Ines Moreau"));
    QCOMPARE(desk->workspace().author(), QStringLiteral("Ines Moreau"));
    auto *theme = find<QComboBox>(page, "themeComboBox");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(desk.preferences().theme(), ui::ThemeMode::Dark);
    auto *text = find<QComboBox>(page, "textComboBox");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End);
    QCOMPARE(desk.preferences().textPercent(), 140);
    press(page, "comfortableCheckBox");
    QVERIFY(desk.preferences().isComfortable());
    press(page, "singleKeysCheckBox");
    QVERIFY(!desk.preferences().hasSingleKeys());
}

void TestSettings::blankNameIsToldBesideIt()
{
    TemporaryDesk desk;
    desk.preferences().setAuthor(QStringLiteral("Dana Whitfield"));
    ui::SettingsPage page(*desk);
    showActive(page);
    auto *author = find<QLineEdit>(page, "authorLineEdit");
    author->setFocus();
    author->selectAll();
    QTest::keyClick(author, Qt::Key_Delete);
    QTest::keyClick(author, Qt::Key_Return);
    QVERIFY(!errorAt(page, "authorLineEdit").isEmpty());
    QCOMPARE(desk.preferences().author(), QStringLiteral("Dana Whitfield"));
}

void TestSettings::zoneAndWeekAreSavedAndUndone()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    auto *save = find<QPushButton>(page, "saveSettingsPushButton");
    QVERIFY(!save->isEnabled());
    type(page, "zoneComboBox", QStringLiteral("America/New_York"));
    type(page, "currencyComboBox", QStringLiteral("eur"));
    press(page, "day6CheckBox");
    find<QTimeEdit>(page, "until6TimeEdit")->setTime(QTime(0, 0));
    QVERIFY(save->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!save->isEnabled());
    const WorkspaceSettings &saved = desk->setup().settings;
    QCOMPARE(saved.zone, QStringLiteral("America/New_York"));
    QCOMPARE(saved.currency.code(), QStringLiteral("EUR"));
    QCOMPARE(saved.week[5]->untilMinute, 24 * 60);
    desk->undo();
    QTRY_COMPARE(find<QComboBox>(page, "zoneComboBox")->currentText(), QStringLiteral("UTC"));
    QVERIFY(!find<QCheckBox>(page, "day6CheckBox")->isChecked());
}

void TestSettings::companyIsSavedAndUndone()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    auto *company = find<QLineEdit>(page, "companyLineEdit");
    company->setFocus();
    QTest::keyClicks(company, QStringLiteral(" Northline  Leads "));
    QTest::keyClick(company, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk->setup().settings.company, QStringLiteral("Northline Leads"));
    QTRY_COMPARE(company->text(), QStringLiteral("Northline Leads"));
    desk->undo();
    QTRY_COMPARE(company->text(), QString());
    QCOMPARE(desk->setup().settings.company, QString());
}

void TestSettings::unknownZoneIsToldBesideIt()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    type(page, "zoneComboBox", QStringLiteral("Mars/Olympus <b>"));
    press(page, "saveSettingsPushButton");
    QCOMPARE(errorAt(page, "zoneComboBox"),
             QStringLiteral("“Mars/Olympus <b>” is not a time zone known here. Write it as Europe/Berlin."));
    QCOMPARE(desk->setup().settings.zone, QStringLiteral("UTC"));
    page.resize(1024, 680);
    grab(page, QStringLiteral("settings-error"));
    press(page, "discardSettingsPushButton");
    QCOMPARE(find<QComboBox>(page, "zoneComboBox")->currentText(), QStringLiteral("UTC"));
    QVERIFY(errorAt(page, "zoneComboBox").isEmpty());
}

void TestSettings::zoneListFindsByLetters()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    auto *completer = find<QComboBox>(page, "zoneComboBox")->completer();
    completer->setCompletionPrefix(QStringLiteral("new_yo"));
    QCOMPARE(completer->currentCompletion(), QStringLiteral("America/New_York"));
}

void TestSettings::badCurrencyAndHoursAreToldBesideThem()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    type(page, "currencyComboBox", QStringLiteral("dollars"));
    find<QTimeEdit>(page, "until1TimeEdit")->setTime(QTime(7, 0));
    press(page, "saveSettingsPushButton");
    QVERIFY(!errorAt(page, "currencyComboBox").isEmpty());
    QVERIFY(page.findChild<ui::WeekInput *>()->error().startsWith(QStringLiteral("Monday ends before it begins")));
    QCOMPARE(desk->setup().settings.currency.code(), QStringLiteral("USD"));
}

void TestSettings::holidaysAreAddedOnceAndRemoved()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    const auto &model = *find<ui::DataTable>(page, "holidaysTable")->model();
    const auto add = [&](const QString &name) {
        find<QDateEdit>(page, "holidayDateEdit")->setDate(QDate(2026, 7, 3));
        auto *line = find<QLineEdit>(page, "holidayLineEdit");
        line->setFocus();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    };
    add(QStringLiteral("Independence Day (observed)"));
    QTRY_COMPARE(model.rowCount(), 1);
    add(QStringLiteral("Again"));
    const auto isTold = [&] {
        const auto lines = page.findChildren<ui::ErrorLine *>();
        return std::any_of(lines.begin(), lines.end(),
                           [](const auto *line) { return line->text().contains(QStringLiteral("already")); });
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(model.rowCount(), 1);
    auto *table = find<ui::DataTable>(page, "holidaysTable");
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(model.rowCount(), 0);
    desk->undo();
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestSettings::everyControlHasAName()
{
    TemporaryDesk desk;
    ui::SettingsPage page(*desk);
    showActive(page);
    QCOMPARE(namelessIn(page), QStringList());
    QCOMPARE(guessingLabelsIn(page), QStringList());
}

TOUCHBASE_UI_TEST(TestSettings)
#include "tst_settings.moc"
