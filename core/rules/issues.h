// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/expectation.h"
#include "domain/issue.h"
#include "domain/touchpoint.h"
#include "score/period.h"
#include "stats/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace touchbase::rules {

// The clocks of support issues, in hours of the workspace's working time, and what they add up to. What is dated after
// `now` has not happened yet. The first response is the earlier of the recorded one and the resolution (score.md).

enum class IssueState {
    Open,     ///< nobody has answered
    Answered, ///< and it is not resolved
    Resolved
};
[[nodiscard]] IssueState stateOf(const Issue &issue, Instant now);

[[nodiscard]] std::optional<Instant> respondedAt(const Issue &issue, Instant now);
[[nodiscard]] std::optional<Instant> resolvedAt(const Issue &issue, Instant now);

/// A clock that began when the issue was opened.
struct IssueClock {
    double hours = 0; ///< of working time: until it stopped, or until now while it runs
    bool isRunning = false;
    std::optional<double> promised = {}; ///< hours; nothing is promised where blank

    /// More hours than promised, by more than rounding.
    [[nodiscard]] bool isLate() const;
    /// Hours until the promise is broken; below 0 by how much it was. Nothing without a promise.
    [[nodiscard]] std::optional<double> left() const;
    bool operator==(const IssueClock &) const = default;
};

/// What was promised on the day: the response commitment in force, or the usual hours where it says nothing. The
/// expectations are one buyer's, in any order.
[[nodiscard]] double promisedHours(std::span<const Expectation> expectations, Day opened, double usual);

[[nodiscard]] IssueClock responseClock(const Issue &issue, const WorkingTime &workingTime, double promised,
                                       Instant now);
[[nodiscard]] IssueClock resolutionClock(const Issue &issue, const WorkingTime &workingTime, Instant now);

/// A quantile of hours, and of how many issues.
struct HoursQuantile {
    std::optional<double> hours;
    qint64 n = 0;
};
/// How long something took. The samples are those of support.first_response and support.resolution in score.md, at
/// full hours: what was opened, or came to its end, in the period, and what still waits. What still waits takes part
/// only where its hours exceed the quantile of what has ended, so a fresh question neither helps nor hurts and a
/// hopeless one is not hidden.
struct HoursFigure {
    HoursQuantile median;
    HoursQuantile ninetieth;
    qint64 waiting = 0; ///< opened by the last day of the period and not at its end now
};
struct IssueFigures {
    HoursFigure response;
    HoursFigure resolution;
    /// Of the issues resolved in the period: those that the first answer resolved and that were never reopened.
    stats::Proportion firstContact{0, 0};
};
[[nodiscard]] IssueFigures issueFigures(std::span<const Issue> issues, const WorkingTime &workingTime,
                                        const score::Period &period, Instant now);

/// Whether a touchpoint is about an issue, as far as the rows tell: with its buyer, while it was open, no note, and of
/// its area or of support, or of none.
[[nodiscard]] bool isAbout(const Touchpoint &touchpoint, const Issue &issue, Instant now);

/// Why an issue asks for a call rather than another message.
enum class CallReason {
    Reopened,
    ManyTouches,
    Severe,
    Old
};
inline constexpr int manyTouches = 4;
/// Of working time: five days. Resolution within 50 hours is the weak edge of what is typical (score.md).
inline constexpr double oldHours = 50;
/// In the order above; none where the issue is resolved.
[[nodiscard]] std::vector<CallReason> reasonsToCall(const Issue &issue, int touches, const IssueClock &resolution);

} // namespace touchbase::rules
