// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dump.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace touchbase;
using namespace touchbase::test;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangeIsToldOnceWithWhatItTouched_data() { addEngines(); }
    void aChangeIsToldOnceWithWhatItTouched();
    void continuationsRunAfterTheChangeWasTold();
    void operationsRunInTheOrderTheyWereGiven();
    void anErrorChangesNothingAndCannotBeUndone_data() { addEngines(); }
    void anErrorChangesNothingAndCannotBeUndone();
    void whatChangesNothingIsNoStep();
    void anUpdateOfAnOldRevisionIsRefused_data() { addEngines(); }
    void anUpdateOfAnOldRevisionIsRefused();
    void undoIsRefusedWhereTheRowChangedSince_data() { addEngines(); }
    void undoIsRefusedWhereTheRowChangedSince();
    void undoOfADeletionIsRefusedWhereTheNameIsTaken_data() { addEngines(); }
    void undoOfADeletionIsRefusedWhereTheNameIsTaken();
    void aHundredStepsAreTakenBackAndDoneAgain_data() { addEngines(); }
    void aHundredStepsAreTakenBackAndDoneAgain();
    void aNewStepForgetsWhatCouldBeRedone();
    void withNothingToUndoItSaysSo();
    void theHistoryTellsWhoDidWhat_data() { addEngines(); }
    void theHistoryTellsWhoDidWhat();
    void idsAreNeverGivenTwice_data() { addEngines(); }
    void idsAreNeverGivenTwice();
    void rowsBesideABatchGoAndComeWithIt_data() { addEngines(); }
    void rowsBesideABatchGoAndComeWithIt();
    void whatIsDamagedIsNamed();

private:
    PostgresCluster m_cluster;
};

namespace {

/// Four values of one column over a row's history.
QString textAt(const HistoryItem &item, const std::optional<Row> &row, const char *column)
{
    if (!row)
        return QStringLiteral("gone");
    return QString::fromStdString(
        std::string(textOf((*row)[*item.change.entity->indexOf(QString::fromLatin1(column))])));
}

} // namespace

#define WORKSPACE_FOR_ENGINE(name)                                                                                     \
    QFETCH(bool, onServer);                                                                                            \
    TemporaryWorkspace name(onServer ? &m_cluster : nullptr)

void WorkspaceTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void WorkspaceTest::aChangeIsToldOnceWithWhatItTouched()
{
    WORKSPACE_FOR_ENGINE(workspace);
    std::vector<ChangeSet> told;
    connect(&*workspace, &Workspace::changed, this, [&told](const ChangeSet &change) { told.push_back(change); });
    const ChangeSet done = workspace.perform(inserting(aBuyer()));
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), size_t{1});
    QCOMPARE(told.front().operation, QStringLiteral("insert"));
    QCOMPARE(told.front().author, QStringLiteral("Ada"));
    QCOMPARE(told.front().at.value(), someTime().value());
    QCOMPARE(told.front().rows.size(), size_t{1});
    QVERIFY(!told.front().rows.front().before);
    QVERIFY(told.front().rows.front().value(u"name") == Value(std::string("Acme Insurance")));
    QCOMPARE(told.front().inserted(u"buyer"), done.inserted(u"buyer"));
    QVERIFY(done.id > 0);
}

void WorkspaceTest::continuationsRunAfterTheChangeWasTold()
{
    TemporaryWorkspace workspace;
    QStringList order;
    connect(&*workspace, &Workspace::changed, this, [&order] { order << QStringLiteral("told"); });
    workspace->perform(inserting(aBuyer())).then(this, [&order](const Result<ChangeSet> &result) {
        order << (result ? QStringLiteral("continued") : QStringLiteral("failed"));
    });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order, QStringList({QStringLiteral("told"), QStringLiteral("continued")}));
}

void WorkspaceTest::operationsRunInTheOrderTheyWereGiven()
{
    TemporaryWorkspace workspace;
    std::vector<QFuture<Result<ChangeSet>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(workspace->perform(inserting(Tag{QStringLiteral("tag %1").arg(i)})));
    for (auto &future : futures)
        VERIFY_RESULT(future.result());
    const auto tags = workspace.list<Tag>();
    QCOMPARE(tags.size(), futures.size());
    for (size_t i = 0; i < tags.size(); ++i)
        QCOMPARE(tags[i].value.name, QStringLiteral("tag %1").arg(i));
}

void WorkspaceTest::anErrorChangesNothingAndCannotBeUndone()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const QStringList before = dump(*workspace);
    QSignalSpy told(&*workspace, &Workspace::changed);
    const auto failed = workspace->performNow({QStringLiteral("half"), [](Writer &writer) -> Result<> {
                                                   must(writer.insert(aBuyer()));
                                                   return failure(ErrorCode::ReasonNeeded);
                                               }});
    COMPARE_ERROR(failed, ErrorCode::ReasonNeeded);
    QCOMPARE(difference(before, dump(*workspace)), QString());
    QCOMPARE(told.size(), 0);
    QVERIFY(workspace->undoName().isEmpty());
    QCOMPARE(must(workspace->readNow([](const Reader &reader) { return reader.newestChange(); })), 0);
}

