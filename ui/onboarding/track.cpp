// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/track.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <map>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr qreal line = 2;
constexpr qreal pastLine = 5;
constexpr qreal dot = 3;
constexpr qreal diamond = 6;
constexpr qreal apart = 4; ///< two steps of one day stand above and below the line
constexpr qreal room = 8;  ///< left and right of the line
constexpr int lastDay = rules::lastOnboardingDay;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Track", text, nullptr, n);
}

/// Days of rest between two days do not count, as the standing has it.
int dayOf(Day day, const BuyerOnboarding &onboarding, Day start, Day today)
{
    int rest = 0;
    for (Day one = start; one < day; one = one + 1) {
        for (const Pause &pause : onboarding.pauses) {
            if (one >= pause.from && one <= pause.until.value_or(std::max(pause.from, today))) {
                ++rest;
                break;
            }
        }
    }
    return std::clamp(day - start - rest, 0, lastDay);
}

TrackMark markOf(const StepStanding &step, int day, Day today)
{
    const bool isLate = !step.isDone && step.fallsOn && *step.fallsOn < today
                        && step.item.value.required.value_or(true);
    return {day, step.isDone ? TrackMark::State::Done : isLate ? TrackMark::State::Late : TrackMark::State::Open};
}

qreal xOf(int day, const QRectF &rect, qreal scale)
{
    return rect.left() + room * scale + (rect.width() - 2 * room * scale) * std::min(day, lastDay) / lastDay;
}

/// The dots of one state: one shape each, so that those that touch are one.
struct Dots {
    QPainterPath done;
    QPainterPath open;
    QPainterPath late;    ///< squares
    QPainterPath crosses; ///< in them, so that they are not only red
};

void addDot(Dots &dots, QPointF at, TrackMark::State state, qreal scale)
{
    const qreal radius = dot * scale;
    if (state != TrackMark::State::Late) {
        QPainterPath circle;
        circle.addEllipse(at, radius, radius);
        QPainterPath &all = state == TrackMark::State::Done ? dots.done : dots.open;
        all = all.united(circle);
        return;
    }
    const QRectF box(at.x() - radius - scale, at.y() - radius - scale, 2 * radius + 2 * scale, 2 * radius + 2 * scale);
    QPainterPath square;
    square.addRect(box);
    dots.late = dots.late.united(square);
    const QRectF inner = box.adjusted(2 * scale, 2 * scale, -2 * scale, -2 * scale);
    dots.crosses.moveTo(inner.topLeft());
    dots.crosses.lineTo(inner.bottomRight());
    dots.crosses.moveTo(inner.topRight());
    dots.crosses.lineTo(inner.bottomLeft());
}

void drawDots(QPainter &painter, const Dots &dots, const render::Colors &colors, qreal scale)
{
    const auto put = [&painter](const QPainterPath &path, const QPen &pen, const QBrush &brush) {
        if (path.isEmpty())
            return;
        painter.setPen(pen);
        painter.setBrush(brush);
        painter.drawPath(path);
    };
    put(dots.open, QPen(colors[ColorRole::TextMuted], 1.4 * scale), colors[ColorRole::SurfaceRaised]);
    put(dots.done, Qt::NoPen, colors[ColorRole::TextMuted]);
    put(dots.late, Qt::NoPen, colors[ColorRole::BandPoor]);
    put(dots.crosses, QPen(colors[ColorRole::SurfaceRaised], 1.2 * scale), Qt::NoBrush);
}

void drawDiamond(QPainter &painter, QPointF at, TrackMark::State state, const render::Colors &colors, qreal scale)
{
    const qreal side = diamond * scale;
    const QPolygonF shape(
        {at + QPointF(0, -side), at + QPointF(side, 0), at + QPointF(0, side), at + QPointF(-side, 0)});
    const bool isLate = state == TrackMark::State::Late;
    const bool isDone = state == TrackMark::State::Done;
    painter.setPen(QPen(colors[isLate ? ColorRole::BandPoor : ColorRole::Text], 1.6 * scale));
    painter.setBrush(colors[isDone ? ColorRole::Text : ColorRole::SurfaceRaised]);
    painter.drawPolygon(shape);
    if (isDone) {
        painter.setPen(QPen(colors[ColorRole::SurfaceRaised], 1.4 * scale));
        painter.drawPolyline(
            QPolygonF({at + QPointF(-2.4, 0) * scale, at + QPointF(-0.6, 2) * scale, at + QPointF(2.6, -2) * scale}));
    } else if (isLate) {
        painter.setPen(QPen(colors[ColorRole::BandPoor], 1.6 * scale));
        painter.drawLine(at + QPointF(0, -2.8) * scale, at + QPointF(0, 0.8) * scale);
        painter.drawPoint(at + QPointF(0, 2.8) * scale);
    }
}

