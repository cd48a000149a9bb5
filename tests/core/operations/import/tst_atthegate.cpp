// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "operations/records/buyers.h"
#include "operations/records/checklists.h"
#include "operations/records/reviews.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// formats.md, "The gate at the door", where an onboarding that runs demands what completing it demands
/// (domain/gate.h): "a buyer signed at most 90 days ago, or with a running onboarding, is active only with a held
/// 14-day review (an imported held_on counts only where no onboarding runs) or an override on record". The clock stands
/// on 15 March 2026.
class AtTheGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsLetIn_data();
    void whoIsLetIn();
    void theServerHasTheSameRule_data() { whoIsLetIn_data(); }
    void theServerHasTheSameRule();
    void theSameRuleHoldsByHand_data() { whoIsLetIn_data(); }
    void theSameRuleHoldsByHand();
    void theWholeBatchIsLookedAt();
    void whatIsKeptOutOnceIsUnchangedTheNextTime_data() { addEngines(); }
    void whatIsKeptOutOnceIsUnchangedTheNextTime();
    void theRestOfTheBatchLands_data() { addEngines(); }
    void theRestOfTheBatchLands();

private:
    void letIn(PostgresCluster *cluster);

    PostgresCluster m_cluster;
};

namespace {

enum class Onboarding {
    None,
    Runs,           ///< begun here
    Completed,      ///< begun here, and over
    FileWithOpen,   ///< of a file, a required step is open
    FileWithBlank,  ///< of a file that does not say whether the open step is required
    FileWithExtra,  ///< of a file, only a step that may be left out is open
    FileAllDone,    ///< of a file, all is done
    FileDoneLater,  ///< of a file, the last step was done tomorrow
    FileTickedHere, ///< of a file with an open step, which was ticked here
};
enum class Review14 {
    None,
    Due,
    Held,     ///< here
    HeldWell, ///< here, with a decision maker and two recommendations, and the expectations were validated
    FileHeld, ///< says a file
    FileOld,  ///< says a file, before signing
};

QByteArray items(Onboarding onboarding)
{
    const QByteArray head = "buyer,kind,checklist,started_on,item,done_on,required\n"
                            "Acme,onboarding,Start,2025-06-01,Contract,2025-06-02,true\n"
                            "Acme,onboarding,Start,2025-06-01,Call,";
    switch (onboarding) {
    case Onboarding::FileWithOpen:
    case Onboarding::FileTickedHere:
        return head + ",true\n";
    case Onboarding::FileWithBlank:
        return head + ",\n";
    case Onboarding::FileWithExtra:
        return head + ",false\n";
    case Onboarding::FileAllDone:
        return head + "2025-06-05,true\n";
    case Onboarding::FileDoneLater:
        return head + "2026-03-16,true\n";
    default:
        return {};
    }
}

QByteArray reviews(Review14 review)
{
    const QByteArray head = "uid,buyer,kind,due_on,held_on\nr1,Acme,14-day,2026-03-10,";
    if (review == Review14::FileHeld)
        return head + "2026-03-11\n";
    if (review == Review14::FileOld)
        return head + "2020-03-11\n";
    return {};
}

void addTheRest(TemporaryWorkspace &workspace, const Stored<Review> &review)
{
    (void)workspace.add(aRecommendation(review.id));
    (void)workspace.add(aRecommendation(review.id));
    Expectation expectation = anExpectation(review.value.buyer);
    expectation.validatedOn = day("2026-03-02");
    (void)workspace.add(expectation);
}

void prepare(TemporaryWorkspace &workspace, BuyerId buyer, Onboarding onboarding, Review14 review)
{
    if (onboarding == Onboarding::Runs || onboarding == Onboarding::Completed) {
        Checklist checklist = aChecklist(buyer);
        if (onboarding == Onboarding::Completed)
            checklist.completedOn = day("2026-03-12");
        (void)workspace.add(checklist);
    }
    if (review == Review14::Due || review == Review14::Held || review == Review14::HeldWell) {
        Review one = aReview(buyer);
        one.kind = ReviewKind::Day14;
        if (review != Review14::Due)
            one.heldOn = day("2026-03-11");
        one.contacts = workspace.add(aContact(buyer)).value.name;
        const auto stored = workspace.add(one);
        if (review == Review14::HeldWell)
            addTheRest(workspace, stored);
    }
}

std::vector<NativeBytes> filesOf(Onboarding onboarding, Review14 review)
{
    std::vector<NativeBytes> files;
    if (const QByteArray bytes = reviews(review); !bytes.isEmpty())
        files.push_back({RecordKind::Reviews, bytes});
    if (const QByteArray bytes = items(onboarding); !bytes.isEmpty())
        files.push_back({RecordKind::ChecklistItems, bytes});
    return files;
}

void tickWhatIsOpen(TemporaryWorkspace &workspace)
{
    for (const auto &item : workspace.list<ChecklistItem>()) {
        if (!item.value.doneOn)
            workspace.perform(tickItem(item.id, day("2026-03-14")));
    }
}

Buyer signedAgo(int days)
{
    Buyer buyer = aBuyer(QStringLiteral("Acme"));
    buyer.stage = Stage::Onboarding;
    buyer.signedOn = day("2026-03-15") - days;
    return buyer;
}

} // namespace
Q_DECLARE_METATYPE(Onboarding)
Q_DECLARE_METATYPE(Review14)

