// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/standing.h"
#include "operations/onboarding/starting.h"
#include "operations/records/checklists.h"
#include "operations/setup/demoworkspace.h"
#include "support/builders.h"
#include "support/engines.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;
using rules::OnboardingState;

/// How onboardings stand, wherever they come from. The clock stands on Sunday, 15 March 2026.
class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoneHasNone();
    void whoIsOnboardedTwiceIsRefused();
    void whoLeftIsRefused();
    void aPausedBuyerStaysPaused();
    void whatIsLaterIsNotKnownYet();
    void aPlaybookIsStartedOnceADay();
    void anOnboardingIsNoPlaybook();
    void theDemoHasOneThatGoesRightAndOneThatSticks();

private:
    static Result<std::optional<BuyerOnboarding>> load(TemporaryWorkspace &workspace, BuyerId buyer, const char *asOf)
    {
        return workspace->readNow([=](const Reader &reader) -> Result<std::optional<BuyerOnboarding>> {
            auto setup = loadScoreSetup(reader);
            return setup ? loadOnboarding(reader, *setup, buyer, day(asOf)) : failure(setup.error());
        });
    }
    static Stored<Buyer> newBuyer(TemporaryWorkspace &workspace, Stage stage = Stage::Onboarding,
                                  const QString &name = QStringLiteral("Acme Insurance"))
    {
        Buyer buyer = aBuyer(name);
        buyer.stage = stage;
        buyer.signedOn = day("2026-03-09");
        return workspace.add(buyer);
    }
};

void StandingTest::whoHasNoneHasNone()
{
    TemporaryWorkspace workspace;
    const auto found = load(workspace, newBuyer(workspace).id, "2026-03-15");
    VERIFY_RESULT(found);
    QVERIFY(!*found);
    QCOMPARE(load(workspace, BuyerId(77), "2026-03-15").error().code, ErrorCode::UnknownRow);
}

void StandingTest::whoIsOnboardedTwiceIsRefused()
{
    TemporaryWorkspace workspace;
    const auto buyer = newBuyer(workspace);
    workspace.perform(startOnboarding(buyer.id, {day("2026-03-15")}));
    const auto again = workspace->performNow(startOnboarding(buyer.id, {day("2026-03-15")}));
    COMPARE_ERROR(again, ErrorCode::OnboardingRuns);
    QCOMPARE(workspace.list<Checklist>().size(), size_t{1});
    const auto other = newBuyer(workspace, Stage::Onboarding, QStringLiteral("Other"));
    const auto none = workspace->performNow(startOnboarding(other.id, {day("2026-03-15"), {}, QStringLiteral("None")}));
    COMPARE_ERROR(none, ErrorCode::UnknownTemplate);
}

void StandingTest::whoLeftIsRefused()
{
    TemporaryWorkspace workspace;
    Buyer buyer = aBuyer();
    buyer.stage = Stage::Churned;
    buyer.churnedOn = day("2026-03-01");
    COMPARE_ERROR(workspace->performNow(startOnboarding(workspace.add(buyer).id, {day("2026-03-15")})),
                  ErrorCode::BuyerLeft);
}

void StandingTest::aPausedBuyerStaysPaused()
{
    TemporaryWorkspace workspace;
    const auto buyer = newBuyer(workspace, Stage::Paused);
    workspace.perform(startOnboarding(buyer.id, {day("2026-03-15")}));
    QVERIFY(workspace.load(buyer.id).value.stage == Stage::Paused);
}

void StandingTest::whatIsLaterIsNotKnownYet()
{
    TemporaryWorkspace workspace;
    const auto buyer = newBuyer(workspace);
    workspace.perform(startOnboarding(buyer.id, {day("2026-03-09")}));
    const auto items = workspace.list<ChecklistItem>();
    workspace.perform(tickItem(items.front().id, day("2026-03-11")));
    QVERIFY(!(*load(workspace, buyer.id, "2026-03-10"))->steps.front().isDone);
    QVERIFY((*load(workspace, buyer.id, "2026-03-11"))->steps.front().isDone);
    workspace.perform(overrideGate(buyer.id, QStringLiteral("known")));
    workspace.perform(completeChecklist(workspace.list<Checklist>().front().id, day("2026-03-15")));
    QCOMPARE((*load(workspace, buyer.id, "2026-03-15"))->standing.state, OnboardingState::Done);
    QVERIFY((*load(workspace, buyer.id, "2026-03-14"))->standing.state != OnboardingState::Done);
}

void StandingTest::aPlaybookIsStartedOnceADay()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const QString name = QStringLiteral("quality decline without communication");
    workspace.perform(startPlaybook(buyer.id, {day("2026-03-15"), {}, name}));
    const auto checklist = workspace.list<Checklist>().front().value;
    QVERIFY(checklist.kind == ChecklistKind::Recovery);
    QVERIFY(checklist.startedOn == day("2026-03-15"));
    QCOMPARE(workspace.list<ChecklistItem>().front().value.owner, buyer.value.owner);
    COMPARE_ERROR(workspace->performNow(startPlaybook(buyer.id, {day("2026-03-15"), {}, name})), ErrorCode::NameTaken);
    workspace.perform(startPlaybook(buyer.id, {day("2026-03-16"), {}, name})); // it happened again
    QCOMPARE(workspace.list<ChecklistTemplate>().size(), size_t{1});
    QVERIFY(workspace.load(buyer.id).value.stage == Stage::Active);
}

void StandingTest::anOnboardingIsNoPlaybook()
{
    TemporaryWorkspace workspace;
    COMPARE_ERROR(workspace->performNow(startPlaybook(workspace.add(aBuyer()).id,
                                                      {day("2026-03-15"), {}, QStringLiteral("Legal onboarding")})),
                  ErrorCode::UnknownTemplate);
}

void StandingTest::theDemoHasOneThatGoesRightAndOneThatSticks()
{
    TemporaryWorkspace workspace;
    workspace.perform(fillWithDemo({24, 120, std::nullopt, 1, day("2026-03-15"), Zone()}));
    const auto running = workspace->readNow([](const Reader &reader) -> Result<std::vector<BuyerOnboarding>> {
        auto setup = loadScoreSetup(reader);
        return setup ? loadRunningOnboardings(reader, *setup, day("2026-03-15")) : failure(setup.error());
    });
    VERIFY_RESULT(running);
    QHash<QString, OnboardingState> states;
    for (const BuyerOnboarding &one : *running) {
        states.insert(one.buyer.value.name, one.standing.state);
        QVERIFY(one.buyer.value.stage != Stage::Active); // the gate is kept
    }
    QCOMPARE(states.value(QStringLiteral("Larkhaven Senior Benefits"), OnboardingState::Done),
             OnboardingState::OnTrack);
    QCOMPARE(states.value(QStringLiteral("Brightacre Solar & Electric"), OnboardingState::Done),
             OnboardingState::Stuck);
}

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
