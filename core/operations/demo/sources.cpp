// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/sources.h"

#include "operations/demo/demo.h"
#include "operations/demo/vertical.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

using std::literals::operator""sv;

constexpr std::array channels{"Search"sv, "Social"sv, "Native"sv, "Display"sv, "Comparison"sv, "Email"sv};
constexpr std::array regions{"North"sv, "South"sv, "East"sv, "West"sv};
constexpr std::array otherAffiliates{117, 342, 88, 451, 276, 519, 164};
constexpr auto verticals = static_cast<int>(Words<Vertical>::table.size());

std::string campaignName(Vertical vertical, int number)
{
    const auto topics = tradeOf(vertical).topics;
    const size_t combinations = channels.size() * topics.size() * regions.size();
    // 37 has no common divisor with 144, so no name comes twice before all are used.
    const size_t place = static_cast<size_t>(number) * 37 % combinations;
    std::string name(channels[place % channels.size()]);
    name.append(" – ").append(topics[place / channels.size() % topics.size()]);
    return name.append(" ").append(regions[place / channels.size() / topics.size()]);
}

} // namespace

SourcePool::SourcePool(int buyers)
    : m_perVertical(std::clamp(4 + buyers / 40, 5, 24)),
      m_firstAffiliate(static_cast<size_t>(m_perVertical * verticals))
{
    for (int vertical = 0; vertical < verticals; ++vertical) {
        for (int number = 0; number < m_perVertical; ++number)
            m_names.push_back(campaignName(static_cast<Vertical>(vertical), number));
    }
    m_names.emplace_back(badSourceName);
    for (const int affiliate : otherAffiliates)
        m_names.push_back("Affiliate " + std::to_string(affiliate));
}

size_t SourcePool::campaign(Vertical vertical, int number) const
{
    return static_cast<size_t>(static_cast<int>(vertical) * m_perVertical + number % m_perVertical);
}

size_t SourcePool::affiliate(int number) const
{
    return m_firstAffiliate + 1 + static_cast<size_t>(number) % otherAffiliates.size();
}

std::optional<Vertical> SourcePool::verticalOf(size_t source) const
{
    if (source >= m_firstAffiliate)
        return std::nullopt;
    return static_cast<Vertical>(static_cast<int>(source) / m_perVertical);
}

} // namespace touchbase::demo
