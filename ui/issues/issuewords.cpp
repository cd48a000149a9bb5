// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuewords.h"

#include "render/words.h"

#include <cmath>

namespace touchbase::ui {

namespace {

constexpr double wholeFrom = 10; ///< hours from which tenths say nothing

QString reasonOf(const render::Format &format, rules::CallReason reason, const IssueStory &story)
{
    const Issue &issue = story.row.issue.value;
    switch (reason) {
    case rules::CallReason::Reopened:
        return IssueWords::tr("it was reopened %n time(s)", nullptr, static_cast<int>(issue.reopened.value_or(0)));
    case rules::CallReason::ManyTouches:
        return IssueWords::tr("%n touchpoint(s) did not settle it", nullptr, story.touches);
    case rules::CallReason::Severe:
        return issue.severity == Severity::Urgent ? IssueWords::tr("it is urgent")
                                                  : IssueWords::tr("its severity is high");
    case rules::CallReason::Old:
        return IssueWords::tr("it is open for %1 of working time")
            .arg(IssueWords::hours(format, story.row.resolution.hours));
    }
    Q_UNREACHABLE();
}

} // namespace

QString IssueWords::hours(const render::Format &format, double hours)
{
    const double shown = std::abs(hours);
    return tr("%1 h").arg(format.decimal(shown, shown < wholeFrom ? 1 : 0));
}

QString IssueWords::stateName(rules::IssueState state)
{
    switch (state) {
    case rules::IssueState::Open:
        return tr("Open");
    case rules::IssueState::Answered:
        return tr("Answered");
    case rules::IssueState::Resolved:
        return tr("Resolved");
    }
    Q_UNREACHABLE();
}

QString IssueWords::response(const render::Format &format, const rules::IssueClock &clock)
{
    const QString passed = hours(format, clock.hours);
    const auto left = clock.left();
    if (left && clock.isLate())
        return tr("%1, %2 late").arg(passed, hours(format, *left));
    return left && clock.isRunning ? tr("%1, %2 left").arg(passed, hours(format, *left)) : passed;
}

QString IssueWords::resolution(const render::Format &format, const rules::IssueClock &clock)
{
    const QString passed = hours(format, clock.hours);
    return clock.isRunning ? tr("%1 so far").arg(passed) : passed;
}

std::optional<render::ColorRole> IssueWords::responseInk(const rules::IssueClock &clock)
{
    if (!clock.isLate())
        return std::nullopt;
    return clock.isRunning ? render::ColorRole::BandPoorText : render::ColorRole::BandBelowText;
}

QString IssueWords::subject(const Issue &issue)
{
    return issue.subject.isEmpty() ? tr("(without a subject)") : issue.subject.simplified();
}

QString IssueWords::reopened(const render::Format &format, const Issue &issue)
{
    if (!issue.reopened)
        return render::Format::unknown();
    return *issue.reopened == 0 ? tr("No") : tr("%1×").arg(format.count(*issue.reopened));
}

QString IssueWords::figure(const render::Format &format, const rules::HoursFigure &figure)
{
    if (!figure.median.hours)
        return tr("not known");
    return tr("median %1, 90th percentile %2")
        .arg(hours(format, *figure.median.hours), hours(format, figure.ninetieth.hours.value_or(0)));
}

QString IssueWords::evidence(const rules::HoursFigure &figure)
{
    const QString of = tr("of %n issue(s)", nullptr, static_cast<int>(figure.ninetieth.n));
    return figure.waiting > 0
               ? QStringLiteral("%1, %2").arg(of, tr("%n still wait(s)", nullptr, static_cast<int>(figure.waiting)))
               : of;
}

QString IssueWords::event(const IssueEvent &event)
{
    switch (event.kind) {
    case IssueEvent::Kind::Opened:
        return event.channel ? tr("Opened by %1").arg(render::nameOf(*event.channel).toLower()) : tr("Opened");
    case IssueEvent::Kind::Answered:
        return tr("First response by a person");
    case IssueEvent::Kind::Escalated:
        return tr("Escalated");
    case IssueEvent::Kind::Calmed:
        return tr("No longer escalated");
    case IssueEvent::Kind::Resolved:
        return event.text.isEmpty() ? tr("Resolved")
                                    : tr("Resolved: %1").replace(QStringLiteral("%1"), event.text.simplified());
    case IssueEvent::Kind::Reopened:
        return tr("Reopened");
    case IssueEvent::Kind::Touchpoint: {
        const QString channel = event.channel ? render::nameOf(*event.channel) : QString();
        return event.text.isEmpty() ? channel : QStringLiteral("%1: %2").arg(channel, event.text.simplified());
    }
    }
    Q_UNREACHABLE();
}

QString IssueWords::callHint(const render::Format &format, const IssueStory &story)
{
    QStringList reasons;
    for (const rules::CallReason reason : story.reasonsToCall)
        reasons << reasonOf(format, reason, story);
    return reasons.isEmpty() ? QString() : tr("Better to call than to write: %1.").arg(reasons.join(tr("; ")));
}

} // namespace touchbase::ui
