// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

namespace touchbase::ui {

/// What becomes of the rows of an import.
struct CountsValue {
    qint64 ready = 0;     ///< added or updated
    qint64 unchanged = 0; ///< already here
    qint64 rejected = 0;

    bool operator==(const CountsValue &) const = default;
};

/// The three shares of the rows, ink, gray and red; each that is there is at least 3 wide. 212 × 8 at 100 %.
void drawCounts(QPainter &painter, const QRectF &rect, const CountsValue &value, const render::Colors &colors,
                const QFont &font);
[[nodiscard]] QSizeF countsSize(const CountsValue &value, const QFont &font);
/// "4,556 ready, 212 already here, 44 rejected".
[[nodiscard]] QString describe(const CountsValue &value);

class CountsBar final : public ValueFigure<CountsValue, drawCounts, countsSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui
