// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/incidentboard.h"
#include "operations/browsing/issuelist.h"
#include "operations/records/incidents.h"
#include "operations/records/issues.h"
#include "operations/records/workspacerecords.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <cmath>

using namespace touchbase;
using namespace touchbase::test;

namespace {

const Instant now = at("2026-03-18T12:00:00Z"); // a Wednesday

Issue issueOf(BuyerId buyer, const char *subject, const char *opened)
{
    Issue issue = anIssue(buyer);
    issue.subject = QString::fromLatin1(subject);
    issue.openedAt = at(opened);
    return issue;
}

QStringList subjectsOf(const IssueList &list)
{
    QStringList subjects;
    for (const IssueListRow &row : list.rows)
        subjects << row.issue.value.subject;
    return subjects;
}

} // namespace

/// What the pages of issues and incidents read.
class TestIssueList : public QObject
{
    Q_OBJECT

    static IssueList listOf(TemporaryWorkspace &workspace, std::optional<BuyerId> buyer = {}, const QString &owner = {})
    {
        return must(workspace->readNow([&](const Reader &reader) {
            return loadIssueList(reader, must(loadScoreSetup(reader)),
                                 {buyer, owner, {day("2025-12-19"), day("2026-03-18")}, now});
        }));
    }
    static IssueStory storyOf(TemporaryWorkspace &workspace, Id<Issue> issue)
    {
        return must(workspace->readNow(
            [&](const Reader &reader) { return loadIssueStory(reader, must(loadScoreSetup(reader)), issue, now); }));
    }
    static BuyerId addBuyer(TemporaryWorkspace &workspace, const char *name, const char *owner)
    {
        Buyer buyer = aBuyer(QString::fromLatin1(name));
        buyer.owner = QString::fromLatin1(owner);
        return workspace.add(buyer).id;
    }

private Q_SLOTS:
    /// Ashford was promised 4 hours, Birch nothing, so 10: opened later, Ashford's runs out first.
    void unansweredOnesComeByTimeLeft()
    {
        TemporaryWorkspace workspace;
        const BuyerId ashford = addBuyer(workspace, "Ashford", "Ada");
        const BuyerId birch = addBuyer(workspace, "Birch", "Dana");
        Expectation expectation = anExpectation(ashford);
        expectation.validFrom = day("2026-01-01");
        expectation.responseHours = 4;
        workspace.add(expectation);
        Issue resolved = issueOf(birch, "done", "2026-03-10T09:00:00Z");
        resolved.resolvedAt = at("2026-03-10T10:00:00Z");
        Issue answered = issueOf(birch, "answered", "2026-03-02T09:00:00Z");
        answered.firstResponseAt = at("2026-03-02T10:00:00Z");
        workspace.add(resolved);
        workspace.add(answered);
        workspace.add(issueOf(birch, "ten hours", "2026-03-18T08:00:00Z"));    // 4 passed, 6 left
        workspace.add(issueOf(ashford, "four hours", "2026-03-18T10:00:00Z")); // 2 passed, 2 left
        workspace.add(issueOf(ashford, "tomorrow", "2026-03-19T10:00:00Z"));   // has not happened
        const IssueList list = listOf(workspace);
        QCOMPARE(subjectsOf(list), (QStringList{u"four hours"_qs, u"ten hours"_qs, u"answered"_qs, u"done"_qs}));
        QCOMPARE(list.rows[0].response.left(), std::optional(2.0));
        QCOMPARE(list.rows[1].response.left(), std::optional(6.0));
        QCOMPARE(list.figures.firstContact.n, 1.0);

        const IssueList adas = listOf(workspace, {}, u"ADA"_qs);
        QCOMPARE(subjectsOf(adas), QStringList(u"four hours"_qs));
        QCOMPARE(adas.elsewhere, 3);
        QCOMPARE(adas.figures.response.waiting, qint64(1)); // figures are of what is shown
        QCOMPARE(subjectsOf(listOf(workspace, birch)), (QStringList{u"ten hours"_qs, u"answered"_qs, u"done"_qs}));
    }
    void theSameCauseIsCounted()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = addBuyer(workspace, "Ashford", "Ada");
        for (const char *opened : {"2026-03-02T09:00:00Z", "2026-03-04T09:00:00Z", "2026-03-03T09:00:00Z"}) {
            Issue issue = issueOf(buyer, opened, opened);
            issue.rootCause = QStringLiteral("A wrong field");
            workspace.add(issue);
        }
        for (const IssueListRow &row : listOf(workspace).rows)
            QCOMPARE(row.sameCause, row.issue.value.subject.startsWith(u"2026-03-02")   ? 0
                                    : row.issue.value.subject.startsWith(u"2026-03-03") ? 1
                                                                                        : 2);
    }
    void theStoryKnowsEarlierResolutionsAndForgetsWhatWasUndone()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = addBuyer(workspace, "Ashford", "Ada");
        const Id<Issue> issue = workspace.add(issueOf(buyer, "late", "2026-03-10T09:00:00Z")).id;
        Touchpoint call = aTouchpoint(buyer);
        call.at = at("2026-03-10T12:00:00Z");
        call.area = Area::Support;
        workspace.add(call);
        workspace.clock().set(at("2026-03-11T09:00:00Z"));
        workspace.perform(operations::resolveIssue(issue, at("2026-03-11T08:30:00Z")));
        workspace.clock().set(at("2026-03-12T09:00:00Z"));
        workspace.perform(operations::reopenIssue(issue));
        workspace.clock().set(at("2026-03-12T10:00:00Z"));
        workspace.perform(operations::escalateIssue(issue, true));
        workspace.clock().set(at("2026-03-13T10:00:00Z"));
        workspace.perform(operations::resolveIssue(issue, at("2026-03-13T09:00:00Z")));
        workspace.perform(operations::reopenIssue(issue));
        must(workspace->undoNow());

        using Kind = IssueEvent::Kind;
        const IssueStory story = storyOf(workspace, issue);
        std::vector<Kind> kinds;
        for (const IssueEvent &event : story.events)
            kinds.push_back(event.kind);
        QCOMPARE(kinds, (std::vector{Kind::Opened, Kind::Touchpoint, Kind::Answered, Kind::Resolved, Kind::Reopened,
                                     Kind::Escalated, Kind::Resolved}));
        QCOMPARE(story.events[3].at, at("2026-03-11T08:30:00Z"));
        QCOMPARE(story.events[4].at, at("2026-03-12T09:00:00Z"));
        QCOMPARE(story.touches, 1);
        QVERIFY(story.reasonsToCall.empty()); // it is resolved
    }

    /// Untold first, the most valuable before the others. Birch brought 900.00 in 90 days, Ashford 100.00.
    void theBoardBeginsWithTheMostValuableUntold()
    {
        TemporaryWorkspace workspace;
        std::vector<BuyerId> buyers;
        for (const auto &[name, revenue] :
             {std::pair("Ashford", 10'000), std::pair("Birch", 90'000), std::pair("Cedar", 950'000)}) {
            buyers.push_back(addBuyer(workspace, name, "Ada"));
            Delivery delivery = aDelivery(buyers.back());
            delivery.day = day("2026-03-03");
            delivery.delivered = 20;
            delivery.disputed = 5;
            delivery.contacted.reset();
            delivery.converted.reset();
            delivery.revenue = Minor{revenue};
            delivery.refunded.reset();
            workspace.add(delivery);
        }
        Incident incident = anIncident();
        incident.until = day("2026-03-04");
        workspace.perform(operations::addIncident(incident, buyers));
        const Id<Incident> id = workspace.list<Incident>().front().id;
        const auto entries = workspace.list<IncidentBuyer>();
        workspace.perform(operations::tellIncidentBuyer({entries[2].id, at("2026-03-05T08:00:00Z"), true}));
        const auto board = must(workspace->readNow([&](const Reader &reader) {
            return loadIncidentBoard(reader, must(loadScoreSetup(reader)), id, day("2026-03-18"));
        }));
        QStringList names;
        for (const IncidentBuyerRow &row : board)
            names << row.name;
        QCOMPARE(names, (QStringList{u"Birch"_qs, u"Ashford"_qs, u"Cedar"_qs}));
        QCOMPARE(board[0].revenue, std::optional(Minor{90'000}));
        QVERIFY(board[0].affected);
        QCOMPARE(board[0].affected->during.returns.hits, 5.0);
        const auto incidents = must(workspace->readNow(&loadIncidents));
        QCOMPARE(incidents.front().buyers, 3);
        QCOMPARE(incidents.front().told, 1);
        QCOMPARE(incidents.front().toldFirst, 1);
    }
};

QTEST_GUILESS_MAIN(TestIssueList)
#include "tst_issuelist.moc"