void WorkspaceTest::whatChangesNothingIsNoStep()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const QString last = workspace->undoName();
    const ChangeSet same = workspace.perform(updating(buyer));
    QVERIFY(same.isEmpty());
    QCOMPARE(same.id, 0);
    QCOMPARE(workspace->undoName(), last);
    QCOMPARE(workspace.load(buyer.id).revision, buyer.revision);
}

void WorkspaceTest::anUpdateOfAnOldRevisionIsRefused()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const auto read = workspace.add(aBuyer());
    auto mine = read;
    mine.value.owner = QStringLiteral("Grace");
    workspace.perform(updating(mine));
    auto theirs = read;
    theirs.value.notes = QStringLiteral("seen too late");
    const auto refused = workspace->performNow(updating(theirs));
    COMPARE_ERROR(refused, ErrorCode::RevisionConflict);
    QCOMPARE(refused.error().values, QStringList{QStringLiteral("Acme Insurance")});
    QCOMPARE(workspace.load(read.id).value.owner, QStringLiteral("Grace"));
    QVERIFY(workspace.load(read.id).revision > read.revision);
}

void WorkspaceTest::undoIsRefusedWhereTheRowChangedSince()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const auto buyer = workspace.add(aBuyer());
    auto mine = buyer;
    mine.value.owner = QStringLiteral("Grace");
    workspace.perform(updating(mine));
    {
        const auto other = workspace.openAgain();
        auto theirs = workspace.load(buyer.id);
        theirs.value.notes = QStringLiteral("changed elsewhere");
        must(other->performNow(updating(theirs)));
    }
    const QStringList before = dump(*workspace);
    const auto refused = workspace->undoNow();
    COMPARE_ERROR(refused, ErrorCode::UndoConflict);
    QCOMPARE(refused.error().values, QStringList{QStringLiteral("Acme Insurance")});
    QCOMPARE(difference(before, dump(*workspace)), QString());
    QVERIFY(workspace->redoName().isEmpty());
    QCOMPARE(workspace->undoName(), QStringLiteral("test")); // the step before it, which is offered still
}

void WorkspaceTest::undoOfADeletionIsRefusedWhereTheNameIsTaken()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const auto buyer = workspace.add(aBuyer());
    workspace.perform(trashing(buyer.id));
    must(workspace.openAgain()->performNow(inserting(aBuyer())));
    const QStringList before = dump(*workspace);
    COMPARE_ERROR(workspace->undoNow(), ErrorCode::UndoConflict);
    QCOMPARE(difference(before, dump(*workspace)), QString());
}

void WorkspaceTest::aHundredStepsAreTakenBackAndDoneAgain()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const QStringList before = dump(*workspace);
    const auto buyer = workspace.add(aBuyer());
    for (int i = 1; i < 100; ++i) {
        auto next = workspace.load(buyer.id);
        next.value.notes = QString::number(i);
        workspace.perform(updating(next));
    }
    const QStringList after = dump(*workspace);
    for (int i = 0; i < 100; ++i)
        VERIFY_RESULT(workspace->undoNow());
    COMPARE_ERROR(workspace->undoNow(), ErrorCode::NothingToUndo);
    QCOMPARE(difference(before, dump(*workspace)), QString());
    for (int i = 0; i < 100; ++i)
        VERIFY_RESULT(workspace->redoNow());
    COMPARE_ERROR(workspace->redoNow(), ErrorCode::NothingToRedo);
    QCOMPARE(difference(after, dump(*workspace)), QString());
}

void WorkspaceTest::aNewStepForgetsWhatCouldBeRedone()
{
    TemporaryWorkspace workspace;
    (void)workspace.add(aBuyer());
    VERIFY_RESULT(workspace->undoNow());
    QCOMPARE(workspace->redoName(), QStringLiteral("test"));
    (void)workspace.add(Tag{QStringLiteral("VIP")});
    QVERIFY(workspace->redoName().isEmpty());
    COMPARE_ERROR(workspace->redoNow(), ErrorCode::NothingToRedo);
}

void WorkspaceTest::withNothingToUndoItSaysSo()
{
    TemporaryWorkspace workspace;
    COMPARE_ERROR(workspace->undoNow(), ErrorCode::NothingToUndo);
    COMPARE_ERROR(workspace->redoNow(), ErrorCode::NothingToRedo);
}

