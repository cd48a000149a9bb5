// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keycounts.h"

#include <QHashFunctions>

#include <utility>

namespace touchbase::exchange {

namespace {

constexpr size_t firstSlots = 1024;
constexpr size_t highSeed = 0x9E3779B97F4A7C15U;
constexpr size_t lowSeed = 0x2545F4914F6CDD1DU;

} // namespace

KeyCounts::KeyCounts() : m_slots(firstSlots) {}

std::uint32_t &KeyCounts::of(std::string_view key)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot &slot = slotOf(qHashBits(key.data(), key.size(), highSeed),
                        static_cast<std::uint32_t>(qHashBits(key.data(), key.size(), lowSeed)));
    m_used += slot.number == 0 ? 1 : 0;
    return slot.number;
}

KeyCounts::Slot &KeyCounts::slotOf(std::uint64_t high, std::uint32_t low)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = high & mask;
    while (m_slots[at].number != 0 && (m_slots[at].high != high || m_slots[at].low != low))
        at = (at + 1) & mask;
    m_slots[at].high = high;
    m_slots[at].low = low;
    return m_slots[at];
}

void KeyCounts::grow()
{
    const std::vector<Slot> former = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : former) {
        if (slot.number != 0)
            slotOf(slot.high, slot.low).number = slot.number;
    }
}

} // namespace touchbase::exchange
