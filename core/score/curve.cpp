// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/curve.h"

#include <algorithm>
#include <optional>

namespace touchbase::score {

namespace {

double between(const Knot &left, const Knot &right, double x)
{
    return left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x);
}

/// The x of a stretch at which it has this y, nearest to `near`.
std::optional<double> argumentWithin(const Knot &near, const Knot &far, double y)
{
    if (near.y == y)
        return near.x;
    if (y < std::min(near.y, far.y) || y > std::max(near.y, far.y) || near.y == far.y)
        return std::nullopt;
    return near.x + (far.x - near.x) * (y - near.y) / (far.y - near.y);
}

template <class Iterator>
std::optional<double> firstArgument(Iterator begin, Iterator end, double y)
{
    for (Iterator far = std::next(begin); far != end; ++far) {
        if (const auto x = argumentWithin(*std::prev(far), *far, y))
            return x;
    }
    return std::nullopt;
}

} // namespace

double valueAt(const Curve &curve, double x)
{
    const bool ascending = curve.front().x < curve.back().x;
    const auto isBeyond = [ascending](double value, const Knot &knot) {
        return ascending ? value < knot.x : value > knot.x;
    };
    const auto right = std::upper_bound(curve.begin(), curve.end(), x, isBeyond);
    if (right == curve.begin())
        return curve.front().y;
    return right == curve.end() ? curve.back().y : between(*std::prev(right), *right, x);
}

const Knot &bestEnd(const Curve &curve)
{
    return curve.front().y >= curve.back().y ? curve.front() : curve.back();
}

const Knot &worstEnd(const Curve &curve)
{
    return curve.front().y < curve.back().y ? curve.front() : curve.back();
}

double argumentOf(const Curve &curve, double y)
{
    const bool forward = &bestEnd(curve) == &curve.front();
    const auto x = forward ? firstArgument(curve.begin(), curve.end(), y)
                           : firstArgument(curve.rbegin(), curve.rend(), y);
    return x.value_or(bestEnd(curve).x);
}

} // namespace touchbase::score
