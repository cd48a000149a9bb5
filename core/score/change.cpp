// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/change.h"

namespace touchbase::score {

namespace {

constexpr double tolerance = 1e-9;

/// value = ½(ŵ0+ŵ1)(s1 − s0), evidence = (½(s0+s1) − ½(A0+A1))·(ŵ1 − ŵ0); points that one side lacks are borrowed
/// from the other.
MeasureEffect effectOf(const MeasureScore &earlier, const MeasureScore &later, double averages)
{
    if (!earlier.points && !later.points)
        return {};
    const double before = earlier.points.value_or(later.points.value_or(0));
    const double after = later.points.value_or(before);
    return {(earlier.share + later.share) / 2 * (after - before),
            ((before + after) / 2 - averages / 2) * (later.share - earlier.share)};
}

} // namespace

double Change::valueSum() const
{
    double sum = 0;
    for (const MeasureEffect &effect : measures)
        sum += effect.value;
    return sum;
}

double Change::evidenceSum() const
{
    double sum = 0;
    for (const MeasureEffect &effect : measures)
        sum += effect.evidence;
    return sum;
}

bool Change::roseMostlyFromEvidence() const
{
    return total > tolerance && evidenceSum() > total / 2;
}

Change changeBetween(const Score &earlier, const Score &later)
{
    Q_ASSERT(earlier.modelName == later.modelName && earlier.modelVersion == later.modelVersion);
    Change change{later.score - earlier.score, {}, later.ceiling.effect - earlier.ceiling.effect};
    for (Measure measure : allOf<Measure>())
        change.measures[measure] = effectOf(earlier.measures[measure], later.measures[measure],
                                            earlier.average + later.average);
    return change;
}

} // namespace touchbase::score
