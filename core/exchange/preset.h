// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"

#include <optional>
#include <span>
#include <string>

namespace touchbase::exchange {

/// The reports of other systems that are known by their header (formats.md §2).
enum class Preset {
    LeadbyteBuyer,
    LeadbyteCampaign,
    LeadspediaLeads,
    CakeBuyer,
    PhonexaLeads,
    LeadconduitFeedback,
    BoberdooRefunds,
    LeadexecReturns,
    Tickets,
    Survey,
};

/// Whether rows can be read by now; others are recognised, so that the message can say which report it is.
[[nodiscard]] bool isAvailable(Preset preset);

/// The preset whose columns a header has, in any order and letter case; nothing where it is none.
[[nodiscard]] std::optional<Preset> presetOfHeader(std::span<const std::string_view> cells);

/// A column's name as presets compare it: trimmed, lower case, without a question mark at its end.
[[nodiscard]] std::string foldedColumn(std::string_view name);

} // namespace touchbase::exchange

template <>
struct touchbase::Words<touchbase::exchange::Preset> {
    static constexpr std::array<std::string_view, 10> table{
        "leadbyte-buyer",       "leadbyte-campaign", "leadspedia-leads", "cake-buyer", "phonexa-leads",
        "leadconduit-feedback", "boberdoo-refunds",  "leadexec-returns", "tickets",    "survey"};
};
