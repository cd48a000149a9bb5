// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace touchbase::render {

struct TextBlock::Lines {
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    std::vector<QTextLine> lines;
    QColor color;
    qreal lineHeight;
    qreal baseline; ///< below the top of a line
};

namespace {

/// Without what a font would draw as a box, or what would break a line where nobody did.
QString printable(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : plain) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n';
        if (isControl || c == QChar::ObjectReplacementCharacter)
            c = u' ';
    }
    return plain;
}

QTextOption optionOf(const TextLook &look)
{
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    return option;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextLook &look, qreal width)
{
    const QFontMetricsF metrics(look.font);
    const qreal lineHeight = look.font.pixelSize() * look.leading;
    auto lines = std::make_shared<Lines>();
    lines->color = look.color;
    lines->lineHeight = lineHeight;
    lines->baseline = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const QString &paragraph : printable(text).split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, look.font);
        layout->setTextOption(optionOf(look));
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max<qreal>(width, look.font.pixelSize()));
            lines->lines.push_back(line);
        }
        layout->endLayout();
        lines->paragraphs.push_back(std::move(layout));
    }
    m_lines = std::move(lines);
}

size_t TextBlock::lineCount() const
{
    return m_lines->lines.size();
}

qreal TextBlock::lineHeight() const
{
    return m_lines->lineHeight;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    draw(painter, topLeft, 0, lineCount());
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, size_t first, size_t last) const
{
    painter.setPen(m_lines->color);
    for (size_t i = first; i < std::min(last, lineCount()); ++i) {
        const QTextLine &line = m_lines->lines[i];
        const qreal top = topLeft.y() + m_lines->lineHeight * static_cast<qreal>(i - first);
        // A line knows its place within its layout; it is drawn where the block wants it.
        line.draw(&painter, QPointF(topLeft.x(), top + m_lines->baseline - line.ascent()) - QPointF(0, line.y()));
    }
}

} // namespace touchbase::render
