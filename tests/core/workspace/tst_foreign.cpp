// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

using namespace touchbase;
using namespace touchbase::test;

/// More than one program on one workspace.
class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAnotherProgramDidIsToldOnce_data() { addEngines(); }
    void whatAnotherProgramDidIsToldOnce();
    void ownChangesAreNotForeign_data() { addEngines(); }
    void ownChangesAreNotForeign();
    void aForeignUpdateSaysWhoseScoreIsStale_data() { addEngines(); }
    void aForeignUpdateSaysWhoseScoreIsStale();
    void twoWritersAtOnceBothSucceed_data() { addEngines(); }
    void twoWritersAtOnceBothSucceed();

private:
    PostgresCluster m_cluster;
};

void ForeignTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void ForeignTest::whatAnotherProgramDidIsToldOnce()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto other = workspace.openAgain(QStringLiteral("Nightly"));
    std::vector<ChangeSet> told;
    connect(&*workspace, &Workspace::changed, this, [&told](const ChangeSet &change) { told.push_back(change); });
    must(other->performNow(inserting(aBuyer())));
    must(other->performNow(inserting(Tag{QStringLiteral("VIP")})));
    QVERIFY(told.empty());

    VERIFY_RESULT(workspace->noticeForeignChanges());
    QCOMPARE(told.size(), size_t{2});
    QVERIFY(told[0].kind == ChangeKind::Foreign);
    QCOMPARE(told[0].author, QStringLiteral("Nightly"));
    QCOMPARE(told[0].operation, QStringLiteral("insert"));
    QVERIFY(told[0].rows.front().value(u"name") == Value(std::string("Acme Insurance")));
    QVERIFY(workspace->undoName().isEmpty());
    VERIFY_RESULT(workspace->noticeForeignChanges());
    QCOMPARE(told.size(), size_t{2});
}

void ForeignTest::ownChangesAreNotForeign()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto other = workspace.openAgain();
    (void)workspace.add(aBuyer());
    must(other->performNow(inserting(Tag{QStringLiteral("theirs")})));
    (void)workspace.add(Tag{QStringLiteral("mine")}); // after theirs: its number is higher
    std::vector<ChangeSet> told;
    connect(&*workspace, &Workspace::changed, this, [&told](const ChangeSet &change) { told.push_back(change); });
    VERIFY_RESULT(workspace->noticeForeignChanges());
    QCOMPARE(told.size(), size_t{1});
    QVERIFY(told.front().rows.front().value(u"name") == Value(std::string("theirs")));
}

void ForeignTest::aForeignUpdateSaysWhoseScoreIsStale()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto buyer = workspace.add(aBuyer());
    auto touchpoint = workspace.add(aTouchpoint(buyer.id));
    const auto other = workspace.openAgain();
    ChangeSet told;
    connect(&*workspace, &Workspace::changed, this, [&told](const ChangeSet &change) { told = change; });
    touchpoint.value.emotion = Emotion::Poor;
    must(other->performNow(updating(touchpoint)));
    VERIFY_RESULT(workspace->noticeForeignChanges());
    QVERIFY(told.staleness().from.contains(buyer.id.value()));
    QVERIFY(told.staleness().from.value(buyer.id.value()) <= day("2026-03-12").value());
}

void ForeignTest::twoWritersAtOnceBothSucceed()
{
    QFETCH(bool, onServer);
    constexpr int steps = 40;
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto other = workspace.openAgain();
    std::vector<QFuture<Result<ChangeSet>>> futures;
    for (int i = 0; i < steps; ++i) {
        futures.push_back(workspace->perform(inserting(Tag{QStringLiteral("mine %1").arg(i)})));
        futures.push_back(other->perform(inserting(Tag{QStringLiteral("theirs %1").arg(i)})));
    }
    for (auto &future : futures)
        VERIFY_RESULT(future.result());
    QCOMPARE(workspace.list<Tag>().size(), size_t{2 * steps});

    int foreign = 0;
    connect(&*workspace, &Workspace::changed, this,
            [&foreign](const ChangeSet &change) { foreign += change.kind == ChangeKind::Foreign; });
    VERIFY_RESULT(workspace->noticeForeignChanges());
    QCOMPARE(foreign, steps);
}

QTEST_GUILESS_MAIN(ForeignTest)
#include "tst_foreign.moc"
