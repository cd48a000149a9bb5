// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "suites.h"

#include "base/clock.h"
#include "operations/scoring/portfolio.h"
#include "score/horizon.h"
#include "score/whatif.h"
#include "workspace/workspace.h"

namespace touchbase::bench {

namespace {

/// What was measured of every buyer with a score: what the window keeps while a slider moves.
Result<std::vector<score::Measured>> measureAll(const Bench &bench)
{
    const SystemClock clock;
    auto workspace = Workspace::open({bench.workspace}, clock, QStringLiteral("bench"));
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->readNow([&bench](const Reader &reader) -> Result<std::vector<score::Measured>> {
        auto setup = loadScoreSetup(reader);
        if (!setup)
            return failure(setup.error());
        auto all = reader.scoreFacts(factsRange(*setup, 10, {std::nullopt, bench.asOf}));
        if (!all)
            return failure(all.error());
        auto days = reader.deliveryDays(bench.asOf, true);
        if (!days)
            return failure(days.error());
        const score::Portfolio portfolio{std::move(*days)};
        std::vector<score::Measured> measured;
        for (const ScoreFacts &one : *all) {
            if (auto values = score::measure(setup->defaultModel, setup->workingTime, portfolio, one.facts, bench.asOf))
                measured.push_back(*values);
        }
        return measured;
    });
}

/// Moves one weight and scores everybody: what happens between two frames of a slider.
Run slider(const std::vector<score::Measured> &measured)
{
    auto weight = std::make_shared<double>(1);
    return [&measured, weight]() -> std::optional<double> {
        double sum = 0;
        const double ms = millisecondsOf([&] {
            *weight = *weight >= 30 ? 1 : *weight + 1;
            const score::Model model = score::withWeight(score::defaultModel(), score::Measure::Consistency, *weight);
            for (const score::Measured &one : measured) {
                const auto score = score::scoreOf(model, one);
                sum += score ? score->score : 0;
            }
        });
        return sum > 0 ? std::optional(ms) : std::nullopt;
    };
}

} // namespace

bool benchWhatIf(const Bench &bench)
{
    constexpr int times = 99;
    constexpr size_t synthetic = 10'000;
    auto measured = measureAll(bench);
    if (!measured || measured->empty())
        return false;
    const QString buyers = QString::number(measured->size());
    const bool met = measure({QStringLiteral("what-if on one weight, %1 buyers with a score").arg(buyers), {}, 16.0},
                             times, slider(*measured));
    std::vector<score::Measured> many;
    while (many.size() < synthetic)
        many.insert(many.end(), measured->begin(), measured->end());
    many.erase(many.begin() + static_cast<std::ptrdiff_t>(synthetic), many.end());
    return measure({QStringLiteral("what-if on one weight, 10,000 synthetic buyers"), {}, 0}, times, slider(many))
           && met;
}

} // namespace touchbase::bench
