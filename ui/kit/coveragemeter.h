// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>

#include <array>

namespace touchbase::ui {

/// How much of the model's weight has evidence, as a whole and by group in the order of score::Group.
struct CoverageValue {
    std::array<double, 6> groups{}; ///< 0–1 each
    double total = 0;               ///< 0–1
    bool isEnough = true;           ///< false below the model's floor: there is no score, and the bars are gray

    bool operator==(const CoverageValue &) const = default;
};

/// Six bars and the per cent; 82 × 16 at 100 %.
void drawCoverage(QPainter &painter, const QRectF &rect, const CoverageValue &value, const render::Colors &colors,
                  const QFont &font);
[[nodiscard]] QSizeF coverageSize(const CoverageValue &value, const QFont &font);
/// "Coverage 95%, thin: Financial".
[[nodiscard]] QString describe(const CoverageValue &value);

class CoverageMeter final : public ValueFigure<CoverageValue, drawCoverage, coverageSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::CoverageValue)
