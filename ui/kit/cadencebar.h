// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// Days since we spoke against the days that were agreed.
struct CadenceValue {
    std::optional<int> days = std::nullopt; ///< none where there was never a contact
    int agreed = 14;         ///< at least 1

    bool operator==(const CadenceValue &) const = default;
};

/// Below the agreed days normal, above amber, above one and a half times red.
[[nodiscard]] score::Band bandOf(const CadenceValue &value);

/// The days, right-aligned, and a bar that reaches to twice the agreed days, with a tick at them; 92 × 16 at 100 %.
void drawCadence(QPainter &painter, const QRectF &rect, const CadenceValue &value, const render::Colors &colors,
                 const QFont &font);
[[nodiscard]] QSizeF cadenceSize(const CadenceValue &value, const QFont &font);
/// "16 of 14 days since the last contact, over".
[[nodiscard]] QString describe(const CadenceValue &value);

class CadenceBar final : public ValueFigure<CadenceValue, drawCadence, cadenceSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::CadenceValue)
