// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/signals.h"

namespace touchbase::stats {

std::vector<std::string_view> Signals::words() const
{
    std::vector<std::string_view> found;
    for (Signal signal : {Signal::Beyond, Signal::Shift, Signal::Trend, Signal::TwoOfThree}) {
        if (has(signal))
            found.push_back(word(signal));
    }
    return found;
}

} // namespace touchbase::stats
