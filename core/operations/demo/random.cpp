// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/random.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace touchbase::demo {

namespace {

/// The whole part of a square root, by Newton's steps from above.
qint64 squareRoot(qint64 number)
{
    if (number < 2)
        return std::max<qint64>(number, 0);
    qint64 root = qint64(1) << ((std::bit_width(static_cast<quint64>(number)) + 1) / 2);
    for (;;) {
        const qint64 lower = (root + number / root) / 2;
        if (lower >= root)
            return root;
        root = lower;
    }
}

/// About normal with deviation 1024: the bits of a random word are binomial with mean 32 and deviation 4.
int bellOf1024(Random &random)
{
    const int bits = std::popcount(random.next());
    return ((bits - 32) * 1024 + random.below(1024) - 512) / 4;
}

int countSuccesses(Random &random, int n, int perTenThousand)
{
    const quint64 threshold = static_cast<quint64>(perTenThousand) * 65'536 / 10'000;
    int successes = 0;
    for (int done = 0; done < n;) {
        quint64 bits = random.next();
        for (int i = 0; i < 4 && done < n; ++i, ++done, bits >>= 16)
            successes += (bits & 0xffff) < threshold;
    }
    return successes;
}

} // namespace

int Random::bell(int mean, int deviation)
{
    return mean + static_cast<int>(qint64(deviation) * bellOf1024(*this) / 1024);
}

int Random::binomial(int n, int perTenThousand)
{
    const int p = std::clamp(perTenThousand, 0, 10'000);
    if (n <= 0)
        return 0;
    if (n <= 256)
        return countSuccesses(*this, n, p);
    const qint64 mean = qint64(n) * p;
    const qint64 deviation = squareRoot(mean * (10'000 - p));
    const qint64 drawn = (mean + deviation * bellOf1024(*this) / 1024 + 5'000) / 10'000;
    return static_cast<int>(std::clamp<qint64>(drawn, 0, n));
}

int Random::duration(int median)
{
    static constexpr std::array<int, 16> percent{18,  27,  36,  45,  54,  64,  75,  92,
                                                 108, 118, 133, 155, 182, 225, 290, 400};
    const int spread = pick(percent) * between(93, 107);
    return static_cast<int>(qint64(median) * spread / 10'000) + 1;
}

size_t Random::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return weights.size() - 1;
}

} // namespace touchbase::demo
