// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/series.h"

#include <algorithm>

namespace touchbase::score {

Series::Series(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    if (!std::is_sorted(m_entries.begin(), m_entries.end()))
        std::sort(m_entries.begin(), m_entries.end());
}

Tally Series::between(Instant from, Instant until) const
{
    const auto isBefore = [](const Entry &entry, Instant instant) { return entry.at < instant; };
    Tally tally;
    for (auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), from, isBefore);
         entry != m_entries.end() && entry->at < until; ++entry) {
        tally.sum += entry->value;
        tally.n += 1;
    }
    return tally;
}

} // namespace touchbase::score
