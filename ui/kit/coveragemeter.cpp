// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/coveragemeter.h"

#include "render/typography.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QPainterPath>
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

/// All bars are one path: painting one by one costs several times as much.
QPainterPath barsOf(QRectF bar, const std::array<double, 6> &parts, qreal step)
{
    const qreal radius = bar.width() / 5;
    QPainterPath path;
    for (const double part : parts) {
        const qreal height = bar.height() * qBound(0.0, part, 1.0);
        const qreal fitting = qMin(radius, height / 2);
        if (height > 0)
            path.addRoundedRect(QRectF(bar.left(), bar.bottom() - height, bar.width(), height), fitting, fitting);
        bar.translate(step, 0);
    }
    return path;
}

/// Nothing of the ground is seen behind a full bar.
std::array<double, 6> groundsBehind(std::array<double, 6> parts)
{
    for (double &part : parts)
        part = part < 1 ? 1 : 0;
    return parts;
}

} // namespace

QSizeF coverageSize(const CoverageValue &, const QFont &font)
{
    const qreal scale = scaleOf(font);
    const QSizeF text = lineSize(percentOf(1), render::font(TextStyle::Secondary, font));
    return {(barsWidth + gap) * scale + text.width(), qMax(14 * scale, text.height())};
}

void drawCoverage(QPainter &painter, const QRectF &rect, const CoverageValue &value, const render::Colors &colors,
                  const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QColor fill = value.isEnough ? colors[ColorRole::TextMuted] : colors[ColorRole::BandNone];
    const QRectF bar(rect.left(), rect.center().y() - barHeight * scale / 2, barWidth * scale, barHeight * scale);
    painter.fillPath(barsOf(bar, groundsBehind(value.groups), barStep * scale), colors[ColorRole::Gridline]);
    painter.fillPath(barsOf(bar, value.groups, barStep * scale), fill);
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
