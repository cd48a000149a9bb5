// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "render/format.h"
#include "rules/queue.h"

#include <optional>

namespace touchbase::ui {

/// A value against the limit that its rule sets: a bar from nothing on with a tick where the limit is, and both in
/// words. Beyond the limit the bar bears the shape of Poor at its end.
struct LimitValue {
    double value = 0;
    double limit = 0;
    bool isBeyond = false;
    QString words = {};      ///< "11.0%"
    QString limitWords = {}; ///< "limit 10%"

    bool operator==(const LimitValue &) const = default;
};

/// Across the rect's width; 240 × 40 at 100 %.
void drawLimit(QPainter &painter, const QRectF &rect, const LimitValue &value, const render::Colors &colors,
               const QFont &font);
[[nodiscard]] QSizeF limitSize(const LimitValue &value, const QFont &font);
[[nodiscard]] QString describe(const LimitValue &value);

class LimitFigure final : public ValueFigure<LimitValue, drawLimit, limitSize>
{
    Q_OBJECT
public:
    using ValueFigure::ValueFigure;
};

/// What an entry measures against what; nothing where it measures nothing.
[[nodiscard]] std::optional<LimitValue> limitOf(const rules::Entry &entry, const render::Format &format);

} // namespace touchbase::ui
