// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedname.h"
#include "operations/records/buyers.h"
#include "operations/records/checklists.h"
#include "operations/records/contacts.h"
#include "operations/records/expectations.h"
#include "operations/records/reviews.h"
#include "operations/records/reviewsheet.h"
#include "recordsfixture.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// Onboarding cannot be completed before the 14-day review is held with the decision maker and at least two
/// recommendations, required items are done and expectations validated with the buyer; only a written reason overrides.
/// The clock stands on 15 March 2026.
class OnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withAllOfItItIsCompleted();
    void whatIsMissingIsNamed();
    void somebodyElseIsNoDecisionMaker();
    void noStageIsAWayRound();
    void whatIsDatedLaterCountsForNothing();
    void aReviewIsHeldWithContacts();
    void aReviewIsReopenedForAReasonOnly();
    void aReviewIsNotDatedBeforeSigning();
    void recommendationsBecomeTasks();
    void aSheetIsHeldWithTwoRecommendations();
    void aSheetNamesContactsOnly();
    void completingHandsOver();
    void theSecondOfTwoPeopleIsTold();
    void whatIsCompletedStaysSo();
    void aReviewBeforeSigningIsNone();
    void theExpectationInForceCounts();
    void optionalStepsMayStayOpen();
    void aReasonOverrides();
    void anOverrideNeedsAReason();
    void otherListsAreCompletedAtAnyTime();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] Operation completing() const
    {
        return completeChecklist(m_checklist->id, day("2026-03-15"), QStringLiteral("likes mornings"));
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<Stored<Buyer>> m_buyer;
    std::optional<Stored<Contact>> m_contact;
    std::optional<Stored<Checklist>> m_checklist;
    std::optional<Stored<ChecklistItem>> m_step;
    std::optional<Stored<Review>> m_review;
    std::optional<Stored<Recommendation>> m_recommendation;
    std::optional<Stored<Expectation>> m_expectation;
};

/// Everything that is demanded.
void OnboardingTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    Buyer buyer = aBuyer();
    buyer.stage = Stage::Onboarding;
    buyer.signedOn = day("2026-02-25");
    m_buyer = workspace().add(buyer);
    m_checklist = workspace().add(aChecklist(m_buyer->id));
    ChecklistItem step = aChecklistItem(m_checklist->id);
    step.doneOn = day("2026-03-15");
    m_step = workspace().add(step);
    m_contact = workspace().add(aContact(m_buyer->id));
    Review review = aReview(m_buyer->id);
    review.contacts = QStringLiteral("maria lopez");
    review.kind = ReviewKind::Day14;
    review.dueOn = day("2026-03-11");
    review.heldOn = day("2026-03-11");
    m_review = workspace().add(review);
    (void)workspace().add(aRecommendation(m_review->id));
    m_recommendation = workspace().add(aRecommendation(m_review->id));
    Expectation expectation = anExpectation(m_buyer->id);
    expectation.validatedOn = day("2026-03-02");
    m_expectation = workspace().add(expectation);
}

void OnboardingTest::withAllOfItItIsCompleted()
{
    workspace().perform(completing());
    const auto completed = workspace().load(m_checklist->id).value;
    QVERIFY(completed.completedOn == day("2026-03-15"));
    QCOMPARE(completed.handover, QStringLiteral("likes mornings"));
    QVERIFY(workspace().load(m_buyer->id).value.stage == Stage::Active);
    VERIFY_RESULT(workspace()->undoNow());
    QVERIFY(workspace().load(m_buyer->id).value.stage == Stage::Onboarding);
    QVERIFY(!workspace().load(m_checklist->id).value.completedOn);
}

