// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/accounts.h"
#include "operations/records/alerts.h"
#include "operations/records/checklists.h"
#include "operations/records/deliveries.h"
#include "operations/records/expectations.h"
#include "operations/records/incidents.h"
#include "operations/records/issues.h"
#include "operations/records/postponing.h"
#include "operations/records/reviews.h"
#include "operations/records/surveys.h"
#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"
#include "recordsfixture.h"
#include "score/model.h"

#include <QJsonDocument>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// Touchpoints, issues, answers, tasks, reviews, checklists, deliveries and what belongs to the workspace.
class WorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_buyer = workspace().add(aBuyer()).id.value();
    }
    void aTouchpointAndItsTaskAreOneStep();
    void aFollowUpWithoutATitleLogsNothing();
    void instantsAreKeptInWholeSeconds();
    void anAnswerOutsideItsScaleIsRefused();
    void anIssueGoesItsWay();
    void anIssueCannotBeAnsweredBeforeItWasOpened();
    void pressingTwiceChangesNothing();
    void npsIsAskedOnItsOwnScale();
    void aLoopIsClosedWithWords();
    void aReviewMovesForAReasonOnly();
    void aHeldReviewKeepsItsNumbers();
    void aTitleOfAReviewIsNotChangedByItsTexts();
    void recommendationsStandInTheirOrder();
    void aChecklistStartsWithItsItemsOrNotAtAll();
    void aDeliveryOfADayIsReplaced();
    void moreDisputedThanDeliveredIsRefused();
    void aLeadIsReturnedOnce();
    void periodsEndAfterTheyBegin();
    void anExpectationPromisesMoreThanNothing();
    void aTagGoesWithItsLastBuyer();
    void whatIsPostponedKeepsItsReason();
    void aFollowUpWithoutABuyerNeedsNoReason();
    void aSnoozeNeedsAReasonAndADay();
    void anUnknownZoneIsRefused();
    void modelsAreNumbered();
    void aModelThatIsNoneIsRefused();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] BuyerId buyer() const { return BuyerId(m_buyer); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    qint64 m_buyer = 0;
};

void WorkTest::aTouchpointAndItsTaskAreOneStep()
{
    Touchpoint touchpoint = aTouchpoint(buyer());
    touchpoint.author.clear();
    touchpoint.contacts = QStringLiteral("Bob ;bob; Eve;");
    workspace().perform(logTouchpoint(touchpoint, aTask()));
    const auto logged = workspace().list<Touchpoint>().front();
    QCOMPARE(logged.value.author, QStringLiteral("Ada"));
    QCOMPARE(logged.value.contacts, QStringLiteral("Bob; Eve"));
    const auto task = workspace().list<Task>().front();
    QVERIFY(task.value.buyer == buyer());
    QVERIFY(task.value.touchpoint == logged.id);
    VERIFY_RESULT(workspace()->undoNow());
    QVERIFY(workspace().list<Touchpoint>().empty());
    QVERIFY(workspace().list<Task>().empty());
}

void WorkTest::aFollowUpWithoutATitleLogsNothing()
{
    Task task = aTask();
    task.title = QStringLiteral(" ");
    VERIFY_REFUSED(workspace(), logTouchpoint(aTouchpoint(buyer()), task), ErrorCode::BlankNotAllowed, values("title"));
}

void WorkTest::instantsAreKeptInWholeSeconds()
{
    Touchpoint touchpoint = aTouchpoint(buyer());
    touchpoint.at = touchpoint.at + 789;
    workspace().perform(logTouchpoint(touchpoint));
    QVERIFY(workspace().list<Touchpoint>().front().value.at == aTouchpoint(buyer()).at);
}

void WorkTest::anAnswerOutsideItsScaleIsRefused()
{
    Touchpoint touchpoint = aTouchpoint(buyer());
    touchpoint.csat = 6;
    VERIFY_REFUSED(workspace(), logTouchpoint(touchpoint), ErrorCode::OutOfRange, values("6", "1", "5"));
    touchpoint.csat = {};
    touchpoint.ease = 0;
    VERIFY_REFUSED(workspace(), logTouchpoint(touchpoint), ErrorCode::OutOfRange, values("0", "1", "7"));
}

