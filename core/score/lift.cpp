// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/lift.h"

#include "score/ceilings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace touchbase::score {

namespace {

/// Half of what rounding allows, so that what is found here is rounded up there.
constexpr double tolerance = 5e-10;

/// The lowest unrounded score of the next band; nothing for the best.
std::optional<double> nextFloor(const Floors &floors, int shown)
{
    for (double floor : {floors.below, floors.meeting, floors.exceptional}) {
        if (shown < floor - tolerance)
            return std::ceil(floor - tolerance) - 0.5;
    }
    return std::nullopt;
}

/// A stretch of raw values; empty where it ends before it begins.
struct Stretch {
    double from = 0; ///< as a part, 0–1, of the way between two corners
    double until = 1;

    [[nodiscard]] bool isEmpty() const { return until < from; }
};

/// Where a linear function from `begin` to `end` is at least `least`.
Stretch atLeast(double begin, double end, double least)
{
    const bool fromBegin = begin >= least - tolerance;
    const bool untilEnd = end >= least - tolerance;
    if (fromBegin == untilEnd)
        return fromBegin ? Stretch{} : Stretch{1, 0};
    const double crossing = std::clamp((least - begin) / (end - begin), 0.0, 1.0);
    return fromBegin ? Stretch{0, crossing} : Stretch{crossing, 1};
}

/// The score as a function of one measure's points, all else equal: the lower of the average and its own ceiling.
struct Dependence {
    double average;
    double share;
    double points;
    double evidence;
    const Ceiling *ceiling; ///< of the measure; null without one

    [[nodiscard]] double averageAt(double p) const { return average + share * (p - points); }
    [[nodiscard]] double ceilingAt(double p) const { return ceiling ? highestScore(*ceiling, p, evidence) : 100; }
};

/// The points between two corners at which the ceiling bends, and the corners themselves, in order of the way.
std::vector<double> bendsBetween(const Knot &left, const Knot &right, const Ceiling *ceiling)
{
    std::vector<double> bends{left.y, right.y};
    if (ceiling) {
        for (const Knot &knot : ceiling->limits) {
            if (knot.x > std::min(left.y, right.y) && knot.x < std::max(left.y, right.y))
                bends.push_back(knot.x);
        }
    }
    std::sort(bends.begin(), bends.end());
    if (left.y > right.y)
        std::reverse(bends.begin(), bends.end());
    return bends;
}

/// The raw value nearest to another, of those seen so far.
class Nearest
{
public:
    explicit Nearest(double present) : m_present(present), m_raw(present) {}

    /// Takes the nearest of a stretch of raw values where it is nearer than what was seen.
    void offer(double left, double right)
    {
        const double candidate = std::clamp(m_present, std::min(left, right), std::max(left, right));
        const double distance = std::abs(candidate - m_present);
        if (distance >= m_distance)
            return;
        m_raw = candidate;
        m_distance = distance;
    }
    [[nodiscard]] bool isFound() const { return std::isfinite(m_distance); }
    [[nodiscard]] double raw() const { return m_raw; }

private:
    double m_present;
    double m_raw;
    double m_distance = std::numeric_limits<double>::infinity();
};

/// Offers the raw values between two corners that reach the target. Between two bends everything is linear.
void offerBetween(const Knot &left, const Knot &right, const Dependence &score, double target, Nearest &nearest)
{
    const std::vector<double> bends = bendsBetween(left, right, score.ceiling);
    const auto rawAt = [&](double points, double fallback) {
        if (left.y == right.y)
            return fallback;
        return left.x + (right.x - left.x) * (points - left.y) / (right.y - left.y);
    };
    for (size_t i = 1; i < bends.size(); ++i) {
        const double begin = bends[i - 1];
        const double end = bends[i];
        const Stretch average = atLeast(score.averageAt(begin), score.averageAt(end), target);
        const Stretch ceiling = atLeast(score.ceilingAt(begin), score.ceilingAt(end), target);
        const Stretch both{std::max(average.from, ceiling.from), std::min(average.until, ceiling.until)};
        if (!both.isEmpty())
            nearest.offer(rawAt(begin + both.from * (end - begin), left.x),
                          rawAt(begin + both.until * (end - begin), right.x));
    }
}

const Ceiling *ceilingOf(const Model &model, Measure measure)
{
    const auto it = std::find_if(model.ceilings.begin(), model.ceilings.end(),
                                 [measure](const Ceiling &ceiling) { return ceiling.measure == measure; });
    return it == model.ceilings.end() ? nullptr : &*it;
}

/// Whether the ceilings of the other measures allow the target.
bool othersAllow(const Model &model, const Score &score, Measure measure, double target)
{
    return std::none_of(model.ceilings.begin(), model.ceilings.end(), [&](const Ceiling &ceiling) {
        const MeasureScore &other = score.measures[ceiling.measure];
        return ceiling.measure != measure && other.points && other.weight > 0
               && highestScore(ceiling, *other.points, other.evidence) < target - tolerance;
    });
}

std::optional<Lift> liftOf(const Model &model, const Score &score, Measure measure, double target)
{
    const MeasureScore &present = score.measures[measure];
    if (!present.raw || !(present.weight > 0) || !othersAllow(model, score, measure, target))
        return std::nullopt;
    const Curve &points = model.measures[measure].points;
    const Dependence dependence{score.average, present.share, *present.points, present.evidence,
                                ceilingOf(model, measure)};
    Nearest nearest(*present.raw);
    for (size_t i = 1; i < points.size(); ++i)
        offerBetween(points[i - 1], points[i], dependence, target, nearest);
    if (!nearest.isFound())
        return std::nullopt;
    const double lifted = valueAt(points, nearest.raw());
    return Lift{measure, nearest.raw(), lifted, nearest.raw() - *present.raw, lifted - *present.points};
}

} // namespace

std::vector<Lift> liftsOf(const Model &model, const Score &score)
{
    const auto target = nextFloor(model.floors, score.shown);
    if (!target)
        return {};
    std::vector<Lift> lifts;
    for (Measure measure : allOf<Measure>()) {
        if (const auto lift = liftOf(model, score, measure, *target))
            lifts.push_back(*lift);
    }
    std::stable_sort(lifts.begin(), lifts.end(), [](const Lift &left, const Lift &right) {
        return std::abs(left.changeInPoints) < std::abs(right.changeInPoints);
    });
    return lifts;
}

} // namespace touchbase::score
