// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/random.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace touchbase::demo;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesPublishedNumbers();
    void staysWithinBounds();
    void countsSuccesses_data();
    void countsSuccesses();
    void bellHasItsMeanAndDeviation();
    void streamsDiffer();
};

void RandomTest::matchesPublishedNumbers()
{
    // rosettacode.org, "Pseudo-random numbers/Splitmix64", seed 1234567.
    Random random(1234567);
    QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
    QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
    QCOMPARE(random.next(), Q_UINT64_C(9817491932198370423));
    QCOMPARE(random.next(), Q_UINT64_C(4593380528125082431));
    QCOMPARE(random.next(), Q_UINT64_C(16408922859458223821));
}

void RandomTest::staysWithinBounds()
{
    Random random(7);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6000; ++i)
        ++seen[static_cast<size_t>(random.between(0, 5))];
    for (const int times : seen)
        QVERIFY(times > 800 && times < 1200);
    QCOMPARE(random.below(0), 0);
    QCOMPARE(random.between(4, 4), 4);
}

void RandomTest::countsSuccesses_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("perTenThousand");
    QTest::newRow("exact") << 40 << 500;
    QTest::newRow("exact, large") << 256 << 5000;
    QTest::newRow("approximate") << 1000 << 300;
    QTest::newRow("never") << 100 << 0;
    QTest::newRow("always") << 100 << 10'000;
}

void RandomTest::countsSuccesses()
{
    QFETCH(int, n);
    QFETCH(int, perTenThousand);
    constexpr int draws = 4000;
    Random random(11);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const int drawn = random.binomial(n, perTenThousand);
        QVERIFY(drawn >= 0 && drawn <= n);
        sum += drawn;
        squares += double(drawn) * drawn;
    }
    const double p = perTenThousand / 10'000.0;
    const double variance = n * p * (1 - p);
    const double mean = sum / draws;
    QVERIFY(qAbs(mean - n * p) <= 5 * std::sqrt(variance / draws) + 0.05);
    QVERIFY(qAbs(squares / draws - mean * mean - variance) <= 0.1 * variance + 0.01);
}

void RandomTest::bellHasItsMeanAndDeviation()
{
    Random random(5);
    double sum = 0;
    double squares = 0;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
        const double offset = random.bell(1000, 200) - 1000.0;
        sum += offset;
        squares += offset * offset;
    }
    QVERIFY(qAbs(sum / draws) < 5);
    QVERIFY(qAbs(std::sqrt(squares / draws) - 200) < 5);
}

void RandomTest::streamsDiffer()
{
    std::set<quint64> first;
    for (int buyer = 0; buyer < 100; ++buyer) {
        for (int place = 0; place < 100; ++place)
            first.insert(Random::stream(1, Stream::Uid, buyer, place).next());
    }
    QCOMPARE(first.size(), size_t(10'000));
    QVERIFY(Random::stream(1, Stream::Issue, 2).next() != Random::stream(2, Stream::Issue, 2).next());
    QVERIFY(Random::stream(1, Stream::Issue, 2).next() != Random::stream(1, Stream::Task, 2).next());
    QCOMPARE(Random::stream(1, Stream::Issue, 2).next(), Random::stream(1, Stream::Issue, 2).next());
}

QTEST_APPLESS_MAIN(RandomTest)
#include "tst_random.moc"
