// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "operations/records/contacts.h"
#include "operations/records/touchpoints.h"
#include "support/dump.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// formats.md, "Key of a row": a row imported without a uid "is given one, and its original row still matches it until
/// it is edited. Importing the same file twice changes nothing." A contact who gets another name is not an edit of what
/// names them.
class RenamedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsThatNameAContactAreStillFound_data() { addEngines(); }
    void rowsThatNameAContactAreStillFound();
    void anEditedRowIsNotFoundAnyMore_data() { addEngines(); }
    void anEditedRowIsNotFoundAnyMore();
    void undoBringsTheOldNameBack_data() { addEngines(); }
    void undoBringsTheOldNameBack();
    void theImportCanStillBeUndone_data() { addEngines(); }
    void theImportCanStillBeUndone();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    void prepare();
    void rename(const QString &name);
    [[nodiscard]] QStringList names();

    PostgresCluster m_cluster;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<Stored<Contact>> m_contact;
};

namespace {

// The same call twice: told apart by their occurrence.
const std::vector<NativeBytes> files{
    {RecordKind::Touchpoints, "buyer,at,channel,contacts,summary\n"
                              "Acme,2026-03-01T10:00:00Z,call,Maria Lopez; Bob,Volume\n"
                              "Acme,2026-03-01T10:00:00Z,call,Maria Lopez; Bob,Volume\n"
                              "Acme,2026-03-02T10:00:00Z,call,Bob,Price\n"},
    {RecordKind::Surveys, "buyer,at,kind,score,contact\nAcme,2026-03-03T10:00:00Z,nps,9,maria lopez\n"}};

} // namespace

void RenamedTest::initTestCase()
{
    VERIFY_RESULT(m_cluster.start());
}

void RenamedTest::prepare()
{
    QFETCH(bool, onServer);
    m_workspace = std::make_unique<TemporaryWorkspace>(onServer ? &m_cluster : nullptr);
    const auto buyer = workspace().add(aBuyer(QStringLiteral("Acme")));
    m_contact = workspace().add(aContact(buyer.id));
    QCOMPARE(countsOf(import(workspace(), files)), (std::vector<qint64>{4, 0, 0, 0}));
}

void RenamedTest::rename(const QString &name)
{
    m_contact->value.name = name;
    workspace().perform(editContact(*m_contact));
}

QStringList RenamedTest::names()
{
    QStringList all;
    for (const auto &touchpoint : workspace().list<Touchpoint>())
        all << touchpoint.value.contacts;
    for (const auto &survey : workspace().list<Survey>())
        all << survey.value.contact;
    return all;
}

void RenamedTest::rowsThatNameAContactAreStillFound()
{
    prepare();
    rename(QStringLiteral("Maria Smith"));
    const QStringList renamed{QStringLiteral("Maria Smith; Bob"), QStringLiteral("Maria Smith; Bob"),
                              QStringLiteral("Bob"), QStringLiteral("Maria Smith")};
    QCOMPARE(names(), renamed);
    QCOMPARE(countsOf(import(workspace(), files)), (std::vector<qint64>{0, 0, 4, 0}));
    QCOMPARE(names(), renamed);
}

void RenamedTest::anEditedRowIsNotFoundAnyMore()
{
    prepare();
    auto touchpoint = workspace().list<Touchpoint>().back();
    touchpoint.value.summary = QStringLiteral("Price and volume");
    workspace().perform(editTouchpoint(touchpoint));
    QCOMPARE(countsOf(import(workspace(), files)), (std::vector<qint64>{1, 0, 3, 0}));
}

void RenamedTest::undoBringsTheOldNameBack()
{
    prepare();
    const QStringList before = dump(*workspace());
    rename(QStringLiteral("Maria Smith"));
    VERIFY_RESULT(workspace()->undoNow());
    QCOMPARE(difference(before, dump(*workspace())), QString());
    QCOMPARE(countsOf(import(workspace(), files)), (std::vector<qint64>{0, 0, 4, 0}));
}

void RenamedTest::theImportCanStillBeUndone()
{
    prepare();
    const ImportResult again = import(workspace(), files);
    rename(QStringLiteral("Maria Smith"));
    for (qint64 batch : {*again.batch, qint64{1}}) {
        workspace().perform(
            {QStringLiteral("undo-batch"), [batch](Writer &writer) { return writer.setBatchUndone(batch, true); }});
    }
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(RenamedTest)
#include "tst_renamed.moc"
