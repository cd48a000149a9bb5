// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>
#include <QVector>

#include <optional>

namespace touchbase::ui {

/// A stretch of the axis that belongs to a band: a benchmark of the trade or of the model.
struct RangeZone {
    double from;
    double to;
    score::Band band;

    bool operator==(const RangeZone &) const = default;
};

struct RangeInterval {
    double low;
    double high;

    bool operator==(const RangeInterval &) const = default;
};

/// A measured value on its benchmark, with its interval and what was agreed. The axis reaches from the first zone's
/// start to the last zone's end; a value beyond it is an arrow at the edge. All numbers are in the measure's unit;
/// the caller gives the words, because only the caller knows the unit.
struct RangeValue {
    QVector<RangeZone> zones = {}; ///< in the order of the axis, without gaps
    std::optional<double> value = std::nullopt;
    score::Band band = score::Band::Insufficient;
    std::optional<RangeInterval> interval = std::nullopt;
    std::optional<double> target = std::nullopt;
    QString words = {}; ///< "8.1%, interval 6.7 to 9.8%, typical 3 to 8%"

    bool operator==(const RangeValue &) const = default;
};

/// Across the rect's width; 138 × 19 at 100 %.
void drawRangeBar(QPainter &painter, const QRectF &rect, const RangeValue &value, const render::Colors &colors,
                  const QFont &font);
[[nodiscard]] QSizeF rangeBarSize(const RangeValue &value, const QFont &font);
/// The caller's words and the band.
[[nodiscard]] QString describe(const RangeValue &value);

/// The benchmark bar of DESIGN.md.
class RangeBar final : public ValueFigure<RangeValue, drawRangeBar, rangeBarSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::RangeValue)
