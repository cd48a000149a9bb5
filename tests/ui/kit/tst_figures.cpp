// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/bandstrip.h"
#include "kit/cadencebar.h"
#include "kit/changemark.h"
#include "kit/chip.h"
#include "kit/coveragemeter.h"
#include "kit/emotionglyph.h"
#include "kit/groupbar.h"
#include "kit/keycap.h"
#include "kit/rangebar.h"
#include "kit/scorebadge.h"
#include "kit/scorering.h"
#include "kit/sparkline.h"
#include "render/typography.h"
#include "ui/support/uitest.h"

using namespace touchbase;
using score::Band;

namespace {

/// A painter of the kit with a value: what is drawn, and the size that it asks for.
struct Drawing {
    std::function<void(QPainter &, const QRectF &, const QFont &)> draw;
    std::function<QSizeF(const QFont &)> size;
};

template <typename Value>
Drawing drawing(ui::DrawFunction<Value> draw, ui::SizeFunction<Value> size, const Value &value)
{
    return {[=](QPainter &painter, const QRectF &rect, const QFont &font) {
                draw(painter, rect, value, render::Colors::light(), font);
            },
            [=](const QFont &font) { return size(value, font); }};
}

const QVector<ui::RangeZone> zones{{0, 2, Band::Exceptional}, {2, 10, Band::Meeting}, {10, 15, Band::Poor}};

} // namespace

Q_DECLARE_METATYPE(Drawing)

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnOutside_data();
    void nothingIsDrawnOutside();
    void sizesFollowTheFont_data() { nothingIsDrawnOutside_data(); }
    void sizesFollowTheFont();
    void aBadgeSaysWhatItShows();
    void aChangeOfValueIsTold();
    void aSubjectComesFirst();
    void aNumberBelowTheFloorIsStillSaid();
    void cadenceTurnsAmberThenRed_data();
    void cadenceTurnsAmberThenRed();
    void coverageNamesThinGroups();
    void keyCapsReadLikeKeys();
};

void TestFigures::nothingIsDrawnOutside_data()
{
    QTest::addColumn<Drawing>("figure");
    const auto add = [](const char *name, const Drawing &figure) { QTest::newRow(name) << figure; };
    for (const Band band : {Band::Exceptional, Band::Meeting, Band::Below, Band::Poor, Band::Insufficient}) {
        const QByteArray name = "badge " + QByteArray::number(static_cast<int>(band));
        add(name.constData(), drawing(ui::drawScoreBadge, ui::scoreBadgeSize, ui::BadgeValue{100, band}));
    }
    add("no badge", drawing(ui::drawScoreBadge, ui::scoreBadgeSize, ui::BadgeValue{}));
    add("sparkline up",
        drawing(ui::drawSparkline, ui::sparklineSize, ui::SparklineValue{{0, {}, 40, 100}, Band::Exceptional}));
    add("sparkline down", drawing(ui::drawSparkline, ui::sparklineSize, ui::SparklineValue{{100, 0}, Band::Below}));
    add("sparkline level", drawing(ui::drawSparkline, ui::sparklineSize, ui::SparklineValue{{65, 65}, Band::Poor}));
    add("coverage", drawing(ui::drawCoverage, ui::coverageSize, ui::CoverageValue{{1, 0, 2, -1, 0.5, 1}, 1}));
    add("cadence", drawing(ui::drawCadence, ui::cadenceSize, ui::CadenceValue{99, 1}));
    add("no cadence", drawing(ui::drawCadence, ui::cadenceSize, ui::CadenceValue{}));
    add("change", drawing(ui::drawChange, ui::changeSize, ui::ChangeValue{-100}));
    add("group", drawing(ui::drawGroupBar, ui::groupBarSize, ui::GroupBarValue{100, Band::Exceptional, 0}));
    add("range", drawing(ui::drawRangeBar, ui::rangeBarSize,
                         ui::RangeValue{zones, 8, Band::Below, ui::RangeInterval{-9, 99}, 15}));
    add("range below", drawing(ui::drawRangeBar, ui::rangeBarSize, ui::RangeValue{zones, -1, Band::Exceptional}));
    add("range above", drawing(ui::drawRangeBar, ui::rangeBarSize, ui::RangeValue{zones, 99, Band::Poor}));
    add("ring", drawing(ui::drawScoreRing, ui::scoreRingSize, ui::RingValue{100, Band::Exceptional, 50}));
    add("dashed ring", drawing(ui::drawScoreRing, ui::scoreRingSize, ui::RingValue{}));
    for (const Emotion emotion : {Emotion::Exceptional, Emotion::Meeting, Emotion::Below, Emotion::Poor})
        QTest::addRow("emotion %d", static_cast<int>(emotion))
            << drawing(ui::drawEmotion, ui::emotionSize, ui::EmotionValue{emotion});
    add("not asked", drawing(ui::drawEmotion, ui::emotionSize, ui::EmotionValue{}));
    add("key cap", drawing(ui::drawKeyCap, ui::keyCapSize, QStringLiteral("Ctrl Shift R")));
}

