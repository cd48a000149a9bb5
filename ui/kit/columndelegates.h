// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/cadencebar.h"
#include "kit/changemark.h"
#include "kit/coveragemeter.h"
#include "kit/emotionglyph.h"
#include "kit/groupbar.h"
#include "kit/rangebar.h"
#include "kit/rowdelegate.h"
#include "kit/scorebadge.h"
#include "kit/sparkline.h"

namespace touchbase::ui {

/// A column that paints the value in ValueRole with a painter of the kit: across the cell, or in its own size at the
/// left. A cell without a value is empty.
template <typename Value, DrawFunction<Value> drawValue, SizeFunction<Value> sizeOfValue, bool isStretched>
class ValueDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const override
    {
        const QVariant data = index.data(ValueRole);
        if (!data.canConvert<Value>())
            return;
        const Value value = data.value<Value>();
        const QSizeF size = sizeOfValue(value, option.font);
        const qreal width = isStretched ? rect.width() : qMin(size.width(), rect.width());
        const QRectF place(rect.left(), rect.center().y() - size.height() / 2, width, size.height());
        drawValue(painter, place, value, colorsOf(option), option.font);
    }
    [[nodiscard]] QSizeF contentSize(const QModelIndex &index, const QFont &font) const override
    {
        return sizeOfValue(index.data(ValueRole).value<Value>(), font);
    }
};

class BadgeDelegate final : public ValueDelegate<BadgeValue, drawScoreBadge, scoreBadgeSize, false>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class SparklineDelegate final : public ValueDelegate<SparklineValue, drawSparkline, sparklineSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class CoverageDelegate final : public ValueDelegate<CoverageValue, drawCoverage, coverageSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class CadenceDelegate final : public ValueDelegate<CadenceValue, drawCadence, cadenceSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class ChangeDelegate final : public ValueDelegate<ChangeValue, drawChange, changeSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class EmotionDelegate final : public ValueDelegate<EmotionValue, drawEmotion, emotionSize, false>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class GroupBarDelegate final : public ValueDelegate<GroupBarValue, drawGroupBar, groupBarSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

class RangeDelegate final : public ValueDelegate<RangeValue, drawRangeBar, rangeBarSize, true>
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
};

} // namespace touchbase::ui