void OnboardingTest::whatIsMissingIsNamed()
{
    workspace().perform(removeRecommendation(m_recommendation->id));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed,
                   values("Acme Insurance", "its 14-day review has fewer than two recommendations"));
    workspace().perform(untickItem(m_step->id));
    VERIFY_REFUSED(
        workspace(), completing(), ErrorCode::GateClosed,
        values("Acme Insurance", "its 14-day review has fewer than two recommendations; required steps are open"));
    workspace().perform(deleteExpectation(m_expectation->id));
    workspace().perform(deleteReview(m_review->id));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed,
                   values("Acme Insurance",
                          "its 14-day review was not held; no decision maker took part in its 14-day review; "
                          "its 14-day review has fewer than two recommendations; required steps are open; "
                          "its expectations were not validated with the buyer"));
}

void OnboardingTest::somebodyElseIsNoDecisionMaker()
{
    auto contact = workspace().load(m_contact->id);
    contact.value.role = ContactRole::Billing;
    workspace().perform(editContact(contact));
    const QStringList missing = values("Acme Insurance", "no decision maker took part in its 14-day review");
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed, missing);
    // another decision maker was not there
    workspace().perform(addContact(aContact(m_buyer->id, QStringLiteral("Owen Vale"))));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed, missing);
    workspace().perform(holdReview(m_review->id, {day("2026-03-12"), {QStringLiteral("Owen Vale")}}));
    workspace().perform(completing());
}

void OnboardingTest::noStageIsAWayRound()
{
    workspace().perform(untickItem(m_step->id));
    VERIFY_REFUSED(workspace(), setStage(m_buyer->id, {Stage::Active, day("2026-03-15")}), ErrorCode::GateClosed,
                   values("Acme Insurance", "required steps are open"));
    workspace().perform(setStage(m_buyer->id, {Stage::Paused, day("2026-03-15")}));
    VERIFY_REFUSED(workspace(), setStage(m_buyer->id, {Stage::Active, day("2026-03-15")}), ErrorCode::GateClosed,
                   values("Acme Insurance", "required steps are open"));
}

void OnboardingTest::whatIsDatedLaterCountsForNothing()
{
    // the review was held on the 11th, the step done on the 15th
    VERIFY_REFUSED(workspace(), completeChecklist(m_checklist->id, day("2026-03-12")), ErrorCode::GateClosed,
                   values("Acme Insurance", "required steps are open"));
    workspace().perform(untickItem(m_step->id));
    workspace().perform(tickItem(m_step->id, day("2026-03-16"))); // tomorrow
    VERIFY_REFUSED(workspace(), completeChecklist(m_checklist->id, day("2026-03-20")), ErrorCode::GateClosed,
                   values("Acme Insurance", "required steps are open"));
}

void OnboardingTest::aReviewIsHeldWithContacts()
{
    VERIFY_REFUSED(workspace(), holdReview(m_review->id, {day("2026-03-12"), {QStringLiteral("Nobody")}}),
                   ErrorCode::UnknownContact, values("Nobody", "Acme Insurance"));
    workspace().perform(holdReview(m_review->id, {.heldOn = day("2026-03-12"),
                                                  .contacts = {QStringLiteral("MARIA lopez")},
                                                  .buyerSays = QStringLiteral("good leads, slow invoices"),
                                                  .satisfaction = 4}));
    const auto held = workspace().load(m_review->id).value;
    QVERIFY(held.heldOn == day("2026-03-12"));
    QCOMPARE(held.contacts, QStringLiteral("Maria Lopez"));
    QCOMPARE(held.buyerSays, QStringLiteral("good leads, slow invoices"));
    QVERIFY(held.satisfaction == 4);
    VERIFY_REFUSED(workspace(), holdReview(m_review->id, {.heldOn = day("2026-03-12"), .satisfaction = 6}),
                   ErrorCode::OutOfRange, values("6", "1", "5"));
}

