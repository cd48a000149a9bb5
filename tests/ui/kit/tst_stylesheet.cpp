// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/stylesheet.h"
#include "ui/support/uitest.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace touchbase;

class TestStyleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsReplaced();
    void everyImageIsThere();
    void weightsAreThoseOfTheFont();
    void focusMovesNothing();
    void placeholderKeepsItsContrast();
};

void TestStyleSheet::everyTokenIsReplaced()
{
    for (const render::Colors *colors : {&render::Colors::light(), &render::Colors::dark()}) {
        static const QRegularExpression comments(QStringLiteral("/\\*.*?\\*/"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        const QString sheet = ui::styleSheet(*colors).remove(comments);
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')), 40)));
    }
}

void TestStyleSheet::everyImageIsThere()
{
    static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
    for (const render::Colors *colors : {&render::Colors::light(), &render::Colors::dark()}) {
        auto found = url.globalMatch(ui::styleSheet(*colors));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString path = found.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }
}

void TestStyleSheet::weightsAreThoseOfTheFont()
{
    QPushButton primary;
    primary.setProperty("primary", true);
    primary.ensurePolished();
    QCOMPARE(primary.font().weight(), QFont::Medium);
    QPushButton link;
    link.setProperty("link", true);
    link.ensurePolished();
    QCOMPARE(link.font().weight(), QFont::DemiBold);
}

void TestStyleSheet::focusMovesNothing()
{
    QWidget window;
    QPushButton button(QStringLiteral("Log"), &window);
    QLineEdit field(&window);
    field.setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSize unfocused = button.sizeHint();
    const QSize focused = field.sizeHint();
    button.setFocus();
    QCOMPARE(button.sizeHint(), unfocused);
    QCOMPARE(field.sizeHint(), focused);
}

void TestStyleSheet::placeholderKeepsItsContrast()
{
    QLineEdit field;
    field.setPlaceholderText(QStringLiteral("Name"));
    field.ensurePolished();
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), render::Colors::light()[render::ColorRole::TextMuted]);
}

TOUCHBASE_UI_TEST(TestStyleSheet)

#include "tst_stylesheet.moc"
