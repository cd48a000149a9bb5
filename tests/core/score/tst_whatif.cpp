// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/whatif.h"

#include "scorefixture.h"

using namespace touchbase::score;

class TestWhatIf : public QObject
{
    Q_OBJECT

    static Measured measuredOf(const SomeBuyer &buyer)
    {
        return *measure(buyer.model, buyer.workingTime, buyer.portfolio, buyer.facts, asOf);
    }

private Q_SLOTS:
    void aWeightIsMovedWithoutMeasuringAnew()
    {
        // recency 0 points, billing 100 (see tst_score): (6·0 + 6·100)/12
        const Measured measured = measuredOf(SomeBuyer());
        const Model moved = withWeight(defaultModel(), Measure::BillingIssues, 6);
        COMPARE_NEAR(scoreOf(moved, measured)->average, 50);
        COMPARE_NEAR(scoreOf(defaultModel(), measured)->average, 25);
    }
    void aRawValueIsMovedAndItsEvidenceStays()
    {
        SomeBuyer buyer;
        buyer.ask(touchbase::SurveyKind::Nps, at("2026-03-01T10:00:00Z"), 0);
        const Measured moved = withRaw(buyer.model, measuredOf(buyer), Measure::Nps, 30);
        const Score score = *scoreOf(buyer.model, moved);
        QCOMPARE(*score.measures[Measure::Nps].points, 82.0);
        COMPARE_NEAR(score.measures[Measure::Nps].evidence, 0.2);
    }
    void whatIsMissingIsTakenAsMeasuredInFull()
    {
        const SomeBuyer buyer;
        const Measured moved = withRaw(buyer.model, measuredOf(buyer), Measure::Nps, 30);
        const Score score = *scoreOf(buyer.model, moved);
        QCOMPARE(score.measures[Measure::Nps].state, State::Measured);
        COMPARE_NEAR(score.average, (200 + 8 * 82) / 16.0);
    }
    void whatDoesNotApplyStaysSo()
    {
        const SomeBuyer buyer;
        const Measured moved = withRaw(buyer.model, measuredOf(buyer), Measure::Conversion, 100);
        QCOMPARE(scoreOf(buyer.model, moved)->measures[Measure::Conversion].state, State::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