void WorkTest::anIssueGoesItsWay()
{
    const auto issue = workspace().add(anIssue(buyer())); // opened 9:00 on the 10th
    workspace().perform(respondToIssue(issue.id, at("2026-03-10T11:00:00Z")));
    workspace().perform(resolveIssue(issue.id, at("2026-03-11T11:00:00Z"), QStringLiteral("a typing error")));
    auto now = workspace().load(issue.id).value;
    QVERIFY(now.firstResponseAt == at("2026-03-10T11:00:00Z"));
    QVERIFY(now.resolvedAt == at("2026-03-11T11:00:00Z"));
    workspace().perform(reopenIssue(issue.id));
    now = workspace().load(issue.id).value;
    QVERIFY(!now.resolvedAt);
    QVERIFY(now.reopened == 1);
    QVERIFY(now.firstResponseAt.has_value());
    workspace().perform(resolveIssue(issue.id, at("2026-03-12T11:00:00Z")));
    QCOMPARE(workspace().load(issue.id).value.rootCause, QStringLiteral("a typing error"));
}

void WorkTest::anIssueCannotBeAnsweredBeforeItWasOpened()
{
    const auto issue = workspace().add(anIssue(buyer()));
    VERIFY_REFUSED(workspace(), respondToIssue(issue.id, at("2026-03-10T08:59:59Z")), ErrorCode::AnsweredBeforeOpened,
                   values("first_response_at", "2026-03-10T08:59:59Z", "2026-03-10T09:00:00Z"));
    VERIFY_REFUSED(workspace(), resolveIssue(issue.id, at("2026-03-09T09:00:00Z")), ErrorCode::AnsweredBeforeOpened,
                   values("first_response_at", "2026-03-09T09:00:00Z", "2026-03-10T09:00:00Z"));
}

void WorkTest::pressingTwiceChangesNothing()
{
    const auto issue = workspace().add(anIssue(buyer()));
    workspace().perform(respondToIssue(issue.id, at("2026-03-10T11:00:00Z")));
    QVERIFY(workspace().perform(respondToIssue(issue.id, at("2026-03-10T12:00:00Z"))).isEmpty());
    QVERIFY(workspace().perform(reopenIssue(issue.id)).isEmpty());
    const auto task = workspace().add(aTask());
    workspace().perform(finishTask(task.id, day("2026-03-15")));
    QVERIFY(workspace().perform(finishTask(task.id, day("2026-03-16"))).isEmpty());
    workspace().perform(tagBuyer(buyer(), QStringLiteral("VIP")));
    QVERIFY(workspace().perform(tagBuyer(buyer(), QStringLiteral("vip "))).isEmpty());
}

void WorkTest::npsIsAskedOnItsOwnScale()
{
    Survey survey = aSurvey(buyer());
    survey.score = 11;
    VERIFY_REFUSED(workspace(), addSurvey(survey), ErrorCode::OutsideScale, values("11", "0", "10"));
    survey.score = 4;
    survey.scaleMax = 5;
    VERIFY_REFUSED(workspace(), addSurvey(survey), ErrorCode::NpsOtherScale, values("0", "5"));
}

void WorkTest::aLoopIsClosedWithWords()
{
    const auto survey = workspace().add(aSurvey(buyer()));
    VERIFY_REFUSED(workspace(), closeLoop(survey.id, QStringLiteral(" "), {}), ErrorCode::BlankNotAllowed,
                   values("loop_action"));
}

void WorkTest::aReviewMovesForAReasonOnly()
{
    const auto review = workspace().add(aReview(buyer()));
    VERIFY_REFUSED(workspace(), moveReview(review.id, day("2026-04-08"), QStringLiteral(" ")), ErrorCode::ReasonNeeded,
                   QStringList());
    workspace().perform(moveReview(review.id, day("2026-04-08"), QStringLiteral("on holiday")));
    QVERIFY(workspace().load(review.id).value.dueOn == day("2026-04-08"));
}

