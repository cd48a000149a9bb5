// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"

#include <initializer_list>
#include <vector>

namespace touchbase::stats {

/// Why a point of a control chart is not mere chance (runrules.h says when).
enum class Signal {
    Beyond,
    Shift,
    Trend,
    TwoOfThree
};

/// The signals in which one point takes part: a small set.
class Signals
{
public:
    constexpr Signals() = default;
    constexpr Signals(std::initializer_list<Signal> signals)
    {
        for (Signal signal : signals)
            add(signal);
    }

    constexpr void add(Signal signal) { m_bits |= bit(signal); }
    [[nodiscard]] constexpr bool has(Signal signal) const { return (m_bits & bit(signal)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    /// The words of the signals in the order of the enumerators, as files and --json name them.
    [[nodiscard]] std::vector<std::string_view> words() const;

    constexpr bool operator==(const Signals &) const = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Signal signal) { return 1u << static_cast<unsigned>(signal); }
    unsigned m_bits = 0;
};

} // namespace touchbase::stats

template <>
struct touchbase::Words<touchbase::stats::Signal> {
    static constexpr std::array<std::string_view, 4> table{"beyond", "shift", "trend", "two_of_three"};
};
