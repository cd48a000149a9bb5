// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/bandstrip.h"

#include "render/bandshape.h"
#include "render/typography.h"
#include "render/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QtMath>

#include <algorithm>
#include <numeric>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

constexpr std::array<Band, 5> bands{Band::Exceptional, Band::Meeting, Band::Below, Band::Poor, Band::Insufficient};
constexpr qreal barHeight = 8;
constexpr qreal segmentGap = 2;
constexpr qreal glyphSide = 11;
constexpr qreal gap = 4;
constexpr qreal padding = 5;

/// The segments of the bar, in the order of the bands; empty ones have no width.
std::array<QRectF, 5> segmentsOf(const QRectF &rect, const BandCounts &counts, qreal scale)
{
    std::array<QRectF, 5> segments;
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    const auto filled = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    const qreal usable = rect.width() - segmentGap * scale * static_cast<qreal>(qMax<qsizetype>(0, filled - 1));
    qreal left = rect.left();
    for (size_t i = 0; total > 0 && i < counts.size(); ++i) {
        const qreal width = usable * counts[i] / total;
        segments[i] = QRectF(left, rect.top(), width, rect.height());
        left += counts[i] > 0 ? width + segmentGap * scale : 0;
    }
    return segments;
}

QString wordOf(Band band)
{
    switch (band) {
    case Band::Exceptional:
        return BandStrip::tr("exceptional");
    case Band::Meeting:
        return BandStrip::tr("meet");
    case Band::Below:
        return BandStrip::tr("below");
    case Band::Poor:
        return BandStrip::tr("poor");
    case Band::Insufficient:
        return BandStrip::tr("no score");
    }
    Q_UNREACHABLE();
}

QFont numberFont(const QFont &base)
{
    QFont font = render::font(TextStyle::Secondary, base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void drawBandBar(QPainter &painter, const QRectF &rect, const BandCounts &counts, const render::Colors &colors,
                 const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const auto segments = segmentsOf(rect, counts, scale);
    if (std::accumulate(counts.begin(), counts.end(), 0) == 0)
        drawBar(painter, rect, 2 * scale, colors[ColorRole::Gridline]);
    for (size_t i = 0; i < segments.size(); ++i) {
        const bool isScored = bands[i] != Band::Insufficient;
        drawBar(painter, segments[i], 2 * scale, isScored ? colors.graphic(bands[i]) : colors[ColorRole::Border]);
    }
}

BandCount::BandCount(Band band, QWidget *parent) : QAbstractButton(parent), m_band(band)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(render::nameOf(band));
    setCount(0);
}

void BandCount::setCount(int count)
{
    m_count = count;
    setText(QLocale().toString(count));
    setAccessibleName(tr("%1: %2").arg(render::nameOf(m_band), text()));
    updateGeometry();
    update();
}

QSize BandCount::sizeHint() const
{
    const qreal scale = scaleOf(font());
    const qreal number = QFontMetricsF(numberFont(font())).horizontalAdvance(text());
    const qreal word = QFontMetricsF(render::font(TextStyle::Secondary, font())).horizontalAdvance(wordOf(m_band));
    return {qCeil((2 * padding + glyphSide + 2 * gap) * scale + number + word), qRound(24 * scale)};
}

void BandCount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const auto &colors = render::Colors::of(palette());
    const qreal scale = scaleOf(font());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(colors[ColorRole::Accent]) : QPen(Qt::NoPen));
        painter.setBrush(colors[isChecked() ? ColorRole::SurfaceSelected : ColorRole::SurfaceHover]);
        painter.drawRoundedRect(frame, 5 * scale, 5 * scale);
    }
    QRectF inner = QRectF(rect()).adjusted(padding * scale, 0, -padding * scale + 1, 0);
    render::drawBandShape(painter, m_band, {inner.left() + glyphSide * scale / 2, inner.center().y()},
                          glyphSide * scale, colors);
    inner.adjust((glyphSide + gap) * scale, 0, 0, 0);
    const qreal used = drawLine(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, text(), numberFont(font()),
                                colors[ColorRole::Text]);
    inner.adjust(used + gap * scale, 0, 0, 0);
    drawLine(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, wordOf(m_band),
             render::font(TextStyle::Secondary, font()), colors[ColorRole::TextMuted]);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), 5 * scale, colors, scale);
}

BandStrip::BandStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Bands"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    for (size_t i = 0; i < bands.size(); ++i) {
        m_buttons[i] = new BandCount(bands[i], this);
        layout->addWidget(m_buttons[i]);
        connect(m_buttons[i], &BandCount::clicked, this, [this] { Q_EMIT filterChanged(filter()); });
    }
    measure();
}

void BandStrip::measure()
{
    const qreal scale = scaleOf(font());
    layout()->setContentsMargins(0, qRound((barHeight + 2) * scale), 0, 0);
    layout()->setSpacing(qRound(4 * scale));
}

void BandStrip::setCounts(const BandCounts &counts)
{
    m_counts = counts;
    for (size_t i = 0; i < counts.size(); ++i)
        m_buttons[i]->setCount(counts[i]);
    update();
}

QList<Band> BandStrip::filter() const
{
    QList<Band> chosen;
    for (size_t i = 0; i < bands.size(); ++i) {
        if (m_buttons[i]->isChecked())
            chosen << bands[i];
    }
    return chosen;
}

void BandStrip::setFilter(const QList<Band> &chosen)
{
    for (size_t i = 0; i < bands.size(); ++i)
        m_buttons[i]->setChecked(chosen.contains(bands[i]));
}

QRectF BandStrip::barRect() const
{
    return {0, 0, static_cast<qreal>(width()), barHeight * scaleOf(font())};
}

void BandStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void BandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBandBar(painter, barRect(), m_counts, render::Colors::of(palette()), font());
}

void BandStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const auto segments = segmentsOf(barRect(), m_counts, scaleOf(font()));
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].contains(event->position()))
            m_buttons[i]->click();
    }
}

} // namespace touchbase::ui
