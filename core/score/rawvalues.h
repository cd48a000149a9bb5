// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/context.h"

namespace touchbase::score {

using RawValues = PerMeasure<RawValue>;

// One function for each group, in a file of its own; each fills in the measures of its group (score.md, section 2).
void measureOnboarding(const Context &context, RawValues &values);
void measureDelivery(const Context &context, RawValues &values);
void measureConsistency(const Context &context, RawValues &values);
void measureSupport(const Context &context, RawValues &values);
void measureAccount(const Context &context, RawValues &values);
void measureFinancial(const Context &context, RawValues &values);
void measureVoice(const Context &context, RawValues &values);

[[nodiscard]] RawValue notApplicable(std::optional<Period> window = std::nullopt);
[[nodiscard]] RawValue missing(std::optional<Period> window = std::nullopt);
/// A raw value that rests on its window alone.
[[nodiscard]] RawValue plain(double raw, double n, std::optional<Period> window = std::nullopt);

/// A ratio or mean that borrows evidence from the window before where its own has little (score.md, section 6,
/// "Pooling"): raw = (sum₁ + λ·sum₀)/(n₁ + λ·n₀) with λ = ½·max(0, n_full − n₁)/max(n_full, n₀).
/// The sums are in the unit of the measure. Missing where there is nothing in either window.
[[nodiscard]] RawValue pooled(const Tally &inWindow, const Tally &before, double nFull, const Period &window);
/// The same for values at points in time, each of them times `unit`.
[[nodiscard]] RawValue pooledSeries(const Context &context, Measure measure, const Series &series, double unit = 1);

/// The issues opened in a period, in order of their opening.
[[nodiscard]] std::span<const IssueRow> issuesOpenedIn(const Context &context, const Period &period);

} // namespace touchbase::score
