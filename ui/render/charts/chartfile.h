// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chartstyle.h"

#include <QByteArray>

#include <functional>

class QPainter;

namespace touchbase::render {

enum class PictureFormat {
    Png, ///< twice as many pixels as its size says
    Svg
};

/// A chart as a file of its own.
struct Picture {
    QString title;
    QString scope;    ///< beside the title: the buyer, the days
    QString sentence; ///< below the chart: what it shows and what it rests on
    QSize size = {960, 420};
    std::function<void(QPainter &, const QRectF &, const ChartStyle &)> draw = {};
};

/// Paints title, chart and sentence on white, in the light scheme.
[[nodiscard]] QByteArray pictureFile(const Picture &picture, PictureFormat format, const Format &numbers);

} // namespace touchbase::render
