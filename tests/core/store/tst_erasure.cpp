// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"
#include "support/filefixture.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

namespace {

/// A workspace's tables, filled by hand: what imports and old versions left is in no operation's reach.
struct Tables {
    Sandbox box;
    std::unique_ptr<store::Connection> connection;
    store::Catalog catalog;

    Result<> begin(const QStringList &statements)
    {
        if (auto made = makeWorkspace(box.workspace(), 2); !made) // buyers 1 and 2: "Buyer 0" and "Buyer 1"
            return made;
        auto opened = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        if (!opened)
            return failure(opened.error());
        connection = std::move(*opened);
        auto read = store::Catalog::read(*connection);
        if (!read)
            return failure(read.error());
        catalog = std::move(*read);
        for (const QString &statement : statements) {
            if (auto done = connection->execute(statement); !done)
                return done;
        }
        return {};
    }

    Result<store::Erasure> erase(const QString &name)
    {
        auto person = store::findPerson(*connection, QStringLiteral("Buyer 0"), name);
        if (!person)
            return failure(person.error());
        store::RowStore rows(*connection, catalog);
        auto transaction = store::Transaction::begin(*connection);
        auto erased = store::erasePerson(rows, *person);
        if (auto committed = transaction->commit(); !committed)
            return failure(committed.error());
        return erased;
    }

    QString text(const char *sql)
    {
        auto value = connection->value(QString::fromLatin1(sql));
        if (!value)
            return test::textOf(value.error());
        const auto number = integerOf(*value);
        return number ? QString::number(*number) : QString::fromStdString(std::string(touchbase::textOf(*value)));
    }
};

const QString contactColumns = QStringLiteral(
    "INSERT INTO %1 (id, uid, revision, buyer_id, name, folded, email, phone, "
    "batch_id, edited%2) VALUES ");
const QString ann = (contactColumns.arg(QStringLiteral("contact"), QString())
                     + QStringLiteral("(1, 'u1', 1, 1, 'Ann Lee', 'ann lee', 'ann@lee.example', NULL, 3, 0)"));

} // namespace

class TestStoreErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatLiesUnderImportedRowsGoesToo();
    void hiddenContactIsFound();
    void renamedRowBelongsToWhomItNamesNow();
    void historyOfOthersKeepsItsShape();
    void namesOfCompaniesAndOwnPeopleStay();
    void titlesStayDistinct();
    void revisionsGrow();
};

void TestStoreErasure::whatLiesUnderImportedRowsGoesToo()
{
    Tables tables;
    VERIFY_OK(tables.begin(
        {ann,
         contactColumns.arg(QStringLiteral("contact_layer"), QStringLiteral(", top"))
             + QStringLiteral("(1, 'u1', 1, 1, 'Ann LEE', 'ann lee', 'ann@old.example', '555 010 2233', 2, 0, 0)"),
         QStringLiteral(
             "INSERT INTO touchpoint_layer (id, uid, revision, buyer_id, at, channel, contacts, summary, "
             "batch_id, edited, top) VALUES (5, 'u5', 1, 1, 0, 'call', 'Ann Lee', 'Ann Lee, ann@old.example', "
             "1, 0, 0), (5, 'u5', 1, 1, 0, 'call', 'Bob', '5550102233 of Ann Lee', 2, 0, 1)")}));
    VERIFY_OK(tables.erase(QStringLiteral("ann lee")));
    QCOMPARE(tables.text("SELECT count(*) FROM contact"), QStringLiteral("0"));
    QCOMPARE(tables.text("SELECT count(*) FROM contact_layer"), QStringLiteral("0"));
    QCOMPARE(tables.text("SELECT coalesce(contacts, '-') || summary FROM touchpoint_layer WHERE batch_id = 1"),
             QStringLiteral("-[erased], [erased]"));
    QCOMPARE(tables.text("SELECT contacts || ' ' || summary FROM touchpoint_layer WHERE batch_id = 2"),
             QStringLiteral("Bob [erased] of [erased]"));
}

