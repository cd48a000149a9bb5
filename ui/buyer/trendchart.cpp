// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/trendchart.h"

#include "buyer/days.h"
#include "kit/painting.h"
#include "render/typography.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int mostMonths = 8;
constexpr int bandRoom = 92; ///< pixels at 100 % right of the plot for the names of the bands

/// The lowest score in sight: zones begin well below the line, and a cut axis ends at a round number.
double bottomOf(const std::vector<score::Score> &points)
{
    double least = 100;
    for (const score::Score &point : points)
        least = std::min(least, point.score);
    return std::clamp(std::floor((least - 12) / 10) * 10, 0.0, 30.0);
}

double topOf(const std::vector<score::Score> &points)
{
    double greatest = 0;
    for (const score::Score &point : points)
        greatest = std::max(greatest, point.score);
    return greatest > 93 ? 100 : 95;
}

void removeLabels(QCategoryAxis &axis)
{
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
}

QCategoryAxis *makeAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLineVisible(false);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

TrendChart::TrendChart(const render::Format &format, QWidget *parent)
    : QChartView(parent), m_format(format), m_line(new QLineSeries(this))
{
    setObjectName(QStringLiteral("trendChart"));
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setMinimumHeight(200);
    QChart *plot = chart();
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setBackgroundRoundness(0);
    m_x = makeAxis(*plot, Qt::AlignBottom);
    m_y = makeAxis(*plot, Qt::AlignLeft);
    for (int band = 0; band < 4; ++band) {
        auto *zone = new QAreaSeries(new QLineSeries(this), new QLineSeries(this));
        plot->addSeries(zone);
        m_zones.push_back(zone);
    }
    plot->addSeries(m_line);
    for (QAbstractSeries *series : plot->series()) {
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    restyle();
}

TrendChart::~TrendChart() = default;

/// Of the application: a chart gives its view a palette of its own.
const render::Colors &TrendChart::schemeColors()
{
    return render::Colors::of(QGuiApplication::palette());
}

void TrendChart::setTrend(std::vector<score::Score> points, std::vector<TrendLabel> labels, const score::Floors &floors,
                          std::optional<Day> compared)
{
    Q_ASSERT(!points.empty());
    m_points = std::move(points);
    m_labels = std::move(labels);
    m_floors = floors;
    m_compared = compared;
    m_reached = -1;
    QList<QPointF> line;
    for (const score::Score &point : m_points)
        line << QPointF(point.asOf.value(), point.score);
    m_line->replace(line);
    fillAxes();
    fillMonths();
    restyle();
}

void TrendChart::fillAxes()
{
    const double first = m_points.front().asOf.value();
    const double last = std::max<double>(m_points.back().asOf.value(), first + 1);
    const double bottom = bottomOf(m_points);
    const double top = topOf(m_points);
    m_x->setRange(first, last);
    m_y->setRange(bottom, top);
    removeLabels(*m_y);
    m_y->setStartValue(bottom);
    for (const double floor : {m_floors.below, m_floors.meeting, m_floors.exceptional})
        m_y->append(m_format.decimal(floor, 0), floor);
    const std::array<double, 5> edges{top, m_floors.exceptional, m_floors.meeting, m_floors.below, bottom};
    for (size_t band = 0; band < m_zones.size(); ++band) {
        const double high = std::max(edges[band], bottom);
        const double low = std::max(edges[band + 1], bottom);
        m_zones[band]->upperSeries()->replace(QList<QPointF>{{first, high}, {last, high}});
        m_zones[band]->lowerSeries()->replace(QList<QPointF>{{first, low}, {last, low}});
    }
}

/// The first of each month in sight, thinned to what there is room for; the year stands at January.
void TrendChart::fillMonths()
{
    removeLabels(*m_x);
    const QDate first = dateOf(m_points.front().asOf);
    const QDate last = dateOf(m_points.back().asOf);
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
    const int step = std::max(1, (months + mostMonths - 1) / mostMonths);
    m_x->setStartValue(m_points.front().asOf.value());
    QDate month(first.year(), first.month(), 1);
    for (int i = 1; i <= months; ++i) {
        month = month.addMonths(1);
        const bool isJanuary = month.month() == 1;
        if (i % step == 0 || (isJanuary && step <= 2))
            m_x->append(m_format.locale().toString(month, isJanuary || step > 2 ? tr("MMM yyyy") : tr("MMM")),
                        dayOf(month).value());
    }
}

void TrendChart::restyle()
{
    const auto &colors = schemeColors();
    chart()->setBackgroundBrush(colors[ColorRole::SurfaceRaised]);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colors[ColorRole::SurfaceRaised]);
    const qreal scale = scaleOf(font());
    chart()->setMargins(QMargins(0, 4, qRound(bandRoom * scale), 0));
    const QFont caption = render::font(TextStyle::Caption, font());
    for (QCategoryAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(caption);
        axis->setLabelsBrush(colors[ColorRole::TextMuted]);
        axis->setGridLinePen(QPen(colors[ColorRole::SurfaceRaised], 1));
    }
    static constexpr std::array<score::Band, 4> bands{score::Band::Exceptional, score::Band::Meeting,
                                                      score::Band::Below, score::Band::Poor};
    for (size_t i = 0; i < m_zones.size(); ++i) {
        QColor ground = colors.soft(bands[i]);
        ground.setAlphaF(0.6F);
        m_zones[i]->setBrush(ground);
        m_zones[i]->setPen(Qt::NoPen);
    }
    m_line->setPen(QPen(colors[ColorRole::Text], 2 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        restyle();
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    if (event->key() == Qt::Key_Left)
        reach(m_reached < 0 ? last : std::max(0, m_reached - 1));
    else if (event->key() == Qt::Key_Right)
        reach(m_reached < 0 ? last : std::min(last, m_reached + 1));
    else if (event->key() == Qt::Key_Home)
        reach(0);
    else if (event->key() == Qt::Key_End)
        reach(last);
    else
        event->ignore(); // scrolling is the page's
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_points.empty())
        return;
    const double day = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())), m_line).x();
    const auto nearest = std::min_element(m_points.begin(), m_points.end(), [day](const auto &left, const auto &right) {
        return std::abs(left.asOf.value() - day) < std::abs(right.asOf.value() - day);
    });
    reach(static_cast<int>(nearest - m_points.begin()));
}

void TrendChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        reach(-1);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    reach(-1);
}

void TrendChart::reach(int index)
{
    if (index == m_reached)
        return;
    m_reached = index;
    scene()->update();
    Q_EMIT weekReached(index);
}

} // namespace touchbase::ui
