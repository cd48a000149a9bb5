// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/buyers.h"
#include "operations/records/checklists.h"
#include "operations/records/expectations.h"
#include "operations/records/reviews.h"
#include "recordsfixture.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// Onboarding cannot be completed before the 14-day review is held with at least two recommendations, required items
/// are done and expectations validated with the buyer; only a written reason overrides. The clock stands on 15 March
/// 2026.
class OnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withAllOfItItIsCompleted();
    void whatIsMissingIsNamed();
    void aReviewBeforeSigningIsNone();
    void theExpectationInForceCounts();
    void optionalStepsMayStayOpen();
    void aReasonOverrides();
    void otherListsAreCompletedAtAnyTime();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] Operation completing() const
    {
        return completeChecklist(m_checklist->id, day("2026-03-15"), QStringLiteral("likes mornings"));
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<Stored<Buyer>> m_buyer;
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
    Review review = aReview(m_buyer->id);
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
    workspace().perform(setStage(m_buyer->id, {Stage::Active, day("2026-03-15")}));
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
                          "its 14-day review was not held; its 14-day review has fewer than two recommendations; "
                          "required steps are open; its expectations were not validated with the buyer"));
}

void OnboardingTest::aReviewBeforeSigningIsNone()
{
    auto buyer = workspace().load(m_buyer->id);
    buyer.value.signedOn = day("2026-03-12");
    workspace().perform(editBuyer(buyer));
    VERIFY_REFUSED(workspace(), completing(), ErrorCode::GateClosed,
                   values("Acme Insurance", "its 14-day review was not held"));
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
    auto stored = workspace().load(m_buyer->id);
    stored.value.gateOverride = QStringLiteral("a branch of a buyer we know");
    workspace().perform({QStringLiteral("test"), [&stored](Writer &writer) -> Result<> {
                             auto updated = writer.update(stored);
                             return updated ? Result<>() : Result<>(failure(updated.error()));
                         }});
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
