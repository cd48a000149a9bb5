// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate.h"

#include <QTest>

using namespace touchbase;

Q_DECLARE_METATYPE(GateFacts)

/// "A buyer signed at most 90 days ago, or with a running onboarding, is active only with a held 14-day review or an
/// override on record"; an onboarding that runs demands the rest as well, so that no stage is a way round.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBuyerWaitsForItsReview_data()
    {
        QTest::addColumn<int>("daysAgo"); // −1: never signed
        QTest::addColumn<bool>("onboardingRuns");
        QTest::addColumn<int>("heldAgo");     // days; −1: not held
        QTest::addColumn<int>("importedAgo"); // the same, as a file says
        QTest::addColumn<bool>("overridden");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("signed today") << 0 << false << -1 << -1 << false << false;
        QTest::newRow("the 90th day") << 90 << false << -1 << -1 << false << false;
        QTest::newRow("the 91st day") << 91 << false << -1 << -1 << false << true;
        QTest::newRow("long ago, onboarding runs") << 400 << true << -1 << -1 << false << false;
        QTest::newRow("never signed") << -1 << false << -1 << -1 << false << true;
        QTest::newRow("never signed, onboarding runs") << -1 << true << -1 << -1 << false << false;
        QTest::newRow("review held") << 20 << true << 6 << -1 << false << true;
        QTest::newRow("review held on the day of signing") << 20 << false << 20 << -1 << false << true;
        QTest::newRow("review held before signing") << 20 << false << 21 << -1 << false << false;
        QTest::newRow("review held says a file") << 20 << false << -1 << 6 << false << true;
        QTest::newRow("review held says a file, onboarding runs") << 20 << true << -1 << 6 << false << false;
        QTest::newRow("long ago, review held says a file, onboarding runs") << 400 << true << -1 << 6 << false << false;
        QTest::newRow("overridden") << 20 << true << -1 << -1 << true << true;
    }
    void aNewBuyerWaitsForItsReview()
    {
        QFETCH(int, daysAgo);
        QFETCH(bool, onboardingRuns);
        QFETCH(int, heldAgo);
        QFETCH(int, importedAgo);
        QFETCH(bool, overridden);
        const Day today(20'000);
        const auto ago = [today](int days) { return days < 0 ? std::nullopt : std::optional(today - days); };
        const GateFacts facts{.signedOn = ago(daysAgo),
                              .onboardingRuns = onboardingRuns,
                              .heldOn = ago(heldAgo),
                              .importedHeldOn = ago(importedAgo),
                              .overridden = overridden,
                              .withDecisionMaker = true,
                              .recommendations = 2,
                              .expectationsValidated = true};
        QTEST(isGateOpen(facts, today), "isOpen");
    }

    void anOnboardingRunsUntilItIsCompleted()
    {
        QVERIFY(doesOnboardingRun({}));
        QVERIFY(doesOnboardingRun({.hasOpenSteps = true}));
        QVERIFY(!doesOnboardingRun({.completed = true, .hasOpenSteps = true}));
        // a file cannot say that it was completed
        QVERIFY(!doesOnboardingRun({.imported = true}));
        QVERIFY(doesOnboardingRun({.imported = true, .hasOpenSteps = true}));
        QVERIFY(doesOnboardingRun({.imported = true, .workedOnHere = true}));
        QVERIFY(!doesOnboardingRun({.completed = true, .imported = true, .hasOpenSteps = true}));
    }

    void completingDemands_data()
    {
        QTest::addColumn<GateFacts>("facts");
        QTest::addColumn<QStringList>("missing");
        const Day today(20'000);
        const GateFacts all{.signedOn = today - 20,
                            .onboardingRuns = true,
                            .heldOn = today - 6,
                            .withDecisionMaker = true,
                            .recommendations = 2,
                            .expectationsValidated = true};
        const auto but = [&all](void (*change)(GateFacts &)) {
            GateFacts facts = all;
            change(facts);
            return facts;
        };
        const auto review = QStringLiteral("review_14_day");
        const auto decisionMaker = QStringLiteral("decision_maker");
        const auto recommendations = QStringLiteral("recommendations");
        const auto items = QStringLiteral("required_items");
        const auto expectations = QStringLiteral("validated_expectations");
        QTest::newRow("all is there") << all << QStringList{};
        QTest::newRow("nothing is there")
            << GateFacts{.signedOn = today - 20, .onboardingRuns = true, .hasOpenSteps = true}
            << QStringList{review, decisionMaker, recommendations, items, expectations};
        QTest::newRow("a file says that it was held")
            << but([](GateFacts &facts) { std::swap(facts.heldOn, facts.importedHeldOn); })
            << QStringList{review, decisionMaker, recommendations};
        QTest::newRow("held before signing") << but([](GateFacts &facts) { facts.heldOn = *facts.signedOn - 1; })
                                             << QStringList{review, decisionMaker, recommendations};
        QTest::newRow("held with somebody else")
            << but([](GateFacts &facts) { facts.withDecisionMaker = false; }) << QStringList{decisionMaker};
        QTest::newRow("one recommendation")
            << but([](GateFacts &facts) { facts.recommendations = 1; }) << QStringList{recommendations};
        QTest::newRow("an open step") << but([](GateFacts &facts) { facts.hasOpenSteps = true; }) << QStringList{items};
        QTest::newRow("not validated") << but([](GateFacts &facts) { facts.expectationsValidated = false; })
                                       << QStringList{expectations};
        QTest::newRow("overridden") << GateFacts{.signedOn = today - 20,
                                                 .onboardingRuns = true,
                                                 .overridden = true,
                                                 .hasOpenSteps = true}
                                    << QStringList{};
    }
    void completingDemands()
    {
        QFETCH(GateFacts, facts);
        QStringList missing;
        for (GateDemand demand : missingForCompletion(facts))
            missing << wordString(demand);
        QTEST(missing, "missing");
        QCOMPARE(isGateOpen(facts, Day(20'000)), missing.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
