// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

namespace touchbase::ui {

/// A state in a word, with a small icon before it: a flag and "At risk".
struct StateValue {
    QString icon = {}; ///< of resources/icons, may be blank
    QString text = {};
    render::ColorRole iconRole = render::ColorRole::TextMuted;

    bool operator==(const StateValue &) const = default;
};

void drawState(QPainter &painter, const QRectF &rect, const StateValue &value, const render::Colors &colors,
               const QFont &font);
[[nodiscard]] QSizeF stateSize(const StateValue &value, const QFont &font);
[[nodiscard]] QString describe(const StateValue &value);

class StateMark final : public ValueFigure<StateValue, drawState, stateSize>
{
    Q_OBJECT
public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui
