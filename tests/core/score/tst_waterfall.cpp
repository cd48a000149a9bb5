// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/waterfall.h"

#include "randombuyer.h"

#include <numeric>

using namespace touchbase::score;

class TestWaterfall : public QObject
{
    Q_OBJECT

    /// Of the two measures NPS (weight 8, n_full 5) and recency (weight 6); n of 0 is missing.
    static Score scoreWith(double nps, double n, double recency)
    {
        Measured measured{asOf, asOf, 1000, {}};
        for (RawValue &value : measured.values.values)
            value.applicable = false;
        measured.values[Measure::Nps] = {true, n > 0 ? std::optional(nps) : std::nullopt, n, n, false, {}};
        measured.values[Measure::Recency] = {true, recency, 1, 1, false, {}};
        return *scoreOf(defaultModel(), measured);
    }
    static int sumOf(const Waterfall &waterfall)
    {
        return std::accumulate(waterfall.terms.begin(), waterfall.terms.end(), 0,
                               [](int sum, const WaterfallTerm &term) { return sum + term.tenths; });
    }

private Q_SLOTS:
    void aStepIsTheValueEffectOfItsMeasure()
    {
        // (8·55 + 6·100)/14 = 74.29 and (8·82 + 6·100)/14 = 89.71: 15.43 more, of which 74.3 → 89.7 shows 15.4
        const Waterfall waterfall = waterfallBetween(scoreWith(0, 5, 1), scoreWith(30, 5, 1));
        QCOMPARE(waterfall.fromTenths, 743);
        QCOMPARE(waterfall.toTenths, 897);
        QCOMPARE(waterfall.terms.size(), size_t{1});
        QCOMPARE(*waterfall.terms.front().measure, Measure::Nps);
        QCOMPARE(waterfall.terms.front().tenths, 154);
    }
    void evidenceIsOneStep()
    {
        // NPS (55 points) disappears: (440 + 600)/14 = 74.29 → 100, all of it because evidence went
        const Waterfall waterfall = waterfallBetween(scoreWith(0, 5, 1), scoreWith(0, 0, 1));
        QCOMPARE(waterfall.terms.size(), size_t{1});
        QCOMPARE(waterfall.terms.front().kind, WaterfallTerm::Kind::Evidence);
        QCOMPARE(waterfall.terms.front().tenths, 1000 - 743);
        QVERIFY(waterfall.roseMostlyFromEvidence);
    }
    void theGreatestComesFirst()
    {
        const Waterfall waterfall = waterfallBetween(scoreWith(0, 5, 1), scoreWith(30, 5, 1.25));
        QCOMPARE(*waterfall.terms.front().measure, Measure::Nps);
        QVERIFY(std::is_sorted(waterfall.terms.begin(), waterfall.terms.end(), [](const auto &left, const auto &right) {
            return std::abs(left.tenths) > std::abs(right.tenths);
        }));
    }
    void tenthsOfAnyTwoDaysAddUp()
    {
        RandomBuyers buyers(20260312);
        int compared = 0;
        for (int i = 0; i < 300; ++i) {
            const SomeBuyer buyer = buyers.next();
            const auto before = buyer.score(asOf - 28);
            const auto after = buyer.score(asOf);
            if (!before || !after)
                continue;
            const Waterfall waterfall = waterfallBetween(*before, *after);
            QCOMPARE(sumOf(waterfall), waterfall.totalTenths());
            for (const WaterfallTerm &term : waterfall.terms)
                QVERIFY(std::abs(term.tenths - 10 * term.effect) <= 1.001);
            ++compared;
        }
        QVERIFY(compared > 100);
    }
    void nothingChangedIsNoStep()
    {
        const Waterfall waterfall = waterfallBetween(scoreWith(0, 5, 1), scoreWith(0, 5, 1));
        QVERIFY(waterfall.terms.empty());
        QCOMPARE(waterfall.totalTenths(), 0);
    }
};

QTEST_APPLESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
