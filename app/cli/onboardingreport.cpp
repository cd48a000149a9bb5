// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingreport.h"

#include "console.h"
#include "render/onboardingwords.h"

#include <QJsonArray>

namespace touchbase::cli {

namespace {

using rules::OnboardingState;

QJsonValue dayJson(std::optional<Day> day)
{
    return day ? QJsonValue(day->toString()) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue countJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject stepJson(const StepStanding &step, qint64 position)
{
    const ChecklistItem &item = step.item.value;
    return {{QStringLiteral("position"), position},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("due_on"), dayJson(item.dueOn)},
            {QStringLiteral("falls_on"), dayJson(step.fallsOn)},
            {QStringLiteral("done_on"), dayJson(step.isDone ? item.doneOn : std::nullopt)},
            {QStringLiteral("required"), item.required.value_or(true)},
            {QStringLiteral("owner"), textJson(item.owner)},
            {QStringLiteral("note"), textJson(item.note)},
            {QStringLiteral("done_means"), textJson(item.doneMeans)},
            {QStringLiteral("depends_on"), countJson(item.dependsOn)},
            {QStringLiteral("form"), textJson(item.form)}};
}

QJsonObject gateJson(const std::vector<GateDemand> &missing, const QString &overrideReason)
{
    QJsonArray words;
    for (const GateDemand demand : missing)
        words.append(wordString(demand));
    return {{QStringLiteral("open"), missing.empty()},
            {QStringLiteral("missing"), words},
            {QStringLiteral("override"), textJson(overrideReason)}};
}

QString days(int count)
{
    return count == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(count);
}

void sayStep(const StepStanding &step, size_t position)
{
    const ChecklistItem &item = step.item.value;
    QString line = QStringLiteral("%1 %2 %3")
                       .arg(position, 3)
                       .arg(step.isDone ? QStringLiteral("[x]") : QStringLiteral("[ ]"), item.title);
    if (!item.required.value_or(true))
        line += QStringLiteral(" (optional)");
    if (step.isDone)
        line += QStringLiteral(", done %1").arg(item.doneOn->toString());
    else if (item.dueOn)
        line += QStringLiteral(", due %1").arg(item.dueOn->toString());
    if (!step.isDone && step.fallsOn && step.fallsOn != item.dueOn)
        line += QStringLiteral(", which means %1").arg(step.fallsOn->toString());
    if (!item.owner.isEmpty())
        line += QStringLiteral(", ") + item.owner;
    say(line);
}

void sayGate(const BuyerOnboarding &onboarding)
{
    if (!onboarding.overrideReason().isEmpty())
        say(QStringLiteral("The gate was overridden: %1").arg(onboarding.overrideReason()));
    if (onboarding.standing.state == OnboardingState::Done || onboarding.isGateOpen()) {
        say(QStringLiteral("The gate is open."));
        return;
    }
    QStringList missing;
    for (const GateDemand demand : onboarding.missing)
        missing << render::missingOf(demand);
    say(QStringLiteral("The gate is closed. Missing: %1.").arg(missing.join(QStringLiteral("; "))));
}

} // namespace

QJsonObject onboardingJson(const BuyerOnboarding &onboarding, Day asOf)
{
    const rules::OnboardingStanding &standing = onboarding.standing;
    QJsonArray items;
    for (size_t i = 0; i < onboarding.steps.size(); ++i)
        items.append(stepJson(onboarding.steps[i], static_cast<qint64>(i) + 1));
    return {
        {QStringLiteral("buyer"), onboarding.buyer.value.name},
        {QStringLiteral("as_of"), asOf.toString()},
        {QStringLiteral("checklist"), onboarding.checklist.value.name},
        {QStringLiteral("started_on"), dayJson(onboarding.checklist.value.startedOn)},
        {QStringLiteral("completed_on"), dayJson(onboarding.checklist.value.completedOn)},
        {QStringLiteral("state"), wordString(standing.state)},
        {QStringLiteral("stuck_for"), standing.stuckFor ? QJsonValue(wordString(*standing.stuckFor)) : QJsonValue()},
        {QStringLiteral("day"), standing.day},
        {QStringLiteral("done"), standing.progress.done},
        {QStringLiteral("required"), standing.progress.required},
        {QStringLiteral("next"),
         standing.nextStep ? QJsonValue(static_cast<qint64>(*standing.nextStep) + 1) : QJsonValue()},
        {QStringLiteral("items"), items},
        {QStringLiteral("gate"), gateJson(onboarding.missing, onboarding.overrideReason())},
        {QStringLiteral("first_lead_days"),
         countJson(onboarding.firstLeadDays ? std::optional<qint64>(*onboarding.firstLeadDays) : std::nullopt)}};
}

QJsonObject overrideJson(const Buyer &buyer, Day asOf)
{
    return {{QStringLiteral("buyer"), buyer.name},
            {QStringLiteral("as_of"), asOf.toString()},
            {QStringLiteral("state"), QJsonValue()},
            {QStringLiteral("day"), QJsonValue()},
            {QStringLiteral("items"), QJsonArray()},
            {QStringLiteral("gate"), gateJson({}, buyer.gateOverride)},
            {QStringLiteral("first_lead_days"), QJsonValue()}};
}

void sayOnboarding(const BuyerOnboarding &onboarding)
{
    const rules::OnboardingStanding &standing = onboarding.standing;
    say(QStringLiteral("%1, day %2: %3")
            .arg(onboarding.buyer.value.name)
            .arg(standing.day)
            .arg(render::nameOf(standing.state).toLower()));
    if (const QString reason = render::reasonOf(onboarding, [](Day day) { return day.toString(); }); !reason.isEmpty())
        say(reason);
    say(QStringLiteral("%1 of %2 required steps are done.")
            .arg(standing.progress.done)
            .arg(standing.progress.required));
    if (onboarding.firstLeadDays)
        say(QStringLiteral("The first lead came after %1.").arg(days(*onboarding.firstLeadDays)));
    for (const Pause &pause : onboarding.pauses)
        say(QStringLiteral("Paused from %1 to %2%3")
                .arg(pause.from.toString(), pause.until ? pause.until->toString() : QStringLiteral("further notice"),
                     pause.reason.isEmpty() ? QStringLiteral(".") : QStringLiteral(": ") + pause.reason));
    for (size_t i = 0; i < onboarding.steps.size(); ++i)
        sayStep(onboarding.steps[i], i + 1);
    sayGate(onboarding);
}

} // namespace touchbase::cli
