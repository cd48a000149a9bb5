// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/buyer.h"

#include <optional>
#include <vector>

namespace touchbase::rules {

// How the first days of a buyer go, from its checklist. Days count from the start without those on which the buyer
// takes no leads by agreement: a pause shifts all that is due on its first day or later by its length. What is due on a
// day without work is due on the next working day. What is not known to be optional is required, as the gate has it.

/// The day of an onboarding on which the 14-day review is due.
inline constexpr int gateDay = 14;
/// An onboarding is shown from day 0 to this one.
inline constexpr int lastOnboardingDay = 30;
/// Who did nothing for so many days while something is due is stuck.
inline constexpr int restlessDays = 5;

struct OnboardingStep {
    std::optional<Day> dueOn = {}; ///< as stored: the template's day after the start
    std::optional<Day> doneOn = {};
    bool required = true;
    std::optional<size_t> dependsOn = {}; ///< index of another step
};

/// A checklist and what belongs to it.
struct OnboardingRun {
    Day startedOn;
    std::vector<OnboardingStep> steps = {}; ///< in their order
    std::vector<Pause> pauses = {};         ///< of the buyer, in any order
    std::optional<Day> reviewHeldOn = {};   ///< the last 14-day review of this spell
    bool overridden = false;                ///< the gate is not waited for
    bool over = false;                      ///< it was completed, or a file says that all was done
};

enum class OnboardingState {
    OnTrack,
    Behind, ///< a required step is late
    Stuck,  ///< for one of `StuckReason`
    Done
};
enum class StuckReason {
    ReviewMissing, ///< the gate's day has passed
    NothingDone    ///< for 5 days, while something is due
};

struct Progress {
    int done = 0;
    int required = 0;
};

/// How an onboarding stands on a day. Sentences are made from these values by whoever shows them.
struct OnboardingStanding {
    OnboardingState state;
    int day;                        ///< 0 on the day of the start; grows beyond 30
    Progress progress;              ///< of the required steps
    std::optional<size_t> nextStep; ///< what to do first; nothing where no step is open
    std::vector<size_t> lateSteps;  ///< required ones, the longest waiting first
    int daysLate = 0;               ///< of the first of them
    std::optional<StuckReason> stuckFor;
    int idleDays = 0; ///< since something was last done
    Day gateOn;       ///< the working day on which the 14-day review is due
};

/// The working day on which something that is stored as due falls, as seen on a day: a pause without an end lasts until
/// that day at least.
[[nodiscard]] Day fallsOn(Day dueOn, const OnboardingRun &run, const WorkingTime &workingTime, Day asOf);

/// The same without looking at the week: the stored day, put off by the pauses since the start.
[[nodiscard]] Day dueAfterPauses(Day dueOn, const OnboardingRun &run, Day asOf);

/// What is dated after `asOf` counts for nothing.
[[nodiscard]] OnboardingStanding standingOf(const OnboardingRun &run, const WorkingTime &workingTime, Day asOf);

/// Days from the start to the first lead; nothing without one. `deliveredOn`: the days with a delivered lead.
[[nodiscard]] std::optional<int> daysToFirstLead(Day startedOn, const std::vector<Day> &deliveredOn, Day asOf);

} // namespace touchbase::rules

template <>
struct touchbase::Words<touchbase::rules::OnboardingState> {
    static constexpr std::array<std::string_view, 4> table{"on_track", "behind", "stuck", "done"};
};
template <>
struct touchbase::Words<touchbase::rules::StuckReason> {
    static constexpr std::array<std::string_view, 2> table{"review_missing", "nothing_done"};
};
