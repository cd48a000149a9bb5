// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Scale;
using touchbase::SurveyKind;

class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void npsIsPromotersLessDetractors()
    {
        SomeBuyer buyer;
        for (double score : {10, 9, 9, 8, 7, 6, 0}) // 3 promoters, 2 detractors of 7
            buyer.ask(SurveyKind::Nps, at("2026-03-01T10:00:00Z"), score);
        const MeasureScore score = buyer.measured(Measure::Nps);
        COMPARE_NEAR(*score.raw, 100.0 / 7);
        QCOMPARE(score.n, 7.0);
        QCOMPARE(score.state, State::Measured);
    }
    void npsIsPooledOverItsWindows_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<State>("state");
        QTest::addColumn<double>("n");
        QTest::newRow("after D") << "2026-03-16T00:00:00Z" << State::Missing << 0.0;
        QTest::newRow("on D") << "2026-03-15T23:59:59Z" << State::Thin << 1.0;
        QTest::newRow("D − W + 1") << "2025-09-17T00:00:00Z" << State::Thin << 1.0;
        QTest::newRow("D − W") << "2025-09-16T23:59:59Z" << State::Stale << 0.5;
        QTest::newRow("D − 2W + 1") << "2025-03-21T00:00:00Z" << State::Stale << 0.5;
        QTest::newRow("D − 2W") << "2025-03-20T23:59:59Z" << State::Missing << 0.0;
    }
    void npsIsPooledOverItsWindows()
    {
        QFETCH(QString, when);
        QFETCH(State, state);
        SomeBuyer buyer;
        buyer.ask(SurveyKind::Nps, at(when), 9);
        const MeasureScore score = buyer.measured(Measure::Nps);
        QCOMPARE(score.state, state);
        QTEST(score.n, "n");
        if (state != State::Missing)
            QCOMPARE(*score.raw, 100.0);
    }
    void oneFreshAnswerNeverThrowsAwayFiveOlderOnes()
    {
        SomeBuyer buyer;
        for (int i = 0; i < 5; ++i)
            buyer.ask(SurveyKind::Nps, at("2025-06-01T10:00:00Z"), 10);
        buyer.ask(SurveyKind::Nps, at("2026-03-01T10:00:00Z"), 0);
        // λ = ½·4/5 = .4; (−1 + .4·5)/(1 + .4·5)
        const MeasureScore score = buyer.measured(Measure::Nps);
        COMPARE_NEAR(*score.raw, 100.0 / 3);
        COMPARE_NEAR(score.n, 3);
    }

    void satisfiedIsTheUpperPartOfAnyScale_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<bool>("satisfied");
        QTest::newRow("4 of 1–5") << 4.0 << Scale{1, 5, false} << true;
        QTest::newRow("3 of 1–5") << 3.0 << Scale{1, 5, false} << false;
        QTest::newRow("3.4 of 1–5 is 0.6") << 3.4 << Scale{1, 5, false} << true;
        QTest::newRow("3.39 of 1–5") << 3.39 << Scale{1, 5, false} << false;
        QTest::newRow("6 of 0–10 is 0.6") << 6.0 << Scale{0, 10, false} << true;
        QTest::newRow("5 of 0–10") << 5.0 << Scale{0, 10, false} << false;
        QTest::newRow("2 of 1–5, low is good") << 2.0 << Scale{1, 5, true} << true;
        QTest::newRow("3 of 1–5, low is good") << 3.0 << Scale{1, 5, true} << false;
        QTest::newRow("0.4 of 0–1, low is good, is 0.6") << 0.4 << Scale{0, 1, true} << true;
    }
    void satisfiedIsTheUpperPartOfAnyScale()
    {
        QFETCH(double, value);
        QFETCH(Scale, scale);
        QFETCH(bool, satisfied);
        SomeBuyer buyer;
        buyer.facts.surveys = {{at("2026-03-01T10:00:00Z"), SurveyKind::Csat, value, scale}};
        QCOMPARE(*buyer.measured(Measure::Csat).raw, satisfied ? 100.0 : 0.0);
    }
    void surveysAndTouchpointsCountTogether()
    {
        SomeBuyer buyer;
        buyer.ask(SurveyKind::Csat, at("2026-03-01T10:00:00Z"), 5);
        buyer.ask(SurveyKind::Csat, at("2026-03-03T10:00:00Z"), 1);
        for (int csat : {4, 2})
            buyer.facts.touchpoints.push_back({at("2026-03-02T10:00:00Z"), true, {}, csat, {}});
        buyer.facts.touchpoints.push_back({at("2025-06-02T10:00:00Z"), true, {}, 5, {}}); // out of order, before
        // λ = ½·1/5 = .1; (2 + .1)/(4 + .1)
        const MeasureScore score = buyer.measured(Measure::Csat);
        COMPARE_NEAR(*score.raw, 210 / 4.1);
        COMPARE_NEAR(score.n, 4.1);
    }
    void easeIsAMeanIndexOfAllMethods()
    {
        SomeBuyer buyer;
        const auto when = at("2026-03-01T10:00:00Z");
        buyer.facts.surveys = {{when, SurveyKind::Ces, 2, {1, 5, true}},     // the source's CES: 1 − 1/4 = 75
                               {when, SurveyKind::Ces, 4, {1, 7, false}},    // 3/6 = 50
                               {when, SurveyKind::NetEasy, 1, {1, 7, true}}, // 100
                               {when, SurveyKind::Nps, 0, {0, 10, false}}};
        buyer.facts.touchpoints = {{when, true, {}, {}, 1}}; // 0
        const MeasureScore score = buyer.measured(Measure::Ease);
        COMPARE_NEAR(*score.raw, 225.0 / 4);
        QCOMPARE(score.n, 4.0);
        QCOMPARE(score.state, State::Thin);
    }
};

QTEST_GUILESS_MAIN(TestVoice)
#include "tst_voice.moc"
