// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dump.h"
#include "workspacefixture.h"

using namespace touchbase;
using namespace touchbase::test;

class TrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBuyerGoesWithEverythingAndComesBackWhole_data() { addEngines(); }
    void aBuyerGoesWithEverythingAndComesBackWhole();
    void aMentionIsLostAndTheRowStays_data() { addEngines(); }
    void aMentionIsLostAndTheRowStays();
    void restoringIsRefusedWhereTheNameIsTaken_data() { addEngines(); }
    void restoringIsRefusedWhereTheNameIsTaken();
    void whatIsEmptiedIsGone_data() { addEngines(); }
    void whatIsEmptiedIsGone();
    void anUnknownEntryIsSaid();

private:
    [[nodiscard]] static std::vector<TrashItem> trashOf(TemporaryWorkspace &workspace)
    {
        return must(workspace->readNow([](const Reader &reader) { return reader.trash(); }));
    }
    [[nodiscard]] static Operation restoring(qint64 entry)
    {
        return {QStringLiteral("restore"), [entry](Writer &writer) { return writer.restoreFromTrash(entry); }};
    }

    PostgresCluster m_cluster;
};

void TrashTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TrashTest::aBuyerGoesWithEverythingAndComesBackWhole()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto stays = workspace.add(aBuyer(QStringLiteral("Stays")));
    (void)workspace.add(aContact(stays.id));
    const auto buyer = workspace.add(aBuyer());
    (void)workspace.add(aContact(buyer.id));
    (void)workspace.add(aTouchpoint(buyer.id));
    (void)workspace.add(aDelivery(buyer.id));
    const auto review = workspace.add(aReview(buyer.id));
    (void)workspace.add(aGoal(review.id));
    const auto checklist = workspace.add(aChecklist(buyer.id));
    (void)workspace.add(aChecklistItem(checklist.id));
    const QStringList before = dump(*workspace);

    workspace.perform(trashing(buyer.id));
    QCOMPARE(workspace.list<Buyer>().size(), size_t{1});
    QCOMPARE(workspace.list<Contact>().size(), size_t{1});
    QVERIFY(workspace.list<Goal>().empty());
    QVERIFY(workspace.list<ChecklistItem>().empty());
    const auto trash = trashOf(workspace);
    QCOMPARE(trash.size(), size_t{1});
    QCOMPARE(trash.front().title, QStringLiteral("Acme Insurance"));
    QCOMPARE(trash.front().entity, QStringLiteral("buyer"));
    QCOMPARE(trash.front().author, QStringLiteral("Ada"));
    QCOMPARE(trash.front().rows, 8);

    workspace.perform(restoring(trash.front().id));
    QVERIFY(trashOf(workspace).empty());
    QCOMPARE(difference(before, dump(*workspace)), QString());
}

void TrashTest::aMentionIsLostAndTheRowStays()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    const auto buyer = workspace.add(aBuyer());
    const auto survey = workspace.add(aSurvey(buyer.id));
    const auto request = workspace.add(
        SurveyRequest{{}, buyer.id, at("2026-03-01T09:00:00Z"), SurveyKind::Nps, {}, {}, survey.id});
    workspace.perform(trashing(survey.id));
    QVERIFY(!workspace.load(request.id).value.answer);
    VERIFY_RESULT(workspace->undoNow());
    QVERIFY(workspace.load(request.id).value.answer == survey.id);
}

void TrashTest::restoringIsRefusedWhereTheNameIsTaken()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    workspace.perform(trashing(workspace.add(aBuyer()).id));
    (void)workspace.add(aBuyer(QStringLiteral("ACME insurance")));
    const auto refused = workspace->performNow(restoring(trashOf(workspace).front().id));
    COMPARE_ERROR(refused, ErrorCode::NameTaken);
    QCOMPARE(trashOf(workspace).size(), size_t{1});
}

void TrashTest::whatIsEmptiedIsGone()
{
    QFETCH(bool, onServer);
    TemporaryWorkspace workspace(onServer ? &m_cluster : nullptr);
    workspace.perform(trashing(workspace.add(aBuyer()).id));
    workspace.perform(trashing(workspace.add(Tag{QStringLiteral("VIP")}).id));
    workspace.perform({QStringLiteral("empty-trash"),
                       [](Writer &writer) -> Result<> {
                           auto emptied = writer.emptyTrash(std::nullopt);
                           return emptied && *emptied == 2 ? Result<>() : Result<>(failure(ErrorCode::StoreFailed));
                       },
                       false});
    QVERIFY(trashOf(workspace).empty());
    COMPARE_ERROR(workspace->undoNow(), ErrorCode::NothingToUndo);
}

void TrashTest::anUnknownEntryIsSaid()
{
    TemporaryWorkspace workspace;
    COMPARE_ERROR(workspace->performNow(restoring(7)), ErrorCode::UnknownRow);
    COMPARE_ERROR(workspace->performNow(trashing(BuyerId(7))), ErrorCode::UnknownRow);
}

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