void TestFigures::nothingIsDrawnOutside()
{
    QFETCH(Drawing, figure);
    for (const int percent : {90, 100, 140}) {
        const QFont font = render::baseFont(percent);
        QVERIFY(test::staysInside([&](QPainter &painter, const QRectF &rect) { figure.draw(painter, rect, font); },
                                  figure.size(font)));
    }
}

void TestFigures::sizesFollowTheFont()
{
    QFETCH(Drawing, figure);
    const QSizeF usual = figure.size(render::baseFont(100));
    const QSizeF large = figure.size(render::baseFont(140));
    QVERIFY(usual.height() >= 12);
    // 13 pixels become 18; words grow in steps of whole pixels.
    QVERIFY2(large.width() >= usual.width() * 1.25, qPrintable(QString::number(large.width() / usual.width())));
    QVERIFY2(large.height() >= usual.height() * 1.25, qPrintable(QString::number(large.height() / usual.height())));
}

void TestFigures::aBadgeSaysWhatItShows()
{
    const ui::ScoreBadge badge({62, Band::Below, true});
    QCOMPARE(badge.accessibleName(), QStringLiteral("Score 62, Below expectations, stale"));
    QVERIFY(badge.toolTip().contains(QStringLiteral("Below expectations")));
}

void TestFigures::aChangeOfValueIsTold()
{
    ui::ScoreBadge badge({62, Band::Below});
    badge.setValue({74, Band::Meeting});
    QCOMPARE(badge.accessibleName(), QStringLiteral("Score 74, Meeting expectations"));
    badge.setValue({100, Band::Exceptional});
    QVERIFY(badge.sizeHint().width() > ui::ScoreBadge({74, Band::Meeting}).sizeHint().width());
}

void TestFigures::aSubjectComesFirst()
{
    ui::GroupBar bar({54, Band::Below, 77});
    bar.setSubject(QStringLiteral("Support"));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Support: 54, Below expectations, before 77"));
}

void TestFigures::aNumberBelowTheFloorIsStillSaid()
{
    QCOMPARE(ui::describe(ui::BadgeValue{48, Band::Insufficient}), QStringLiteral("Score 48, Not enough data"));
    QCOMPARE(ui::describe(ui::BadgeValue{}), QStringLiteral("No score: Not enough data"));
}

void TestFigures::cadenceTurnsAmberThenRed_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Band>("band");
    // DESIGN.md, section 6: normal, over (amber), over 1.5 times (red); agreed are 14 days.
    QTest::newRow("fresh") << 0 << Band::Meeting;
    QTest::newRow("on the day") << 14 << Band::Meeting;
    QTest::newRow("a day over") << 15 << Band::Below;
    QTest::newRow("at one and a half") << 21 << Band::Below;
    QTest::newRow("beyond") << 22 << Band::Poor;
}

void TestFigures::cadenceTurnsAmberThenRed()
{
    QFETCH(int, days);
    QFETCH(Band, band);
    QCOMPARE(ui::bandOf(ui::CadenceValue{days, 14}), band);
}

void TestFigures::coverageNamesThinGroups()
{
    QCOMPARE(ui::describe(ui::CoverageValue{{1, 1, 1, 1, 0.5, 1}, 0.95}),
             QStringLiteral("Coverage 95%, thin: Financial"));
}

void TestFigures::keyCapsReadLikeKeys()
{
    QCOMPARE(ui::keyCapText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)), QStringLiteral("Ctrl Shift R"));
    QCOMPARE(ui::keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Plus)), QStringLiteral("Ctrl +"));
}

TOUCHBASE_UI_TEST(TestFigures)

#include "tst_figures.moc"
