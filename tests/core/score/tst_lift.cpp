// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/lift.h"

#include "randombuyer.h"
#include "score/whatif.h"

using namespace touchbase::score;

class TestLift : public QObject
{
    Q_OBJECT

    static Measured blank()
    {
        Measured measured{asOf, asOf, 1000, {}};
        for (RawValue &value : measured.values.values)
            value.applicable = false;
        return measured;
    }
    static void set(Measured &measured, Measure measure, double raw, double n = 1e6)
    {
        measured.values[measure] = {true, raw, n, n, false, {}};
    }
    static std::vector<Lift> liftsOfDefault(const Measured &measured)
    {
        return liftsOf(defaultModel(), *scoreOf(defaultModel(), measured));
    }

private Q_SLOTS:
    void theNearestRawValueReachesTheFloor()
    {
        // NPS 30: 82 (weight 8), CSAT 70: 62 (5), ease 70: 82 (5): A = (656 + 310 + 410)/18 = 76.44
        // 84.5 needs 1521: 145 more. CSAT 62 + 29 = 91: 80 + ½·10 = 85; ease 82 + 29 is out of reach;
        // NPS 82 + 145/8 = 100.125 is out of reach by an eighth
        Measured measured = blank();
        set(measured, Measure::Nps, 30);
        set(measured, Measure::Csat, 70);
        set(measured, Measure::Ease, 70);
        const auto lifts = liftsOfDefault(measured);
        QCOMPARE(lifts.size(), size_t{1});
        QCOMPARE(lifts[0].measure, Measure::Csat);
        COMPARE_NEAR(lifts[0].points, 91);
        COMPARE_NEAR(lifts[0].raw, 85);
        COMPARE_NEAR(lifts[0].changeInRaw, 15);
        COMPARE_NEAR(lifts[0].changeInPoints, 29);
    }
    void theSmallestChangeInPointsComesFirst()
    {
        // NPS 10: 55 + ⅓·27 = 64 (8), CSAT 70: 62 (5), ease 55: 62 (5): Σ = 512 + 620 = 1132; 64.5 needs 1161: 29 more
        // NPS + 3.625, CSAT and ease + 5.8 each, in the order of the table
        Measured measured = blank();
        set(measured, Measure::Nps, 10);
        set(measured, Measure::Csat, 70);
        set(measured, Measure::Ease, 55);
        const auto lifts = liftsOfDefault(measured);
        QCOMPARE(lifts.size(), size_t{3});
        QCOMPARE(lifts[0].measure, Measure::Nps);
        COMPARE_NEAR(lifts[0].changeInPoints, 3.625);
        COMPARE_NEAR(lifts[0].raw, 10 + 3.625 * 30 / 27);
        QCOMPARE(lifts[1].measure, Measure::Csat);
        COMPARE_NEAR(lifts[1].raw, 70 + 5.8 / 2);
        QCOMPARE(lifts[2].measure, Measure::Ease);
        COMPARE_NEAR(lifts[2].raw, 55 + 5.8 * 15 / 20);
    }
    void aCeilingRisesWithItsMeasure()
    {
        // NPS 40, CSAT 100, ease 100, contacts 100: 24 · 100; recency 5: 0 points, ceiling 70, A = 2400/30 = 80
        // S = 70. 84.5: A needs 22.5 points, the ceiling 70 + 20/35·p = 84.5 needs 25.375: 5 − 2·25.375/35
        Measured measured = blank();
        for (Measure measure : {Measure::Nps, Measure::Csat, Measure::Ease, Measure::ContactRate})
            set(measured, measure, 100);
        set(measured, Measure::Recency, 5);
        const auto lifts = liftsOfDefault(measured);
        QCOMPARE(lifts.size(), size_t{1}); // no other measure helps under this ceiling
        QCOMPARE(lifts[0].measure, Measure::Recency);
        COMPARE_NEAR(lifts[0].points, 25.375);
        COMPARE_NEAR(lifts[0].raw, 5 - 2 * 25.375 / 35);
    }
    void theExceptionalNeedNone()
    {
        Measured measured = blank();
        set(measured, Measure::Nps, 100);
        QVERIFY(liftsOfDefault(measured).empty());
    }
    void aRawValueOutsideThePointsMovesIn()
    {
        Measured measured = blank();
        set(measured, Measure::Nps, -100); // 0 points; 39.5 on −60→0 −10→40
        const auto lifts = liftsOfDefault(measured);
        QCOMPARE(lifts.size(), size_t{1});
        COMPARE_NEAR(lifts[0].raw, -60 + 39.5 * 50 / 40);
    }
    void aFlatStretchIsEnteredAtItsNearEnd()
    {
        Model model = defaultModel();
        model.measures[Measure::Nps].points = {{-60, 0}, {0, 65}, {30, 65}, {40, 100}};
        Measured measured = blank();
        set(measured, Measure::Nps, -20);
        model.floors = {90, 65.5, 40}; // 66 rounded: 65.5 is just beyond the flat stretch
        COMPARE_NEAR(liftsOf(model, *scoreOf(model, measured))[0].raw, 30 + 0.5 * 10 / 35);
        model.floors = {90, 65, 40}; // 64.5 lies before it
        COMPARE_NEAR(liftsOf(model, *scoreOf(model, measured))[0].raw, -60 + 64.5 * 60 / 65);
    }
    void pointsMayBeGoodInTheMiddle()
    {
        Model model = defaultModel();
        model.measures[Measure::Nps].points = {{0, 0}, {50, 100}, {100, 0}};
        Measured measured = blank();
        set(measured, Measure::Nps, 90); // 20 points; 39.5 are nearest at 80.25
        COMPARE_NEAR(liftsOf(model, *scoreOf(model, measured))[0].raw, 80.25);
    }
    void everyLiftReachesTheFloorAndNotWithLess()
    {
        RandomBuyers buyers(7);
        int lifts = 0;
        for (int i = 0; i < 300; ++i) {
            const SomeBuyer buyer = buyers.next();
            const auto measured = measure(buyer.model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf);
            const auto score = measured ? scoreOf(buyer.model, *measured) : std::nullopt;
            if (!score)
                continue;
            double change = 0;
            for (const Lift &lift : liftsOf(buyer.model, *score)) {
                const auto shownAt = [&](double raw) {
                    return scoreOf(buyer.model, withRaw(buyer.model, *measured, lift.measure, raw))->shown;
                };
                QVERIFY(bandOf(Floors(), shownAt(lift.raw)) < bandOf(Floors(), score->shown));
                // a measure of hardly any share moves the score by less than rounding allows
                if (score->measures[lift.measure].share > 0.01)
                    QVERIFY(shownAt(lift.raw - std::copysign(1e-6, lift.changeInRaw)) < shownAt(lift.raw));
                QVERIFY(std::abs(lift.changeInPoints) >= change);
                change = std::abs(lift.changeInPoints);
                ++lifts;
            }
        }
        QVERIFY(lifts > 300);
    }
    void whatIsNotNamedDoesNotReachIt()
    {
        RandomBuyers buyers(8);
        const Model model = defaultModel();
        for (int i = 0; i < 100; ++i) {
            const SomeBuyer buyer = buyers.next();
            const auto measured = measure(model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf);
            const auto score = measured ? scoreOf(model, *measured) : std::nullopt;
            if (!score || score->shown >= 85)
                continue;
            const auto lifts = liftsOf(model, *score);
            for (Measure m : allOf<Measure>()) {
                const auto isOfMeasure = [m](const Lift &lift) { return lift.measure == m; };
                if (!score->measures[m].raw || std::any_of(lifts.begin(), lifts.end(), isOfMeasure))
                    continue;
                const double best = bestEnd(model.measures[m].points).x; // points and ceilings rise towards it
                const Score lifted = *scoreOf(model, withRaw(model, *measured, m, best));
                QCOMPARE(bandOf(model.floors, lifted.shown), bandOf(model.floors, score->shown));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLift)
#include "tst_lift.moc"
