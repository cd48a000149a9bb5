// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

using namespace touchbase;
using namespace touchbase::test;

/// From which day on whose score is another.
class ChangeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTouchpointMakesItsBuyerStaleFromItsDay();
    void anEarlierDayBeforeTheChangeCounts();
    void aReviewHeldBeforeItWasDueCountsFromThen();
    void aBuyerIsStaleFromTheBeginning();
    void anItemOfAChecklistMakesEverybodyStale();
    void whatNobodysScoreKnowsMakesNobodyStale();
};

namespace {

int firstStale(const ChangeSet &change, BuyerId buyer)
{
    return change.staleness().from.value(buyer.value(), Day::last().value());
}

} // namespace

void ChangeSetTest::aTouchpointMakesItsBuyerStaleFromItsDay()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const ChangeSet change = workspace.perform(inserting(aTouchpoint(buyer.id)));
    // A day early, because the local day of an instant may be the one before.
    QCOMPARE(firstStale(change, buyer.id), (day("2026-03-12") - 1).value());
    QVERIFY(!change.staleness().everybody);
}

void ChangeSetTest::anEarlierDayBeforeTheChangeCounts()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    auto touchpoint = workspace.add(aTouchpoint(buyer.id));
    touchpoint.value.at = at("2026-03-14T10:00:00Z");
    QCOMPARE(firstStale(workspace.perform(updating(touchpoint)), buyer.id), (day("2026-03-12") - 1).value());
}

void ChangeSetTest::aReviewHeldBeforeItWasDueCountsFromThen()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    Review review = aReview(buyer.id);
    review.heldOn = day("2026-03-20"); // due on 1 April
    QCOMPARE(firstStale(workspace.perform(inserting(review)), buyer.id), day("2026-03-20").value());
}

void ChangeSetTest::aBuyerIsStaleFromTheBeginning()
{
    TemporaryWorkspace workspace;
    const ChangeSet change = workspace.perform(inserting(aBuyer()));
    QCOMPARE(firstStale(change, BuyerId(change.inserted(u"buyer").front())), Day::first().value());
}

void ChangeSetTest::anItemOfAChecklistMakesEverybodyStale()
{
    TemporaryWorkspace workspace;
    const auto checklist = workspace.add(aChecklist(workspace.add(aBuyer()).id));
    QVERIFY(workspace.perform(inserting(aChecklistItem(checklist.id))).staleness().everybody);
}

void ChangeSetTest::whatNobodysScoreKnowsMakesNobodyStale()
{
    TemporaryWorkspace workspace;
    const auto stale = workspace.perform(inserting(Tag{QStringLiteral("VIP")})).staleness();
    QVERIFY(stale.from.isEmpty());
    QVERIFY(!stale.everybody);
}

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "tst_changeset.moc"
