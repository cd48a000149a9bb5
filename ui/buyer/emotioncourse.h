// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "domain/words.h"
#include "kit/figure.h"

#include <vector>

namespace touchbase::ui {

/// How the touchpoints of some weeks felt, up to a day.
struct EmotionCourseValue {
    struct Felt {
        Day day;
        Emotion emotion;

        bool operator==(const Felt &) const = default;
    };
    std::vector<Felt> felt = {}; ///< the earliest first, none before `from` or after `to`
    Day from{0};
    Day to{0};

    bool operator==(const EmotionCourseValue &) const = default;
};

/// A row for each emotion with its face; in it a shape for each touchpoint on its day, and across them the mean of the
/// four weeks around. Across the rect's width; 106 high at 100 %.
void drawEmotionCourse(QPainter &painter, const QRectF &rect, const EmotionCourseValue &value,
                       const render::Colors &colors, const QFont &font);
[[nodiscard]] QSizeF emotionCourseSize(const EmotionCourseValue &value, const QFont &font);
/// "Exceptional: 2, Meets expectations: 5, Poor: 1".
[[nodiscard]] QString describe(const EmotionCourseValue &value);

class EmotionCourse final : public ValueFigure<EmotionCourseValue, drawEmotionCourse, emotionCourseSize>
{
    Q_OBJECT
public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui
