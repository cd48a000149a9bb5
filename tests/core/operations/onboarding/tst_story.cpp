// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/standing.h"
#include "operations/onboarding/starting.h"
#include "operations/records/buyers.h"
#include "operations/records/checklists.h"
#include "operations/records/contacts.h"
#include "operations/records/deliveries.h"
#include "operations/records/expectations.h"
#include "operations/records/reviews.h"
#include "operations/reporting/reviewloading.h"
#include "report/quarter.h"
#include "support/builders.h"
#include "support/engines.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;
using rules::OnboardingState;

/// A roofer signs on Monday, 2 March 2026, and is brought through its first 30 days, day by day.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromSignedToComplete();
    void theGateRefusesInFiveWays();
    void anOverrideIsSeen();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] Day today() const { return *m_today; }
    void moveTo(const char *iso);
    BuyerOnboarding onboarding();
    /// Ticks every step whose due day has come, but for those that a form does.
    void workThrough();
    void tickAll();
    void tick(const QString &title);
    Operation completing();
    Id<Expectation> recordExpectation();
    Id<Review> writeReview(int recommendations);
    void verifyRefused(const char *missing);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<BuyerId> m_buyer;
    std::optional<Day> m_today;
};

void StoryTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    moveTo("2026-03-02");
    Buyer buyer = aBuyer(QStringLiteral("Cedar & Vale Roofing"));
    buyer.vertical = Vertical::HomeServices;
    buyer.stage = Stage::Prospect;
    buyer.signedOn.reset();
    buyer.owner = QStringLiteral("Dana Whitfield");
    m_buyer = workspace().add(buyer).id;
    workspace().perform(addContact(aContact(*m_buyer, QStringLiteral("Owen Vale"))));
    Contact other = aContact(*m_buyer, QStringLiteral("Marcy Tran"));
    other.role = ContactRole::User;
    workspace().perform(addContact(other));
    workspace().perform(startOnboarding(*m_buyer, {today(), QStringLiteral("Tom Becker")}));
}

void StoryTest::moveTo(const char *iso)
{
    m_today = day(iso);
    m_workspace->clock().set(at(qPrintable(QString::fromLatin1(iso) + QStringLiteral("T12:00:00Z"))));
}

BuyerOnboarding StoryTest::onboarding()
{
    const auto loaded = workspace()->readNow([this](const Reader &reader) -> Result<std::optional<BuyerOnboarding>> {
        auto setup = loadScoreSetup(reader);
        return setup ? loadOnboarding(reader, *setup, *m_buyer, today()) : failure(setup.error());
    });
    if (!loaded || !*loaded)
        qFatal("no onboarding");
    return **loaded;
}

void StoryTest::workThrough()
{
    for (const StepStanding &step : onboarding().steps) {
        if (!step.isDone && step.item.value.dueOn <= today())
            workspace().perform(tickItem(step.item.id, today(), {}, step.item.revision));
    }
}

void StoryTest::tickAll()
{
    for (const StepStanding &step : onboarding().steps) {
        if (!step.isDone)
            workspace().perform(tickItem(step.item.id, today()));
    }
}

void StoryTest::tick(const QString &title)
{
    for (const StepStanding &step : onboarding().steps) {
        if (step.item.value.title == title)
            workspace().perform(tickItem(step.item.id, today()));
    }
}

Operation StoryTest::completing()
{
    return completeChecklist(onboarding().checklist.id, today(), QStringLiteral("Owen decides; rings before nine."));
}

Id<Expectation> StoryTest::recordExpectation()
{
    Expectation expectation = anExpectation(*m_buyer);
    expectation.validFrom = today();
    return Id<Expectation>(workspace().perform(addExpectation(expectation)).inserted(u"expectation").front());
}

Id<Review> StoryTest::writeReview(int recommendations)
{
    Review review = aReview(*m_buyer);
    review.kind = ReviewKind::Day14;
    review.dueOn = day("2026-03-16");
    const Id<Review> id(workspace().perform(scheduleReview(review)).inserted(u"review").front());
    for (int i = 0; i < recommendations; ++i)
        workspace().perform(addRecommendation(aRecommendation(id)));
    return id;
}

