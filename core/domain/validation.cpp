// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include "domain/fieldcheck.h"
#include "domain/rules.h"

namespace touchbase {

namespace {

constexpr double highestDays = 3650;
constexpr double hundred = 100;

} // namespace

Problems tidyAndCheck(Buyer &buyer)
{
    return FieldCheck()
        .name("buyer", buyer.name)
        .text("owner", buyer.owner)
        .day("signed_on", buyer.signedOn)
        .day("churned_on", buyer.churnedOn)
        .required("churned_on", buyer.stage != Stage::Churned || buyer.churnedOn)
        .rule(lifeProblem(buyer.signedOn, buyer.churnedOn))
        .text("churn_reason", buyer.churnReason)
        .text("external_id", buyer.externalId)
        .text("acquisition_source", buyer.acquisitionSource)
        .text("referred_by", buyer.referredBy)
        .text("notes", buyer.notes)
        .text("gate_override", buyer.gateOverride)
        .take();
}

Problems tidyAndCheck(BuyerAlias &alias)
{
    return FieldCheck().name("name", alias.name).take();
}

Problems tidyAndCheck(StageChange &change)
{
    return FieldCheck().day("from", change.from).text("reason", change.reason).take();
}

Problems tidyAndCheck(PostMortem &postMortem)
{
    return FieldCheck()
        .day("day", postMortem.day)
        .text("cause", postMortem.cause)
        .text("competitor", postMortem.competitor)
        .text("earliest_signal", postMortem.earliestSignal)
        .day("win_back_on", postMortem.winBackOn)
        .text("notes", postMortem.notes)
        .take();
}

Problems tidyAndCheck(Pause &pause)
{
    return FieldCheck()
        .day("from", pause.from)
        .day("until", pause.until)
        .rule(periodProblem(pause.from, pause.until, "until"))
        .text("reason", pause.reason)
        .take();
}

Problems tidyAndCheck(Contact &contact)
{
    return FieldCheck()
        .name("name", contact.name)
        .text("email", contact.email)
        .text("phone", contact.phone)
        .text("preferences", contact.preferences)
        .take();
}

Problems tidyAndCheck(Expectation &expectation)
{
    const auto &window = expectation.returnWindowDays;
    return FieldCheck()
        .day("valid_from", expectation.validFrom)
        .positive("weekly_volume", expectation.weeklyVolume, 1e9)
        .positive("max_dispute_rate", expectation.maxDisputeRate, hundred)
        .positive("return_window_days", window ? std::optional(static_cast<double>(*window)) : std::nullopt,
                  highestDays)
        .positive("target_contact_rate", expectation.targetContactRate, hundred)
        .positive("target_conversion_rate", expectation.targetConversionRate, hundred)
        .positive("response_hours", expectation.responseHours, 1e6)
        .positive("cadence_days", expectation.cadenceDays, highestDays)
        .text("coverage_area", expectation.coverageArea)
        .list("lead_types", expectation.leadTypes)
        .text("exclusivity", expectation.exclusivity)
        .day("validated_on", expectation.validatedOn)
        .text("validated_by", expectation.validatedBy)
        .take();
}

Problems tidyAndCheck(Touchpoint &touchpoint)
{
    return FieldCheck()
        .at("at", touchpoint.at)
        .list("contacts", touchpoint.contacts)
        .text("summary", touchpoint.summary)
        .count("csat", touchpoint.csat, 1, 5)
        .count("ease", touchpoint.ease, 1, 7)
        .number("minutes", touchpoint.minutes, 0, 1e6)
        .text("author", touchpoint.author)
        .take();
}

Problems tidyAndCheck(Issue &issue)
{
    FieldCheck check;
    check.at("opened_at", issue.openedAt)
        .at("first_response_at", issue.firstResponseAt)
        .at("resolved_at", issue.resolvedAt);
    return check.rule(issueProblem(issue.openedAt, issue.firstResponseAt, issue.resolvedAt))
        .text("subject", issue.subject)
        .text("root_cause", issue.rootCause)
        .count("reopened", issue.reopened, 0, 1'000'000)
        .take();
}

Problems tidyAndCheck(Survey &survey)
{
    return FieldCheck()
        .at("at", survey.at)
        .number("score", survey.score, -1e15, 1e15)
        .number("scale_min", survey.scaleMin, -1e15, 1e15)
        .number("scale_max", survey.scaleMax, -1e15, 1e15)
        .rule(answerProblem(survey.kind, survey.score, {survey.scaleMin, survey.scaleMax, survey.lowIsGood}))
        .text("contact", survey.contact)
        .text("comment", survey.comment)
        .text("loop_action", survey.loopAction)
        .day("loop_told_on", survey.loopToldOn)
        .take();
}

Problems tidyAndCheck(SurveyRequest &request)
{
    return FieldCheck().at("at", request.at).text("contact", request.contact).text("moment", request.moment).take();
}

Problems tidyAndCheck(Task &task)
{
    return FieldCheck()
        .requiredText("title", task.title)
        .day("due_on", task.dueOn)
        .day("done_on", task.doneOn)
        .text("owner", task.owner)
        .take();
}

Problems tidyAndCheck(Review &review)
{
    return FieldCheck()
        .day("due_on", review.dueOn)
        .day("held_on", review.heldOn)
        .text("moved_reason", review.movedReason)
        .text("summary", review.summary)
        .text("wins", review.wins)
        .text("problems", review.problems)
        .text("internal_notes", review.internalNotes)
        .list("contacts", review.contacts)
        .text("buyer_says", review.buyerSays)
        .count("satisfaction", review.satisfaction, 1, 5)
        .text("reopened_reason", review.reopenedReason)
        .take();
}

Problems tidyAndCheck(Recommendation &recommendation)
{
    return FieldCheck()
        .requiredText("title", recommendation.title)
        .text("owner", recommendation.owner)
        .day("due_on", recommendation.dueOn)
        .take();
}

Problems tidyAndCheck(Goal &goal)
{
    return FieldCheck()
        .requiredText("title", goal.title)
        .text("our_owner", goal.ourOwner)
        .text("buyer_owner", goal.buyerOwner)
        .text("measure", goal.measure)
        .text("target", goal.target)
        .day("due_on", goal.dueOn)
        .take();
}

Problems tidyAndCheck(ChecklistTemplate &checklistTemplate)
{
    return FieldCheck().requiredText("name", checklistTemplate.name).at("at", checklistTemplate.at).take();
}

Problems tidyAndCheck(ChecklistTemplateItem &item)
{
    return FieldCheck()
        .requiredText("title", item.title)
        .text("done_means", item.doneMeans)
        .text("owner_role", item.ownerRole)
        .count("due_day", item.dueDay, -365, 3650)
        .text("form", item.form)
        .take();
}

Problems tidyAndCheck(Checklist &checklist)
{
    return FieldCheck()
        .requiredText("checklist", checklist.name)
        .day("started_on", checklist.startedOn)
        .day("completed_on", checklist.completedOn)
        .text("handover", checklist.handover)
        .take();
}

Problems tidyAndCheck(ChecklistItem &item)
{
    return FieldCheck()
        .count("position", item.position, 0, 1'000'000)
        .requiredText("item", item.title)
        .day("due_on", item.dueOn)
        .day("done_on", item.doneOn)
        .text("owner", item.owner)
        .text("note", item.note)
        .text("done_means", item.doneMeans)
        .text("form", item.form)
        .take();
}

} // namespace touchbase
