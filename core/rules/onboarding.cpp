// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/onboarding.h"

#include <algorithm>

namespace touchbase::rules {

namespace {

/// Days on which an onboarding rests, both of them included.
struct Rest {
    Day from;
    Day until;
};

/// The pauses since the start, in order and without overlaps.
std::vector<Rest> restsOf(const OnboardingRun &run, Day asOf)
{
    std::vector<Rest> rests;
    for (const Pause &pause : run.pauses) {
        const Rest rest{std::max(pause.from, run.startedOn), pause.until.value_or(std::max(pause.from, asOf))};
        if (rest.until >= rest.from)
            rests.push_back(rest);
    }
    std::sort(rests.begin(), rests.end(), [](const Rest &left, const Rest &right) { return left.from < right.from; });
    std::vector<Rest> merged;
    for (const Rest &rest : rests) {
        if (!merged.empty() && rest.from <= merged.back().until + 1)
            merged.back().until = std::max(merged.back().until, rest.until);
        else
            merged.push_back(rest);
    }
    return merged;
}

Day shifted(Day day, const std::vector<Rest> &rests)
{
    for (const Rest &rest : rests) {
        if (rest.from <= day)
            day = day + (rest.until - rest.from + 1);
    }
    return day;
}

/// The days of rest from one day to another, both of them included.
int restDays(const std::vector<Rest> &rests, Day from, Day until)
{
    int days = 0;
    for (const Rest &rest : rests)
        days += std::max(0, std::min(rest.until, until) - std::max(rest.from, from) + 1);
    return days;
}

/// Looks at a run on a day.
class Look
{
public:
    Look(const OnboardingRun &run, const WorkingTime &workingTime, Day asOf)
        : m_run(run), m_workingTime(workingTime), m_asOf(asOf), m_rests(restsOf(run, asOf))
    {
    }

    [[nodiscard]] OnboardingStanding standing() const
    {
        OnboardingStanding standing{
            .state = OnboardingState::OnTrack,
            .day = std::max(0, m_asOf - m_run.startedOn - restDays(m_rests, m_run.startedOn, m_asOf)),
            .progress = progress(),
            .nextStep = nextStep(),
            .lateSteps = lateSteps(),
            .stuckFor = stuckFor(),
            .idleDays = idleDays(),
            .gateOn = falls(m_run.startedOn + gateDay)};
        if (!standing.lateSteps.empty())
            standing.daysLate = m_asOf - fallsOf(standing.lateSteps.front());
        standing.state = stateOf(standing);
        return standing;
    }

    [[nodiscard]] Day falls(Day dueOn) const
    {
        Day day = m_workingTime.workingDayOnOrAfter(shifted(dueOn, m_rests));
        for (const Rest &rest : m_rests) { // the next working day may lie in a later one
            if (rest.from <= day && day <= rest.until)
                day = m_workingTime.workingDayOnOrAfter(rest.until + 1);
        }
        return day;
    }

private:
    [[nodiscard]] OnboardingState stateOf(const OnboardingStanding &standing) const
    {
        if (m_run.over)
            return OnboardingState::Done;
        if (standing.stuckFor)
            return OnboardingState::Stuck;
        return standing.lateSteps.empty() ? OnboardingState::OnTrack : OnboardingState::Behind;
    }

    /// Days after `last` up to now, without those of rest.
    [[nodiscard]] int daysSince(Day last) const { return m_asOf - last - restDays(m_rests, last + 1, m_asOf); }

    [[nodiscard]] bool isKnown(std::optional<Day> day) const { return day && *day <= m_asOf; }
    [[nodiscard]] bool isOpen(size_t index) const { return !isKnown(m_run.steps[index].doneOn); }
    [[nodiscard]] Day fallsOf(size_t index) const { return falls(*m_run.steps[index].dueOn); }
    [[nodiscard]] bool isHeld() const { return isKnown(m_run.reviewHeldOn) && *m_run.reviewHeldOn >= m_run.startedOn; }

