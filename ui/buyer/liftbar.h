// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "score/model.h"

namespace touchbase::ui {

/// A score now and as it would be, on the bands around both.
struct LiftValue {
    double now = 0; ///< 0–100
    double then = 0;
    score::Floors floors;

    bool operator==(const LiftValue &) const = default;
};

/// Across the rect's width; 200 × 46 at 100 %.
void drawLift(QPainter &painter, const QRectF &rect, const LiftValue &value, const render::Colors &colors,
              const QFont &font);
[[nodiscard]] QSizeF liftSize(const LiftValue &value, const QFont &font);
/// "62.3 now, 66.4 then, Meeting expectations".
[[nodiscard]] QString describe(const LiftValue &value);

class LiftBar final : public ValueFigure<LiftValue, drawLift, liftSize>
{
    Q_OBJECT
public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui
