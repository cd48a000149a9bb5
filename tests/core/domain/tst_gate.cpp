// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate.h"

#include <QTest>

using touchbase::Day;
using touchbase::GateFacts;

/// "A buyer signed at most 90 days ago, or with a running onboarding, is active only with a held 14-day review or an
/// override on record."
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBuyerWaitsForItsReview_data()
    {
        QTest::addColumn<int>("daysAgo"); // −1: never signed
        QTest::addColumn<bool>("onboardingRuns");
        QTest::addColumn<bool>("reviewHeld");
        QTest::addColumn<bool>("overridden");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("signed today") << 0 << false << false << false << false;
        QTest::newRow("the 90th day") << 90 << false << false << false << false;
        QTest::newRow("the 91st day") << 91 << false << false << false << true;
        QTest::newRow("long ago, onboarding runs") << 400 << true << false << false << false;
        QTest::newRow("never signed") << -1 << false << false << false << true;
        QTest::newRow("never signed, onboarding runs") << -1 << true << false << false << false;
        QTest::newRow("review held") << 20 << true << true << false << true;
        QTest::newRow("overridden") << 20 << true << false << true << true;
    }
    void aNewBuyerWaitsForItsReview()
    {
        QFETCH(int, daysAgo);
        QFETCH(bool, onboardingRuns);
        QFETCH(bool, reviewHeld);
        QFETCH(bool, overridden);
        const Day today(20'000);
        const auto signedOn = daysAgo < 0 ? std::nullopt : std::optional(today - daysAgo);
        QTEST(isGateOpen(GateFacts{signedOn, onboardingRuns, reviewHeld, overridden}, today), "isOpen");
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
