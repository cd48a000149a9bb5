// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace touchbase::exchange {

/// A day of a buyer and a source, as one number. Buyers and sources are below 2^23 and 2^24 (checked in debug
/// builds: so many names do not fit in memory anyway), days are those of Day.
struct DayKey {
    DayKey(int buyer, int source, qint64 day);

    std::uint64_t value;
    auto operator<=>(const DayKey &) const = default;
};

/// A set of days per buyer and source: one bit a day, 16 bytes per 64 neighbouring days, so that the keys of 25
/// million deliveries of five hundred buyers take some 20 MB.
class DayBits
{
public:
    DayBits();

    /// Adds a day; false where it is there already.
    [[nodiscard]] bool insert(DayKey key);

private:
    struct Block {
        std::uint64_t key = 0; ///< 0 where the slot is free
        std::uint64_t bits = 0;
    };
    [[nodiscard]] Block &blockOf(std::uint64_t key);
    void grow();

    std::vector<Block> m_blocks; ///< open addressing; its size is a power of two
    size_t m_used = 0;
};

} // namespace touchbase::exchange