void WorkspaceTest::theHistoryTellsWhoDidWhat()
{
    WORKSPACE_FOR_ENGINE(workspace);
    auto buyer = workspace.add(aBuyer());
    workspace.clock().advance(Instant::msPerHour);
    workspace->setAuthor(QStringLiteral("Grace"));
    buyer.value.owner = QStringLiteral("Grace");
    workspace.perform(updating(buyer));
    VERIFY_RESULT(workspace->undoNow());

    const auto items = must(workspace->readNow(
        [id = buyer.id.value()](const Reader &reader) { return reader.historyOf(QStringLiteral("buyer"), id); }));
    QCOMPARE(items.size(), size_t{3});
    QCOMPARE(items[0].author, QStringLiteral("Ada"));
    QCOMPARE(items[0].kind, QStringLiteral("do"));
    QVERIFY(!items[0].change.before);
    QCOMPARE(textAt(items[0], items[0].change.after, "name"), QStringLiteral("Acme Insurance"));
    QCOMPARE(items[1].author, QStringLiteral("Grace"));
    QCOMPARE(items[1].operation, QStringLiteral("update"));
    QCOMPARE(items[1].at - items[0].at, Instant::msPerHour);
    QVERIFY(items[1].change.partial);
    QCOMPARE(textAt(items[1], items[1].change.before, "owner"), QStringLiteral("Ada"));
    QCOMPARE(textAt(items[1], items[1].change.after, "owner"), QStringLiteral("Grace"));
    QCOMPARE(textAt(items[1], items[1].change.after, "name"), QString()); // it did not change
    QCOMPARE(items[2].kind, QStringLiteral("undo"));
    QCOMPARE(textAt(items[2], items[2].change.after, "owner"), QStringLiteral("Ada"));
}

void WorkspaceTest::idsAreNeverGivenTwice()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const auto first = workspace.add(Tag{QStringLiteral("one")});
    VERIFY_RESULT(workspace->undoNow());
    const auto second = workspace.add(Tag{QStringLiteral("two")});
    QVERIFY(second.id > first.id);
}

/// A batch of one buyer, and a contact of it that the batch does not hold.
Operation importingABuyerAndAddingAContact()
{
    return {QStringLiteral("test"), [](Writer &writer) -> Result<> {
                BatchImporter &importer = writer.importer();
                const RecordSchema &schema = schemaOf(RecordKind::Buyers);
                std::vector<Value> fields(schema.fields.size());
                fields[schema.at("buyer")] = std::string("Imported");
                must(importer.beginFile(RecordKind::Buyers, std::vector<bool>(fields.size(), true), true));
                must(importer.add({fields, -1, 0, "imported", "uid-of-imported"}));
                must(importer.endFile());
                const auto outcome = must(importer.merge(
                    {writer.now(), writer.author(), day("2026-03-15"), {{QStringLiteral("uid-of-imported")}}, {}}));
                writer.setBulk({outcome.batch, false, outcome.tables, outcome.staleFrom, {}});
                const auto buyer = must(writer.findBuyer(QStringLiteral("Imported")));
                (void)must(writer.insert(aContact(buyer->id)));
                return {};
            }};
}

void WorkspaceTest::rowsBesideABatchGoAndComeWithIt()
{
    WORKSPACE_FOR_ENGINE(workspace);
    const ChangeSet change = workspace.perform(importingABuyerAndAddingAContact());
    QVERIFY(change.bulk);
    QCOMPARE(change.rows.size(), size_t{1});
    const QStringList full = dump(*workspace);
    const auto shown = [&workspace] {
        return std::pair(workspace.list<Buyer>().size(), workspace.list<Contact>().size());
    };
    for (int i = 0; i < 2; ++i) {
        VERIFY_RESULT(workspace->undoNow());
        QCOMPARE(shown(), std::pair(size_t{0}, size_t{0}));
        VERIFY_RESULT(workspace->redoNow());
        QCOMPARE(difference(full, dump(*workspace)), QString());
        QCOMPARE(shown(), std::pair(size_t{1}, size_t{1}));
    }
}

void WorkspaceTest::whatIsDamagedIsNamed()
{
    TemporaryWorkspace workspace;
    const QStringList named{workspace->location().file};
    const auto read = workspace->readNow(
        [](const Reader &) -> Result<int> { return failure(ErrorCode::WorkspaceDamaged, {}, QStringLiteral("why")); });
    COMPARE_ERROR(read, ErrorCode::WorkspaceDamaged);
    QCOMPARE(read.error().values, named);
    const auto written = workspace->performNow(
        {QStringLiteral("test"), [](Writer &) -> Result<> { return failure(ErrorCode::WorkspaceDamaged, {}, {}); }});
    COMPARE_ERROR(written, ErrorCode::WorkspaceDamaged);
    QCOMPARE(written.error().values, named);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
