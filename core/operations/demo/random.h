// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace touchbase::demo {

/// What a random stream is for: part of its name, so that drawing more for one purpose moves nothing else.
enum class Stream : quint64 {
    Plan = 1,
    Contacts,
    Promises,
    Delivery,
    Week,
    Return,
    Touchpoint,
    Issue,
    Survey,
    Review,
    Checklist,
    Task,
    Consumer,
    Uid,
    Names,
};

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): a counter
/// and a mixer. The distributions are our own, on integers only: those of the standard library differ between
/// vendors, and floating-point ones between processors. Not for anything that must be hard to guess.
class Random
{
public:
    explicit constexpr Random(quint64 state) : m_state(state) {}

    /// The stream that bears these names. Streams with different names are independent.
    template <class... Keys>
    [[nodiscard]] static constexpr Random stream(quint64 seed, Stream purpose, Keys... keys)
    {
        quint64 state = mixed(mixed(seed + increment) ^ static_cast<quint64>(purpose));
        ((state = mixed((state + increment) ^ static_cast<quint64>(keys))), ...);
        return Random(state);
    }

    [[nodiscard]] constexpr quint64 next() { return mixed(m_state += increment); }
    /// 0 … n − 1; 0 for n < 1. Lemire's multiply and shift; its bias is below n/2³².
    [[nodiscard]] constexpr int below(int n)
    {
        return n < 1 ? 0 : static_cast<int>(((next() >> 32) * static_cast<quint64>(n)) >> 32);
    }
    /// Both ends included.
    [[nodiscard]] constexpr int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] constexpr bool chance(int perTenThousand) { return below(10'000) < perTenThousand; }

    /// About normal, in steps finer than a fiftieth of the deviation, never beyond eight deviations.
    [[nodiscard]] int bell(int mean, int deviation);
    /// How many of n succeed: exact up to 256, else the normal approximation.
    [[nodiscard]] int binomial(int n, int perTenThousand);
    /// A skewed duration whose median is `median` and whose third quartile is about 1.75 times that.
    [[nodiscard]] int duration(int median);
    /// The place of a weight, drawn in proportion to it; the weights are not all zero.
    [[nodiscard]] size_t weighted(std::span<const int> weights);

    template <class T>
    [[nodiscard]] constexpr const T &pick(std::span<const T> from)
    {
        return from[static_cast<size_t>(below(static_cast<int>(from.size())))];
    }
    template <class T, size_t N>
    [[nodiscard]] constexpr const T &pick(const std::array<T, N> &from)
    {
        return pick(std::span<const T>(from));
    }

private:
    static constexpr quint64 increment = 0x9e3779b97f4a7c15;
    [[nodiscard]] static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace touchbase::demo
