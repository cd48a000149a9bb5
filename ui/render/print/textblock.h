// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QPointF;

namespace touchbase::render {

/// How a text looks on paper.
struct TextLook {
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal leading = 1.42; ///< of the font's size
};

/// Plain text broken into lines of one height, whatever it holds: a word without end is broken where the line ends,
/// right-to-left text runs from the right, nothing is taken for markup. Cheap to copy.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextLook &look, qreal width);

    [[nodiscard]] size_t lineCount() const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal height() const { return lineHeight() * static_cast<qreal>(lineCount()); }

    void draw(QPainter &painter, QPointF topLeft) const;
    /// Lines `first` … `last`, the latter not included.
    void draw(QPainter &painter, QPointF topLeft, size_t first, size_t last) const;

private:
    struct Lines;
    std::shared_ptr<const Lines> m_lines;
};

} // namespace touchbase::render
