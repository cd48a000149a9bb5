// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

namespace touchbase {

namespace {

constexpr double anything = 1e15;

Field text(std::string_view name)
{
    return {name, FieldType::Text};
}
Field required(Field field)
{
    field.required = true;
    return field;
}
Field field(std::string_view name, FieldType type)
{
    return {name, type};
}
template <class E>
Field wordField(std::string_view name)
{
    return {name, FieldType::Word, false, std::span<const std::string_view>(Words<E>::table)};
}
Field count(std::string_view name, double lowest = 0, double highest = 1e12)
{
    return {name, FieldType::Count, false, {}, lowest, highest};
}
Field decimal(std::string_view name, double lowest = -anything, double highest = anything)
{
    return {name, FieldType::Decimal, false, {}, lowest, highest};
}
/// An expectation of 0 or less promises nothing, so it is refused.
Field promise(Field number, double highest)
{
    number.lowest = 0;
    number.highest = highest;
    number.positive = true;
    return number;
}
Field buyer()
{
    return required(field("buyer", FieldType::Buyer));
}
Field money(std::string_view name)
{
    return {name, FieldType::Money};
}
Field day(std::string_view name)
{
    return {name, FieldType::Day};
}
Field instant(std::string_view name)
{
    return {name, FieldType::Instant};
}
Field boolean(std::string_view name)
{
    return {name, FieldType::Boolean};
}

std::vector<Field> fieldsOf(RecordKind kind)
{
    using T = FieldType;
    switch (kind) {
    case RecordKind::Buyers:
        return {buyer(),
                wordField<Vertical>("vertical"),
                wordField<Stage>("stage"),
                text("owner"),
                day("signed_on"),
                day("churned_on"),
                text("churn_reason"),
                field("currency", T::Currency),
                text("external_id"),
                text("acquisition_source"),
                text("referred_by"),
                text("notes"),
                text("gate_override")};
    case RecordKind::Contacts:
        return {buyer(),
                required(text("name")),
                wordField<ContactRole>("role"),
                text("email"),
                text("phone"),
                wordField<Channel>("preferred_channel"),
                text("preferences")};
    case RecordKind::Expectations:
        return {buyer(),
                required(day("valid_from")),
                promise(decimal("weekly_volume"), 1e9),
                promise(decimal("max_dispute_rate"), 100),
                promise(count("return_window_days"), 3650),
                promise(decimal("target_contact_rate"), 100),
                promise(decimal("target_conversion_rate"), 100),
                promise(decimal("response_hours"), 1e6),
                promise(decimal("cadence_days"), 3650),
                text("coverage_area"),
                field("lead_types", T::List),
                text("exclusivity"),
                day("validated_on")};
    case RecordKind::Pauses:
        return {buyer(), required(day("from")), day("until"), text("reason")};
    case RecordKind::DeliveriesCoverage:
    case RecordKind::ReturnsCoverage:
        return {field("buyer", T::Buyer), required(day("from")), required(day("until"))};
    case RecordKind::Deliveries:
        return {buyer(),           required(day("day")), field("source", T::Source), required(count("delivered")),
                count("disputed"), count("contacted"),   count("converted"),         money("revenue"),
                money("refunded")};
    case RecordKind::Returns:
        return {buyer(),
                text("lead_id"),
                field("source", T::Source),
                required(day("sold_on")),
                day("requested_on"),
                text("reason"),
                required(wordField<ReturnStatus>("status")),
                day("decided_on"),
                money("amount"),
                text("notes")};
    case RecordKind::Touchpoints:
        return {field("uid", T::Uid),
                buyer(),
                required(instant("at")),
                required(wordField<Channel>("channel")),
                wordField<Direction>("direction"),
                wordField<Area>("area"),
                field("contacts", T::List),
                text("summary"),
                wordField<Emotion>("emotion"),
                count("csat", 1, 5),
                count("ease", 1, 7),
                boolean("proactive"),
                decimal("minutes", 0, 1e6),
                text("author")};
    case RecordKind::Issues:
        return {field("uid", T::Uid),
                buyer(),
                required(instant("opened_at")),
                instant("first_response_at"),
                instant("resolved_at"),
                wordField<Area>("area"),
                wordField<Severity>("severity"),
                wordField<Channel>("channel"),
                text("subject"),
                text("root_cause"),
                count("reopened", 0, 1e6)};
    case RecordKind::Surveys:
        return {field("uid", T::Uid),
                buyer(),
                required(instant("at")),
                required(wordField<SurveyKind>("kind")),
                required(decimal("score")),
                decimal("scale_min"),
                decimal("scale_max"),
                boolean("low_is_good"),
                text("contact"),
                text("comment")};
    case RecordKind::Reviews:
        return {field("uid", T::Uid), buyer(), required(wordField<ReviewKind>("kind")), required(day("due_on")),
                day("held_on")};
    case RecordKind::ChecklistItems:
        return {buyer(),
                required(wordField<ChecklistKind>("kind")),
                required(text("checklist")),
                day("started_on"),
                count("position", 0, 1e6),
                required(text("item")),
                day("due_on"),
                day("done_on"),
                boolean("required"),
                text("owner"),
                text("note")};
    case RecordKind::Tasks:
        return {field("uid", T::Uid), field("buyer", T::Buyer), required(text("title")),
                day("due_on"),        day("done_on"),           text("owner")};
    case RecordKind::Consumer:
        return {required(field("source", T::Source)),
                required(day("day")),
                count("visits"),
                count("form_starts"),
                count("completions"),
                count("mobile_visits"),
                count("mobile_completions"),
                count("complaints"),
                count("opt_outs"),
                decimal("load_ms", 0, 1e9)};
    }
    Q_UNREACHABLE();
}

std::vector<std::string_view> keyOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Buyers:
        return {"buyer"};
    case RecordKind::Contacts:
        return {"buyer", "name"};
    case RecordKind::Expectations:
        return {"buyer", "valid_from"};
    case RecordKind::Pauses:
        return {"buyer", "from"};
    case RecordKind::DeliveriesCoverage:
    case RecordKind::ReturnsCoverage:
        return {"buyer", "from", "until"};
    case RecordKind::Deliveries:
        return {"buyer", "day", "source"};
    case RecordKind::Returns:
        return {"buyer", "lead_id"};
    case RecordKind::ChecklistItems:
        return {"buyer", "checklist", "started_on", "item"};
    case RecordKind::Consumer:
        return {"source", "day"};
    case RecordKind::Touchpoints:
    case RecordKind::Issues:
    case RecordKind::Surveys:
    case RecordKind::Reviews:
    case RecordKind::Tasks:
        return {"uid"};
    }
    Q_UNREACHABLE();
}

RecordSchema makeSchema(RecordKind kind)
{
    RecordSchema schema{kind, fieldsOf(kind), {}, false};
    for (std::string_view column : keyOf(kind))
        schema.key.push_back(schema.at(column));
    schema.keyedByUid = schema.fields.front().type == FieldType::Uid;
    return schema;
}

} // namespace

std::optional<size_t> RecordSchema::indexOf(std::string_view column) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == column)
            return i;
    }
    return std::nullopt;
}

size_t RecordSchema::at(std::string_view column) const
{
    const auto index = indexOf(column);
    Q_ASSERT(index);
    return *index;
}

const RecordSchema &schemaOf(RecordKind kind)
{
    static const auto schemas = [] {
        std::vector<RecordSchema> all;
        for (size_t i = 0; i < recordKindCount; ++i)
            all.push_back(makeSchema(static_cast<RecordKind>(i)));
        return all;
    }();
    return schemas[static_cast<size_t>(kind)];
}

} // namespace touchbase
