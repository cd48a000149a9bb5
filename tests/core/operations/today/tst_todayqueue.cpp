// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/alerts.h"
#include "operations/records/handover.h"
#include "operations/records/reviews.h"
#include "operations/records/surveys.h"
#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"
#include "operations/today/todayqueue.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;
using rules::AlertRule;
using rules::Entry;
using rules::EntryKind;

/// Today in a workspace, through weeks of a clock that is set by hand.
class TestTodayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        addTheBuyer();
    }

    /// Opening, snoozing, clearing and coming back over six weeks, a look each day at noon. The last talk is on
    /// Sunday 15 March; the usual cadence is 14 days.
    void anAlertOverSimulatedWeeks()
    {
        talk("2026-03-15T10:00:00Z");
        QStringList days;
        for (Day on = day("2026-03-16"); on <= day("2026-04-26"); on = on + 1) {
            workspace().clock().set(at(qPrintable(on.toString() + u"T12:00:00Z"_qs)));
            const auto alert = find(queue(), AlertRule::ContactOverdue);
            days << (!alert ? u"-"_qs : alert->isSnoozed() ? u"z"_qs : u"!"_qs);
            if (on == day("2026-04-01")) // open for three days
                workspace().perform(snoozeAlert(key(*alert), day("2026-04-05"), u"they are at a fair"_qs));
            if (on == day("2026-04-07")) // back for two days: spoken to at last, in the afternoon
                talk("2026-04-07T15:00:00Z");
            if (on == day("2026-04-23")) // overdue again after 14 days, on the 22nd
                workspace().perform(finishAlert(key(*alert)));
        }
        QCOMPARE(days.join(QString()), u"--------------!!!zzzz!!--------------!!---"_qs);
    }
    void aDecisionIsTakenBack()
    {
        talk("2026-02-25T10:00:00Z");
        const auto alert = find(queue(), AlertRule::ContactOverdue);
        QVERIFY(alert);
        workspace().perform(finishAlert(key(*alert)));
        QVERIFY(!find(queue(), AlertRule::ContactOverdue));
        workspace().perform(withdrawAlertDecision(workspace().list<AlertDecision>().front().id));
        QVERIFY(find(queue(), AlertRule::ContactOverdue));
    }
    void lookingWritesNothing()
    {
        workspace().add(anIssue(BuyerId(m_buyer)));
        const auto newest = [this] {
            return workspace()->readNow([](const Reader &reader) { return reader.newestChange(); }).value();
        };
        const qint64 before = newest();
        QVERIFY(!queue().empty());
        QCOMPARE(newest(), before);
        QCOMPARE(workspace().list<Review>().size(), size_t{1});
        QVERIFY(workspace().list<AlertDecision>().empty());
    }
    void tasksAreDoneAndHandedOver()
    {
        Task task = aTask(BuyerId(m_buyer));
        task.dueOn = day("2026-03-15");
        const auto stored = workspace().add(task);
        talk("2026-03-14T10:00:00Z");
        auto entries = queue();
        QCOMPARE(entries.size(), size_t{1});
        QCOMPARE(entries[0].kind, EntryKind::Task);
        QCOMPARE(entries[0].number, stored.id.value());
        workspace().perform(handOverTask(stored.id, u"Grace"_qs));
        QCOMPARE(queue()[0].owner, u"Grace"_qs);
        workspace().perform(finishTask(stored.id, day("2026-03-15")));
        QVERIFY(queue().empty());
        QCOMPARE(queueOn("2026-03-14").size(), size_t{1}); // it was not done then
    }
    void theDecisionMakerIsWhoTheTouchpointsName()
    {
        workspace().clock().set(at("2026-07-01T12:00:00Z"));
        talk("2026-06-30T10:00:00Z");
        Contact contact = aContact(BuyerId(m_buyer), u"Maria 100% Lopez"_qs);
        contact.role = ContactRole::DecisionMaker;
        workspace().add(contact);
        QVERIFY(find(queue(), AlertRule::DecisionMakerSilent));
        talk("2026-06-20T10:00:00Z", u"Ann Maria 100% Lopez; Bob"_qs); // somebody else
        QVERIFY(find(queue(), AlertRule::DecisionMakerSilent));
        talk("2026-06-01T10:00:00Z", u"Bob; Maria 100% Lopez"_qs);
        QVERIFY(!find(queue(), AlertRule::DecisionMakerSilent));
    }
    void aSurveyIsFollowedUpByClosingItsLoop()
    {
        talk("2026-03-10T10:00:00Z");
        Survey survey = aSurvey(BuyerId(m_buyer));
        survey.kind = SurveyKind::Nps;
        survey.score = 2;
        survey.at = at("2026-03-12T10:00:00Z");
        survey.loopAction.clear();
        survey.loopToldOn.reset();
        auto stored = workspace().add(survey);
        QVERIFY(find(queue(), AlertRule::DetractorOpen));
        stored.value.loopAction = u"Called, credited"_qs;
        workspace().perform(editSurvey(stored));
        QVERIFY(!find(queue(), AlertRule::DetractorOpen));
        QVERIFY(queue().empty());
    }
    void theWorkspaceSetsItsRules()
    {
        talk("2026-02-25T10:00:00Z");
        QVERIFY(find(queue(), AlertRule::ContactOverdue));
        WorkspaceSettings settings;
        settings.alertRules = {{u"contact_overdue"_qs, QJsonObject{{u"on"_qs, false}}}};
        settings.reviewPlan = {{u"quarterly"_qs, 0}};
        workspace().perform(saveSettings(settings));
        QVERIFY(queue().empty());
        settings.alertRules = {{u"contact_overdue"_qs, QJsonObject{{u"threshold"_qs, u"often"_qs}}}};
        const auto refused = workspace()->performNow(saveSettings(settings));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadNumber);
    }
    void aReviewBeforeSigningIsRefused()
    {
        Review review = workspace().list<Review>().front().value;
        review.uid.clear();
        review.heldOn.reset();
        review.dueOn = day("2024-05-05");
        const auto refused = workspace()->performNow(scheduleReview(review));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::ReviewBeforeSigned, {u"2024-05-05"_qs, u"2024-05-06"_qs}}));
        review.dueOn = day("2024-05-06");
        workspace().perform(scheduleReview(review));
        const auto stored = workspace().list<Review>().back();
        const auto moved = workspace()->performNow(moveReview(stored.id, day("2024-01-01"), u"earlier"_qs));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::ReviewBeforeSigned);
    }
    void worthMoreComesFirst()
    {
        Buyer rich = aBuyer(u"Zenith"_qs);
        rich.signedOn = day("2024-05-06");
        const BuyerId richer = workspace().add(rich).id;
        Delivery delivery = aDelivery(richer);
        delivery.day = day("2026-03-01");
        delivery.revenue = Minor{900'000};
        workspace().add(delivery);
        delivery.buyer = BuyerId(m_buyer);
        delivery.revenue = Minor{100'000};
        workspace().add(delivery);
        for (BuyerId buyer : {BuyerId(m_buyer), richer}) {
            Task task = aTask(buyer);
            task.uid.clear();
            task.dueOn = day("2026-03-15");
            workspace().add(task);
        }
        QStringList names;
        for (const Entry &entry : queue()) {
            if (entry.kind == EntryKind::Task)
                names << entry.buyerName;
        }
        QCOMPARE(names, (QStringList{u"Zenith"_qs, u"Acme Insurance"_qs}));
    }

    void aServerAnswersTheSame()
    {
        PostgresCluster cluster;
        const auto started = cluster.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        const QStringList onFile = storyIn(workspace());
        m_workspace = std::make_unique<TemporaryWorkspace>(&cluster);
        addTheBuyer();
        const QStringList onServer = storyIn(workspace());
        m_workspace.reset(); // before its server goes
        QCOMPARE(onServer, onFile);
        QCOMPARE(onFile, (QStringList{u"issue_unanswered 2026-03-11"_qs, u"issue 2026-03-11"_qs, u"item 2026-03-14"_qs,
                                      u"decision_maker_silent -"_qs, u"task 2026-03-20"_qs}));
    }

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }

    void addTheBuyer()
    {
        Buyer buyer = aBuyer();
        buyer.signedOn = day("2024-05-06"); // long ago: no expectation is asked for
        m_buyer = workspace().add(buyer).id.value();
        // Quarterly reviews fall on the 6th of February, May, August and November.
        workspace().add(Review{.uid = {},
                               .buyer = BuyerId(m_buyer),
                               .kind = ReviewKind::Quarterly,
                               .dueOn = day("2026-02-06"),
                               .heldOn = day("2026-02-06"),
                               .movedReason = {},
                               .frozenAt = {},
                               .frozen = {},
                               .summary = {},
                               .wins = {},
                               .problems = {},
                               .internalNotes = {}});
    }
    /// One of each kind, as kind or rule and due day: what reads every table.
    [[nodiscard]] QStringList storyIn(TemporaryWorkspace &place)
    {
        const BuyerId buyer(m_buyer);
        talk("2026-03-14T10:00:00Z", u"Somebody"_qs);
        Contact contact = aContact(buyer);
        contact.role = ContactRole::DecisionMaker;
        place.add(contact);
        place.add(someTerms(buyer));
        place.add(anIssue(buyer)); // opened on Tuesday at 09:00: ten working hours are over on Wednesday at 09:00
        Survey survey = aSurvey(buyer);
        survey.loopAction = u"Called"_qs;
        place.add(survey);
        Task task = aTask(buyer);
        task.dueOn = day("2026-03-20");
        place.add(task);
        Checklist checklist = aChecklist(buyer);
        checklist.startedOn = day("2026-03-01");
        checklist.completedOn.reset();
        ChecklistItem item = aChecklistItem(place.add(checklist).id);
        item.dueOn = day("2026-03-14");
        item.doneOn.reset();
        item.required = true;
        place.add(item);
        place.perform(snoozeAlert({buyer, u"volume_low"_qs, day("2026-03-01")}, day("2026-03-20"), u"known"_qs));
        QStringList lines;
        for (const Entry &entry : queue())
            lines << (entry.rule ? wordString(*entry.rule) : wordString(entry.kind)) + u' '
                         + (entry.dueOn ? entry.dueOn->toString() : u"-"_qs);
        return lines;
    }

    void talk(const char *iso, const QString &contacts = {})
    {
        Touchpoint touchpoint = aTouchpoint(BuyerId(m_buyer));
        touchpoint.channel = Channel::Call;
        touchpoint.at = at(iso);
        touchpoint.contacts = contacts;
        touchpoint.uid.clear();
        workspace().perform(logTouchpoint(touchpoint));
    }
    [[nodiscard]] Result<TodayQueue> queueResult(Day on)
    {
        const auto setup = workspace()->readNow(loadScoreSetup);
        const Instant now = workspace().clock().now();
        return workspace()->readNow(
            [&setup, on, now](const Reader &reader) { return todayQueue(reader, *setup, on, now); });
    }
    [[nodiscard]] std::vector<Entry> queueOn(const char *iso) { return queueResult(day(iso)).value().entries; }
    [[nodiscard]] std::vector<Entry> queue()
    {
        return queueResult(Zone().dayOf(workspace().clock().now())).value().entries;
    }
    [[nodiscard]] static std::optional<Entry> find(const std::vector<Entry> &entries, AlertRule rule)
    {
        const auto found = std::ranges::find(entries, std::optional(rule), &Entry::rule);
        return found == entries.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] static AlertKey key(const Entry &entry)
    {
        return {*entry.buyer, wordString(*entry.rule), *entry.episodeFrom};
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    qint64 m_buyer = 0;
};

QTEST_GUILESS_MAIN(TestTodayQueue)
#include "tst_todayqueue.moc"
