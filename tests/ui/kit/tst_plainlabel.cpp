// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "ui/support/uitest.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace touchbase;
using ui::PlainLabel;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsTextEverywhere();
    void aWrappedTextTakesTheHeightItNeeds();
    void aLongWordIsBroken();
    void anElidedTextFits();
    void sizesFollowTheFont();
    void styleIsKeptWhenTheFontChanges();
};

void TestPlainLabel::markupIsTextEverywhere()
{
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'> & <b>bold</b>");
    PlainLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), hostile);
    ui::setPlainToolTip(label, hostile);
    QVERIFY(!label.toolTip().contains(QStringLiteral("<img")));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;img")));
    QCOMPARE(ui::withoutMnemonic(QStringLiteral("Pike & Co")), QStringLiteral("Pike && Co"));
}

void TestPlainLabel::aWrappedTextTakesTheHeightItNeeds()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new PlainLabel(QStringLiteral("15 of 16 measures, coverage 95%. ").repeated(6));
    label->setOverflow(PlainLabel::Overflow::Wrap);
    layout->addWidget(label);
    window.resize(600, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int wide = label->heightForWidth(600);
    const int narrow = label->heightForWidth(200);
    QVERIFY(narrow > 2 * wide);
    window.resize(240, layout->heightForWidth(240));
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestPlainLabel::aLongWordIsBroken()
{
    PlainLabel label(QStringLiteral("x").repeated(400));
    label.setOverflow(PlainLabel::Overflow::Wrap);
    QVERIFY(label.heightForWidth(100) > 10 * label.fontMetrics().height());
    QVERIFY(label.minimumSizeHint().width() < 200);
}

void TestPlainLabel::anElidedTextFits()
{
    PlainLabel label(QStringLiteral("Harbor Point Insurance"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
}

void TestPlainLabel::sizesFollowTheFont()
{
    PlainLabel label(QStringLiteral("Harbor Point Insurance"), render::TextStyle::PageTitle);
    const QSize usual = label.sizeHint();
    label.setFont(render::baseFont(140));
    QVERIFY(label.sizeHint().width() > usual.width() * 1.3);
    QVERIFY(label.sizeHint().height() > usual.height() * 1.3);
}

void TestPlainLabel::styleIsKeptWhenTheFontChanges()
{
    PlainLabel title(QStringLiteral("Buyers"), render::TextStyle::PageTitle);
    PlainLabel caption(QStringLiteral("Buyers"), render::TextStyle::Caption);
    test::dress(false, 140);
    title.ensurePolished();
    QVERIFY(title.sizeHint().height() > caption.sizeHint().height() * 1.5);
    test::dress(false);
}

TOUCHBASE_UI_TEST(TestPlainLabel)

#include "tst_plainlabel.moc"