void AtTheGateTest::whoIsLetIn_data()
{
    QTest::addColumn<int>("daysSinceSigning");
    QTest::addColumn<Onboarding>("onboarding");
    QTest::addColumn<Review14>("review");
    QTest::addColumn<bool>("isLetIn");
    using O = Onboarding;
    using R = Review14;
    QTest::newRow("signed 91 days ago") << 91 << O::None << R::None << true;
    QTest::newRow("signed 90 days ago") << 90 << O::None << R::None << false;
    QTest::newRow("new, review due") << 20 << O::None << R::Due << false;
    QTest::newRow("new, review held") << 20 << O::None << R::Held << true;
    QTest::newRow("new, review held says a file") << 20 << O::None << R::FileHeld << true;
    QTest::newRow("new, review held before signing says a file") << 20 << O::None << R::FileOld << false;
    QTest::newRow("new, onboarding runs, review held") << 20 << O::Runs << R::Held << false;
    QTest::newRow("new, onboarding runs, review held well") << 20 << O::Runs << R::HeldWell << true;
    QTest::newRow("new, onboarding runs, review held says a file") << 20 << O::Runs << R::FileHeld << false;
    QTest::newRow("new, onboarding completed, review held says a file") << 20 << O::Completed << R::FileHeld << true;
    QTest::newRow("old, onboarding runs") << 200 << O::Runs << R::None << false;
    QTest::newRow("old, onboarding runs, review held says a file") << 200 << O::Runs << R::FileHeld << false;
    QTest::newRow("old, onboarding completed") << 200 << O::Completed << R::None << true;
    QTest::newRow("old, a file with an open step") << 200 << O::FileWithOpen << R::None << false;
    QTest::newRow("old, a file with an open step, review held well") << 200 << O::FileWithOpen << R::HeldWell << false;
    QTest::newRow("old, a file, the last step ticked here, review held well")
        << 200 << O::FileTickedHere << R::HeldWell << true;
    QTest::newRow("old, a file with an open step, review held says a file")
        << 200 << O::FileWithOpen << R::FileHeld << false;
    QTest::newRow("old, a file with a step that may be required") << 200 << O::FileWithBlank << R::None << false;
    QTest::newRow("old, a file with an optional step open") << 200 << O::FileWithExtra << R::None << true;
    QTest::newRow("old, a file with all done") << 200 << O::FileAllDone << R::None << true;
    QTest::newRow("old, a file with a step done tomorrow") << 200 << O::FileDoneLater << R::None << false;
    QTest::newRow("old, a file, the last step ticked here") << 200 << O::FileTickedHere << R::None << false;
    QTest::newRow("new, a file with all done, review held says a file") << 20 << O::FileAllDone << R::FileHeld << true;
}

void AtTheGateTest::initTestCase()
{
    VERIFY_RESULT(m_cluster.start());
}

void AtTheGateTest::whoIsLetIn()
{
    letIn(nullptr);
}

void AtTheGateTest::theServerHasTheSameRule()
{
    letIn(&m_cluster);
}

void AtTheGateTest::letIn(PostgresCluster *cluster)
{
    QFETCH(int, daysSinceSigning);
    QFETCH(Onboarding, onboarding);
    QFETCH(Review14, review);
    QFETCH(bool, isLetIn);
    TemporaryWorkspace workspace(cluster);
    const auto buyer = workspace.add(signedAgo(daysSinceSigning));
    prepare(workspace, buyer.id, onboarding, review);
    std::vector<NativeBytes> files = filesOf(onboarding, review);
    if (onboarding == Onboarding::FileTickedHere) {
        (void)import(workspace, files);
        tickWhatIsOpen(workspace);
        files.clear();
    }
    files.insert(files.begin(), {RecordKind::Buyers, "buyer,stage\nacme,active\n"});
    const ImportResult result = import(workspace, files);
    QCOMPARE(result.gated, isLetIn ? QStringList() : QStringList{QStringLiteral("Acme")});
    QVERIFY(workspace.load(buyer.id).value.stage == (isLetIn ? Stage::Active : Stage::Onboarding));
}

void AtTheGateTest::theSameRuleHoldsByHand()
{
    QFETCH(int, daysSinceSigning);
    QFETCH(Onboarding, onboarding);
    QFETCH(Review14, review);
    QFETCH(bool, isLetIn);
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(signedAgo(daysSinceSigning));
    prepare(workspace, buyer.id, onboarding, review);
    if (const auto files = filesOf(onboarding, review); !files.empty())
        (void)import(workspace, files);
    if (onboarding == Onboarding::FileTickedHere)
        tickWhatIsOpen(workspace);
    const auto done = workspace->performNow(setStage(buyer.id, {Stage::Active, day("2026-03-15")}));
    if (isLetIn)
        VERIFY_RESULT(done);
    else
        COMPARE_ERROR(done, ErrorCode::GateClosed);
}

void AtTheGateTest::theWholeBatchIsLookedAt()
{
    const NativeBytes buyers{RecordKind::Buyers, "buyer,stage,signed_on\nAcme,active,2025-06-01\n"};
    TemporaryWorkspace workspace;
    const ImportResult open = import(workspace, {buyers,
                                                 {RecordKind::Reviews, reviews(Review14::FileHeld)},
                                                 {RecordKind::ChecklistItems, items(Onboarding::FileWithOpen)}});
    QCOMPARE(open.gated, QStringList{QStringLiteral("Acme")});
    // the file now says that the last step was done as well
    const ImportResult done = import(workspace, {buyers, {RecordKind::ChecklistItems, items(Onboarding::FileAllDone)}});
    QCOMPARE(done.gated, QStringList());
    QVERIFY(workspace.list<Buyer>().front().value.stage == Stage::Active);
}

void AtTheGateTest::whatIsKeptOutOnceIsUnchangedTheNextTime()
{
    const std::vector<NativeBytes> files{{RecordKind::Buyers, "buyer,stage,signed_on\nAcme,active,2026-03-01\n"},
                                         {RecordKind::ChecklistItems, items(Onboarding::FileWithOpen)}};
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    QCOMPARE(countsOf(import(workspace, files)), (std::vector<qint64>{3, 0, 0, 0}));
    const ImportResult again = import(workspace, files);
    QCOMPARE(countsOf(again), (std::vector<qint64>{0, 0, 3, 0}));
    QCOMPARE(again.gated, QStringList{QStringLiteral("Acme")});
}

void AtTheGateTest::theRestOfTheBatchLands()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const ImportResult result = import(
        workspace, {{RecordKind::Buyers, "buyer,stage,signed_on\nAcme,active,2026-03-01\nOld,active,2020-01-01\n"},
                    {RecordKind::Deliveries, "buyer,day,source,delivered\nAcme,2026-03-02,Web,3\nOld,2026-03-02,,4\n"},
                    {RecordKind::Reviews, "uid,buyer,kind,due_on,held_on\nr1,Old,14-day,2020-01-15,2020-01-15\n"},
                    {RecordKind::ChecklistItems, items(Onboarding::FileWithOpen)}});
    QCOMPARE(countsOf(result), (std::vector<qint64>{7, 0, 0, 0}));
    QCOMPARE(workspace.list<Buyer>().size(), size_t{2});
    QCOMPARE(workspace.list<Delivery>().size(), size_t{2});
    QCOMPARE(workspace.list<Review>().size(), size_t{1});
    QCOMPARE(workspace.list<ChecklistItem>().size(), size_t{2});
    QVERIFY(workspace.list<Buyer>()[1].value.stage == Stage::Active);
    VERIFY_RESULT(workspace->undoNow());
    QVERIFY(workspace.list<Buyer>().empty());
}

QTEST_GUILESS_MAIN(AtTheGateTest)
#include "tst_atthegate.moc"
