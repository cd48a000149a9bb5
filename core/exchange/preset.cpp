// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preset.h"

#include "exchange/celltext.h"

#include <algorithm>
#include <array>
#include <vector>

namespace touchbase::exchange {

namespace {

/// A header belongs to a preset when it has a column of each group; `|` separates the names that one may have.
struct Recognition {
    Preset preset;
    std::vector<std::string_view> groups;
};

/// The most particular first, because what looks like a survey in general may be a known report.
const std::vector<Recognition> &recognitions()
{
    static const std::vector<Recognition> table{
        {Preset::LeadbyteBuyer, {"buyer", "posted", "accepted", "sold", "rejected", "returns", "revenue"}},
        {Preset::LeadbyteCampaign, {"campaign", "leads", "valid", "invalid", "sold", "rejected", "returns"}},
        {Preset::LeadspediaLeads, {"leadid", "buyername", "datesold", "price", "returned"}},
        {Preset::CakeBuyer, {"buyer_id", "buyer_name", "buyer_contract_name", "transaction_date", "status"}},
        {Preset::PhonexaLeads, {"public lead id", "date", "product", "status", "buyer", "buyer disposition"}},
        {Preset::LeadconduitFeedback, {"event_id", "type", "reason"}},
        {Preset::BoberdooRefunds, {"partner", "lead id", "refund reason", "status"}},
        {Preset::LeadexecReturns, {"client", "return reason", "return date", "date added"}},
        {Preset::Tickets,
         {"id|ticket id|ticket number", "requester|organisation|organization|requester name|company",
          "created|created at|created date|creation date",
          "first response|first response at|solved|solved at|resolved|resolved at|closed at"}},
        {Preset::Survey,
         {"date|response date|responded at|submitted at|created at",
          "account|company|organisation|organization|customer", "score|nps|nps score|csat|rating|ces"}},
    };
    return table;
}

bool hasOneOf(const std::vector<std::string> &columns, std::string_view group)
{
    while (!group.empty()) {
        const size_t bar = std::min(group.find('|'), group.size());
        if (std::find(columns.begin(), columns.end(), group.substr(0, bar)) != columns.end())
            return true;
        group.remove_prefix(std::min(bar + 1, group.size()));
    }
    return false;
}

} // namespace

bool isAvailable(Preset preset)
{
    return preset == Preset::LeadbyteBuyer;
}

std::optional<Preset> presetOfHeader(std::span<const std::string_view> cells)
{
    std::vector<std::string> columns;
    std::transform(cells.begin(), cells.end(), std::back_inserter(columns), foldedColumn);
    for (const Recognition &recognition : recognitions()) {
        const auto &groups = recognition.groups;
        if (std::all_of(groups.begin(), groups.end(), [&](auto group) { return hasOneOf(columns, group); }))
            return recognition.preset;
    }
    return std::nullopt;
}

std::string foldedColumn(std::string_view name)
{
    std::string folded = toQString(trimmed(name)).toLower().toStdString();
    if (!folded.empty() && folded.back() == '?')
        folded.pop_back();
    return folded;
}

} // namespace touchbase::exchange
