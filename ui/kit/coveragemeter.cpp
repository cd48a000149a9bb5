// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/coveragemeter.h"

#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal barWidth = 5;
constexpr qreal barStep = 7;
constexpr qreal barHeight = 12;
constexpr qreal barsWidth = 40;
constexpr qreal gap = 7;
constexpr double fullEnough = 0.995;

QString percentOf(double total)
{
    return QCoreApplication::translate("CoverageMeter", "%1%").arg(qRound(total * 100));
}

void drawGroup(QPainter &painter, const QRectF &bar, double filled, const QColor &ground, const QColor &fill)
{
    drawBar(painter, bar, bar.width() / 5, ground);
    const qreal height = bar.height() * qBound(0.0, filled, 1.0);
    drawBar(painter, QRectF(bar.left(), bar.bottom() - height, bar.width(), height), bar.width() / 5, fill);
}

} // namespace

QSizeF coverageSize(const CoverageValue &, const QFont &font)
{
    const qreal scale = scaleOf(font);
    const QFontMetricsF metrics(render::font(TextStyle::Secondary, font));
    return {(barsWidth + gap) * scale + metrics.horizontalAdvance(percentOf(1)), qMax(14 * scale, metrics.height())};
}

void drawCoverage(QPainter &painter, const QRectF &rect, const CoverageValue &value, const render::Colors &colors,
                  const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QColor fill = value.isEnough ? colors[ColorRole::TextMuted] : colors[ColorRole::BandNone];
    QRectF bar(rect.left(), rect.center().y() - barHeight * scale / 2, barWidth * scale, barHeight * scale);
    for (const double filled : value.groups) {
        drawGroup(painter, bar, filled, colors[ColorRole::Gridline], fill);
        bar.translate(barStep * scale, 0);
    }
    drawLine(painter, rect.adjusted((barsWidth + gap) * scale, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             percentOf(value.total), render::font(TextStyle::Secondary, font), colors[ColorRole::TextMuted]);
}

QString describe(const CoverageValue &value)
{
    QStringList thin;
    for (size_t i = 0; i < value.groups.size(); ++i) {
        if (value.groups[i] < fullEnough)
            thin << render::nameOf(static_cast<score::Group>(i));
    }
    QString text = QCoreApplication::translate("CoverageMeter", "Coverage %1").arg(percentOf(value.total));
    if (!thin.isEmpty())
        text = QCoreApplication::translate("CoverageMeter", "%1, thin: %2").arg(text, thin.join(QStringLiteral(", ")));
    if (!value.isEnough)
        text = QCoreApplication::translate("CoverageMeter", "%1, not enough for a score").arg(text);
    return text;
}

} // namespace touchbase::ui
