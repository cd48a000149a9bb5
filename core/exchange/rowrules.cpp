// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowrules.h"

#include "domain/rules.h"

namespace touchbase::exchange {

namespace {

using Values = std::vector<Value>;

/// The values of one row by the names of its columns.
class Row
{
public:
    Row(const RecordSchema &schema, const Values &values) : m_schema(schema), m_values(values) {}

    [[nodiscard]] const Value &at(std::string_view column) const { return m_values[m_schema.at(column)]; }
    [[nodiscard]] std::optional<Day> day(std::string_view column) const
    {
        const auto value = integerOf(at(column));
        return value ? std::optional(Day(static_cast<int>(*value))) : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> instant(std::string_view column) const
    {
        const auto value = integerOf(at(column));
        return value ? std::optional(Instant(*value)) : std::nullopt;
    }

private:
    const RecordSchema &m_schema;
    const Values &m_values;
};

SurveyKind surveyKind(const RecordSchema &schema, const Values &values)
{
    return *parseWord<SurveyKind>(textOf(values[schema.at("kind")]));
}

/// The columns of deliveries stand at fixed places, because this is asked once per row of the largest files.
std::optional<Problem> deliveryRowProblem(const RecordSchema &schema, const Values &values)
{
    static const size_t delivered = schema.at("delivered");
    Q_ASSERT(schema.at("disputed") == delivered + 1 && schema.at("converted") == delivered + 3);
    return deliveryProblem(*integerOf(values[delivered]), integerOf(values[delivered + 1]),
                           integerOf(values[delivered + 2]), integerOf(values[delivered + 3]));
}

std::optional<Problem> surveyProblem(const RecordSchema &schema, const Values &values)
{
    const Row row(schema, values);
    const Scale scale{*decimalOf(row.at("scale_min")), *decimalOf(row.at("scale_max")),
                      *integerOf(row.at("low_is_good")) != 0};
    return answerProblem(surveyKind(schema, values), *decimalOf(row.at("score")), scale);
}

} // namespace

void fillDefaults(const RecordSchema &schema, std::vector<Value> &values)
{
    if (schema.kind != RecordKind::Surveys)
        return;
    const Scale scale = defaultScale(surveyKind(schema, values));
    const auto fill = [&](std::string_view column, Value value) {
        if (isBlank(values[schema.at(column)]))
            values[schema.at(column)] = std::move(value);
    };
    fill("scale_min", scale.lowest);
    fill("scale_max", scale.highest);
    fill("low_is_good", static_cast<qint64>(scale.lowIsGood));
}

std::optional<Problem> ruleProblem(const RecordSchema &schema, const std::vector<Value> &values)
{
    const Row row(schema, values);
    switch (schema.kind) {
    case RecordKind::Buyers:
        return lifeProblem(row.day("signed_on"), row.day("churned_on"));
    case RecordKind::Pauses:
    case RecordKind::DeliveriesCoverage:
    case RecordKind::ReturnsCoverage:
        return periodProblem(*row.day("from"), row.day("until"), "until");
    case RecordKind::Deliveries:
        return deliveryRowProblem(schema, values);
    case RecordKind::Issues:
        return issueProblem(*row.instant("opened_at"), row.instant("first_response_at"), row.instant("resolved_at"));
    case RecordKind::Surveys:
        return surveyProblem(schema, values);
    default:
        return std::nullopt;
    }
}

} // namespace touchbase::exchange
