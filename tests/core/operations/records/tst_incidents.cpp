// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/incidents.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// Incidents with their list of buyers: each operation is one step.
class TestIncidents : public QObject
{
    Q_OBJECT

    static std::vector<BuyerId> addBuyers(TemporaryWorkspace &workspace)
    {
        std::vector<BuyerId> buyers;
        for (const char *name : {"Ashford", "Birch", "Cedar"}) {
            Buyer buyer = aBuyer(QString::fromLatin1(name));
            buyer.owner = QStringLiteral("Ada");
            buyers.push_back(workspace.add(buyer).id);
        }
        return buyers;
    }

private Q_SLOTS:
    void anIncidentComesAndGoesWithItsBuyers()
    {
        TemporaryWorkspace workspace;
        const auto buyers = addBuyers(workspace);
        must(workspace->performNow(addIncident(anIncident(), {buyers[0], buyers[1]})));
        QCOMPARE(workspace.list<IncidentBuyer>().size(), size_t(2));
        must(workspace->undoNow());
        QVERIFY(workspace.list<Incident>().empty());
        QVERIFY(workspace.list<IncidentBuyer>().empty());
    }
    void aBuyerIsNotNamedTwice()
    {
        TemporaryWorkspace workspace;
        const auto buyers = addBuyers(workspace);
        const auto refused = workspace->performNow(addIncident(anIncident(), {buyers[0], buyers[0]}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NameTaken);
        QCOMPARE(refused.error().values, QStringList(QStringLiteral("Ashford")));
        QVERIFY(workspace.list<Incident>().empty()); // all or nothing
    }
    void whoWasToldStaysOnTheList()
    {
        TemporaryWorkspace workspace;
        const auto buyers = addBuyers(workspace);
        must(workspace->performNow(addIncident(anIncident(), {buyers[0], buyers[1]})));
        const auto list = workspace.list<IncidentBuyer>();
        must(workspace->performNow(tellIncidentBuyer({list[0].id, at("2026-03-03T08:00:00Z"), true})));
        must(workspace->performNow(editIncident(workspace.list<Incident>().front(), std::vector<BuyerId>{buyers[2]})));
        std::vector<BuyerId> left;
        for (const auto &one : workspace.list<IncidentBuyer>())
            left.push_back(one.value.buyer);
        QCOMPARE(left, (std::vector{buyers[0], buyers[2]}));
    }
    void tellingLogsATouchpointAndAFollowUpInOneStep()
    {
        TemporaryWorkspace workspace;
        const auto buyers = addBuyers(workspace);
        Incident incident = anIncident();
        incident.contactUntil = day("2026-04-01");
        must(workspace->performNow(addIncident(incident, {buyers[0]})));
        const Id<IncidentBuyer> entry = workspace.list<IncidentBuyer>().front().id;
        must(workspace->performNow(tellIncidentBuyer(
            {entry, at("2026-03-15T08:00:00Z"), true, Channel::Call, QStringLiteral("We were wrong")})));
        const auto touchpoint = workspace.list<Touchpoint>().front();
        QCOMPARE(touchpoint.value.summary, QStringLiteral("We were wrong"));
        QCOMPARE(touchpoint.value.proactive, std::optional(true));
        QCOMPARE(touchpoint.value.direction, std::optional(Direction::Outbound));
        const Task task = workspace.list<Task>().front().value;
        QCOMPARE(task.dueOn, std::optional(day("2026-04-01")));
        QCOMPARE(task.owner, QStringLiteral("Ada"));
        QCOMPARE(task.touchpoint, std::optional(touchpoint.id));
        QCOMPARE(workspace.list<IncidentBuyer>().front().value.toldFirst, std::optional(true));

        const auto again = workspace->performNow(
            tellIncidentBuyer({entry, at("2026-03-15T09:00:00Z"), true, Channel::Call}));
        QVERIFY(!again); // somebody did it meanwhile: no second call is logged
        QCOMPARE(again.error().code, ErrorCode::RevisionConflict);

        must(workspace->undoNow());
        QVERIFY(workspace.list<Touchpoint>().empty() && workspace.list<Task>().empty());
        QVERIFY(!workspace.list<IncidentBuyer>().front().value.toldAt);
    }
    void closingNeedsAnEndAndACause()
    {
        TemporaryWorkspace workspace;
        must(workspace->performNow(addIncident(anIncident())));
        Stored<Incident> incident = workspace.list<Incident>().front();
        QCOMPARE(workspace->performNow(closeIncident(incident)).error().values, QStringList(QStringLiteral("until")));
        incident.value.until = day("2026-03-04");
        QCOMPARE(workspace->performNow(closeIncident(incident)).error().values,
                 QStringList(QStringLiteral("root_cause")));
        incident.value.rootCause = QStringLiteral("A new landing page");
        must(workspace->performNow(closeIncident(incident)));
    }
    void daysInTheWrongOrderAreRefused()
    {
        TemporaryWorkspace workspace;
        Incident incident = anIncident();
        incident.until = incident.from - 1;
        QCOMPARE(workspace->performNow(addIncident(incident)).error().code, ErrorCode::UntilBeforeFrom);
        incident.until.reset();
        incident.contactUntil = incident.from - 1;
        QCOMPARE(workspace->performNow(addIncident(incident)).error().code, ErrorCode::UntilBeforeFrom);
        incident.contactUntil.reset();
        incident.title = QStringLiteral("  ");
        QCOMPARE(workspace->performNow(addIncident(incident)).error().code, ErrorCode::BlankNotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
