// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/painting.h"

#include <QAbstractButton>

#include <optional>

namespace touchbase::ui {

/// What a chip looks like, apart from its text.
struct ChipLook {
    bool isOn = false;
    bool isHovered = false;
    bool isFocused = false;
    bool isRemovable = false; ///< with a cross at its end
    bool isGuess = false;     ///< dashed: understood, not yet confirmed
    bool isEnabled = true;
    std::optional<score::Band> band = std::nullopt;

    bool operator==(const ChipLook &) const = default;
};

/// 22 high at 100 % with the ring that focus needs, round ends.
void drawChip(QPainter &painter, const QRectF &rect, const QString &text, const ChipLook &look,
              const render::Colors &colors, const QFont &font);
[[nodiscard]] QSizeF chipSize(const QString &text, const ChipLook &look, const QFont &font);

/// A small thing that can be chosen or taken away: a filter, a day to pick, a person understood in a sentence.
/// A button: Space and clicks press it, and toggle it when it is checkable; Delete and Backspace ask for its removal
/// when it is removable, and so does the cross. Its text is shown as it is.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool isRemovable);
    void setGuess(bool isGuess);
    void setBand(std::optional<score::Band> band);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user wants it gone; the owner takes it away.
    void removalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] ChipLook look() const;
    void tell();

    bool m_isRemovable = false;
    bool m_isGuess = false;
    std::optional<score::Band> m_band;
};

} // namespace touchbase::ui
