// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// The difference of two shown scores. Below three points it is noise, and gray.
struct ChangeValue {
    std::optional<int> points = std::nullopt; ///< none where one of the two is missing
    int quiet = 3;             ///< from here on it is told in colour

    bool operator==(const ChangeValue &) const = default;
};

/// A triangle and the number without its sign, right-aligned; 0 and nothing have no triangle. 34 × 16 at 100 %.
void drawChange(QPainter &painter, const QRectF &rect, const ChangeValue &value, const render::Colors &colors,
                const QFont &font);
[[nodiscard]] QSizeF changeSize(const ChangeValue &value, const QFont &font);
/// "down 16".
[[nodiscard]] QString describe(const ChangeValue &value);

class ChangeMark final : public ValueFigure<ChangeValue, drawChange, changeSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::ChangeValue)
