// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

namespace touchbase::ui {

/// One line of text as it was shaped, to be painted again and again: shaping costs several times what painting the
/// glyphs costs, and lists paint the same texts at every step of scrolling.
class ShapedLine
{
public:
    /// Shaped before, or now; lasts until the next call.
    [[nodiscard]] static ShapedLine &of(const QString &text, const QFont &font);

    ShapedLine(const QString &text, const QFont &font);
    Q_DISABLE_COPY_MOVE(ShapedLine)

    /// Of the whole text.
    [[nodiscard]] QSizeF size() const;
    /// The line, elided at its end where it is wider than this.
    [[nodiscard]] QTextLine within(qreal width);

private:
    QTextLayout m_whole;
    QTextLayout m_elided;
    qreal m_elidedTo = -1;
};

} // namespace touchbase::ui
