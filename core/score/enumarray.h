// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"

#include <array>

namespace touchbase::score {

/// One value for each enumerator of E, which begin at 0 and have words. Without an allocation, in their order.
template <class E, class T>
struct EnumArray {
    static constexpr size_t count = Words<E>::table.size();
    std::array<T, count> values{};

    [[nodiscard]] constexpr T &operator[](E key) { return values[static_cast<size_t>(key)]; }
    [[nodiscard]] constexpr const T &operator[](E key) const { return values[static_cast<size_t>(key)]; }
    [[nodiscard]] constexpr auto begin() const { return values.begin(); }
    [[nodiscard]] constexpr auto end() const { return values.end(); }
    bool operator==(const EnumArray &) const = default;
};

/// All enumerators of E in their order.
template <class E>
[[nodiscard]] constexpr std::array<E, Words<E>::table.size()> allOf()
{
    std::array<E, Words<E>::table.size()> keys{};
    for (size_t i = 0; i < keys.size(); ++i)
        keys[i] = static_cast<E>(i);
    return keys;
}

} // namespace touchbase::score