    [[nodiscard]] Progress progress() const
    {
        Progress progress;
        for (size_t i = 0; i < m_run.steps.size(); ++i) {
            if (!m_run.steps[i].required)
                continue;
            ++progress.required;
            progress.done += !isOpen(i);
        }
        return progress;
    }

    /// The open steps that are due, the earliest first.
    template <class Condition>
    [[nodiscard]] std::vector<size_t> openSteps(Condition isMeant) const
    {
        std::vector<size_t> steps;
        for (size_t i = 0; i < m_run.steps.size(); ++i) {
            if (isOpen(i) && isMeant(i))
                steps.push_back(i);
        }
        std::stable_sort(steps.begin(), steps.end(),
                         [this](size_t left, size_t right) { return dueOf(left) < dueOf(right); });
        return steps;
    }
    /// Without a due day a step comes last.
    [[nodiscard]] Day dueOf(size_t index) const { return m_run.steps[index].dueOn.value_or(Day::last()); }

    [[nodiscard]] std::vector<size_t> lateSteps() const
    {
        return openSteps([this](size_t i) {
            const OnboardingStep &step = m_run.steps[i];
            return step.required && step.dueOn && fallsOf(i) < m_asOf;
        });
    }

    /// A step that waits for another one is next only where all do.
    [[nodiscard]] std::optional<size_t> nextStep() const
    {
        const auto isFree = [this](size_t i) {
            const auto &before = m_run.steps[i].dependsOn;
            return !before || *before >= m_run.steps.size() || !isOpen(*before);
        };
        const auto free = openSteps(isFree);
        if (!free.empty())
            return free.front();
        const auto open = openSteps([](size_t) { return true; });
        return open.empty() ? std::nullopt : std::optional(open.front());
    }

    [[nodiscard]] int idleDays() const
    {
        Day last = m_run.startedOn;
        for (const OnboardingStep &step : m_run.steps) {
            if (isKnown(step.doneOn))
                last = std::max(last, *step.doneOn);
        }
        if (isHeld())
            last = std::max(last, *m_run.reviewHeldOn);
        return std::max(0, daysSince(last));
    }

    [[nodiscard]] std::optional<StuckReason> stuckFor() const
    {
        if (m_run.over)
            return std::nullopt;
        if (!isHeld() && !m_run.overridden && falls(m_run.startedOn + gateDay) < m_asOf)
            return StuckReason::ReviewMissing;
        const auto due = openSteps(
            [this](size_t i) { return m_run.steps[i].required && m_run.steps[i].dueOn && fallsOf(i) <= m_asOf; });
        return !due.empty() && idleDays() >= restlessDays ? std::optional(StuckReason::NothingDone) : std::nullopt;
    }

    const OnboardingRun &m_run;
    const WorkingTime &m_workingTime;
    Day m_asOf;
    std::vector<Rest> m_rests;
};

} // namespace

Day fallsOn(Day dueOn, const OnboardingRun &run, const WorkingTime &workingTime, Day asOf)
{
    return Look(run, workingTime, asOf).falls(dueOn);
}

Day dueAfterPauses(Day dueOn, const OnboardingRun &run, Day asOf)
{
    return shifted(dueOn, restsOf(run, asOf));
}

OnboardingStanding standingOf(const OnboardingRun &run, const WorkingTime &workingTime, Day asOf)
{
    return Look(run, workingTime, asOf).standing();
}

std::optional<int> daysToFirstLead(Day startedOn, const std::vector<Day> &deliveredOn, Day asOf)
{
    std::optional<Day> first;
    for (const Day day : deliveredOn) {
        if (day >= startedOn && day <= asOf && (!first || day < *first))
            first = day;
    }
    return first ? std::optional(*first - startedOn) : std::nullopt;
}

} // namespace touchbase::rules
