// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>
#include <QVector>

#include <optional>

namespace touchbase::ui {

/// Scores by week, oldest first; a week without a score is a gap. The shape of the last week's band marks the end.
struct SparklineValue {
    QVector<std::optional<double>> weeks = {}; ///< 0–100
    score::Band end = score::Band::Insufficient;
    double line = 65; ///< the dotted line: where Meeting begins

    bool operator==(const SparklineValue &) const = default;
};

/// Across the rect's width; 92 × 20 at 100 %. The scale is the line's own: it shows a course, not a level. With fewer
/// than two weeks it says so in words.
void drawSparkline(QPainter &painter, const QRectF &rect, const SparklineValue &value, const render::Colors &colors,
                   const QFont &font);
[[nodiscard]] QSizeF sparklineSize(const SparklineValue &value, const QFont &font);
/// "26 weeks, from 78 to 62, lowest 62, highest 80".
[[nodiscard]] QString describe(const SparklineValue &value);

class Sparkline final : public ValueFigure<SparklineValue, drawSparkline, sparklineSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::SparklineValue)
