// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/colors.h"
#include "ui/support/contrast.h"
#include "ui/support/uitest.h"

using namespace touchbase;
using render::ColorRole;
using render::Colors;
using score::Band;
using test::contrast;

namespace {

const QList<ColorRole> surfaces{
    ColorRole::Window,        ColorRole::Chrome,       ColorRole::Surface,         ColorRole::SurfaceRaised,
    ColorRole::SurfaceSunken, ColorRole::SurfaceHover, ColorRole::SurfaceSelected, ColorRole::SurfaceSelectedInactive};
const QList<ColorRole> bandGrounds{ColorRole::Surface, ColorRole::SurfaceRaised, ColorRole::SurfaceSunken,
                                   ColorRole::SurfaceHover, ColorRole::SurfaceSelected};
const QList<Band> bands{Band::Exceptional, Band::Meeting, Band::Below, Band::Poor, Band::Insufficient};

void requireContrast(const QColor &front, const QColor &back, double least, const QString &what)
{
    const double found = contrast(front, back);
    QVERIFY2(found >= least,
             qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(what, front.name(), back.name()).arg(found)));
}

} // namespace

/// Holds the colours against the contrasts that DESIGN.md promises, computed independently by the published formula.
class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaAgreesWithPublishedRatios();
    void textIsLegibleOnEverySurface_data() { addSchemes(); }
    void textIsLegibleOnEverySurface();
    void textIsLegibleOnTheAccent_data() { addSchemes(); }
    void textIsLegibleOnTheAccent();
    void bandTextIsLegibleOnItsSoft_data() { addSchemes(); }
    void bandTextIsLegibleOnItsSoft();
    void bandTextIsLegibleInTables_data() { addSchemes(); }
    void bandTextIsLegibleInTables();
    void bandShapesAreSeen_data() { addSchemes(); }
    void bandShapesAreSeen();
    void bordersOfControlsAndFocusAreSeen_data() { addSchemes(); }
    void bordersOfControlsAndFocusAreSeen();
    void seriesAreSeen_data() { addSchemes(); }
    void seriesAreSeen();
    void theSchemeIsToldFromThePalette();

private:
    static void addSchemes();
    static const Colors &scheme();
};

void TestColors::addSchemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Colors &TestColors::scheme()
{
    const bool isDark = *static_cast<bool *>(QTest::qData("isDark", QMetaType::Bool));
    return isDark ? Colors::dark() : Colors::light();
}

void TestColors::theFormulaAgreesWithPublishedRatios()
{
    // The extremes, and the usual example of the lightest gray that passes AA on white (#767676, WebAIM).
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void TestColors::textIsLegibleOnEverySurface()
{
    for (const ColorRole surface : surfaces) {
        for (const ColorRole text : {ColorRole::Text, ColorRole::TextMuted, ColorRole::Link})
            requireContrast(scheme()[text], scheme()[surface], 4.5, QStringLiteral("text"));
    }
}

void TestColors::textIsLegibleOnTheAccent()
{
    for (const ColorRole accent : {ColorRole::Accent, ColorRole::AccentHover})
        requireContrast(scheme()[ColorRole::TextOnAccent], scheme()[accent], 4.5, QStringLiteral("on accent"));
}

void TestColors::bandTextIsLegibleOnItsSoft()
{
    for (const Band band : bands)
        requireContrast(scheme().text(band), scheme().soft(band), 4.5, QStringLiteral("band text"));
}

void TestColors::bandTextIsLegibleInTables()
{
    for (const Band band : bands) {
        for (const ColorRole ground : bandGrounds)
            requireContrast(scheme().text(band), scheme()[ground], 4.5, QStringLiteral("band text"));
    }
}

void TestColors::bandShapesAreSeen()
{
    for (const Band band : bands) {
        for (const ColorRole ground : bandGrounds)
            requireContrast(scheme().graphic(band), scheme()[ground], 3, QStringLiteral("band shape"));
    }
}

void TestColors::bordersOfControlsAndFocusAreSeen()
{
    for (const ColorRole surface : surfaces) {
        // No field and no button stands on a selected row: its editor has the accent around it.
        if (surface != ColorRole::SurfaceSelected)
            requireContrast(scheme()[ColorRole::BorderStrong], scheme()[surface], 3, QStringLiteral("border"));
        requireContrast(scheme()[ColorRole::Accent], scheme()[surface], 3, QStringLiteral("focus"));
    }
}

void TestColors::seriesAreSeen()
{
    for (int role = static_cast<int>(ColorRole::Series1); role <= static_cast<int>(ColorRole::Series6); ++role)
        requireContrast(scheme()[static_cast<ColorRole>(role)], scheme()[ColorRole::SurfaceRaised], 3,
                        QStringLiteral("series"));
}

void TestColors::theSchemeIsToldFromThePalette()
{
    QVERIFY(!Colors::of(Colors::light().palette()).isDark());
    QVERIFY(Colors::of(Colors::dark().palette()).isDark());
}

TOUCHBASE_UI_TEST(TestColors)

#include "tst_colors.moc"