void drawToday(QPainter &painter, qreal x, const QRectF &rect, const render::Colors &colors, qreal scale)
{
    const qreal top = rect.top() + 2 * scale;
    drawTick(painter, x, top, rect.bottom() - 2 * scale, colors[ColorRole::Accent], 1.6 * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[ColorRole::Accent]);
    painter.drawPolygon(
        QPolygonF({QPointF(x - 3 * scale, top), QPointF(x + 3 * scale, top), QPointF(x, top + 4 * scale)}));
}

} // namespace

TrackValue trackOf(const BuyerOnboarding &onboarding, Day today)
{
    const auto &standing = onboarding.standing;
    const Day start = onboarding.checklist.value.startedOn.value_or(
        onboarding.buyer.value.signedOn.value_or(today - standing.day));
    TrackValue track{standing.day};
    int late = 0;
    for (const StepStanding &step : onboarding.steps) {
        if (!step.fallsOn || !step.item.value.dueOn)
            continue;
        track.marks.push_back(markOf(step, dayOf(*step.fallsOn, onboarding, start, today), today));
        late += track.marks.back().state == TrackMark::State::Late ? 1 : 0;
    }
    const bool isHeld = onboarding.reviewHeldOn && *onboarding.reviewHeldOn >= start;
    const bool isGateLate = !isHeld && standing.gateOn < today && onboarding.overrideReason().isEmpty();
    track.marks.push_back({rules::gateDay,
                           isHeld       ? TrackMark::State::Done
                           : isGateLate ? TrackMark::State::Late
                                        : TrackMark::State::Open,
                           true});
    const bool isOver = standing.state == rules::OnboardingState::Done;
    track.marks.push_back({lastDay, isOver ? TrackMark::State::Done : TrackMark::State::Open, true});
    const QString gate = isHeld ? tr("review held") : isGateLate ? tr("review late") : tr("review to come");
    track.words = tr("Day %1, %2 of %3 required steps done, %4 late, %5")
                      .arg(standing.day)
                      .arg(standing.progress.done)
                      .arg(standing.progress.required)
                      .arg(late)
                      .arg(gate);
    return track;
}

QSizeF trackSize(const TrackValue &, const QFont &font)
{
    return QSizeF(260, 30) * scaleOf(font);
}

void drawTrack(QPainter &painter, const QRectF &rect, const TrackValue &value, const render::Colors &colors,
               const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const qreal middle = rect.center().y();
    const qreal left = xOf(0, rect, scale);
    const qreal now = xOf(value.day, rect, scale);
    drawBar(painter, {left, middle - line * scale / 2, xOf(lastDay, rect, scale) - left, line * scale}, scale,
            colors[ColorRole::Border]);
    const qreal past = pastLine * scale; // so that dots stand out from both
    drawBar(painter, {left, middle - past / 2, now - left, past}, scale, colors[ColorRole::Border]);
    std::map<int, int> places;
    for (const TrackMark &mark : value.marks)
        places[mark.day] += mark.isReview ? 0 : 1;
    std::map<int, int> used;
    Dots dots;
    for (const TrackMark &mark : value.marks) {
        if (mark.isReview)
            continue;
        const bool isAlone = places[mark.day] < 2;
        const bool isBesideReview = mark.day == rules::gateDay || mark.day == lastDay;
        const int side = isAlone && !isBesideReview ? 0 : used[mark.day]++ % 2 == 0 ? -1 : 1;
        const qreal away = apart * scale * (isBesideReview ? 2.2 : 1);
        addDot(dots, {xOf(mark.day, rect, scale), middle + side * away}, mark.state, scale);
    }
    drawDots(painter, dots, colors, scale);
    for (const TrackMark &mark : value.marks) {
        if (mark.isReview)
            drawDiamond(painter, {xOf(mark.day, rect, scale), middle}, mark.state, colors, scale);
    }
    drawToday(painter, now, rect, colors, scale);
}

QString describe(const TrackValue &value)
{
    return value.words;
}

} // namespace touchbase::ui
