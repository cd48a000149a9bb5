// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/composer.h"

#include "render/print/paper.h"

#include <QPainter>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr qreal titleSize = 19;
constexpr qreal headingSize = 11;
constexpr qreal bodySize = 9.5;
constexpr qreal captionSize = 8;
const qreal bulletIndent = points(9);
const qreal numberIndent = points(16);
const qreal betweenPoints = points(3.5);

QString dash()
{
    return QStringLiteral("–");
}

} // namespace

Composer::Composer(qreal width, const Format &format) : m_width(width), m_format(format) {}

TextLook Composer::look(qreal size, QFont::Weight weight, ColorRole role) const
{
    return {printFont(size, weight), color(role)};
}

void Composer::add(Piece piece)
{
    piece.space = std::max(piece.space, m_space);
    piece.startsPage = piece.startsPage || m_startsPage;
    m_space = 0;
    m_startsPage = false;
    m_flow.pieces.push_back(std::move(piece));
}

void Composer::addLines(const TextBlock &block, qreal left, bool keepsNext)
{
    const size_t count = block.lineCount();
    for (size_t i = 0; i < count; ++i) {
        // No line stands alone: the first stays with the second, the last but one with the last.
        const bool staysTogether = (i == 0 && count > 1) || i + 2 == count;
        add({block.lineHeight(),
             [block, left, i](QPainter &painter, QPointF at) { block.draw(painter, at + QPointF(left, 0), i, i + 1); },
             0, i + 1 == count ? keepsNext : staysTogether});
    }
}

void Composer::title(const QString &text, const QString &section)
{
    const TextBlock block(text, {printFont(titleSize, QFont::DemiBold), color(ColorRole::Text), Qt::AlignLeft, 1.25},
                          m_width);
    const size_t first = m_flow.pieces.size();
    addLines(block, 0, true);
    m_flow.pieces[first].section = section;
}

void Composer::heading(const QString &text)
{
    space(points(15));
    const TextBlock block(text, look(headingSize, QFont::DemiBold), m_width);
    const size_t first = m_flow.pieces.size();
    addLines(block, 0, true);
    m_flow.pieces[first].section = text;
    space(points(4));
}

void Composer::text(const QString &text, const TextLook &look, qreal part, bool keepsNext)
{
    addLines(TextBlock(text, look, m_width * part), 0, keepsNext);
}

void Composer::list(const QStringList &items)
{
    const TextBlock bullet(dash(), look(bodySize), bulletIndent);
    for (const QString &item : items) {
        const TextBlock block(item, look(bodySize), m_width - bulletIndent);
        const size_t first = m_flow.pieces.size();
        addLines(block, bulletIndent);
        Piece &piece = m_flow.pieces[first];
        piece.paint = [bullet, block](QPainter &painter, QPointF at) {
            bullet.draw(painter, at);
            block.draw(painter, at + QPointF(bulletIndent, 0), 0, 1);
        };
        space(betweenPoints);
    }
}

void Composer::numbered(int number, const QString &title, const QString &text)
{
    const TextBlock mark(m_format.count(number), look(bodySize, QFont::DemiBold, ColorRole::Accent), numberIndent);
    const TextBlock name(title, look(bodySize, QFont::DemiBold), m_width - numberIndent);
    space(points(6));
    const size_t first = m_flow.pieces.size();
    addLines(name, numberIndent, !text.isEmpty());
    m_flow.pieces[first].paint = [mark, name](QPainter &painter, QPointF at) {
        mark.draw(painter, at);
        name.draw(painter, at + QPointF(numberIndent, 0), 0, 1);
    };
    if (!text.isEmpty())
        addLines(TextBlock(text, look(bodySize), m_width - numberIndent), numberIndent);
}

void Composer::callout(const QString &text)
{
    const qreal inset = points(9);
    const qreal pad = points(3);
    const TextBlock block(text, look(bodySize), m_width - inset);
    space(points(10));
    add({block.height() + 2 * pad, [=, bar = color(ColorRole::BandBelow)](QPainter &painter, QPointF at) {
             painter.fillRect(QRectF(at, QSizeF(points(2), block.height() + 2 * pad)), bar);
             block.draw(painter, at + QPointF(inset, pad));
         }});
}

void Composer::drawing(qreal height, std::function<void(QPainter &, const QRectF &)> draw, bool keepsNext)
{
    add({height,
         [draw = std::move(draw), width = m_width, height](QPainter &painter, QPointF at) {
             painter.save();
             draw(painter, QRectF(at, QSizeF(width, height)));
             painter.restore();
         },
         0, keepsNext});
}

void Composer::signatures(const QStringList &names)
{
    const qreal gap = points(14);
    const qreal each = (m_width - gap * static_cast<qreal>(names.size() - 1)) / static_cast<qreal>(names.size());
    std::vector<TextBlock> blocks;
    qreal height = 0;
    for (const QString &name : names) {
        blocks.emplace_back(name, look(captionSize, QFont::Normal, ColorRole::TextMuted), each);
        height = std::max(height, blocks.back().height());
    }
    space(points(44));
    add({height + points(4), [=, line = color(ColorRole::BorderStrong)](QPainter &painter, QPointF at) {
             for (const TextBlock &block : blocks) {
                 painter.setPen(QPen(line, points(0.6)));
                 painter.drawLine(at, at + QPointF(each, 0));
                 block.draw(painter, at + QPointF(0, points(4)));
                 at.rx() += each + gap;
             }
         }});
}

} // namespace touchbase::render
