// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedname.h"

#include <QTest>

using touchbase::foldedName;
using touchbase::tidyName;

namespace {

struct Folding {
    char16_t from;
    const char16_t *to;
};
/// Unicode 14, CaseFolding.txt: every character of status F, which folds into more than one.
constexpr Folding fullFoldings[]{
    {0x00DF, u"\x0073\x0073"},       {0x0130, u"\x0069\x0307"},       {0x0149, u"\x02BC\x006E"},
    {0x01F0, u"\x006A\x030C"},       {0x0390, u"\x03B9\x0308\x0301"}, {0x03B0, u"\x03C5\x0308\x0301"},
    {0x0587, u"\x0565\x0582"},       {0x1E96, u"\x0068\x0331"},       {0x1E97, u"\x0074\x0308"},
    {0x1E98, u"\x0077\x030A"},       {0x1E99, u"\x0079\x030A"},       {0x1E9A, u"\x0061\x02BE"},
    {0x1E9E, u"\x0073\x0073"},       {0x1F50, u"\x03C5\x0313"},       {0x1F52, u"\x03C5\x0313\x0300"},
    {0x1F54, u"\x03C5\x0313\x0301"}, {0x1F56, u"\x03C5\x0313\x0342"}, {0x1F80, u"\x1F00\x03B9"},
    {0x1F81, u"\x1F01\x03B9"},       {0x1F82, u"\x1F02\x03B9"},       {0x1F83, u"\x1F03\x03B9"},
    {0x1F84, u"\x1F04\x03B9"},       {0x1F85, u"\x1F05\x03B9"},       {0x1F86, u"\x1F06\x03B9"},
    {0x1F87, u"\x1F07\x03B9"},       {0x1F88, u"\x1F00\x03B9"},       {0x1F89, u"\x1F01\x03B9"},
    {0x1F8A, u"\x1F02\x03B9"},       {0x1F8B, u"\x1F03\x03B9"},       {0x1F8C, u"\x1F04\x03B9"},
    {0x1F8D, u"\x1F05\x03B9"},       {0x1F8E, u"\x1F06\x03B9"},       {0x1F8F, u"\x1F07\x03B9"},
    {0x1F90, u"\x1F20\x03B9"},       {0x1F91, u"\x1F21\x03B9"},       {0x1F92, u"\x1F22\x03B9"},
    {0x1F93, u"\x1F23\x03B9"},       {0x1F94, u"\x1F24\x03B9"},       {0x1F95, u"\x1F25\x03B9"},
    {0x1F96, u"\x1F26\x03B9"},       {0x1F97, u"\x1F27\x03B9"},       {0x1F98, u"\x1F20\x03B9"},
    {0x1F99, u"\x1F21\x03B9"},       {0x1F9A, u"\x1F22\x03B9"},       {0x1F9B, u"\x1F23\x03B9"},
    {0x1F9C, u"\x1F24\x03B9"},       {0x1F9D, u"\x1F25\x03B9"},       {0x1F9E, u"\x1F26\x03B9"},
    {0x1F9F, u"\x1F27\x03B9"},       {0x1FA0, u"\x1F60\x03B9"},       {0x1FA1, u"\x1F61\x03B9"},
    {0x1FA2, u"\x1F62\x03B9"},       {0x1FA3, u"\x1F63\x03B9"},       {0x1FA4, u"\x1F64\x03B9"},
    {0x1FA5, u"\x1F65\x03B9"},       {0x1FA6, u"\x1F66\x03B9"},       {0x1FA7, u"\x1F67\x03B9"},
    {0x1FA8, u"\x1F60\x03B9"},       {0x1FA9, u"\x1F61\x03B9"},       {0x1FAA, u"\x1F62\x03B9"},
    {0x1FAB, u"\x1F63\x03B9"},       {0x1FAC, u"\x1F64\x03B9"},       {0x1FAD, u"\x1F65\x03B9"},
    {0x1FAE, u"\x1F66\x03B9"},       {0x1FAF, u"\x1F67\x03B9"},       {0x1FB2, u"\x1F70\x03B9"},
    {0x1FB3, u"\x03B1\x03B9"},       {0x1FB4, u"\x03AC\x03B9"},       {0x1FB6, u"\x03B1\x0342"},
    {0x1FB7, u"\x03B1\x0342\x03B9"}, {0x1FBC, u"\x03B1\x03B9"},       {0x1FC2, u"\x1F74\x03B9"},
    {0x1FC3, u"\x03B7\x03B9"},       {0x1FC4, u"\x03AE\x03B9"},       {0x1FC6, u"\x03B7\x0342"},
    {0x1FC7, u"\x03B7\x0342\x03B9"}, {0x1FCC, u"\x03B7\x03B9"},       {0x1FD2, u"\x03B9\x0308\x0300"},
    {0x1FD3, u"\x03B9\x0308\x0301"}, {0x1FD6, u"\x03B9\x0342"},       {0x1FD7, u"\x03B9\x0308\x0342"},
    {0x1FE2, u"\x03C5\x0308\x0300"}, {0x1FE3, u"\x03C5\x0308\x0301"}, {0x1FE4, u"\x03C1\x0313"},
    {0x1FE6, u"\x03C5\x0342"},       {0x1FE7, u"\x03C5\x0308\x0342"}, {0x1FF2, u"\x1F7C\x03B9"},
    {0x1FF3, u"\x03C9\x03B9"},       {0x1FF4, u"\x03CE\x03B9"},       {0x1FF6, u"\x03C9\x0342"},
    {0x1FF7, u"\x03C9\x0342\x03B9"}, {0x1FFC, u"\x03C9\x03B9"},       {0xFB00, u"\x0066\x0066"},
    {0xFB01, u"\x0066\x0069"},       {0xFB02, u"\x0066\x006C"},       {0xFB03, u"\x0066\x0066\x0069"},
    {0xFB04, u"\x0066\x0066\x006C"}, {0xFB05, u"\x0073\x0074"},       {0xFB06, u"\x0073\x0074"},
    {0xFB13, u"\x0574\x0576"},       {0xFB14, u"\x0574\x0565"},       {0xFB15, u"\x0574\x056B"},
    {0xFB16, u"\x057E\x0576"},       {0xFB17, u"\x0574\x056D"}};

} // namespace

class TestFoldedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFullFoldingOfUnicodeIsDone()
    {
        QCOMPARE(std::size(fullFoldings), size_t{104});
        for (const Folding &folding : fullFoldings) {
            const QString expected = QString::fromUtf16(folding.to).normalized(QString::NormalizationForm_C);
            QCOMPARE(foldedName(QChar(folding.from)), expected);
            QCOMPARE(foldedName(expected), expected);
        }
    }

    void namesThatPeopleTakeForOneAreOne_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *title, const char16_t *left, const char16_t *right) {
            QTest::newRow(title) << QString::fromUtf16(left) << QString::fromUtf16(right);
        };
        row("letter case", u"PEAK Roofing Co", u"Peak roofing CO");
        row("outer and inner space", u"  Peak \t Roofing\n", u"Peak Roofing");
        row("no-break space", u"Peak\u00A0Roofing", u"Peak Roofing");
        row("sharp s", u"Stra\u00DFe", u"STRASSE");
        row("capital sharp s", u"STRA\u1E9EE", u"stra\u00DFe");
        row("dotted capital I, composed or not", u"\u0130zmir", u"I\u0307zmir");
        row("ligature", u"\uFB01rst", u"FIRST");
        row("final sigma", u"\u039F\u0394\u039F\u03A3", u"\u03BF\u03B4\u03BF\u03C2");
        row("composed and decomposed", u"Caf\u00C9", u"cafe\u0301");
        row("Kelvin sign", u"\u212Aelly", u"kelly");
        row("Angstrom sign", u"\u212Bngstrom", u"\u00E5ngstrom");
        row("Cyrillic", u"\u041C\u0418\u0420", u"\u043C\u0438\u0440");
        row("Deseret, outside the first plane", u"\U00010400", u"\U00010428");
    }
    void namesThatPeopleTakeForOneAreOne()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(foldedName(left), foldedName(right));
        QCOMPARE(foldedName(foldedName(left)), foldedName(left));
    }

    void otherNamesStayOther_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *title, const char16_t *left, const char16_t *right) {
            QTest::newRow(title) << QString::fromUtf16(left) << QString::fromUtf16(right);
        };
        row("an accent", u"Cafe", u"Caf\u00E9");
        row("a comma", u"Harbor Mutual Insurance, LLC", u"Harbor Mutual Insurance LLC");
        row("a space within", u"Peak Roofing", u"PeakRoofing");
        row("dotless i", u"I", u"\u0131");
        row("full width", u"A", u"\uFF21");
        row("another script", u"A", u"\u0410");
    }
    void otherNamesStayOther()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(foldedName(left) != foldedName(right));
    }

    void aTidyNameKeepsItsLetters()
    {
        QCOMPARE(tidyName(u"  Peak \t ROOFING  Co \n"_qs), QStringLiteral("Peak ROOFING Co"));
        QCOMPARE(tidyName(u" \u00A0 "_qs), QString());
        QCOMPARE(foldedName(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestFoldedName)
#include "tst_foldedname.moc"