void StoryTest::verifyRefused(const char *missing)
{
    const auto done = workspace()->performNow(completing());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::GateClosed);
    QCOMPARE(done.error().values, (QStringList{QStringLiteral("Cedar & Vale Roofing"), QString::fromUtf8(missing)}));
    QVERIFY(workspace().load(*m_buyer).value.stage == Stage::Onboarding);
}

void StoryTest::fromSignedToComplete()
{
    // the day it signs
    auto now = onboarding();
    QVERIFY(now.buyer.value.stage == Stage::Onboarding);
    QVERIFY(now.buyer.value.signedOn == day("2026-03-02"));
    QCOMPARE(now.checklist.value.name, QStringLiteral("Home services onboarding"));
    QCOMPARE(now.standing.state, OnboardingState::OnTrack);
    QCOMPARE(now.standing.day, 0);
    QCOMPARE(now.missing.size(), size_t{5});
    QCOMPARE(now.steps.front().item.value.owner, QStringLiteral("Tom Becker"));
    QCOMPARE(now.steps.back().item.value.owner, QStringLiteral("Dana Whitfield")); // who takes over
    QVERIFY(now.steps.back().item.value.dueOn == day("2026-04-01"));
    QCOMPARE(workspace().list<ChecklistTemplate>().size(), size_t{1}); // the version it keeps
    workThrough();
    const auto expectation = recordExpectation();

    // the first week, with the first leads on Friday
    moveTo("2026-03-04");
    workThrough();
    moveTo("2026-03-06");
    workThrough();
    workspace().perform(validateExpectation(expectation, today(), QStringLiteral("Owen Vale")));
    Delivery delivery = aDelivery(*m_buyer);
    delivery.day = today();
    workspace().perform(setDelivery(delivery));
    now = onboarding();
    QCOMPARE(now.standing.state, OnboardingState::OnTrack);
    QVERIFY(now.firstLeadDays == 4);

    // a storm: a week without leads shifts what is due
    const auto before = now.steps.back().fallsOn;
    workspace().perform(addPause({*m_buyer, day("2026-03-09"), day("2026-03-15"), QStringLiteral("storm")}));
    now = onboarding();
    QCOMPARE(now.pauses.front().reason, QStringLiteral("storm"));
    QVERIFY(now.steps.back().item.value.dueOn == day("2026-04-01")); // as the template gave it
    QVERIFY(*before == day("2026-04-01") && now.steps.back().fallsOn == day("2026-04-08"));
    QVERIFY(now.standing.gateOn == day("2026-03-23"));
    moveTo("2026-03-16");
    QCOMPARE(onboarding().standing.day, 7);
    tick(QStringLiteral("Plan the busy and the quiet weeks"));

    // too little is done: behind, then stuck. What was due on Saturday the 7th means Monday, which is paused until the
    // 15th
    moveTo("2026-03-18");
    now = onboarding();
    QCOMPARE(now.standing.state, OnboardingState::Behind);
    QCOMPARE(now.steps[now.standing.lateSteps.front()].item.value.title,
             QStringLiteral("Walk through a return from request to credit"));
    QCOMPARE(now.standing.daysLate, 2);
    moveTo("2026-03-24");
    now = onboarding();
    QVERIFY(now.standing.stuckFor == rules::StuckReason::ReviewMissing);

    // the review is held
    const Id<Review> review = writeReview(2);
    workThrough();
    workspace().perform(holdReview(review, {today(), {QStringLiteral("Owen Vale"), QStringLiteral("Marcy Tran")}}));
    QCOMPARE(workspace().list<Task>().size(), size_t{2});
    now = onboarding();
    QCOMPARE(now.standing.state, OnboardingState::OnTrack);
    QCOMPARE(now.missing, std::vector{GateDemand::RequiredItems});

    // day 30, a week later than signed
    moveTo("2026-04-08");
    workThrough();
    QVERIFY(onboarding().isGateOpen());
    workspace().perform(completing());
    now = onboarding();
    QCOMPARE(now.standing.state, OnboardingState::Done);
    QCOMPARE(now.standing.progress.done, now.standing.progress.required);
    QVERIFY(now.buyer.value.stage == Stage::Active);
    QCOMPARE(now.checklist.value.handover, QStringLiteral("Owen decides; rings before nine."));
    QVERIFY(now.overrideReason().isEmpty());
}

