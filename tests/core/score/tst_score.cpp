// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/score.h"

#include "scorefixture.h"

using namespace touchbase::score;

/// Section 6 of score.md on raw values that are given, so that every sum can be made by hand.
class TestScore : public QObject
{
    Q_OBJECT

    /// Nothing applies but what is set; each measure in full evidence unless said otherwise.
    static Measured blank(int age = 1000)
    {
        Measured measured{asOf, asOf, age, {}};
        for (RawValue &value : measured.values.values)
            value.applicable = false;
        return measured;
    }
    static void set(Measured &measured, Measure measure, std::optional<double> raw, double n = 1e6)
    {
        RawValue value;
        value.raw = raw;
        value.n = raw ? n : 0;
        measured.values[measure] = value;
    }
    static Score scoreOfDefault(const Measured &measured) { return *scoreOf(defaultModel(), measured); }

private Q_SLOTS:
    void aBuyerWithoutAnyFactHasFewMeasures()
    {
        // recency: 1000 days in cadences of 14, 0 points; billing: none, 100. A = (6·0 + 2·100)/8
        // applicable: 16 + 14 + 6 (contact) + 3 (issues) + 6 + 5 (emotion) + 2 + 8 + 5 + 5 = 70
        const Score score = *SomeBuyer().score();
        COMPARE_NEAR(score.score, 25);
        COMPARE_NEAR(score.average, 25);
        COMPARE_NEAR(score.coverage, 8.0 / 70);
        QCOMPARE(score.shown, 25);
        QCOMPARE(score.band, Band::Insufficient);
        QCOMPARE(score.ceiling, CeilingEffect());
        QVERIFY(!score.groups[Group::Onboarding] && !score.groups[Group::Delivery] && !score.groups[Group::Voice]);
        COMPARE_NEAR(*score.groups[Group::Account], 0);
        COMPARE_NEAR(*score.groups[Group::Financial], 100);
        QCOMPARE(score.modelName, QStringLiteral("default"));
        QCOMPARE(score.modelVersion, 1);
    }
    void thereIsNoScoreBeforeSigning()
    {
        SomeBuyer buyer;
        QVERIFY(buyer.score(asOf - 1000));
        QVERIFY(!buyer.score(asOf - 1001));
        buyer.facts.signedOn.reset();
        QVERIFY(!buyer.score());
    }
    void afterChurnItStaysWhatItWas()
    {
        SomeBuyer buyer;
        buyer.talk(at("2026-03-10T10:00:00Z"));
        const Score onThatDay = *buyer.score();
        buyer.facts.churnedOn = asOf;
        buyer.talk(at("2026-03-20T10:00:00Z"));
        const Score later = *buyer.score(asOf + 100);
        QCOMPARE(later.score, onThatDay.score);
        QCOMPARE(later.measures, onThatDay.measures);
        QCOMPARE(later.asOf, asOf + 100);
        QCOMPARE(later.on, asOf);
        QCOMPARE(buyer.score(asOf - 1)->on, asOf - 1);
    }

