// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyerpeople.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QtTest>

using namespace touchbase;
using namespace touchbase::test;

class TestBuyerTimeline : public QObject
{
    Q_OBJECT

    static BuyerTimeline timeline(TemporaryWorkspace &workspace, BuyerId buyer)
    {
        return must(workspace->readNow([=](const Reader &reader) -> Result<BuyerTimeline> {
            return loadBuyerTimeline(reader, *loadScoreSetup(reader), buyer, day("2026-03-15"));
        }));
    }

private Q_SLOTS:
    void everyKindStandsInOneOrder()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(aSurvey(buyer));     // 1 March
        workspace.add(anIssue(buyer));     // 10 March
        workspace.add(aTouchpoint(buyer)); // 12 March
        Task done = aTask(buyer);
        done.doneOn = day("2026-03-11");
        workspace.add(done);
        workspace.add(aTask(buyer)); // open: has not happened
        Review held = aReview(buyer);
        held.heldOn = day("2026-02-20");
        workspace.add(held);
        workspace.add(StageChange{{}, buyer, Stage::Active, day("2026-02-01"), QStringLiteral("first lead")});
        Touchpoint future = aTouchpoint(buyer);
        future.at = at("2026-04-01T10:00:00Z");
        workspace.add(future);
        QList<TimelineKind> kinds;
        for (const TimelineEntry &entry : timeline(workspace, buyer).entries)
            kinds << kindOf(entry);
        QCOMPARE(kinds, (QList{TimelineKind::Touchpoint, TimelineKind::Task, TimelineKind::Issue, TimelineKind::Survey,
                               TimelineKind::Review, TimelineKind::Stage}));
    }
    void whatIsPlannedStandsApartTheSoonestFirst()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        const auto plan = [&](const char *title, std::optional<Day> due) {
            Task task = aTask(buyer);
            task.title = QString::fromLatin1(title);
            task.dueOn = due;
            workspace.add(task);
        };
        plan("some day", {});
        plan("next week", day("2026-03-22"));
        plan("late", day("2026-03-10"));
        const BuyerTimeline all = timeline(workspace, buyer);
        QStringList titles;
        for (const TimelineEntry &entry : all.planned)
            titles << entry.text;
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("late"), QStringLiteral("next week"), QStringLiteral("some day")}));
        QVERIFY(all.entries.empty());
        QVERIFY(isPlanned(all.planned.front()));
        const BuyerCounts counts = must(workspace->readNow([=](const Reader &reader) {
            return loadBuyerCounts(reader, *loadScoreSetup(reader), buyer, day("2026-03-15"));
        }));
        QCOMPARE(counts.timeline, 3);
        QCOMPARE(counts.people, 0);
    }
    void balanceCountsWhoBegan()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        Touchpoint theirs = aTouchpoint(buyer);
        theirs.direction = Direction::Inbound;
        theirs.proactive = false;
        Touchpoint note = aTouchpoint(buyer);
        note.channel = Channel::Note;
        Touchpoint old = aTouchpoint(buyer);
        old.at = at("2025-12-15T10:00:00Z"); // the 91st day
        workspace.add(aTouchpoint(buyer));
        workspace.add(theirs);
        workspace.add(note);
        workspace.add(old);
        const ContactBalance balance = timeline(workspace, buyer).balance;
        QCOMPARE(balance.all, 2);
        QCOMPARE(balance.startedByUs, 1);
        QCOMPARE(balance.byChannel[static_cast<size_t>(Channel::Call)], 2);
    }
    void peopleAreFoundByTheirNamesHoweverWritten()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(aContact(buyer, QStringLiteral("Maria López")));
        workspace.add(aContact(buyer, QStringLiteral("Ben Ode")));
        Touchpoint call = aTouchpoint(buyer);
        call.contacts = QStringLiteral("Somebody; maria  LÓPEZ");
        workspace.add(call);
        const auto people = timeline(workspace, buyer).people;
        QCOMPARE(people.size(), size_t{2});
        QCOMPARE(people[0].lastStarted, std::optional(day("2026-03-12")));
        QVERIFY(!people[1].lastStarted);
    }
    void theAgreementInForceIsNamed()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        const auto now = workspace.add(anExpectation(buyer));
        Expectation later = anExpectation(buyer);
        later.validFrom = day("2026-04-01");
        workspace.add(later);
        const BuyerPeople people = must(workspace->readNow([=](const Reader &reader) {
            return loadBuyerPeople(reader, *loadScoreSetup(reader), buyer, day("2026-03-15"));
        }));
        QCOMPARE(people.expectations.size(), size_t{2});
        QCOMPARE(people.expectations.front().value.validFrom, day("2026-04-01"));
        QCOMPARE(people.inForce, std::optional(now.id));
    }
};

QTEST_GUILESS_MAIN(TestBuyerTimeline)
#include "tst_buyertimeline.moc"
