// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"
#include "render/typography.h"

#include <QLabel>

namespace touchbase::ui {

/// The label that is used everywhere instead of QLabel: its text is never taken for markup, it follows the base font
/// in its text style and the palette in its colour role, and it either ends in … (the whole text is then its tool
/// tip) or wraps, with a height that goes with its width. Text is set with QLabel::setText. Ampersands are shown
/// as they are, unless the label has a buddy.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Overflow {
        Elide,
        Wrap
    };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, render::TextStyle style = render::TextStyle::Body,
                        QWidget *parent = nullptr);

    void setTextStyle(render::TextStyle style);
    [[nodiscard]] render::TextStyle textStyle() const { return m_style; }
    void setColorRole(render::ColorRole role);
    void setOverflow(Overflow overflow);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isWrapped() const { return wordWrap(); }
    [[nodiscard]] QFont textFont() const { return render::font(m_style, font()); }
    [[nodiscard]] QSize framed(const QSizeF &size) const;

    render::TextStyle m_style = render::TextStyle::Body;
    render::ColorRole m_role = render::ColorRole::Text;
};

} // namespace touchbase::ui