    void evidenceIsAWeight()
    {
        // NPS 30: 82 points, weight 8, n 2 of 5, e = .4; recency 1: 100 points, weight 6, e = 1
        // A = (3.2·82 + 6·100)/9.2; C = 9.2/14
        Measured measured = blank();
        set(measured, Measure::Nps, 30, 2);
        set(measured, Measure::Recency, 1, 1);
        const Score score = scoreOfDefault(measured);
        COMPARE_NEAR(score.average, 862.4 / 9.2);
        COMPARE_NEAR(score.coverage, 9.2 / 14);
        QCOMPARE(score.band, Band::Exceptional);
        const MeasureScore &nps = score.measures[Measure::Nps];
        QCOMPARE(nps.state, State::Thin);
        COMPARE_NEAR(nps.evidence, 0.4);
        COMPARE_NEAR(nps.share, 3.2 / 9.2);
        COMPARE_NEAR(nps.contribution, 262.4 / 9.2);
        COMPARE_NEAR(*score.groups[Group::Voice], 82);
        QCOMPARE(score.measures[Measure::Csat].state, State::NotApplicable);
        QVERIFY(!score.measures[Measure::Csat].points);
    }
    void whatIsMissingLowersTheCoverageOnly()
    {
        Measured measured = blank();
        set(measured, Measure::Recency, 1);
        set(measured, Measure::Nps, {});
        const Score score = scoreOfDefault(measured);
        COMPARE_NEAR(score.average, 100);
        COMPARE_NEAR(score.coverage, 6.0 / 14);
        QCOMPARE(score.band, Band::Insufficient);
        QCOMPARE(score.measures[Measure::Nps].state, State::Missing);
        QCOMPARE(score.measures[Measure::Nps].share, 0.0);
    }
    void fewIssuesAreNoLackOfData()
    {
        // first_response e = 1/3, resolution missing, reopened e = .4 enter the denominator with w·e
        Measured measured = blank();
        set(measured, Measure::Recency, 1);
        set(measured, Measure::FirstResponse, 4, 1);
        set(measured, Measure::Resolution, {});
        set(measured, Measure::Reopened, 0, 2);
        COMPARE_NEAR(scoreOfDefault(measured).coverage, 1);
        set(measured, Measure::IssueVolume, 1, 50); // this one enters with its whole weight
        // Σwe = 6 + 8/3 + 1.6 + 1.5; Σw = 6 + 8/3 + 1.6 + 3
        const double sum = 6 + 8.0 / 3 + 1.6;
        COMPARE_NEAR(scoreOfDefault(measured).coverage, (sum + 1.5) / (sum + 3));
    }
    void thinBeginsBelowFullEvidence()
    {
        Measured measured = blank();
        set(measured, Measure::Nps, 30, 5 - 1e-9 / 2);
        QCOMPARE(scoreOfDefault(measured).measures[Measure::Nps].state, State::Measured);
        set(measured, Measure::Nps, 30, 5 - 1e-6);
        QCOMPARE(scoreOfDefault(measured).measures[Measure::Nps].state, State::Thin);
        measured.values[Measure::Nps].stale = true;
        QCOMPARE(scoreOfDefault(measured).measures[Measure::Nps].state, State::Stale);
    }
    void withoutAnyEvidenceThereIsNoScore()
    {
        Measured measured = blank();
        QVERIFY(!scoreOf(defaultModel(), measured));
        set(measured, Measure::Nps, {});
        QVERIFY(!scoreOf(defaultModel(), measured));
        set(measured, Measure::Nps, 30);
        Model model = defaultModel();
        model.measures[Measure::Nps].weight = 0;
        QVERIFY(!scoreOf(model, measured));
    }
    void aMeasureWithoutWeightIsShownButDoesNotCount()
    {
        Measured measured = blank();
        set(measured, Measure::Nps, 30);
        set(measured, Measure::DisputeRate, 20); // 0 points, ceiling 40
        Model model = defaultModel();
        model.measures[Measure::DisputeRate].weight = 0;
        const Score score = *scoreOf(model, measured);
        COMPARE_NEAR(score.score, 82);
        COMPARE_NEAR(score.coverage, 1);
        QCOMPARE(*score.measures[Measure::DisputeRate].points, 0.0);
        QCOMPARE(score.measures[Measure::DisputeRate].state, State::Measured);
        QCOMPARE(score.ceiling.measure, std::nullopt);
    }
    void onboardingFadesWithAge()
    {
        // on_time 90 %: 82 points, weight 6 · ½ at 135 days; recency 100 points, weight 6
        Measured measured = blank(135);
        set(measured, Measure::OnTime, 90, 5);
        set(measured, Measure::Recency, 1);
        const Score score = scoreOfDefault(measured);
        COMPARE_NEAR(score.average, (3 * 82 + 600) / 9.0);
        COMPARE_NEAR(score.measures[Measure::OnTime].weight, 3);
    }

