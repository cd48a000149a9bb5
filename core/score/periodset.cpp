// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/periodset.h"

#include <algorithm>

namespace touchbase::score {

PeriodSet::PeriodSet(std::vector<Period> periods)
{
    std::sort(periods.begin(), periods.end(),
              [](const Period &left, const Period &right) { return left.from < right.from; });
    for (const Period &period : periods) {
        if (m_periods.empty() || m_periods.back().until < period.from)
            m_periods.push_back(period);
        else
            m_periods.back().until = std::max(m_periods.back().until, period.until);
    }
}

std::vector<Period>::const_iterator PeriodSet::beginningAfter(Day day) const
{
    return std::upper_bound(m_periods.begin(), m_periods.end(), day,
                            [](Day value, const Period &period) { return value < period.from; });
}

bool PeriodSet::contains(Day day) const
{
    return latestOnOrBefore(day) == day;
}

std::optional<Day> PeriodSet::latestOnOrBefore(Day day) const
{
    const auto after = beginningAfter(day);
    if (after == m_periods.begin())
        return std::nullopt;
    return std::min(std::prev(after)->until, day);
}

int PeriodSet::daysWithin(const Period &period) const
{
    int days = 0;
    for (auto it = beginningAfter(period.until); it != m_periods.begin();) {
        --it;
        if (it->until < period.from)
            break;
        days += std::min(it->until, period.until) - std::max(it->from, period.from) + 1;
    }
    return days;
}

} // namespace touchbase::score