void WorkTest::aHeldReviewKeepsItsNumbers()
{
    const auto review = workspace().add(aReview(buyer()));
    workspace().perform(holdReview(review.id, {.heldOn = day("2026-03-14"), .frozen = QStringLiteral("{\"n\":1}")}));
    const auto held = workspace().load(review.id).value;
    QVERIFY(held.heldOn == day("2026-03-14"));
    QCOMPARE(held.frozen, QStringLiteral("{\"n\":1}"));
    QVERIFY(held.frozenAt == someTime());
}

void WorkTest::aTitleOfAReviewIsNotChangedByItsTexts()
{
    auto review = workspace().add(aReview(buyer()));
    review.value.summary = QStringLiteral("A good quarter");
    review.value.dueOn = day("2030-01-01");
    workspace().perform(editReviewTexts(review));
    const auto now = workspace().load(review.id).value;
    QCOMPARE(now.summary, QStringLiteral("A good quarter"));
    QVERIFY(now.dueOn == aReview(buyer()).dueOn);
}

void WorkTest::recommendationsStandInTheirOrder()
{
    const auto review = workspace().add(aReview(buyer()));
    for (int i = 0; i < 3; ++i)
        workspace().perform(addRecommendation(aRecommendation(review.id)));
    const auto all = workspace().list<Recommendation>();
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].value.position, static_cast<qint64>(i) + 1);
    QCOMPARE(all.size(), size_t{3});
}

void WorkTest::aChecklistStartsWithItsItemsOrNotAtAll()
{
    VERIFY_REFUSED(workspace(),
                   startChecklist(aChecklist(buyer()), {{QStringLiteral("Call")}, {QStringLiteral(" Call ")}}),
                   ErrorCode::NameTaken, values("Call"));
    workspace().perform(startChecklist(aChecklist(buyer()), {{QStringLiteral("Call")}, {QStringLiteral("Mail")}}));
    const auto items = workspace().list<ChecklistItem>();
    QCOMPARE(items.size(), size_t{2});
    QVERIFY(items.back().value.position == 2);
    VERIFY_REFUSED(workspace(), startChecklist(aChecklist(buyer()), {}), ErrorCode::NameTaken, values("Onboarding"));
    workspace().perform(tickItem(items.front().id, day("2026-03-14"), QStringLiteral("went well")));
    QVERIFY(workspace().load(items.front().id).value.doneOn == day("2026-03-14"));
}

void WorkTest::aDeliveryOfADayIsReplaced()
{
    workspace().perform(setDelivery(aDelivery(buyer())));
    Delivery more = aDelivery(buyer());
    more.delivered = 30;
    more.disputed = {};
    workspace().perform(setDelivery(more));
    const auto rows = workspace().list<Delivery>();
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows.front().value.delivered, 30);
    QVERIFY(!rows.front().value.disputed);
    QVERIFY(!rows.front().value.source);
}

void WorkTest::moreDisputedThanDeliveredIsRefused()
{
    Delivery delivery = aDelivery(buyer());
    delivery.disputed = 21;
    VERIFY_REFUSED(workspace(), setDelivery(delivery), ErrorCode::MoreThanDelivered, values("disputed", "21", "20"));
    delivery = aDelivery(buyer());
    delivery.source = SourceId(9);
    VERIFY_REFUSED(workspace(), setDelivery(delivery), ErrorCode::UnknownRow, values("source", "9"));
}

void WorkTest::aLeadIsReturnedOnce()
{
    LeadReturn one = aReturn(buyer());
    one.rowKey.clear();
    workspace().perform(addReturn(one));
    QCOMPARE(workspace().list<LeadReturn>().front().value.rowKey, QStringLiteral("L4711"));
    VERIFY_REFUSED(workspace(), addReturn(one), ErrorCode::NameTaken, values("4711"));
    one.leadId.clear(); // without one they cannot be told apart
    workspace().perform(addReturn(one));
    workspace().perform(addReturn(one));
    QCOMPARE(workspace().list<LeadReturn>().size(), size_t{3});
}

