// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace touchbase::exchange {

/// A 32-bit number per key, 0 at first, where only a 96-bit hash of each key is kept: 16 bytes a key, however long
/// the keys are. Two keys of ten million meet by chance once in 10^15 files.
class KeyCounts
{
public:
    KeyCounts();

    /// The number of a key, to be read and set until the next call; it must be set to something but 0.
    [[nodiscard]] std::uint32_t &of(std::string_view key);

private:
    struct Slot {
        std::uint64_t high = 0;
        std::uint32_t low = 0;
        std::uint32_t number = 0; ///< 0 where the slot is free
    };
    [[nodiscard]] Slot &slotOf(std::uint64_t high, std::uint32_t low);
    void grow();

    std::vector<Slot> m_slots; ///< open addressing; its size is a power of two
    size_t m_used = 0;
};

} // namespace touchbase::exchange
