// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/worth.h"

#include <algorithm>

namespace touchbase::rules {

std::map<BuyerId, double> ranksOf(std::vector<Worth> worths)
{
    std::ranges::sort(worths, [](const Worth &left, const Worth &right) {
        const int currencies = left.currency.code().compare(right.currency.code());
        return currencies != 0 ? currencies < 0 : left.value < right.value;
    });
    std::map<BuyerId, double> ranks;
    for (size_t first = 0, end = 0; first < worths.size(); first = end) {
        while (end < worths.size() && worths[end].currency == worths[first].currency)
            ++end;
        size_t rank = 0;
        for (size_t i = first; i < end; ++i) {
            if (i == first || worths[i].value != worths[i - 1].value)
                rank = i - first + 1;
            ranks.emplace(worths[i].buyer, static_cast<double>(rank) / static_cast<double>(end - first));
        }
    }
    return ranks;
}

} // namespace touchbase::rules
