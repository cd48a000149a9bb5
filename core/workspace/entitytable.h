// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repository.h"

namespace touchbase {

/// The column by which rows of an entity belong to a parent: those of a buyer, of a checklist, of a review, …
template <class T>
[[nodiscard]] constexpr const char *parentColumn()
{
    if constexpr (requires(T t) { t.checklist; })
        return "checklist_id";
    else if constexpr (
        requires(T t) { t.checklistTemplate; } && !requires(T t) { t.buyer; })
        return "template_id";
    else if constexpr (requires(T t) { t.review; })
        return "review_id";
    else if constexpr (requires(T t) {
                           t.incident;
                           t.toldAt;
                       })
        return "incident_id";
    else if constexpr (requires(T t) { t.survey; })
        return "survey_id";
    else if constexpr (std::is_same_v<T, ConsumerDay>)
        return "source_id";
    else if constexpr (requires(T t) { t.buyer; })
        return "buyer_id";
    else
        return nullptr;
}

} // namespace touchbase