void StoryTest::theGateRefusesInFiveWays()
{
    moveTo("2026-03-16");
    const auto expectation = recordExpectation();
    workspace().perform(validateExpectation(expectation, today(), QStringLiteral("Owen Vale")));
    tickAll();
    const Id<Review> review = writeReview(2);

    // without the review there is no recommendation of it and nobody who took part
    verifyRefused("its 14-day review was not held; no decision maker took part in its 14-day review; "
                  "its 14-day review has fewer than two recommendations");
    workspace().perform(holdReview(review, {today(), {QStringLiteral("Marcy Tran")}}));
    verifyRefused("no decision maker took part in its 14-day review");
    workspace().perform(holdReview(review, {today(), {QStringLiteral("Owen Vale")}}));
    workspace().perform(removeRecommendation(workspace().list<Recommendation>().front().id));
    verifyRefused("its 14-day review has fewer than two recommendations");
    workspace().perform(addRecommendation(aRecommendation(review)));
    workspace().perform(untickItem(onboarding().steps.front().item.id));
    verifyRefused("required steps are open");
    workspace().perform(tickItem(onboarding().steps.front().item.id, today()));
    moveTo("2026-03-17");
    (void)recordExpectation(); // a newer one, which nobody has validated
    verifyRefused("its expectations were not validated with the buyer");
    const auto stage = workspace()->performNow(setStage(*m_buyer, {Stage::Active, today()}));
    QCOMPARE(stage.error().code, ErrorCode::GateClosed);
    workspace().perform(
        validateExpectation(workspace().list<Expectation>().back().id, today(), QStringLiteral("Owen Vale")));
    workspace().perform(completing());
    QVERIFY(workspace().load(*m_buyer).value.stage == Stage::Active);
}

void StoryTest::anOverrideIsSeen()
{
    moveTo("2026-03-20");
    QCOMPARE(onboarding().standing.state, OnboardingState::Stuck);
    const QString reason = QStringLiteral("second branch of a buyer we know");
    const auto blank = workspace()->performNow(overrideGate(*m_buyer, QStringLiteral(" ")));
    QCOMPARE(blank.error().code, ErrorCode::ReasonNeeded);
    workspace().perform(overrideGate(*m_buyer, reason));

    // on the buyer's page
    const auto now = onboarding();
    QVERIFY(now.isGateOpen());
    QCOMPARE(now.overrideReason(), reason);
    QVERIFY(now.standing.state != OnboardingState::Done);
    workspace().perform(completing());
    QCOMPARE(onboarding().standing.state, OnboardingState::Done);
    QVERIFY(workspace().load(*m_buyer).value.stage == Stage::Active);

    // in the history
    const auto history = workspace()->readNow(
        [this](const Reader &reader) { return reader.historyOf(QStringLiteral("buyer"), m_buyer->value()); });
    VERIFY_RESULT(history);
    const auto isOverride = [&reason](const HistoryItem &item) {
        return item.operation == QLatin1String("override-gate")
               && textOf(item.change.value(u"gate_override")) == reason.toStdString();
    };
    QCOMPARE(std::count_if(history->begin(), history->end(), isOverride), 1);

    // in the quarterly review of the team, in which it matters, and not in the buyer's
    const auto reviewOf = [this](const char *quarter, report::Audience audience) {
        return workspace()->readNow([=, this](const Reader &reader) -> Result<report::QuarterlyReview> {
            auto setup = loadScoreSetup(reader);
            if (!setup)
                return failure(setup.error());
            const auto period = report::parseQuarter(QString::fromLatin1(quarter));
            return loadQuarterlyReview(reader, *setup, {*m_buyer, *period, period->until, audience});
        });
    };
    const auto team = reviewOf("2026-Q1", report::Audience::Team);
    VERIFY_RESULT(team);
    QCOMPARE(team->team->gateOverride, reason);
    QVERIFY(!reviewOf("2026-Q1", report::Audience::Buyer)->team);
    QCOMPARE(reviewOf("2026-Q2", report::Audience::Team)->team->gateOverride, reason);
    QVERIFY(reviewOf("2026-Q3", report::Audience::Team)->team->gateOverride.isEmpty());
}

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
