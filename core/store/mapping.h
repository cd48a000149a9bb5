// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <tuple>

namespace touchbase::store {

/// One field of a struct and the column it stands in.
template <class T, class F>
struct MappedField {
    const char *column;
    F T::*member;
};
template <class T, class F>
[[nodiscard]] constexpr MappedField<T, F> field(const char *column, F T::*member)
{
    return {column, member};
}

/// Where an entity stands: its table and the columns of its fields, in the order of the struct's members (a value
/// is rebuilt by aggregate initialisation). A new field is one line here.
template <class T>
struct Mapping;

// clang-format off
#define TOUCHBASE_MAP(Entity, Table, ...) \
    template <> struct Mapping<Entity> { \
        using E = Entity; \
        static constexpr const char *table = Table; \
        static constexpr auto fields() { return std::make_tuple(__VA_ARGS__); } \
    }

TOUCHBASE_MAP(Buyer, "buyer", field("uid", &E::uid), field("name", &E::name), field("vertical", &E::vertical),
    field("stage", &E::stage), field("owner", &E::owner), field("signed_on", &E::signedOn),
    field("churned_on", &E::churnedOn), field("churn_reason", &E::churnReason), field("currency", &E::currency),
    field("external_id", &E::externalId), field("acquisition_source", &E::acquisitionSource),
    field("referred_by", &E::referredBy), field("notes", &E::notes), field("gate_override", &E::gateOverride));
TOUCHBASE_MAP(BuyerAlias, "buyer_alias", field("buyer_id", &E::buyer), field("name", &E::name));
TOUCHBASE_MAP(StageChange, "stage_change", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("stage", &E::stage), field("from_day", &E::from), field("reason", &E::reason));
TOUCHBASE_MAP(PostMortem, "post_mortem", field("uid", &E::uid), field("buyer_id", &E::buyer), field("day", &E::day),
    field("outcome", &E::outcome), field("cause", &E::cause), field("competitor", &E::competitor),
    field("preventable", &E::preventable), field("earliest_signal", &E::earliestSignal),
    field("win_back_on", &E::winBackOn), field("notes", &E::notes));
TOUCHBASE_MAP(Pause, "pause", field("buyer_id", &E::buyer), field("from_day", &E::from),
    field("until_day", &E::until), field("reason", &E::reason));
TOUCHBASE_MAP(Contact, "contact", field("uid", &E::uid), field("buyer_id", &E::buyer), field("name", &E::name),
    field("role", &E::role), field("email", &E::email), field("phone", &E::phone),
    field("preferred_channel", &E::preferredChannel), field("preferences", &E::preferences));
TOUCHBASE_MAP(Expectation, "expectation", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("valid_from", &E::validFrom), field("weekly_volume", &E::weeklyVolume),
    field("max_dispute_rate", &E::maxDisputeRate), field("return_window_days", &E::returnWindowDays),
    field("target_contact_rate", &E::targetContactRate), field("target_conversion_rate", &E::targetConversionRate),
    field("response_hours", &E::responseHours), field("cadence_days", &E::cadenceDays),
    field("coverage_area", &E::coverageArea), field("lead_types", &E::leadTypes),
    field("exclusivity", &E::exclusivity), field("validated_on", &E::validatedOn),
    field("validated_by", &E::validatedBy));
TOUCHBASE_MAP(Touchpoint, "touchpoint", field("uid", &E::uid), field("buyer_id", &E::buyer), field("at", &E::at),
    field("channel", &E::channel), field("direction", &E::direction), field("area", &E::area),
    field("contacts", &E::contacts), field("summary", &E::summary), field("emotion", &E::emotion),
    field("csat", &E::csat), field("ease", &E::ease), field("proactive", &E::proactive),
    field("minutes", &E::minutes), field("author", &E::author));
TOUCHBASE_MAP(Source, "source", field("uid", &E::uid), field("name", &E::name), field("affiliate", &E::affiliate),
    field("notes", &E::notes));
TOUCHBASE_MAP(Delivery, "delivery", field("buyer_id", &E::buyer), field("day", &E::day),
    field("source_id", &E::source), field("delivered", &E::delivered), field("disputed", &E::disputed),
    field("contacted", &E::contacted), field("converted", &E::converted), field("revenue", &E::revenue),
    field("refunded", &E::refunded));
TOUCHBASE_MAP(DeliveryQuality, "delivery_quality", field("buyer_id", &E::buyer), field("day", &E::day),
    field("source_id", &E::source), field("posted", &E::posted), field("failed", &E::failed),
    field("incomplete", &E::incomplete), field("median_seconds", &E::medianSeconds));
TOUCHBASE_MAP(LeadReturn, "lead_return", field("buyer_id", &E::buyer), field("row_key", &E::rowKey),
    field("lead_id", &E::leadId), field("source_id", &E::source), field("sold_on", &E::soldOn),
    field("requested_on", &E::requestedOn), field("reason", &E::reason), field("status", &E::status),
    field("decided_on", &E::decidedOn), field("amount", &E::amount), field("notes", &E::notes));
TOUCHBASE_MAP(ReturnsCoverage, "returns_coverage", field("buyer_id", &E::buyer), field("from_day", &E::from),
    field("until_day", &E::until));
TOUCHBASE_MAP(DeliveriesCoverage, "deliveries_coverage", field("buyer_id", &E::buyer), field("from_day", &E::from),
    field("until_day", &E::until));
TOUCHBASE_MAP(ReturnReason, "return_reason", field("vertical", &E::vertical), field("reason", &E::reason));
TOUCHBASE_MAP(ConsumerDay, "consumer_day", field("source_id", &E::source), field("day", &E::day),
    field("visits", &E::visits), field("form_starts", &E::formStarts), field("completions", &E::completions),
    field("mobile_visits", &E::mobileVisits), field("mobile_completions", &E::mobileCompletions),
    field("complaints", &E::complaints), field("opt_outs", &E::optOuts), field("load_ms", &E::loadMs));
TOUCHBASE_MAP(Issue, "issue", field("uid", &E::uid), field("buyer_id", &E::buyer), field("opened_at", &E::openedAt),
    field("first_response_at", &E::firstResponseAt), field("resolved_at", &E::resolvedAt), field("area", &E::area),
    field("severity", &E::severity), field("channel", &E::channel), field("subject", &E::subject),
    field("root_cause", &E::rootCause), field("reopened", &E::reopened), field("escalated", &E::escalated),
    field("incident_id", &E::incident));
TOUCHBASE_MAP(Survey, "survey", field("uid", &E::uid), field("buyer_id", &E::buyer), field("at", &E::at),
    field("kind", &E::kind), field("score", &E::score), field("scale_min", &E::scaleMin),
    field("scale_max", &E::scaleMax), field("low_is_good", &E::lowIsGood), field("contact", &E::contact),
    field("comment", &E::comment), field("loop_action", &E::loopAction), field("loop_told_on", &E::loopToldOn));
TOUCHBASE_MAP(SurveyRequest, "survey_request", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("at", &E::at), field("kind", &E::kind), field("contact", &E::contact), field("moment", &E::moment),
    field("survey_id", &E::answer));
TOUCHBASE_MAP(Theme, "theme", field("name", &E::name), field("area", &E::area));
TOUCHBASE_MAP(SurveyTheme, "survey_theme", field("survey_id", &E::survey), field("theme_id", &E::theme));
TOUCHBASE_MAP(Review, "review", field("uid", &E::uid), field("buyer_id", &E::buyer), field("kind", &E::kind),
    field("due_on", &E::dueOn), field("held_on", &E::heldOn), field("moved_reason", &E::movedReason),
    field("frozen_at", &E::frozenAt), field("frozen", &E::frozen), field("summary", &E::summary),
    field("wins", &E::wins), field("problems", &E::problems), field("internal_notes", &E::internalNotes), field("contacts", &E::contacts),
    field("buyer_says", &E::buyerSays), field("satisfaction", &E::satisfaction),
    field("reopened_reason", &E::reopenedReason));
TOUCHBASE_MAP(Recommendation, "recommendation", field("uid", &E::uid), field("review_id", &E::review),
    field("position", &E::position), field("title", &E::title), field("owner", &E::owner),
    field("due_on", &E::dueOn), field("task_id", &E::task));
TOUCHBASE_MAP(Goal, "goal", field("uid", &E::uid), field("review_id", &E::review), field("position", &E::position),
    field("title", &E::title), field("our_owner", &E::ourOwner), field("buyer_owner", &E::buyerOwner),
    field("measure", &E::measure), field("target", &E::target), field("due_on", &E::dueOn),
    field("reached", &E::reached));
TOUCHBASE_MAP(ChecklistTemplate, "checklist_template", field("uid", &E::uid), field("kind", &E::kind),
    field("name", &E::name), field("vertical", &E::vertical), field("version", &E::version), field("at", &E::at));
TOUCHBASE_MAP(ChecklistTemplateItem, "checklist_template_item", field("template_id", &E::checklistTemplate),
    field("position", &E::position), field("title", &E::title), field("done_means", &E::doneMeans),
    field("owner_role", &E::ownerRole), field("due_day", &E::dueDay), field("required", &E::required),
    field("depends_on", &E::dependsOn), field("form", &E::form));
TOUCHBASE_MAP(Checklist, "checklist", field("uid", &E::uid), field("buyer_id", &E::buyer), field("kind", &E::kind),
    field("name", &E::name), field("started_on", &E::startedOn), field("template_id", &E::checklistTemplate),
    field("completed_on", &E::completedOn), field("handover", &E::handover));
TOUCHBASE_MAP(ChecklistItem, "checklist_item", field("checklist_id", &E::checklist),
    field("position", &E::position), field("title", &E::title), field("due_on", &E::dueOn),
    field("done_on", &E::doneOn), field("required", &E::required), field("owner", &E::owner),
    field("note", &E::note), field("done_means", &E::doneMeans), field("depends_on", &E::dependsOn),
    field("form", &E::form));
TOUCHBASE_MAP(Task, "task", field("uid", &E::uid), field("buyer_id", &E::buyer), field("title", &E::title),
    field("due_on", &E::dueOn), field("done_on", &E::doneOn), field("owner", &E::owner),
    field("touchpoint_id", &E::touchpoint));
TOUCHBASE_MAP(AlertDecision, "alert_decision", field("buyer_id", &E::buyer), field("rule", &E::rule),
    field("episode_from", &E::episodeFrom), field("decision", &E::verdict), field("at", &E::at),
    field("until_day", &E::until), field("reason", &E::reason), field("author", &E::author));
TOUCHBASE_MAP(Incident, "incident", field("uid", &E::uid), field("title", &E::title), field("from_day", &E::from),
    field("until_day", &E::until), field("source_id", &E::source), field("root_cause", &E::rootCause),
    field("message", &E::message), field("contact_until", &E::contactUntil),
    field("recurrence_of", &E::recurrenceOf));
TOUCHBASE_MAP(IncidentBuyer, "incident_buyer", field("incident_id", &E::incident), field("buyer_id", &E::buyer),
    field("told_at", &E::toldAt), field("told_by", &E::toldBy), field("told_first", &E::toldFirst));
TOUCHBASE_MAP(Opportunity, "opportunity", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("kind", &E::kind), field("title", &E::title), field("monthly_value", &E::monthlyValue),
    field("next_step", &E::nextStep), field("next_on", &E::nextOn), field("closed_on", &E::closedOn),
    field("won", &E::won));
TOUCHBASE_MAP(Terms, "terms", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("valid_from", &E::validFrom), field("price_per_lead", &E::pricePerLead),
    field("payment_terms", &E::paymentTerms), field("daily_cap", &E::dailyCap),
    field("monthly_budget", &E::monthlyBudget), field("our_share", &E::ourShare), field("margin", &E::margin));
TOUCHBASE_MAP(Credit, "credit", field("uid", &E::uid), field("buyer_id", &E::buyer), field("day", &E::day),
    field("amount", &E::amount), field("reason", &E::reason), field("issue_id", &E::issue),
    field("incident_id", &E::incident));
TOUCHBASE_MAP(AccountPlan, "account_plan", field("buyer_id", &E::buyer), field("needs", &E::needs),
    field("priorities", &E::priorities), field("constraints", &E::constraints),
    field("delivery_method", &E::deliveryMethod));
TOUCHBASE_MAP(Relationship, "relationship", field("buyer_id", &E::buyer), field("day", &E::day),
    field("trust", &E::trust), field("ease", &E::ease), field("relevance", &E::relevance),
    field("advocacy", &E::advocacy), field("note", &E::note));
TOUCHBASE_MAP(Tag, "tag", field("name", &E::name));
TOUCHBASE_MAP(BuyerTag, "buyer_tag", field("buyer_id", &E::buyer), field("tag_id", &E::tag));
TOUCHBASE_MAP(Attachment, "attachment", field("uid", &E::uid), field("buyer_id", &E::buyer),
    field("entity", &E::entity), field("entity_uid", &E::entityUid), field("name", &E::name),
    field("path", &E::path), field("bytes", &E::bytes));
TOUCHBASE_MAP(SavedView, "saved_view", field("uid", &E::uid), field("name", &E::name),
    field("content", &E::content), field("position", &E::position));
TOUCHBASE_MAP(ContextEvent, "context_event", field("uid", &E::uid), field("kind", &E::kind),
    field("title", &E::title), field("from_day", &E::from), field("until_day", &E::until),
    field("vertical", &E::vertical), field("source_id", &E::source));
TOUCHBASE_MAP(Initiative, "initiative", field("uid", &E::uid), field("title", &E::title),
    field("problem", &E::problem), field("impact", &E::impact), field("volume", &E::volume),
    field("effort", &E::effort), field("alignment", &E::alignment), field("pilot", &E::pilot),
    field("changed_on", &E::changedOn), field("measure", &E::measure), field("cost", &E::cost),
    field("currency", &E::currency), field("result", &E::result), field("closed_on", &E::closedOn));
TOUCHBASE_MAP(ScoreModelVersion, "score_model", field("uid", &E::uid), field("name", &E::name),
    field("version", &E::version), field("vertical", &E::vertical), field("at", &E::at),
    field("author", &E::author), field("reason", &E::reason), field("content", &E::content));
TOUCHBASE_MAP(Setting, "setting", field("name", &E::name), field("value", &E::value));
TOUCHBASE_MAP(ExportNote, "export_log", field("at", &E::at), field("author", &E::author), field("format", &E::format),
    field("target", &E::target));
TOUCHBASE_MAP(Holiday, "holiday", field("day", &E::day), field("name", &E::name));
#undef TOUCHBASE_MAP
// clang-format on

} // namespace touchbase::store
