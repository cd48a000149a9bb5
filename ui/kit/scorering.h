// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "score/model.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// A buyer's score as a ring, with a tick where it stood on another day.
struct RingValue {
    std::optional<int> shown = std::nullopt; ///< 0–100
    score::Band band = score::Band::Insufficient;
    std::optional<int> compared = std::nullopt; ///< 0–100, as shown on that day
    score::Floors floors = {};

    bool operator==(const RingValue &) const = default;
};

/// An arc of 300° with the zones of the bands behind it; dashed where there is not enough data. The largest square
/// within the rect; 132 × 132 at 100 %.
void drawScoreRing(QPainter &painter, const QRectF &rect, const RingValue &value, const render::Colors &colors,
                   const QFont &font);
[[nodiscard]] QSizeF scoreRingSize(const RingValue &value, const QFont &font);
/// "Score 62 of 100, Below expectations, before 78".
[[nodiscard]] QString describe(const RingValue &value);

class ScoreRing final : public ValueFigure<RingValue, drawScoreRing, scoreRingSize>
{
    Q_OBJECT

public:
    explicit ScoreRing(QWidget *parent = nullptr);
    explicit ScoreRing(const RingValue &value, QWidget *parent = nullptr);
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::RingValue)
