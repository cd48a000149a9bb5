// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/buyers.h"

#include "operations/records/checklists.h"
#include "operations/records/reviews.h"
#include "recordsfixture.h"

#include <algorithm>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// The clock stands on 15 March 2026.
class BuyersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyerIsAddedTidyWithItsFirstStage();
    void aBlankNameIsRefused();
    void anyNameOfAnotherBuyerIsTaken_data();
    void anyNameOfAnotherBuyerIsTaken();
    void aBuyerMayChangeTheCaseOfItsOwnName();
    void churningBeforeSigningIsRefused();
    void churnedNeedsADay();
    void aTextThatIsTooLongIsRefused();
    void editingLeavesTheStage();
    void churningIsDatedAndHasItsReason();
    void comingBackBeginsANewSpell();
    void comingBackActiveAsksTheGateAnew();
    void theSameStageAgainCorrectsIt();
    void aProspectWhoStartsIsSigned();
    void theGate_data();
    void theGate();
    void aNewBuyerCannotBeAddedPastTheGate();
};

namespace {

std::vector<Stored<StageChange>> stagesOf(TemporaryWorkspace &workspace, BuyerId buyer)
{
    return must(
        workspace->readNow([buyer](const Reader &reader) { return reader.listOf<StageChange>(buyer.value()); }));
}

Buyer signedOn(std::optional<Day> day)
{
    Buyer buyer = aBuyer();
    buyer.stage = Stage::Onboarding;
    buyer.signedOn = day;
    return buyer;
}

} // namespace

void BuyersTest::aBuyerIsAddedTidyWithItsFirstStage()
{
    TemporaryWorkspace workspace;
    Buyer buyer = aBuyer(QStringLiteral("  Acme \t Insurance "));
    buyer.notes = QStringLiteral("\n two\nlines ");
    const ChangeSet change = workspace.perform(addBuyer(buyer));
    const auto stored = workspace.load(BuyerId(change.inserted(u"buyer").front()));
    QCOMPARE(stored.value.name, QStringLiteral("Acme Insurance"));
    QCOMPARE(stored.value.notes, QStringLiteral("two\nlines"));
    QVERIFY(!stored.value.uid.isEmpty());
    const auto stages = stagesOf(workspace, stored.id);
    QCOMPARE(stages.size(), size_t{1});
    QVERIFY(stages.front().value.stage == Stage::Active);
    QVERIFY(stages.front().value.from == day("2024-01-15"));
}

void BuyersTest::aBlankNameIsRefused()
{
    TemporaryWorkspace workspace;
    VERIFY_REFUSED(workspace, addBuyer(aBuyer(QStringLiteral(" \t "))), ErrorCode::BlankNotAllowed, values("buyer"));
}

void BuyersTest::anyNameOfAnotherBuyerIsTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("same") << QStringLiteral("Groß & Co");
    QTest::newRow("case") << QStringLiteral("GROSS & CO");
    QTest::newRow("blanks") << QStringLiteral("  groß  &  co ");
    QTest::newRow("alias") << QStringLiteral("gross company");
}

void BuyersTest::anyNameOfAnotherBuyerIsTaken()
{
    QFETCH(QString, name);
    TemporaryWorkspace workspace;
    const auto first = workspace.add(aBuyer(QStringLiteral("Groß & Co")));
    workspace.perform(addAlias(first.id, QStringLiteral("Groß Company")));
    auto second = workspace.add(aBuyer());
    VERIFY_REFUSED(workspace, addBuyer(aBuyer(name)), ErrorCode::NameTaken, QStringList{name.simplified()});
    VERIFY_REFUSED(workspace, addAlias(second.id, name), ErrorCode::NameTaken, QStringList{name.simplified()});
    second.value.name = name;
    VERIFY_REFUSED(workspace, editBuyer(second), ErrorCode::NameTaken, QStringList{name.simplified()});
}

void BuyersTest::aBuyerMayChangeTheCaseOfItsOwnName()
{
    TemporaryWorkspace workspace;
    auto buyer = workspace.add(aBuyer());
    buyer.value.name = QStringLiteral("ACME Insurance");
    workspace.perform(editBuyer(buyer));
    QCOMPARE(workspace.load(buyer.id).value.name, QStringLiteral("ACME Insurance"));
}

