// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/writer.h"

namespace touchbase::operations {

// What makes a row the only one of its kind, among those of its parent where it has one: the keys of the schema, asked
// before the engine would refuse, so that a person is told what is taken. `text` is what the message names.

struct RowKey {
    QString compared;
    QString text;
};

[[nodiscard]] RowKey keyOf(const Pause &pause);
[[nodiscard]] RowKey keyOf(const Contact &contact);
[[nodiscard]] RowKey keyOf(const Expectation &expectation);
[[nodiscard]] RowKey keyOf(const Terms &terms);
[[nodiscard]] RowKey keyOf(const Source &source);
[[nodiscard]] RowKey keyOf(const Delivery &delivery);
[[nodiscard]] RowKey keyOf(const DeliveryQuality &quality);
[[nodiscard]] RowKey keyOf(const ConsumerDay &day);
[[nodiscard]] RowKey keyOf(const ReturnReason &reason);
[[nodiscard]] RowKey keyOf(const LeadReturn &leadReturn);
[[nodiscard]] RowKey keyOf(const ReturnsCoverage &coverage);
[[nodiscard]] RowKey keyOf(const DeliveriesCoverage &coverage);
[[nodiscard]] RowKey keyOf(const ChecklistTemplate &checklistTemplate);
[[nodiscard]] RowKey keyOf(const ChecklistTemplateItem &item);
[[nodiscard]] RowKey keyOf(const Checklist &checklist);
[[nodiscard]] RowKey keyOf(const ChecklistItem &item);
[[nodiscard]] RowKey keyOf(const AlertDecision &decision);
[[nodiscard]] RowKey keyOf(const IncidentBuyer &buyer);
[[nodiscard]] RowKey keyOf(const AccountPlan &plan);
[[nodiscard]] RowKey keyOf(const Relationship &relationship);
[[nodiscard]] RowKey keyOf(const Tag &tag);
[[nodiscard]] RowKey keyOf(const BuyerTag &tag);
[[nodiscard]] RowKey keyOf(const Theme &theme);
[[nodiscard]] RowKey keyOf(const SurveyTheme &theme);
[[nodiscard]] RowKey keyOf(const ScoreModelVersion &model);
[[nodiscard]] RowKey keyOf(const Setting &setting);
[[nodiscard]] RowKey keyOf(const Holiday &holiday);

/// The rows among which a value's key is the only one.
template <class T>
[[nodiscard]] Result<std::vector<Stored<T>>> siblingsOf(Writer &writer, const T &value)
{
    if constexpr (requires { value.checklist; })
        return writer.listOf<T>(value.checklist.value());
    else if constexpr (requires {
                           value.incident;
                           value.toldAt;
                       })
        return writer.listOf<T>(value.incident.value());
    else if constexpr (std::is_same_v<T, ChecklistTemplateItem>)
        return writer.listOf<T>(value.checklistTemplate.value());
    else if constexpr (std::is_same_v<T, SurveyTheme>)
        return writer.listOf<T>(value.survey.value());
    else if constexpr (std::is_same_v<T, ConsumerDay>)
        return writer.listOf<T>(value.source.value());
    else if constexpr (
        requires { value.buyer; } && !requires { value.buyer.value().value(); })
        return writer.listOf<T>(value.buyer.value());
    else
        return writer.list<T>(); // where the buyer may be blank, which stands for all, too
}

template <class T>
[[nodiscard]] Result<std::optional<Stored<T>>> rowWithKey(Writer &writer, const T &value)
{
    auto siblings = siblingsOf(writer, value);
    if (!siblings)
        return failure(siblings.error());
    const QString key = keyOf(value).compared;
    for (auto &sibling : *siblings) {
        if (keyOf(sibling.value).compared == key)
            return std::optional(std::move(sibling));
    }
    return std::optional<Stored<T>>();
}

/// NameTaken where another row has the key; kinds without one are free.
template <class T>
[[nodiscard]] Result<> keyMustBeFree(Writer &writer, const T &value, const std::optional<Id<T>> &self)
{
    if constexpr (requires { keyOf(value); }) {
        auto present = rowWithKey(writer, value);
        if (!present)
            return failure(present.error());
        if (*present && (*present)->id != self)
            return failure(ErrorCode::NameTaken, {keyOf(value).text});
    }
    return {};
}

/// Buyers share their names with all aliases.
[[nodiscard]] Result<> keyMustBeFree(Writer &writer, const Buyer &buyer, const std::optional<BuyerId> &self);
[[nodiscard]] Result<> keyMustBeFree(Writer &writer, const BuyerAlias &alias,
                                     const std::optional<Id<BuyerAlias>> &self);

} // namespace touchbase::operations