    void aCeilingLimitsTheScore_data()
    {
        QTest::addColumn<double>("raw");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("points");
        QTest::addColumn<double>("highest");
        QTest::newRow("hopeless") << 20.0 << 100.0 << 0.0 << 40.0;
        QTest::newRow("problem") << 10.0 << 100.0 << 35.0 << 65.0;
        QTest::newRow("half-way to the weak edge") << 9.0 << 100.0 << 48.5 << 82.5;
        // e = .25: 100 − ½·60
        QTest::newRow("hopeless on thin evidence") << 20.0 << 25.0 << 0.0 << 70.0;
    }
    void aCeilingLimitsTheScore()
    {
        QFETCH(double, raw);
        QFETCH(double, n);
        QFETCH(double, points);
        QFETCH(double, highest);
        // beside NPS and CSAT and ease of 100 points (18), contacts (6), reviews … as much good news as there is
        Measured measured = blank();
        for (Measure measure : {Measure::Nps, Measure::Csat, Measure::Ease, Measure::ContactRate, Measure::Conversion,
                                Measure::SpendTrend, Measure::Volume, Measure::Emotion, Measure::Reviews})
            set(measured, measure, 1000);
        // Σw = 8 + 5 + 5 + 6 + 6 + 5 + 5 + 5 + 3 = 48
        measured.values[Measure::Volume].raw = 100;
        set(measured, Measure::DisputeRate, raw, n);
        const Score score = scoreOfDefault(measured);
        const double weight = 16 * n / 100;
        const double average = (4800 + weight * points) / (48 + weight);
        COMPARE_NEAR(score.average, average);
        COMPARE_NEAR(score.score, std::min(average, highest));
        COMPARE_NEAR(score.ceiling.effect, std::min(average, highest) - average);
        if (highest < average)
            QCOMPARE(score.ceiling.measure, Measure::DisputeRate);
        else
            QCOMPARE(score.ceiling.measure, std::nullopt);
    }
    void theLowestCeilingIsNamed()
    {
        Measured measured = blank();
        for (Measure measure : {Measure::Nps, Measure::Csat, Measure::Ease, Measure::ContactRate})
            set(measured, measure, 1000);
        set(measured, Measure::Recency, 5);      // 0 points: 70
        set(measured, Measure::Resolution, 200); // 0 points: 55
        // A = 100·24/(24 + 6 + 8)
        const Score score = scoreOfDefault(measured);
        COMPARE_NEAR(score.average, 2400.0 / 38);
        COMPARE_NEAR(score.score, 55);
        QCOMPARE(score.ceiling.measure, Measure::Resolution);
    }
    void ofEqualCeilingsTheFirstInTheTableIsNamed()
    {
        Model model = defaultModel();
        model.ceilings = {{Measure::Recency, {{0, 50}, {100, 100}}}, {Measure::Resolution, {{0, 50}, {100, 100}}}};
        Measured measured = blank();
        set(measured, Measure::Nps, 1000);
        set(measured, Measure::Csat, 1000);
        set(measured, Measure::Ease, 1000);
        set(measured, Measure::Recency, 5);
        set(measured, Measure::Resolution, 200);
        const Score score = *scoreOf(model, measured); // A = 1800/32 = 56.25
        COMPARE_NEAR(score.score, 50);
        QCOMPARE(score.ceiling.measure, Measure::Resolution);
    }
    void contributionsAndCeilingSumToTheScore()
    {
        SomeBuyer buyer;
        buyer.facts.signedOn = asOf - 100;
        buyer.deliver(asOf - 30, 100, 15);
        buyer.ask(touchbase::SurveyKind::Nps, at("2026-03-01T10:00:00Z"), 9);
        buyer.talk(at("2026-03-01T10:00:00Z"));
        const Score score = *buyer.score();
        double contributions = 0;
        double shares = 0;
        for (const MeasureScore &measure : score.measures) {
            contributions += measure.contribution;
            shares += measure.share;
        }
        COMPARE_NEAR(shares, 1);
        COMPARE_NEAR(contributions + score.ceiling.effect, score.score);
        QVERIFY(score.ceiling.effect <= 0);
    }

    void aHalfIsRoundedUp_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("shown");
        QTest::newRow("84.5") << 84.5 << 85;
        QTest::newRow("84.5 − 1e-9") << 84.5 - 1e-9 << 85;
        QTest::newRow("84.5 − 2e-9") << 84.5 - 2e-9 << 84;
        QTest::newRow("84.4") << 84.4 << 84;
        QTest::newRow("85.49") << 85.49 << 85;
        QTest::newRow("0") << 0.0 << 0;
        QTest::newRow("100") << 100.0 << 100;
        QTest::newRow("99.9999999999") << 99.9999999999 << 100;
    }
    void aHalfIsRoundedUp()
    {
        QFETCH(double, score);
        QTEST(roundedScore(score), "shown");
    }
    void bandsBeginAtTheirFloors_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<Band>("band");
        QTest::newRow("100") << 100 << Band::Exceptional;
        QTest::newRow("85") << 85 << Band::Exceptional;
        QTest::newRow("84") << 84 << Band::Meeting;
        QTest::newRow("65") << 65 << Band::Meeting;
        QTest::newRow("64") << 64 << Band::Below;
        QTest::newRow("40") << 40 << Band::Below;
        QTest::newRow("39") << 39 << Band::Poor;
        QTest::newRow("0") << 0 << Band::Poor;
    }
    void bandsBeginAtTheirFloors()
    {
        QFETCH(int, shown);
        QTEST(bandOf(Floors(), shown), "band");
    }
    void coverageAtItsFloorIsEnough_data()
    {
        QTest::addColumn<double>("n"); // of NPS, n_full 5; with recency missing: C = 8·n/5/14
        QTest::addColumn<Band>("band");
        QTest::newRow("C = .5") << 4.375 << Band::Meeting;
        QTest::newRow("C = .5 − 5e-10") << 4.375 - 4e-9 << Band::Meeting;
        QTest::newRow("C < .5 − 1e-9") << 4.375 - 1e-7 << Band::Insufficient;
    }
    void coverageAtItsFloorIsEnough()
    {
        QFETCH(double, n);
        Measured measured = blank();
        set(measured, Measure::Nps, 30, n);
        set(measured, Measure::Recency, {});
        QTEST(scoreOfDefault(measured).band, "band");
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