void WorkTest::periodsEndAfterTheyBegin()
{
    const auto pause = workspace().add(aPause(buyer()));
    VERIFY_REFUSED(workspace(), endPause(pause.id, day("2026-01-31")), ErrorCode::UntilBeforeFrom,
                   values("2026-02-01", "2026-01-31"));
    VERIFY_REFUSED(workspace(), addReturnsCoverage({{}, day("2026-02-02"), day("2026-02-01")}),
                   ErrorCode::UntilBeforeFrom, values("2026-02-02", "2026-02-01"));
    VERIFY_REFUSED(workspace(), addPause(aPause(buyer())), ErrorCode::NameTaken, values("2026-02-01"));
}

void WorkTest::anExpectationPromisesMoreThanNothing()
{
    Expectation expectation = anExpectation(buyer());
    expectation.weeklyVolume = 0;
    VERIFY_REFUSED(workspace(), addExpectation(expectation), ErrorCode::NotPositive, values("0", "1000000000"));
    expectation.weeklyVolume = std::nan("");
    COMPARE_ERROR(workspace()->performNow(addExpectation(expectation)), ErrorCode::NotPositive);
    expectation.weeklyVolume = {};
    expectation.maxDisputeRate = 101;
    VERIFY_REFUSED(workspace(), addExpectation(expectation), ErrorCode::OutOfRange, values("101", "0", "100"));
    workspace().perform(addExpectation(anExpectation(buyer())));
    VERIFY_REFUSED(workspace(), addExpectation(anExpectation(buyer())), ErrorCode::NameTaken, values("2026-01-01"));
}

void WorkTest::aTagGoesWithItsLastBuyer()
{
    const auto other = workspace().add(aBuyer(QStringLiteral("Other")));
    workspace().perform(tagBuyer(buyer(), QStringLiteral("VIP")));
    workspace().perform(tagBuyer(other.id, QStringLiteral("vip")));
    const auto taggings = workspace().list<BuyerTag>();
    QCOMPARE(taggings.size(), size_t{2});
    workspace().perform(untagBuyer(taggings[0].id));
    QCOMPARE(workspace().list<Tag>().size(), size_t{1});
    workspace().perform(untagBuyer(taggings[1].id));
    QVERIFY(workspace().list<Tag>().empty());
}

void WorkTest::whatIsPostponedKeepsItsReason()
{
    const QString away = QStringLiteral("Bob is away");
    const auto task = workspace().add(aTask(buyer()));
    const auto list = workspace().add(aChecklist(buyer()));
    ChecklistItem kickOff = aChecklistItem(list.id);
    kickOff.note = QStringLiteral("with Maria");
    const auto item = workspace().add(kickOff);
    const auto review = workspace().add(aReview(buyer()));
    const QStringList over{QStringLiteral("2026-03-14"), QStringLiteral("2026-03-15")};
    VERIFY_REFUSED(workspace(), postponeTask(task.id, day("2026-03-14"), away), ErrorCode::SnoozeInPast, over);
    VERIFY_REFUSED(workspace(), postponeItem(item.id, day("2026-03-14"), away), ErrorCode::SnoozeInPast, over);
    VERIFY_REFUSED(workspace(), postponeReview(review.id, day("2026-03-14"), away), ErrorCode::SnoozeInPast, over);
    VERIFY_REFUSED(workspace(), postponeTask(task.id, day("2026-03-20"), QStringLiteral(" ")), ErrorCode::ReasonNeeded,
                   QStringList());

    workspace().perform(postponeTask(task.id, day("2026-03-20"), away));
    workspace().perform(postponeItem(item.id, day("2026-03-21"), away));
    workspace().perform(postponeReview(review.id, day("2026-03-22"), away));
    QCOMPARE(workspace().load(task.id).value.dueOn, std::optional(day("2026-03-20")));
    const auto touchpoints = workspace().list<Touchpoint>();
    QCOMPARE(touchpoints.size(), size_t{1});
    QCOMPARE(touchpoints[0].value.channel, Channel::Note);
    QVERIFY(touchpoints[0].value.summary.endsWith(QStringLiteral("2026-03-20: Bob is away")));
    QCOMPARE(workspace().load(item.id).value.dueOn, std::optional(day("2026-03-21")));
    QCOMPARE(workspace().load(item.id).value.note, QStringLiteral("with Maria\n→ 2026-03-21: Bob is away"));
    QCOMPARE(workspace().load(review.id).value.dueOn, day("2026-03-22"));
    QCOMPARE(workspace().load(review.id).value.movedReason, away);
}