void BuyersTest::churningBeforeSigningIsRefused()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    VERIFY_REFUSED(workspace, setStage(buyer.id, {Stage::Churned, day("2024-01-14")}), ErrorCode::ChurnedBeforeSigned,
                   values("2024-01-15", "2024-01-14"));
}

void BuyersTest::churnedNeedsADay()
{
    TemporaryWorkspace workspace;
    Buyer buyer = aBuyer();
    buyer.stage = Stage::Churned;
    VERIFY_REFUSED(workspace, addBuyer(buyer), ErrorCode::BlankNotAllowed, values("churned_on"));
}

void BuyersTest::aTextThatIsTooLongIsRefused()
{
    TemporaryWorkspace workspace;
    Buyer buyer = aBuyer();
    buyer.notes = QString(100'000, u'x');
    workspace.perform(addBuyer(buyer));
    buyer.name = QStringLiteral("Another");
    buyer.notes += u'x';
    VERIFY_REFUSED(workspace, addBuyer(buyer), ErrorCode::TextTooLong, values("100000"));
}

void BuyersTest::editingLeavesTheStage()
{
    TemporaryWorkspace workspace;
    auto buyer = workspace.add(aBuyer());
    buyer.value.stage = Stage::Churned;
    buyer.value.churnedOn = day("2026-01-01");
    buyer.value.gateOverride = QStringLiteral("none");
    buyer.value.owner = QStringLiteral("Grace");
    workspace.perform(editBuyer(buyer));
    const auto stored = workspace.load(buyer.id).value;
    QVERIFY(stored.stage == Stage::Active);
    QVERIFY(!stored.churnedOn);
    QVERIFY(stored.gateOverride.isEmpty());
    QCOMPARE(stored.owner, QStringLiteral("Grace"));
}

void BuyersTest::churningIsDatedAndHasItsReason()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    workspace.perform(setStage(buyer.id, {Stage::Churned, day("2026-03-01"), QStringLiteral("price")}));
    const auto stored = workspace.load(buyer.id).value;
    QVERIFY(stored.stage == Stage::Churned);
    QVERIFY(stored.churnedOn == day("2026-03-01"));
    QCOMPARE(stored.churnReason, QStringLiteral("price"));
    QCOMPARE(stagesOf(workspace, buyer.id).back().value.reason, QStringLiteral("price"));
}

void BuyersTest::comingBackBeginsANewSpell()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    workspace.perform(setStage(buyer.id, {Stage::Churned, day("2025-06-01"), QStringLiteral("price")}));
    workspace.perform(setStage(buyer.id, {Stage::Onboarding, day("2026-03-10"), QStringLiteral("came back")}));
    const auto stored = workspace.load(buyer.id).value;
    QVERIFY(stored.signedOn == day("2026-03-10"));
    QVERIFY(!stored.churnedOn);
    QVERIFY(stored.churnReason.isEmpty());
    const auto stages = stagesOf(workspace, buyer.id);
    QCOMPARE(stages.size(), size_t{3});
    QVERIFY(stages[0].value.stage == Stage::Active && stages[0].value.from == day("2024-01-15"));
    QVERIFY(stages[1].value.stage == Stage::Churned && stages[1].value.from == day("2025-06-01"));
    QVERIFY(stages[2].value.stage == Stage::Onboarding && stages[2].value.from == day("2026-03-10"));
}

void BuyersTest::comingBackActiveAsksTheGateAnew()
{
    TemporaryWorkspace workspace;
    Buyer once = aBuyer();
    once.gateOverride = QStringLiteral("known for years"); // of the first spell
    const auto buyer = workspace.add(once);
    Review held = aReview(buyer.id);
    held.kind = ReviewKind::Day14;
    held.heldOn = day("2024-01-29");
    (void)workspace.add(held);
    workspace.perform(setStage(buyer.id, {Stage::Churned, day("2025-06-01")}));
    COMPARE_ERROR(workspace->performNow(setStage(buyer.id, {Stage::Active, day("2026-03-10")})), ErrorCode::GateClosed);
    workspace.perform(setStage(buyer.id, {Stage::Active, day("2026-03-10"), {}, QStringLiteral("the same team")}));
    QCOMPARE(workspace.load(buyer.id).value.gateOverride, QStringLiteral("the same team"));
}

