// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/columndelegates.h"
#include "score/waterfall.h"

namespace touchbase::ui {

/// One row of a waterfall: a mark at each end, steps between, the axis below. All in points of score.
struct WaterfallBarValue {
    enum class Kind {
        End,
        Step,
        Axis
    };
    Kind kind = Kind::Step;
    double from = 0; ///< where the row begins; of an end where it stands
    double to = 0;
    score::Band band = score::Band::Insufficient; ///< of an end
    double low = 0;                               ///< the axis, a multiple of `grid`
    double high = 100;
    double grid = 5;
    double floor = -1; ///< the next floor of a band in sight, dashed; none below 0

    bool operator==(const WaterfallBarValue &) const = default;
};

/// The rows of a waterfall, first to last: its beginning, its steps, its end, the axis.
[[nodiscard]] std::vector<WaterfallBarValue> waterfallBars(const score::Waterfall &waterfall,
                                                           const score::Floors &floors);

/// Across the rect's width.
void drawWaterfallBar(QPainter &painter, const QRectF &rect, const WaterfallBarValue &value,
                      const render::Colors &colors, const QFont &font);
[[nodiscard]] QSizeF waterfallBarSize(const WaterfallBarValue &value, const QFont &font);

class WaterfallDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const override;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::WaterfallBarValue)
