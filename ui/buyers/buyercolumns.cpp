// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyercolumns.h"

#include "buyers/buyercells.h"
#include "kit/columndelegates.h"
#include "kit/datatable.h"
#include "render/typography.h"

#include <QPainter>
#include <QScreen>

namespace touchbase::ui {

namespace {

enum class ShownAtFirst {
    Always,
    OnWideScreens,
    Never
};

struct ColumnSize {
    BuyerColumn column;
    int width; ///< at 100 %
    ShownAtFirst shown;
};

constexpr int wideScreen = 1400;
constexpr std::array<ColumnSize, buyerColumnCount> columnSizes{{
    {BuyerColumn::Score, 66, ShownAtFirst::Always},
    {BuyerColumn::Name, 188, ShownAtFirst::Always},
    {BuyerColumn::Vertical, 106, ShownAtFirst::OnWideScreens},
    {BuyerColumn::Weeks, 94, ShownAtFirst::Always},
    {BuyerColumn::Change, 50, ShownAtFirst::Always},
    {BuyerColumn::Coverage, 92, ShownAtFirst::Always},
    {BuyerColumn::DisputeRate, 110, ShownAtFirst::Always},
    {BuyerColumn::Volume, 64, ShownAtFirst::Always},
    {BuyerColumn::LastContact, 106, ShownAtFirst::Always},
    {BuyerColumn::Issues, 54, ShownAtFirst::Always},
    {BuyerColumn::Nps, 56, ShownAtFirst::OnWideScreens},
    {BuyerColumn::NextStep, 120, ShownAtFirst::Always},
    {BuyerColumn::Revenue, 106, ShownAtFirst::Always},
    {BuyerColumn::Stage, 90, ShownAtFirst::Never},
    {BuyerColumn::Owner, 120, ShownAtFirst::OnWideScreens},
}};

bool isShownAtFirst(const ColumnSize &size, int screenWidth)
{
    return size.shown == ShownAtFirst::Always
           || (size.shown == ShownAtFirst::OnWideScreens && screenWidth >= wideScreen);
}

int at(BuyerColumn column)
{
    return static_cast<int>(column);
}

/// A rate, and beside it, quietly, what it rests on; both right-aligned, so that digits stand below digits.
class RateDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const override
    {
        constexpr double shareOfRate = 0.46;
        const render::Colors &colors = colorsOf(option);
        const QVariant ink = index.data(InkRole);
        const QRectF rateRect(rect.left(), rect.top(), rect.width() * shareOfRate, rect.height());
        drawLine(painter, rateRect, Qt::AlignRight | Qt::AlignVCenter, textOf(index), option.font,
                 colors[ink.isValid() ? static_cast<render::ColorRole>(ink.toInt()) : render::ColorRole::Text]);
        drawLine(painter, rect, Qt::AlignRight | Qt::AlignVCenter, index.data(NoteRole).toString(),
                 render::font(render::TextStyle::Caption, option.font), colors[render::ColorRole::TextMuted]);
    }
};

} // namespace

void setUpColumns(DataTable &table)
{
    table.setItemDelegate(new RowDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::Score), new BadgeDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::Weeks), new SparklineDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::Change), new ChangeDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::Coverage), new CoverageDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::DisputeRate), new RateDelegate(&table));
    table.setItemDelegateForColumn(at(BuyerColumn::LastContact), new CadenceDelegate(&table));
    QList<int> widths;
    for (const ColumnSize &size : columnSizes) {
        widths << size.width;
        table.setColumnHidden(at(size.column), !isShownAtFirst(size, table.screen()->availableSize().width()));
    }
    table.setColumnWidths(widths);
    table.setStretchColumn(at(BuyerColumn::NextStep));
}

} // namespace touchbase::ui