void BuyersTest::theSameStageAgainCorrectsIt()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    workspace.perform(setStage(buyer.id, {Stage::Churned, day("2026-03-01"), QStringLiteral("pirce")}));
    workspace.perform(setStage(buyer.id, {Stage::Churned, day("2026-03-02"), QStringLiteral("price")}));
    QVERIFY(workspace.load(buyer.id).value.churnedOn == day("2026-03-02"));
    const auto stages = stagesOf(workspace, buyer.id);
    QCOMPARE(stages.size(), size_t{2}); // with that of signing
    QVERIFY(stages.back().value.from == day("2026-03-02"));
    QCOMPARE(stages.back().value.reason, QStringLiteral("price"));
}

void BuyersTest::aProspectWhoStartsIsSigned()
{
    TemporaryWorkspace workspace;
    Buyer prospect = aBuyer();
    prospect.stage = Stage::Prospect;
    prospect.signedOn.reset();
    const auto buyer = workspace.add(prospect);
    workspace.perform(setStage(buyer.id, {Stage::Onboarding, day("2026-03-10")}));
    QVERIFY(workspace.load(buyer.id).value.signedOn == day("2026-03-10"));
}

void BuyersTest::theGate_data()
{
    QTest::addColumn<int>("daysSinceSigning");
    QTest::addColumn<bool>("onboardingRuns");
    QTest::addColumn<bool>("reviewHeld");
    QTest::addColumn<bool>("overridden");
    QTest::addColumn<bool>("open");
    // product.md, "Onboarding", and formats.md, "The gate at the door"
    QTest::newRow("signed long ago") << 91 << false << false << false << true;
    QTest::newRow("signed 90 days ago") << 90 << false << false << false << false;
    QTest::newRow("signed today") << 0 << false << false << false << false;
    QTest::newRow("review held") << 20 << false << true << false << true;
    QTest::newRow("overridden") << 20 << false << false << true << true;
    QTest::newRow("old, onboarding runs") << 200 << true << false << false << false;
    QTest::newRow("old, onboarding runs, held") << 200 << true << true << false << false;
    QTest::newRow("old, onboarding runs, overridden") << 200 << true << false << true << true;
}

void BuyersTest::theGate()
{
    QFETCH(int, daysSinceSigning);
    QFETCH(bool, onboardingRuns);
    QFETCH(bool, reviewHeld);
    QFETCH(bool, overridden);
    QFETCH(bool, open);
    TemporaryWorkspace workspace;
    const Day now = day("2026-03-15");
    const auto buyer = workspace.add(signedOn(now - daysSinceSigning));
    Checklist checklist = aChecklist(buyer.id);
    if (!onboardingRuns)
        checklist.completedOn = now;
    (void)workspace.add(checklist);
    Review review = aReview(buyer.id);
    review.kind = ReviewKind::Day14;
    const ChangeSet scheduled = workspace.perform(scheduleReview(review));
    if (reviewHeld)
        workspace.perform(holdReview(Id<Review>(scheduled.inserted(u"review").front()), {now - 1}));

    const QString reason = overridden ? QStringLiteral("an old friend") : QString();
    const Operation activate = setStage(buyer.id, {Stage::Active, now, {}, reason});
    if (open) {
        workspace.perform(activate);
        QVERIFY(workspace.load(buyer.id).value.stage == Stage::Active);
        QCOMPARE(workspace.load(buyer.id).value.gateOverride, reason);
    } else {
        QStringList missing;
        if (!reviewHeld)
            missing << QStringLiteral("its 14-day review was not held");
        if (onboardingRuns) // all that completing it demands, but for its steps: it has none
            missing << QStringLiteral("no decision maker took part in its 14-day review")
                    << QStringLiteral("its 14-day review has fewer than two recommendations")
                    << QStringLiteral("its expectations were not validated with the buyer");
        VERIFY_REFUSED(workspace, activate, ErrorCode::GateClosed,
                       (QStringList{QStringLiteral("Acme Insurance"), missing.join(QStringLiteral("; "))}));
    }
}

void BuyersTest::aNewBuyerCannotBeAddedPastTheGate()
{
    TemporaryWorkspace workspace;
    Buyer buyer = aBuyer();
    buyer.signedOn = day("2026-03-01");
    COMPARE_ERROR(workspace->performNow(addBuyer(buyer)), ErrorCode::GateClosed);
    buyer.gateOverride = QStringLiteral("moved from another system");
    workspace.perform(addBuyer(buyer));
}

QTEST_GUILESS_MAIN(BuyersTest)
#include "tst_buyers.moc"
