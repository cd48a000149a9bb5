// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/bandstrip.h"
#include "kit/chip.h"
#include "kit/field.h"
#include "kit/segmentedcontrol.h"
#include "ui/support/uitest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace touchbase;
using score::Band;

Q_DECLARE_METATYPE(QList<score::Band>)

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleteAsksForTheRemovalOfAChip();
    void theCrossOfAChipIsForTheMouse();
    void spaceTogglesAChip();
    void aPlainChipCannotBeRemoved();
    void aChipKeepsItsSizeWhenItIsSwitchedOn();
    void chipsDrawInside();
    void bandsFilterByKeyboard();
    void theBarFiltersByMouse();
    void aFilterThatIsSetIsNotEmitted();
    void bandsOfNothingAreShown();
    void anErrorIsToldAndTakenBack();
    void aFieldNamesItsEditor();
    void segmentsAreOneChoice();
};

void TestControls::deleteAsksForTheRemovalOfAChip()
{
    ui::Chip chip(QStringLiteral("Owner is Dana"));
    chip.setRemovable(true);
    QSignalSpy removal(&chip, &ui::Chip::removalRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Backspace);
    QCOMPARE(removal.count(), 2);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Owner is Dana"));
    QVERIFY(chip.accessibleDescription().contains(QStringLiteral("Delete")));
}

void TestControls::theCrossOfAChipIsForTheMouse()
{
    ui::Chip chip(QStringLiteral("Owner is Dana"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    QSignalSpy removal(&chip, &ui::Chip::removalRequested);
    QSignalSpy click(&chip, &ui::Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removal.count(), 1);
    QCOMPARE(click.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
    QCOMPARE(removal.count(), 1);
    QCOMPARE(click.count(), 1);
}

void TestControls::spaceTogglesAChip()
{
    ui::Chip chip(QStringLiteral("Support"));
    chip.setCheckable(true);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(!chip.isChecked());
}

void TestControls::aPlainChipCannotBeRemoved()
{
    ui::Chip chip(QStringLiteral("Support"));
    QSignalSpy removal(&chip, &ui::Chip::removalRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removal.count(), 0);
}

void TestControls::aChipKeepsItsSizeWhenItIsSwitchedOn()
{
    ui::Chip chip(QStringLiteral("Support"));
    chip.setCheckable(true);
    const QSize off = chip.sizeHint();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint(), off);
    QVERIFY(off.height() >= 24); // the smallest target of a pointer
}

void TestControls::chipsDrawInside()
{
    ui::ChipLook look{.isOn = true, .isFocused = true, .isRemovable = true, .isGuess = true, .band = Band::Below};
    const QFont font = QApplication::font();
    const QString text = QStringLiteral("Below expectations");
    QVERIFY(test::staysInside(
        [&](QPainter &painter, const QRectF &rect) {
            ui::drawChip(painter, rect, text, look, render::Colors::light(), font);
        },
        ui::chipSize(text, look, font)));
}

void TestControls::bandsFilterByKeyboard()
{
    ui::BandStrip strip;
    strip.setCounts({6, 19, 10, 2, 4});
    QSignalSpy changed(&strip, &ui::BandStrip::filterChanged);
    const auto buttons = strip.findChildren<ui::BandCount *>();
    QCOMPARE(buttons.size(), 5);
    QCOMPARE(buttons.at(2)->accessibleName(), QStringLiteral("Below expectations: 10"));
    QTest::keyClick(buttons.at(2), Qt::Key_Space);
    QTest::keyClick(buttons.at(3), Qt::Key_Space);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(strip.filter(), (QList<Band>{Band::Below, Band::Poor}));
}

void TestControls::theBarFiltersByMouse()
{
    ui::BandStrip strip;
    strip.resize(400, strip.sizeHint().height());
    strip.setCounts({1, 1, 0, 0, 0});
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(300, 4));
    QCOMPARE(strip.filter(), QList<Band>{Band::Meeting});
}

void TestControls::aFilterThatIsSetIsNotEmitted()
{
    ui::BandStrip strip;
    QSignalSpy changed(&strip, &ui::BandStrip::filterChanged);
    strip.setFilter({Band::Poor});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(strip.filter(), QList<Band>{Band::Poor});
}

void TestControls::bandsOfNothingAreShown()
{
    const auto inside = [](const ui::BandCounts &counts) {
        return test::staysInside(
            [&](QPainter &painter, const QRectF &rect) {
                ui::drawBandBar(painter, rect, counts, render::Colors::light(), QApplication::font());
            },
            {200, 8});
    };
    QVERIFY(inside({}));
    QVERIFY(inside({0, 1, 0, 5000, 0}));
}

void TestControls::anErrorIsToldAndTakenBack()
{
    auto *editor = new QLineEdit;
    ui::Field field(QStringLiteral("Leads a &weekday"), editor);
    field.setHint(QStringLiteral("Monday to Friday"));
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("Monday to Friday"));
    field.setError(QStringLiteral("Write a number, for example 60."));
    QVERIFY(editor->property("invalid").toBool());
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("Write a number, for example 60."));
    field.setError({});
    QVERIFY(!editor->property("invalid").toBool());
    QVERIFY(!field.hasError());
    QCOMPARE(editor->accessibleDescription(), QStringLiteral("Monday to Friday"));
}

void TestControls::aFieldNamesItsEditor()
{
    auto *editor = new QLineEdit;
    ui::Field field(QStringLiteral("Leads a &weekday"), editor);
    QCOMPARE(editor->accessibleName(), QStringLiteral("Leads a weekday"));
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QVERIFY(editor->hasFocus());
}

void TestControls::segmentsAreOneChoice()
{
    ui::SegmentedControl control;
    control.setSegments({QStringLiteral("13 w"), QStringLiteral("26 w"), QStringLiteral("A & B")});
    QSignalSpy activated(&control, &ui::SegmentedControl::activated);
    QCOMPARE(control.currentIndex(), 0);
    control.setCurrentIndex(1);
    QCOMPARE(activated.count(), 0);
    const auto buttons = control.findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(activated, QList<QVariantList>{{2}});
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(buttons.at(2)->text(), QStringLiteral("A && B"));
}

TOUCHBASE_UI_TEST(TestControls)

#include "tst_controls.moc"
