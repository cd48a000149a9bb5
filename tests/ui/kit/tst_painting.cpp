// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/painting.h"
#include "render/typography.h"
#include "ui/support/uitest.h"

#include <QImage>

using namespace touchbase;
using render::TextStyle;

namespace {

constexpr QRectF place(20.5, 10, 160, 24.5);
const QColor ink(Qt::black);

QImage painted(qreal scale, const std::function<void(QPainter &)> &paint)
{
    QImage image((QSizeF(200, 50) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage lineOfKit(const QString &text, Qt::Alignment alignment, const QFont &font, const QRectF &rect, qreal scale = 1)
{
    return painted(scale, [&](QPainter &painter) { ui::drawLine(painter, rect, alignment, text, font, ink); });
}

/// What a line must look like: as Qt's own function draws it.
QImage lineOfQt(const QString &text, Qt::Alignment alignment, const QFont &font, const QRectF &rect, qreal scale = 1)
{
    return painted(scale, [&](QPainter &painter) {
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    });
}

} // namespace

class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineStandsWhereQtPutsIt_data();
    void aLineStandsWhereQtPutsIt();
    void aLineIsElidedToEachWidth();
    void aFontDoesNotGetTheLineOfAnother();
    void aLineHasTheSizeOfItsMetrics();
};

void TestPainting::aLineStandsWhereQtPutsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << QStringLiteral("Volume");
    QTest::newRow("figures") << QStringLiteral("1,203 – 8.1%");
    QTest::newRow("break") << QStringLiteral("two\nlines");
    QTest::newRow("right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd (1)");
    QTest::newRow("too long") << QStringLiteral("Northern Lights Home Improvement & Roofing Company");
    QTest::newRow("nothing") << QString();
}

void TestPainting::aLineStandsWhereQtPutsIt()
{
    QFETCH(QString, text);
    const QFont font = render::font(TextStyle::Strong, render::baseFont());
    for (const Qt::Alignment alignment : {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter,
                                          Qt::Alignment(Qt::AlignCenter), Qt::AlignLeft | Qt::AlignBottom}) {
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            for (int again = 0; again < 2; ++again)
                QCOMPARE(lineOfKit(text, alignment, font, place, scale), lineOfQt(text, alignment, font, place, scale));
        }
    }
}

void TestPainting::aLineIsElidedToEachWidth()
{
    const QString text = QStringLiteral("Northern Lights Home Improvement & Roofing Company");
    const QFont font = render::baseFont();
    for (const qreal width : {160.0, 90.0, 160.0, 30.0}) {
        const QRectF rect(place.topLeft(), QSizeF(width, place.height()));
        QCOMPARE(lineOfKit(text, Qt::AlignLeft, font, rect), lineOfQt(text, Qt::AlignLeft, font, rect));
    }
}

void TestPainting::aFontDoesNotGetTheLineOfAnother()
{
    const QFont base = render::baseFont();
    for (const TextStyle style : {TextStyle::Body, TextStyle::CardTitle, TextStyle::Caption, TextStyle::Body}) {
        const QFont font = render::font(style, base);
        QCOMPARE(lineOfKit(QStringLiteral("62"), Qt::AlignLeft, font, place),
                 lineOfQt(QStringLiteral("62"), Qt::AlignLeft, font, place));
    }
}

void TestPainting::aLineHasTheSizeOfItsMetrics()
{
    const QFont font = render::font(TextStyle::Secondary, render::baseFont(125));
    for (const QString &text : {QStringLiteral("100%"), QStringLiteral("Roofing"), QString()}) {
        const QFontMetricsF metrics(font);
        QCOMPARE(ui::lineSize(text, font), QSizeF(metrics.horizontalAdvance(text), metrics.height()));
    }
}

TOUCHBASE_UI_TEST(TestPainting)
#include "tst_painting.moc"
