// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/onboardingwords.h"

#include <QCoreApplication>

namespace touchbase::render {

namespace {

using rules::OnboardingState;
using rules::StuckReason;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("OnboardingWords", text, nullptr, n);
}

} // namespace

QString nameOf(OnboardingState state)
{
    switch (state) {
    case OnboardingState::OnTrack:
        return tr("On track");
    case OnboardingState::Behind:
        return tr("Behind");
    case OnboardingState::Stuck:
        return tr("Stuck");
    case OnboardingState::Done:
        return tr("Done");
    }
    Q_UNREACHABLE();
}

QString nameOf(StepForm form)
{
    switch (form) {
    case StepForm::Expectation:
        return tr("Expectation");
    case StepForm::Contact:
        return tr("Contact");
    case StepForm::Review:
        return tr("14-day review");
    case StepForm::Training:
        return tr("Training note");
    }
    Q_UNREACHABLE();
}

QString conditionOf(GateDemand demand)
{
    switch (demand) {
    case GateDemand::Review14Day:
        return tr("14-day review held");
    case GateDemand::DecisionMaker:
        return tr("Held with the decision maker");
    case GateDemand::Recommendations:
        return tr("Two recommendations written");
    case GateDemand::RequiredItems:
        return tr("Required steps done");
    case GateDemand::ValidatedExpectations:
        return tr("Expectations confirmed by the buyer");
    }
    Q_UNREACHABLE();
}

QString missingOf(GateDemand demand)
{
    switch (demand) {
    case GateDemand::Review14Day:
        return tr("the 14-day review, held");
    case GateDemand::DecisionMaker:
        return tr("a decision maker in that review");
    case GateDemand::Recommendations:
        return tr("two recommendations from it");
    case GateDemand::RequiredItems:
        return tr("the required steps");
    case GateDemand::ValidatedExpectations:
        return tr("expectations validated with the buyer");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const BuyerOnboarding &onboarding, const std::function<QString(Day)> &dayText)
{
    const rules::OnboardingStanding &standing = onboarding.standing;
    if (standing.stuckFor == StuckReason::ReviewMissing)
        return tr("The 14-day review was due on %1 and was not held.").arg(dayText(standing.gateOn));
    if (standing.stuckFor == StuckReason::NothingDone)
        return tr("Nothing was done for %n day(s), and something is due.", standing.idleDays);
    if (standing.state != OnboardingState::Behind)
        return {};
    const auto &first = onboarding.steps[standing.lateSteps.front()].item.value;
    return tr("“%1” is %2.").arg(first.title, lateText(standing.daysLate));
}

QString lateText(int days)
{
    return tr("%n day(s) late", days);
}

} // namespace touchbase::render