void TestStoreErasure::hiddenContactIsFound()
{
    Tables tables;
    VERIFY_OK(tables.begin({contactColumns.arg(QStringLiteral("contact_layer"), QStringLiteral(", top"))
                            + QStringLiteral("(1, 'u1', 1, 1, 'Ann Lee', 'ann lee', NULL, NULL, 2, 0, 1)")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT count(*) FROM contact_layer"), QStringLiteral("0"));
}

/// Somebody typed a successor over a contact. Erasing the one who left must not take the successor.
void TestStoreErasure::renamedRowBelongsToWhomItNamesNow()
{
    Tables tables;
    VERIFY_OK(tables.begin(
        {contactColumns.arg(QStringLiteral("contact"), QString())
             + QStringLiteral("(1, 'u1', 2, 1, 'Bob Ray', 'bob ray', NULL, NULL, 0, 0)"),
         QStringLiteral(
             "INSERT INTO history_row (history_id, entity, row_id, buyer_id, before, after) VALUES "
             "(1, 'contact', 1, 1, '{\"folded\":\"ann lee\",\"name\":\"Ann Lee\"}', '{\"name\":\"Bob Ray\"}')"),
         QStringLiteral("INSERT INTO touchpoint (uid, buyer_id, at, channel, contacts) VALUES "
                        "('t', 1, 0, 'call', 'Ann Lee; Bob Ray')")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT name FROM contact"), QStringLiteral("Bob Ray"));
    QCOMPARE(tables.text("SELECT contacts FROM touchpoint"), QStringLiteral("Bob Ray"));
    QCOMPARE(tables.text("SELECT before || after FROM history_row WHERE entity = 'contact'"),
             QStringLiteral("{\"folded\":\"[erased]\",\"name\":\"[erased]\"}{\"name\":\"Bob Ray\"}"));
}

void TestStoreErasure::historyOfOthersKeepsItsShape()
{
    Tables tables;
    VERIFY_OK(tables.begin(
        {ann, QStringLiteral("INSERT INTO history_row (history_id, entity, row_id, buyer_id, before, after) VALUES "
                             "(1, 'touchpoint', 9, 1, NULL, '{\"contacts\":\"Ann Lee\",\"minutes\":{\"real\":5},"
                             "\"summary\":\"Ann Lee; 9007199254740993\",\"at\":9007199254740993}')")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT after FROM history_row WHERE row_id = 9 AND entity = 'touchpoint'"),
             QStringLiteral("{\"at\":9007199254740993,\"contacts\":null,\"minutes\":{\"real\":5},"
                            "\"summary\":\"[erased]; 9007199254740993\"}"));
}

void TestStoreErasure::namesOfCompaniesAndOwnPeopleStay()
{
    Tables tables;
    VERIFY_OK(tables.begin({ann,
                            QStringLiteral("UPDATE buyer SET name = 'Ann Lee Insurance', folded = 'ann lee insurance', "
                                           "owner = 'Ann Lee', notes = 'Ann Lee owns it' WHERE id = 2"),
                            QStringLiteral("INSERT INTO touchpoint (uid, buyer_id, at, channel, author) VALUES "
                                           "('t', 1, 0, 'call', 'Ann Lee')")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT name || '|' || owner || '|' || notes FROM buyer WHERE id = 2"),
             QStringLiteral("Ann Lee Insurance|Ann Lee|[erased] owns it"));
    QCOMPARE(tables.text("SELECT author FROM touchpoint"), QStringLiteral("Ann Lee"));
}

void TestStoreErasure::titlesStayDistinct()
{
    Tables tables;
    VERIFY_OK(tables.begin(
        {ann,
         QStringLiteral("INSERT INTO checklist (id, uid, buyer_id, kind, name) VALUES (1, 'c', 1, 'other', 'List')"),
         QStringLiteral("INSERT INTO checklist_item (id, checklist_id, title) VALUES (1, 1, 'Call Ann Lee'), "
                        "(2, 1, 'Call ANN LEE'), (3, 1, 'Call Bob')")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT group_concat(title, '|') FROM (SELECT title FROM checklist_item ORDER BY id)"),
             QStringLiteral("Call [erased]|Call [erased] #2|Call Bob"));
}

/// Whoever still has the row in a form must not write the person back.
void TestStoreErasure::revisionsGrow()
{
    Tables tables;
    VERIFY_OK(tables.begin({ann, QStringLiteral("UPDATE buyer SET notes = 'Ann Lee', revision = 4 WHERE id = 1")}));
    VERIFY_OK(tables.erase(QStringLiteral("Ann Lee")));
    QCOMPARE(tables.text("SELECT revision FROM buyer WHERE id = 1"), QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(TestStoreErasure)
#include "tst_erasure.moc"
