// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "kit/figure.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// How a touchpoint felt; none where nobody asked.
struct EmotionValue {
    std::optional<Emotion> emotion = std::nullopt;

    bool operator==(const EmotionValue &) const = default;
};

[[nodiscard]] score::Band bandOf(Emotion emotion);

/// A face: round for good, square for bad, a dashed circle where nobody asked. The largest square within the rect;
/// 22 × 22 at 100 %.
void drawEmotion(QPainter &painter, const QRectF &rect, const EmotionValue &value, const render::Colors &colors,
                 const QFont &font);
[[nodiscard]] QSizeF emotionSize(const EmotionValue &value, const QFont &font);
[[nodiscard]] QString describe(const EmotionValue &value);

class EmotionGlyph final : public ValueFigure<EmotionValue, drawEmotion, emotionSize>
{
    Q_OBJECT

public:
    using ValueFigure::ValueFigure;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::EmotionValue)