void OnboardingTest::aReviewIsReopenedForAReasonOnly()
{
    VERIFY_REFUSED(workspace(), reopenReview(m_review->id, QStringLiteral(" ")), ErrorCode::ReasonNeeded,
                   QStringList());
    auto stored = workspace().load(m_review->id);
    stored.value.heldOn.reset();
    const ReviewSheet sheet{stored.id, stored.revision, stored.value, {}, {}};
    VERIFY_REFUSED(workspace(), writeReview(sheet), ErrorCode::ReasonNeeded, QStringList());
    workspace().perform(reopenReview(m_review->id, QStringLiteral("the numbers were those of another buyer")));
    const auto reopened = workspace().load(m_review->id).value;
    QVERIFY(!reopened.heldOn);
    QCOMPARE(reopened.reopenedReason, QStringLiteral("the numbers were those of another buyer"));
    QCOMPARE(reopened.contacts, QStringLiteral("maria lopez"));
    VERIFY_REFUSED(workspace(), reopenReview(m_review->id, QStringLiteral("again")), ErrorCode::ReviewNotHeld,
                   QStringList());
    QVERIFY(!workspace()->performNow(completing()));
}

void OnboardingTest::aReviewIsNotDatedBeforeSigning()
{
    const QStringList days = values("2026-02-24", "2026-02-25");
    VERIFY_REFUSED(workspace(), holdReview(m_review->id, {day("2026-02-24")}), ErrorCode::ReviewBeforeSigned, days);
    VERIFY_REFUSED(workspace(), moveReview(m_review->id, day("2026-02-24"), QStringLiteral("earlier")),
                   ErrorCode::ReviewBeforeSigned, days);
    Review review = aReview(m_buyer->id);
    review.dueOn = day("2026-02-24");
    VERIFY_REFUSED(workspace(), scheduleReview(review), ErrorCode::ReviewBeforeSigned, days);
    VERIFY_REFUSED(workspace(), writeReview({{}, 0, review, {}, {}}), ErrorCode::ReviewBeforeSigned, days);
    // an earlier spell is on record
    (void)workspace().add(StageChange{{}, m_buyer->id, Stage::Active, day("2024-06-01"), {}});
    workspace().perform(scheduleReview(review));
}

void OnboardingTest::recommendationsBecomeTasks()
{
    workspace().perform(holdReview(m_review->id, {day("2026-03-12")}));
    const auto tasks = workspace().list<Task>();
    QCOMPARE(tasks.size(), size_t{2});
    QCOMPARE(tasks.front().value.title, QStringLiteral("Pause the source"));
    QVERIFY(tasks.front().value.buyer == m_buyer->id);
    QVERIFY(workspace().load(m_recommendation->id).value.task == tasks.back().id);
    workspace().perform(holdReview(m_review->id, {day("2026-03-13")})); // they are tasks already
    QCOMPARE(workspace().list<Task>().size(), size_t{2});
}

void OnboardingTest::aSheetIsHeldWithTwoRecommendations()
{
    Review review = aReview(m_buyer->id);
    review.kind = ReviewKind::Day14;
    review.heldOn = day("2026-03-14");
    review.dueOn = day("2026-03-14");
    const SheetLine<Recommendation> line{{}, aRecommendation(m_review->id)};
    QVERIFY(workspace()->performNow(writeReview({{}, 0, review, {line}, {}})).error().code == ErrorCode::GateClosed);
    workspace().perform(writeReview({{}, 0, review, {line, line}, {}}));
    QCOMPARE(workspace().list<Task>().size(), size_t{2});
    review.heldOn.reset(); // a draft needs none
    workspace().perform(writeReview({{}, 0, review, {}, {}}));
}

void OnboardingTest::aSheetNamesContactsOnly()
{
    Review review = aReview(m_buyer->id);
    review.contacts = QStringLiteral(" MARIA lopez;Nobody Here");
    VERIFY_REFUSED(workspace(), writeReview({{}, 0, review, {}, {}}), ErrorCode::UnknownContact,
                   values("Nobody Here", m_buyer->value.name.toUtf8().constData()));
    review.contacts = QStringLiteral(" MARIA lopez;");
    workspace().perform(writeReview({{}, 0, review, {}, {}}));
    QCOMPARE(foldedName(workspace().list<Review>().back().value.contacts), QStringLiteral("maria lopez"));
}

void OnboardingTest::completingHandsOver()
{
    workspace().perform(completeChecklist(m_checklist->id, day("2026-03-15"), QStringLiteral("likes mornings"),
                                          QStringLiteral("Ines Duarte")));
    QCOMPARE(workspace().load(m_buyer->id).value.owner, QStringLiteral("Ines Duarte"));
    QVERIFY(workspace().load(m_buyer->id).value.stage == Stage::Active);
}

void OnboardingTest::theSecondOfTwoPeopleIsTold()
{
    workspace().perform(untickItem(m_step->id));
    const auto seen = workspace().load(m_step->id);
    const auto other = workspace().openAgain();
    VERIFY_RESULT(other->performNow(tickItem(seen.id, day("2026-03-13"), QStringLiteral("by phone"), seen.revision)));
    VERIFY_REFUSED(workspace(), tickItem(seen.id, day("2026-03-15"), {}, seen.revision), ErrorCode::RevisionConflict,
                   values("Kick-off call"));
    VERIFY_REFUSED(workspace(), tickItem(seen.id, day("2026-03-15")), ErrorCode::DoneAlready,
                   values("Kick-off call", "2026-03-13"));
    QCOMPARE(workspace().load(seen.id).value.note, QStringLiteral("by phone"));
}

void OnboardingTest::whatIsCompletedStaysSo()
{
    workspace().perform(completing());
    VERIFY_REFUSED(workspace(), completeChecklist(m_checklist->id, day("2026-03-16")), ErrorCode::DoneAlready,
                   values("Onboarding", "2026-03-15"));
}

void OnboardingTest::anOverrideNeedsAReason()
{
    VERIFY_REFUSED(workspace(), overrideGate(m_buyer->id, QStringLiteral("  ")), ErrorCode::ReasonNeeded,
                   QStringList());
}

void OnboardingTest::aReviewBeforeSigningIsNone()
{
    auto buyer = workspace().load(m_buyer->id);
    buyer.value.signedOn = day("2026-03-12");
    workspace().perform(editBuyer(buyer));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed,
                   values("Acme Insurance",
                          "its 14-day review was not held; no decision maker took part in its 14-day review; "
                          "its 14-day review has fewer than two recommendations"));
}

void OnboardingTest::theExpectationInForceCounts()
{
    Expectation newer = anExpectation(m_buyer->id);
    newer.validFrom = day("2026-03-16"); // tomorrow
    workspace().perform(addExpectation(newer));
    newer.validFrom = day("2026-03-15");
    workspace().perform(addExpectation(newer));
    const QStringList missing = values("Acme Insurance", "its expectations were not validated with the buyer");
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed, missing);
    const auto inForce = workspace().list<Expectation>().back();
    workspace().perform(validateExpectation(inForce.id, day("2026-03-16"), QStringLiteral("Maria Lopez")));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed, missing);
    workspace().perform(validateExpectation(inForce.id, day("2026-03-15"), QStringLiteral("Maria Lopez")));
    workspace().perform(completing());
}

void OnboardingTest::optionalStepsMayStayOpen()
{
    ChecklistItem extra = aChecklistItem(m_checklist->id, QStringLiteral("Visit"));
    extra.required = false;
    (void)workspace().add(extra);
    workspace().perform(completing());
}

void OnboardingTest::aReasonOverrides()
{
    workspace().perform(deleteReview(m_review->id));
    workspace().perform(untickItem(m_step->id));
    workspace().perform(overrideGate(m_buyer->id, QStringLiteral("a branch of a buyer we know")));
    QVERIFY(!workspace().load(m_checklist->id).value.completedOn); // it has still to be completed
    workspace().perform(completing());
}

void OnboardingTest::otherListsAreCompletedAtAnyTime()
{
    Checklist audit = aChecklist(m_buyer->id);
    audit.kind = ChecklistKind::Audit;
    audit.name = QStringLiteral("Audit");
    const auto stored = workspace().add(audit);
    (void)workspace().add(aChecklistItem(stored.id));
    workspace().perform(completeChecklist(stored.id, day("2026-03-15")));
}

QTEST_GUILESS_MAIN(OnboardingTest)
#include "tst_onboarding.moc"
