// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/runrules.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace touchbase::stats {

namespace {

constexpr size_t rowLength = 7;

int sign(double difference)
{
    if (std::abs(difference) <= runRuleTolerance)
        return 0;
    return difference > 0 ? 1 : -1;
}

/// The side on which a point lies beyond a share of its reach; 0 where it does not.
int sideBeyond(const Deviation &point, double share)
{
    if (!point.reach || std::abs(point.offset) <= share * *point.reach + runRuleTolerance)
        return 0;
    return sign(point.offset);
}

void mark(std::vector<Signals> &signals, size_t first, size_t count, Signal signal)
{
    for (size_t i = first; i < first + count; ++i)
        signals[i].add(signal);
}

/// Calls found(first, length) for every stretch of equal directions, those of direction 0 left out.
template <class Found>
void forEachRow(const std::vector<int> &directions, Found found)
{
    for (size_t first = 0; first < directions.size();) {
        size_t end = first;
        while (end < directions.size() && directions[end] == directions[first])
            ++end;
        if (directions[first] != 0)
            found(first, end - first);
        first = end;
    }
}

void markBeyond(std::span<const Deviation> points, std::vector<Signals> &signals)
{
    for (size_t i = 0; i < points.size(); ++i) {
        if (sideBeyond(points[i], 1) != 0)
            signals[i].add(Signal::Beyond);
    }
}

void markShifts(std::span<const Deviation> points, std::vector<Signals> &signals)
{
    std::vector<int> sides;
    for (const Deviation &point : points)
        sides.push_back(sign(point.offset));
    forEachRow(sides, [&](size_t first, size_t length) {
        if (length >= rowLength)
            mark(signals, first, length, Signal::Shift);
    });
}

void markTrends(std::span<const Deviation> points, std::vector<Signals> &signals)
{
    std::vector<int> steps;
    for (size_t i = 1; i < points.size(); ++i)
        steps.push_back(sign(points[i].offset - points[i - 1].offset));
    forEachRow(steps, [&](size_t first, size_t length) {
        if (length + 1 >= rowLength)
            mark(signals, first, length + 1, Signal::Trend);
    });
}

void markTwoOfThree(std::span<const Deviation> points, std::vector<Signals> &signals)
{
    std::vector<int> sides;
    for (const Deviation &point : points)
        sides.push_back(sideBeyond(point, 2.0 / 3.0));
    for (size_t first = 0; first + 3 <= sides.size(); ++first) {
        for (int side : {-1, 1}) {
            const auto three = std::span(sides).subspan(first, 3);
            if (std::count(three.begin(), three.end(), side) < 2)
                continue;
            for (size_t i = 0; i < 3; ++i) {
                if (three[i] == side)
                    signals[first + i].add(Signal::TwoOfThree);
            }
        }
    }
}

} // namespace

std::vector<Signals> runSignals(std::span<const Deviation> points)
{
    std::vector<Signals> signals(points.size());
    markBeyond(points, signals);
    markShifts(points, signals);
    markTrends(points, signals);
    markTwoOfThree(points, signals);
    return signals;
}

} // namespace touchbase::stats
