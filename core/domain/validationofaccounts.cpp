// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"
#include "domain/rules.h"
#include "domain/validation.h"

namespace touchbase {

Problems tidyAndCheck(Opportunity &opportunity)
{
    return FieldCheck()
        .requiredText("kind", opportunity.kind)
        .requiredText("title", opportunity.title)
        .money("monthly_value", opportunity.monthlyValue)
        .text("next_step", opportunity.nextStep)
        .day("next_on", opportunity.nextOn)
        .day("closed_on", opportunity.closedOn)
        .take();
}

Problems tidyAndCheck(Terms &terms)
{
    return FieldCheck()
        .day("valid_from", terms.validFrom)
        .money("price_per_lead", terms.pricePerLead)
        .text("payment_terms", terms.paymentTerms)
        .count("daily_cap", terms.dailyCap)
        .money("monthly_budget", terms.monthlyBudget)
        .number("our_share", terms.ourShare, 0, 100)
        .number("margin", terms.margin, -100, 100)
        .take();
}

Problems tidyAndCheck(Credit &credit)
{
    return FieldCheck().day("day", credit.day).money("amount", credit.amount).text("reason", credit.reason).take();
}

Problems tidyAndCheck(AccountPlan &plan)
{
    return FieldCheck()
        .text("needs", plan.needs)
        .text("priorities", plan.priorities)
        .text("constraints", plan.constraints)
        .text("delivery_method", plan.deliveryMethod)
        .take();
}

Problems tidyAndCheck(Relationship &relationship)
{
    return FieldCheck()
        .day("day", relationship.day)
        .count("trust", relationship.trust, 0, 10)
        .count("ease", relationship.ease, 0, 10)
        .count("relevance", relationship.relevance, 0, 10)
        .count("advocacy", relationship.advocacy, 0, 10)
        .text("note", relationship.note)
        .take();
}

Problems tidyAndCheck(Tag &tag)
{
    return FieldCheck().name("tag", tag.name).take();
}

Problems tidyAndCheck(Theme &theme)
{
    return FieldCheck().name("theme", theme.name).take();
}

Problems tidyAndCheck(Attachment &attachment)
{
    // The name alone, wherever the file came from.
    attachment.name = attachment.name.section(u'/', -1).section(u'\\', -1);
    FieldCheck check;
    check.requiredText("entity", attachment.entity)
        .requiredText("entity_uid", attachment.entityUid)
        .requiredText("name", attachment.name)
        .text("path", attachment.path)
        .count("bytes", attachment.bytes);
    if (attachment.path.startsWith(QLatin1String("\\\\")) || attachment.path.startsWith(QLatin1String("//")))
        check.rule(Problem{"path", {ErrorCode::CannotReadFile, {attachment.path}}});
    return check.take();
}

Problems tidyAndCheck(SavedView &view)
{
    return FieldCheck()
        .name("name", view.name)
        .requiredText("content", view.content)
        .count("position", view.position)
        .take();
}

Problems tidyAndCheck(AlertDecision &decision)
{
    FieldCheck check;
    check.requiredText("rule", decision.rule)
        .day("episode_from", decision.episodeFrom)
        .at("at", decision.at)
        .day("until", decision.until)
        .text("reason", decision.reason)
        .text("author", decision.author)
        .required("until", decision.verdict != AlertVerdict::Snoozed || decision.until);
    if (decision.verdict == AlertVerdict::Snoozed && decision.reason.isEmpty())
        check.rule(Problem{"reason", {ErrorCode::ReasonNeeded}});
    return check.take();
}

Problems tidyAndCheck(Incident &incident)
{
    return FieldCheck()
        .requiredText("title", incident.title)
        .day("from", incident.from)
        .day("until", incident.until)
        .rule(periodProblem(incident.from, incident.until, "until"))
        .text("root_cause", incident.rootCause)
        .text("message", incident.message)
        .day("contact_until", incident.contactUntil)
        .rule(periodProblem(incident.from, incident.contactUntil, "contact_until"))
        .take();
}

Problems tidyAndCheck(IncidentBuyer &buyer)
{
    return FieldCheck().at("told_at", buyer.toldAt).text("told_by", buyer.toldBy).take();
}

Problems tidyAndCheck(ContextEvent &event)
{
    return FieldCheck()
        .requiredText("kind", event.kind)
        .requiredText("title", event.title)
        .day("from", event.from)
        .day("until", event.until)
        .rule(periodProblem(event.from, event.until, "until"))
        .take();
}

Problems tidyAndCheck(Initiative &initiative)
{
    return FieldCheck()
        .requiredText("title", initiative.title)
        .text("problem", initiative.problem)
        .count("impact", initiative.impact, 1, 5)
        .count("volume", initiative.volume, 1, 5)
        .count("effort", initiative.effort, 1, 5)
        .count("alignment", initiative.alignment, 1, 5)
        .text("pilot", initiative.pilot)
        .day("changed_on", initiative.changedOn)
        .text("measure", initiative.measure)
        .money("cost", initiative.cost)
        .text("result", initiative.result)
        .day("closed_on", initiative.closedOn)
        .take();
}

Problems tidyAndCheck(ScoreModelVersion &model)
{
    return FieldCheck()
        .name("name", model.name)
        .at("at", model.at)
        .text("author", model.author)
        .text("reason", model.reason)
        .requiredText("content", model.content)
        .take();
}

Problems tidyAndCheck(Setting &setting)
{
    return FieldCheck().requiredText("name", setting.name).requiredText("value", setting.value).take();
}

Problems tidyAndCheck(Holiday &holiday)
{
    return FieldCheck().day("day", holiday.day).text("name", holiday.name).take();
}

} // namespace touchbase
