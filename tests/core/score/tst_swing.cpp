// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/swing.h"

#include "scorefixture.h"

using namespace touchbase::score;

/// Expected values follow score.md, section 4, by hand.
class TestSwing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwingIsWhatChanceDoesNotExplain()
    {
        // p = 0, .2, 0, .2; p̂ = 40/400 = .1, c = .09; every d² = .04, v = .02
        // τ² = ½ (.04 − .09·.02) = .0191
        const auto swing = swingOf({{100, 0}, {100, 20}, {100, 0}, {100, 20}});
        QVERIFY(swing);
        COMPARE_NEAR(swing->points, 100 * std::sqrt(0.0191));
        QCOMPARE(swing->leads, 400);
    }
    void neighboursWeighByTheirLeads()
    {
        // The week of 9 leads takes no part. p = .1, .05, .2, 0; p̂ = 7/110, c = 7·103/12100 = 721/12100
        // v = .125, .075, .075; g = 8, 40/3, 40/3; Σg = 104/3; g·v = 1 each
        // Σ g d² = 8·.0025 + 40/3·.0225 + 40/3·.04 = .02 + .3 + 8/15 = 64/75
        const auto swing = swingOf({{10, 1}, {9, 9}, {40, 2}, {20, 4}, {40, 0}});
        QVERIFY(swing);
        COMPARE_NEAR(swing->points, 100 * std::sqrt(0.5 * (64.0 / 75 - 3 * 721.0 / 12100) / (104.0 / 3)));
        QCOMPARE(swing->leads, 110);
    }
    void aLastingImprovementIsOneStep()
    {
        // p = .2, .2, 0, 0: only one of three d² is .04. p̂ = .1, c = .09, v = .02
        // τ² = ½ (.04/3 − .0018)
        const auto swing = swingOf({{100, 20}, {100, 20}, {100, 0}, {100, 0}});
        COMPARE_NEAR(swing->points, 100 * std::sqrt(0.5 * (0.04 / 3 - 0.0018)));
    }
    void lessThanChanceIsNoSwing()
    {
        const auto swing = swingOf({{100, 10}, {100, 10}, {100, 10}, {100, 10}});
        QVERIFY(swing);
        QCOMPARE(swing->points, 0.0);
    }
    void noDisputesAreNoSwing() { QCOMPARE(swingOf({{10, 0}, {10, 0}, {10, 0}, {10, 0}})->points, 0.0); }
    void allDisputedIsNoSwing() { QCOMPARE(swingOf({{10, 10}, {10, 10}, {10, 10}, {10, 10}})->points, 0.0); }
    void threeWeeksAreTooFew() { QVERIFY(!swingOf({{100, 1}, {100, 9}, {100, 1}, {9, 0}})); }
    void noWeeksAreTooFew() { QVERIFY(!swingOf({})); }
};

QTEST_GUILESS_MAIN(TestSwing)
#include "tst_swing.moc"
