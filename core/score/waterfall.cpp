// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/waterfall.h"

#include <algorithm>
#include <cmath>

namespace touchbase::score {

namespace {

int tenthsOf(double points)
{
    return static_cast<int>(std::floor(points * 10 + 0.5 + 1e-9));
}

std::vector<WaterfallTerm> termsOf(const Change &change, const Score &earlier, const Score &later)
{
    std::vector<WaterfallTerm> terms;
    for (Measure measure : allOf<Measure>())
        terms.push_back({WaterfallTerm::Kind::Measure, measure, change.measures[measure].value, 0});
    terms.push_back({WaterfallTerm::Kind::Evidence, std::nullopt, change.evidenceSum(), 0});
    const auto limiting = later.ceiling.measure ? later.ceiling.measure : earlier.ceiling.measure;
    terms.push_back({WaterfallTerm::Kind::Ceiling, limiting, change.ceiling, 0});
    std::erase_if(terms, [](const WaterfallTerm &term) { return term.effect == 0; });
    return terms;
}

/// How far a term was rounded up.
double surplusOf(const WaterfallTerm &term)
{
    return term.tenths - 10 * term.effect;
}

/// Moves single tenths until the terms sum to the total.
void settle(std::vector<WaterfallTerm> &terms, int total)
{
    int sum = 0;
    for (const WaterfallTerm &term : terms)
        sum += term.tenths;
    const auto less = [](const WaterfallTerm &a, const WaterfallTerm &b) { return surplusOf(a) < surplusOf(b); };
    for (; sum > total && !terms.empty(); --sum)
        --std::max_element(terms.begin(), terms.end(), less)->tenths;
    for (; sum < total && !terms.empty(); ++sum)
        ++std::min_element(terms.begin(), terms.end(), less)->tenths;
}

bool isGreater(const WaterfallTerm &left, const WaterfallTerm &right)
{
    return std::abs(left.tenths) > std::abs(right.tenths);
}

} // namespace

Waterfall waterfallBetween(const Score &earlier, const Score &later)
{
    const Change change = changeBetween(earlier, later);
    Waterfall waterfall{tenthsOf(earlier.score), tenthsOf(later.score), termsOf(change, earlier, later),
                        change.roseMostlyFromEvidence()};
    for (WaterfallTerm &term : waterfall.terms)
        term.tenths = tenthsOf(term.effect);
    settle(waterfall.terms, waterfall.totalTenths());
    std::erase_if(waterfall.terms, [](const WaterfallTerm &term) { return term.tenths == 0; });
    std::stable_sort(waterfall.terms.begin(), waterfall.terms.end(), isGreater);
    return waterfall;
}

} // namespace touchbase::score
