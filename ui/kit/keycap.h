// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QKeySequence>

namespace touchbase::ui {

/// A shortcut as a key cap says it: "Ctrl K".
[[nodiscard]] QString keyCapText(const QKeySequence &keys);

/// A cap with a thicker lower edge around the text; 18 high at 100 %.
void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &text, const render::Colors &colors,
                const QFont &font);
[[nodiscard]] QSizeF keyCapSize(const QString &text, const QFont &font);

/// A quiet hint at a shortcut beside what it does. Screen readers know shortcuts from the action itself, so that the
/// cap is plain text to them.
class KeyCap final : public Figure
{
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence &keys, QWidget *parent = nullptr);
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &rect) const override;

private:
    QString m_text;
};

} // namespace touchbase::ui
