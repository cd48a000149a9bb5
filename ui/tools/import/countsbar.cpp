// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/countsbar.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace touchbase::ui {

namespace {

constexpr qreal least = 3;
constexpr qreal space = 1;

} // namespace

void drawCounts(QPainter &painter, const QRectF &rect, const CountsValue &value, const render::Colors &colors,
                const QFont &font)
{
    using Role = render::ColorRole;
    const std::array shares{std::pair{value.ready, Role::Accent}, std::pair{value.unchanged, Role::BandNone},
                            std::pair{value.rejected, Role::BandPoor}};
    const auto total = static_cast<qreal>(value.ready + value.unchanged + value.rejected);
    const qreal height = 8 * scaleOf(font);
    QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    if (total <= 0)
        return drawBar(painter, bar, 2, colors[Role::Gridline]);
    const auto parts = std::count_if(shares.begin(), shares.end(), [](const auto &share) { return share.first > 0; });
    const qreal room = bar.width() - static_cast<qreal>(parts) * least - static_cast<qreal>(parts - 1) * space;
    for (const auto &[count, role] : shares) {
        if (count == 0)
            continue;
        bar.setWidth(least + room * static_cast<qreal>(count) / total);
        drawBar(painter, bar, 2, colors[role]);
        bar.moveLeft(bar.right() + space);
    }
}

QSizeF countsSize(const CountsValue &, const QFont &font)
{
    return QSizeF(212, 8) * scaleOf(font);
}

QString describe(const CountsValue &value)
{
    const QLocale locale;
    return QCoreApplication::translate("Import", "%1 ready, %2 already here, %3 rejected")
        .arg(locale.toString(value.ready), locale.toString(value.unchanged), locale.toString(value.rejected));
}

} // namespace touchbase::ui
