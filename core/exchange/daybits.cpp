// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daybits.h"

#include "base/day.h"

#include <utility>

namespace touchbase::exchange {

namespace {

constexpr size_t firstSlots = 1024;
constexpr int daysPerBlock = 64;
constexpr int dayDigits = 17;
constexpr int sourceDigits = 24;
constexpr int buyerDigits = 23;

/// The finisher of splitmix64: neighbouring blocks land far from each other.
std::uint64_t mixed(std::uint64_t key)
{
    key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9U;
    key = (key ^ (key >> 27)) * 0x94D049BB133111EBU;
    return key ^ (key >> 31);
}

} // namespace

DayKey::DayKey(int buyer, int source, qint64 day)
{
    const auto dayNumber = static_cast<std::uint64_t>(day - Day::first().value());
    const auto sourceNumber = static_cast<std::uint64_t>(source + 1);
    const auto buyerNumber = static_cast<std::uint64_t>(buyer + 1);
    Q_ASSERT(dayNumber >> dayDigits == 0 && sourceNumber >> sourceDigits == 0 && buyerNumber >> buyerDigits == 0);
    value = (buyerNumber << (dayDigits + sourceDigits)) | (sourceNumber << dayDigits) | dayNumber;
}

DayBits::DayBits() : m_blocks(firstSlots) {}

bool DayBits::insert(DayKey key)
{
    if ((m_used + 1) * 4 > m_blocks.size() * 3)
        grow();
    Block &block = blockOf(key.value / daysPerBlock + 1);
    const std::uint64_t bit = std::uint64_t{1} << (key.value % daysPerBlock);
    const bool isNew = (block.bits & bit) == 0;
    m_used += block.bits == 0 ? 1 : 0;
    block.bits |= bit;
    return isNew;
}

DayBits::Block &DayBits::blockOf(std::uint64_t key)
{
    const size_t mask = m_blocks.size() - 1;
    size_t slot = mixed(key) & mask;
    while (m_blocks[slot].key != 0 && m_blocks[slot].key != key)
        slot = (slot + 1) & mask;
    m_blocks[slot].key = key;
    return m_blocks[slot];
}

void DayBits::grow()
{
    const std::vector<Block> former = std::exchange(m_blocks, std::vector<Block>(m_blocks.size() * 2));
    for (const Block &block : former) {
        if (block.key != 0)
            blockOf(block.key).bits = block.bits;
    }
}

} // namespace touchbase::exchange
