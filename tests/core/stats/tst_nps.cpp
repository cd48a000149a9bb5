// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/nps.h"

#include <QtTest>

#include <cmath>

using namespace touchbase::stats;

class TestNps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // W. Huber, Cross Validated 18603: shares 1/2, 1/3, 1/6 give a score of 1/3 with variance 5/9; of 324
    // answers the standard error is √(5/9)/18 = 4.1 points (4.14087 with more digits). Interval by hand:
    // 33.33333 ± 1.959964 × 4.14087 = 25.21738 and 41.44929.
    void agreesWithThePublishedExample()
    {
        const std::optional<NpsEstimate> nps = netPromoterScore({162, 54, 324});
        QVERIFY(nps);
        QVERIFY(std::abs(nps->scorePoints - 100.0 / 3) < 1e-9);
        QVERIFY(std::abs(nps->standardErrorPoints - 4.14087) < 5e-6);
        QVERIFY(std::abs(nps->lowerPoints - 25.21738) < 1e-4);
        QVERIFY(std::abs(nps->upperPoints - 41.44929) < 1e-4);
    }

    // Worked by hand: 3 promoters and 1 detractor of 4: p − d = 1/2, variance 1 − 1/4 = 3/4,
    // error 100·√(3/16) = 43.30127, 50 ± 84.86893: the upper end would be 134.9.
    void intervalIsClamped()
    {
        const std::optional<NpsEstimate> nps = netPromoterScore({3, 1, 4});
        QCOMPARE(nps->scorePoints, 50.0);
        QVERIFY(std::abs(nps->standardErrorPoints - 43.30127) < 5e-6);
        QVERIFY(std::abs(nps->lowerPoints - -34.86893) < 1e-4);
        QCOMPARE(nps->upperPoints, 100.0);
        QCOMPARE(netPromoterScore({1, 3, 4})->lowerPoints, -100.0);
    }

    void confidenceWidensTheInterval()
    {
        const std::optional<NpsEstimate> nps = netPromoterScore({162, 54, 324}, Confidence(Fraction{0.99}));
        // 33.33333 + 2.575829 × 4.14087 = 43.99951
        QVERIFY(std::abs(nps->upperPoints - 43.99951) < 1e-4);
    }

    void oneMindHasNoSpread()
    {
        const std::optional<NpsEstimate> nps = netPromoterScore({7, 0, 7});
        QCOMPARE(nps->scorePoints, 100.0);
        QCOMPARE(nps->standardErrorPoints, 0.0);
        QCOMPARE(netPromoterScore({0, 0, 5})->scorePoints, 0.0);
    }

    void noAnswersHaveNoScore() { QVERIFY(!netPromoterScore({0, 0, 0})); }
};

QTEST_APPLESS_MAIN(TestNps)
#include "tst_nps.moc"
