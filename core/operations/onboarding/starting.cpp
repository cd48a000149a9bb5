// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/starting.h"

#include "operations/onboarding/templatelist.h"
#include "operations/records/checklists.h"
#include "operations/records/stages.h"

namespace touchbase::operations {

namespace {

/// The stored version of a template; a built-in one is stored now.
Result<Id<ChecklistTemplate>> storedVersion(Writer &writer, const TemplateContent &content)
{
    if (content.id)
        return *content.id;
    return writeTemplate(writer, {{}, content.kind, content.name, content.vertical, 1, writer.now()}, content.steps);
}

QString ownerOf(const QString &role, const Buyer &buyer, const QString &specialist)
{
    if (role == QLatin1String("account-manager"))
        return buyer.owner;
    if (role == QLatin1String("specialist"))
        return specialist.trimmed().isEmpty() ? buyer.owner : specialist;
    return role;
}

Result<> startFrom(Writer &writer, const TemplateContent &content, const Stored<Buyer> &buyer, Day start,
                   const QString &specialist)
{
    auto version = storedVersion(writer, content);
    if (!version)
        return failure(version.error());
    std::vector<NewItem> items;
    for (const TemplateStep &step : content.steps) {
        const auto due = step.dueDay ? std::optional(start + static_cast<int>(*step.dueDay)) : std::nullopt;
        items.push_back({step.title, due, step.required, ownerOf(step.ownerRole, buyer.value, specialist), QString(),
                         step.doneMeans, step.dependsOn, step.form});
    }
    return startList(
        writer, Checklist{{}, buyer.id, content.kind, content.name, start, *version, std::nullopt, QString()}, items);
}

/// The stage of somebody whose onboarding has begun.
Result<> becomeNew(Writer &writer, BuyerId id, Day start, const StartOptions &options)
{
    auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    const auto stage = buyer->value.stage;
    if (stage == Stage::Active) {
        auto isOpen = isGateOpenNow(writer, id);
        if (!isOpen)
            return failure(isOpen.error());
        return *isOpen ? Result<>() : changeStage(writer, id, {Stage::Onboarding, options.today});
    }
    const bool isSet = stage == Stage::Onboarding && buyer->value.signedOn;
    return isSet || stage == Stage::Paused ? Result<>() : changeStage(writer, id, {Stage::Onboarding, start});
}

Result<const TemplateContent *> find(const std::vector<TemplateContent> &templates, const QString &name)
{
    const TemplateContent *found = templateNamed(templates, name);
    return found ? Result<const TemplateContent *>(found) : failure(ErrorCode::UnknownTemplate, {name});
}

Result<> onboard(Writer &writer, BuyerId id, const StartOptions &options)
{
    auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    if (buyer->value.stage == Stage::Churned)
        return failure(ErrorCode::BuyerLeft, {buyer->value.name});
    auto facts = writer.gateFacts(id, options.today);
    if (!facts)
        return failure(facts.error());
    if (facts->onboardingRuns)
        return failure(ErrorCode::OnboardingRuns, {buyer->value.name});
    auto templates = listTemplates(writer);
    if (!templates)
        return failure(templates.error());
    auto chosen = options.templateName.isEmpty()
                      ? Result<const TemplateContent *>(onboardingTemplateFor(*templates, buyer->value.vertical))
                      : find(*templates, options.templateName);
    if (!chosen)
        return failure(chosen.error());
    Q_ASSERT(*chosen);
    const Day start = buyer->value.signedOn.value_or(options.today);
    if (auto started = startFrom(writer, **chosen, *buyer, start, options.specialist); !started)
        return started;
    return becomeNew(writer, id, start, options);
}

Result<> play(Writer &writer, BuyerId id, const StartOptions &options)
{
    auto buyer = writer.load(id);
    if (!buyer)
        return failure(buyer.error());
    auto templates = listTemplates(writer);
    if (!templates)
        return failure(templates.error());
    auto chosen = find(*templates, options.templateName);
    if (!chosen)
        return failure(chosen.error());
    if ((*chosen)->kind == ChecklistKind::Onboarding)
        return failure(ErrorCode::UnknownTemplate, {options.templateName}); // it has its own operation, and its gate
    return startFrom(writer, **chosen, *buyer, options.today, options.specialist);
}

} // namespace

Operation startOnboarding(BuyerId buyer, StartOptions options)
{
    return {QStringLiteral("start-onboarding"),
            [buyer, options = std::move(options)](Writer &writer) { return onboard(writer, buyer, options); }};
}

Operation startPlaybook(BuyerId buyer, StartOptions options)
{
    return {QStringLiteral("start-playbook"),
            [buyer, options = std::move(options)](Writer &writer) { return play(writer, buyer, options); }};
}

} // namespace touchbase::operations
