// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboardingdetail.h"

#include "operations/reporting/reviewloading.h"
#include "render/onboardingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace touchbase::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Onboarding", text);
}

QString ownerOf(const StepStanding &step, const BuyerOnboarding &onboarding)
{
    return step.item.value.owner.isEmpty() ? onboarding.buyer.value.owner : step.item.value.owner;
}

} // namespace

Result<OnboardingDetail> loadOnboardingDetail(const Reader &reader, const ScoreSetup &setup, BuyerId id, Day today)
{
    auto buyer = reader.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto onboarding = loadOnboarding(reader, setup, id, today);
    if (!onboarding)
        return failure(onboarding.error());
    OnboardingDetail detail{*std::move(buyer), *std::move(onboarding), {}, {}, setup.settings.currency};
    detail.currency = detail.buyer.value.currency.value_or(detail.currency);
    if (!detail.buyer.value.gateOverride.isEmpty()) {
        auto overrides = loadGateOverrides(reader, id);
        if (!overrides)
            return failure(overrides.error());
        detail.override = GateOverride{detail.buyer.value.gateOverride, {}, Instant(0)};
        for (const GateOverride &one : *overrides) {
            if (one.reason == detail.buyer.value.gateOverride)
                detail.override = one;
        }
    }
    if (detail.onboarding && detail.onboarding->standing.state != rules::OnboardingState::Done) {
        auto numbers = loadFirstNumbers(reader, setup, id, today);
        if (!numbers)
            return failure(numbers.error());
        detail.numbers = *std::move(numbers);
    }
    return detail;
}

bool concernsOnboarding(const ChangeSet &changeSet)
{
    static const QStringList tables{
        QStringLiteral("buyer"),   QStringLiteral("checklist"),      QStringLiteral("checklist_item"),
        QStringLiteral("review"),  QStringLiteral("recommendation"), QStringLiteral("expectation"),
        QStringLiteral("contact"), QStringLiteral("pause"),          QStringLiteral("stage_change"),
        QStringLiteral("setting"), QStringLiteral("holiday"),        QStringLiteral("delivery")};
    return changeSet.bulk || changeSet.kind == ChangeKind::Foreign
           || std::ranges::any_of(changeSet.rows,
                                  [](const RowChange &row) { return tables.contains(row.entity->name); });
}

QString overrideText(const OnboardingDetail &detail, const Desk &desk)
{
    if (!detail.override)
        return {};
    const GateOverride &one = *detail.override;
    if (one.by.isEmpty())
        return tr("“%1”").arg(one.reason);
    return tr("“%1” (%2, %3)").arg(one.reason, one.by, desk.format().fullDay(desk.setup().dayOf(one.at)));
}

QString specialistOf(const BuyerOnboarding &onboarding)
{
    std::map<QString, int> steps;
    QString best;
    for (const StepStanding &step : onboarding.steps) {
        const QString owner = ownerOf(step, onboarding);
        if (++steps[owner] > steps[best])
            best = owner;
    }
    return best.isEmpty() ? onboarding.buyer.value.owner : best;
}

QString nextText(const BuyerOnboarding &onboarding, const Desk &desk)
{
    const auto &standing = onboarding.standing;
    if (!standing.nextStep)
        return onboarding.isGateOpen() ? tr("Complete it") : tr("The gate");
    const StepStanding &step = onboarding.steps[*standing.nextStep];
    QStringList parts{step.item.value.title};
    if (step.fallsOn && *step.fallsOn < desk.today())
        parts << render::lateText(desk.today() - *step.fallsOn);
    else if (step.fallsOn)
        parts << (*step.fallsOn == desk.today() ? tr("today") : desk.format().day(*step.fallsOn, desk.today()));
    return parts.join(QStringLiteral(", "));
}

QString lateOwners(const BuyerOnboarding &onboarding)
{
    QStringList owners;
    for (const size_t index : onboarding.standing.lateSteps) {
        const QString owner = ownerOf(onboarding.steps[index], onboarding);
        if (!owner.isEmpty() && !owners.contains(owner))
            owners << owner;
    }
    return owners.join(QStringLiteral(", "));
}

} // namespace touchbase::ui