void WorkTest::aFollowUpWithoutABuyerNeedsNoReason()
{
    const auto task = workspace().add(aTask());
    workspace().perform(postponeTask(task.id, day("2026-03-20"), QString()));
    QCOMPARE(workspace().load(task.id).value.dueOn, std::optional(day("2026-03-20")));
    QVERIFY(workspace().list<Touchpoint>().empty());
}

void WorkTest::aSnoozeNeedsAReasonAndADay()
{
    const AlertKey alert{buyer(), QStringLiteral("volume_low"), day("2026-03-01")};
    VERIFY_REFUSED(workspace(), snoozeAlert(alert, day("2026-03-20"), QStringLiteral(" ")), ErrorCode::ReasonNeeded,
                   QStringList());
    VERIFY_REFUSED(workspace(), snoozeAlert(alert, day("2026-03-14"), QStringLiteral("on holiday")),
                   ErrorCode::SnoozeInPast, (QStringList{QStringLiteral("2026-03-14"), QStringLiteral("2026-03-15")}));
    workspace().perform(snoozeAlert(alert, day("2026-03-15"), QStringLiteral("on holiday"))); // for the rest of the day
    workspace().perform(snoozeAlert(alert, day("2026-03-20"), QStringLiteral("on holiday")));
    auto decisions = workspace().list<AlertDecision>();
    QCOMPARE(decisions.size(), size_t{1}); // in the place of what was decided on the same episode
    QCOMPARE(decisions[0].value.until, std::optional(day("2026-03-20")));
    workspace().perform(finishAlert(alert));
    decisions = workspace().list<AlertDecision>();
    QCOMPARE(decisions.size(), size_t{1});
    QCOMPARE(decisions[0].value.verdict, AlertVerdict::Done);
    QVERIFY(!decisions[0].value.until);
}

void WorkTest::anUnknownZoneIsRefused()
{
    WorkspaceSettings settings;
    settings.zone = QStringLiteral("Mars/Olympus");
    VERIFY_REFUSED(workspace(), saveSettings(settings), ErrorCode::UnknownZone, values("Mars/Olympus"));
}

void WorkTest::modelsAreNumbered()
{
    const QByteArray content = QJsonDocument(score::modelToJson(score::defaultModel())).toJson();
    const ScoreModelVersion model{{}, QStringLiteral("ours"), 0, {}, Instant(0), {}, {}, QString::fromUtf8(content)};
    workspace().perform(saveScoreModel(model));
    workspace().perform(saveScoreModel(model));
    const auto versions = workspace().list<ScoreModelVersion>();
    QCOMPARE(versions.size(), size_t{2});
    QCOMPARE(versions[1].value.version, 2);
    QCOMPARE(versions[1].value.author, QStringLiteral("Ada"));
    const auto read = score::modelFromJson(QJsonDocument::fromJson(versions[1].value.content.toUtf8()).object());
    VERIFY_RESULT(read);
    QCOMPARE(read->version, 2);
    QCOMPARE(read->name, QStringLiteral("ours"));
}

void WorkTest::aModelThatIsNoneIsRefused()
{
    const ScoreModelVersion model{{}, QStringLiteral("ours"), 0, {}, Instant(0), {}, {}, QStringLiteral("nonsense")};
    COMPARE_ERROR(workspace()->performNow(saveScoreModel(model)), ErrorCode::BadModel);
}

QTEST_GUILESS_MAIN(WorkTest)
#include "tst_work.moc"
