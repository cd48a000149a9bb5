// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace touchbase::bench {

/// One run of something, in milliseconds; nothing where it failed, which ends the benchmark.
using Run = std::function<std::optional<double>()>;

/// The middle of several runs.
struct Median {
    double ms;
    double lowest;
    double highest;
};
[[nodiscard]] Median medianOf(std::vector<double> runs);

/// A demand: the subject takes at most `limit` times as long as the yardstick, or `limit` milliseconds without one.
struct Demand {
    QString what;
    QString yardstickIs; ///< blank: the limit is a plain time
    double limit;
};

/// Runs yardstick and subject by turns and compares their medians; says what it found. False where the demand is not
/// met or a run failed.
[[nodiscard]] bool compare(const Demand &demand, int times, const Run &yardstick, const Run &subject);
/// The same against a plain number of milliseconds; a limit of 0 demands nothing.
[[nodiscard]] bool measure(const Demand &demand, int times, const Run &subject);

/// How long a function takes, in milliseconds.
[[nodiscard]] double millisecondsOf(const std::function<void()> &function);

void say(const QString &line);

} // namespace touchbase::bench
