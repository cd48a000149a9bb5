// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "score/model.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// The score of a group or measure on a bar from 0 to 100, parted at the floors of the bands, with a tick where it
/// stood on another day.
struct GroupBarValue {
    std::optional<double> score = std::nullopt; ///< 0–100; none where there is no evidence
    score::Band band = score::Band::Insufficient;
    std::optional<double> earlier = std::nullopt; ///< 0–100
    score::Floors floors = {};

    bool operator==(const GroupBarValue &) const = default;
};

/// Across the rect's width; 82 × 14 at 100 %.
void drawGroupBar(QPainter &painter, const QRectF &rect, const GroupBarValue &value, const render::Colors &colors,
                  const QFont &font);
[[nodiscard]] QSizeF groupBarSize(const GroupBarValue &value, const QFont &font);
/// "54, Below expectations, before 77".
[[nodiscard]] QString describe(const GroupBarValue &value);

class GroupBar final : public ValueFigure<GroupBarValue, drawGroupBar, groupBarSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::GroupBarValue)
