// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/change.h"

#include "randombuyer.h"

using namespace touchbase::score;

class TestChange : public QObject
{
    Q_OBJECT

    /// Of the two measures NPS (weight 8, n_full 5) and recency (weight 6); n of 0 is missing.
    static Score scoreWith(double nps, double n, double recency, double npsWeight = 8)
    {
        Model model = defaultModel();
        model.measures[Measure::Nps].weight = npsWeight;
        Measured measured{asOf, asOf, 1000, {}};
        for (RawValue &value : measured.values.values)
            value.applicable = false;
        measured.values[Measure::Nps] = {true, n > 0 ? std::optional(nps) : std::nullopt, n, n, false, {}};
        measured.values[Measure::Recency] = {true, recency, 1, 1, false, {}};
        return *scoreOf(model, measured);
    }
    static double sumOf(const Change &change) { return change.valueSum() + change.evidenceSum() + change.ceiling; }

private Q_SLOTS:
    void aBetterValueIsAValueEffect()
    {
        // NPS 0 → 30: 55 → 82 points at a share of 8/14 both times
        const Change change = changeBetween(scoreWith(0, 5, 1), scoreWith(30, 5, 1));
        COMPARE_NEAR(change.measures[Measure::Nps].value, 27.0 * 8 / 14);
        COMPARE_NEAR(change.measures[Measure::Nps].evidence, 0);
        COMPARE_NEAR(change.total, 27.0 * 8 / 14);
        QVERIFY(!change.roseMostlyFromEvidence());
    }
    void badNewsThatStopsArrivingIsAnEvidenceEffect()
    {
        // NPS 0 (55 points) falls from e = 1 to .25: shares 8/14 → 2/8 and 6/14 → 6/8
        // A0 = (440 + 600)/14, A1 = (110 + 600)/8
        const Score before = scoreWith(0, 5, 1);
        const Score after = scoreWith(0, 1.25, 1);
        const Change change = changeBetween(before, after);
        const double averages = (1040.0 / 14 + 710.0 / 8) / 2;
        COMPARE_NEAR(change.measures[Measure::Nps].evidence, (55 - averages) * (2.0 / 8 - 8.0 / 14));
        COMPARE_NEAR(change.measures[Measure::Recency].evidence, (100 - averages) * (6.0 / 8 - 6.0 / 14));
        COMPARE_NEAR(change.valueSum(), 0);
        COMPARE_NEAR(sumOf(change), 710.0 / 8 - 1040.0 / 14);
        QVERIFY(change.roseMostlyFromEvidence());
        QVERIFY(!changeBetween(after, before).roseMostlyFromEvidence());
    }
    void pointsThatOneSideLacksAreBorrowed()
    {
        // NPS disappears: 55 points on both sides, so no value effect; share 8/14 → 0
        const Change change = changeBetween(scoreWith(0, 5, 1), scoreWith(0, 0, 1));
        const double averages = (1040.0 / 14 + 100) / 2;
        COMPARE_NEAR(change.measures[Measure::Nps].value, 0);
        COMPARE_NEAR(change.measures[Measure::Nps].evidence, (55 - averages) * (-8.0 / 14));
        COMPARE_NEAR(sumOf(change), 100 - 1040.0 / 14);
        const Change back = changeBetween(scoreWith(0, 0, 1), scoreWith(0, 5, 1));
        COMPARE_NEAR(back.measures[Measure::Nps].value, 0);
        COMPARE_NEAR(sumOf(back), -change.total);
    }
    void whatHasNoPointsOnEitherSideHasNoEffect()
    {
        const Change change = changeBetween(scoreWith(0, 0, 1), scoreWith(0, 0, 1.25));
        QCOMPARE(change.measures[Measure::Nps], MeasureEffect());
        COMPARE_NEAR(change.measures[Measure::Recency].value, -18);
    }
    void theCeilingsChangeIsApart()
    {
        // NPS 40: 100 points, weight 54; recency 5 → 1: 0 → 100 points, weight 6, ceiling 70 → none
        // A: 90 → 100, S: 70 → 100
        const Change change = changeBetween(scoreWith(40, 5, 5, 54), scoreWith(40, 5, 1, 54));
        COMPARE_NEAR(change.total, 30);
        COMPARE_NEAR(change.measures[Measure::Recency].value, 10);
        COMPARE_NEAR(change.ceiling, 20);
        COMPARE_NEAR(sumOf(change), 30);
        QVERIFY(!change.roseMostlyFromEvidence());
    }
    void allEffectsSumToTheChangeWhateverTheFacts()
    {
        RandomBuyers buyers(20260315);
        int changes = 0;
        int ceilings = 0;
        for (int i = 0; i < 200; ++i) {
            const SomeBuyer buyer = buyers.next();
            for (int days : {7, 30, 91, 200}) {
                const auto before = buyer.score(asOf - days);
                const auto after = buyer.score(asOf);
                if (!before || !after)
                    continue;
                const Change change = changeBetween(*before, *after);
                COMPARE_NEAR(sumOf(change), after->score - before->score);
                ++changes;
                ceilings += std::abs(change.ceiling) > 0.01 ? 1 : 0;
            }
        }
        QVERIFY(changes > 400);
        QVERIFY(ceilings > 20);
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
