// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/rate.h"

#include <QtGlobal>

namespace touchbase::stats {

/// How sure a two-sided interval is to hold the truth: a level strictly between 0 and 1, 95 % unless said.
class Confidence
{
public:
    constexpr Confidence() = default;
    explicit constexpr Confidence(Fraction level) : m_level(level) { Q_ASSERT(level.value > 0 && level.value < 1); }

    [[nodiscard]] constexpr Fraction level() const { return m_level; }
    /// The standard normal quantile at (1 + level) / 2: 1.959964 for 95 %.
    [[nodiscard]] double z() const;

private:
    Fraction m_level{0.95};
};

} // namespace touchbase::stats
