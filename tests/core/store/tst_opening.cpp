// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "support/builders.h"
#include "support/engines.h"
#include "workspace/opening.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace touchbase;
using namespace touchbase::test;
Q_DECLARE_METATYPE(touchbase::ErrorCode)

/// What may be opened, and that what may not is left as it is.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewFileIsItsOwnersOnly();
    void anExistingFileIsNotMadeAnew();
    void whatWasWrittenIsThereAfterOpeningAgain_data() { addEngines(); }
    void whatWasWrittenIsThereAfterOpeningAgain();
    void aRefusedFileIsNotTouched_data();
    void aRefusedFileIsNotTouched();
    void aMissingFileIsNotMade();
    void aServerDatabaseIsNotMadeTwice();
    void aNewerServerDatabaseIsRefused();

private:
    PostgresCluster m_cluster;
    FixedClock m_clock{someTime()};
};

namespace {

/// Runs statements on a file past everything that the program guards.
void tamper(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void OpeningTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void OpeningTest::aNewFileIsItsOwnersOnly()
{
    TemporaryWorkspace workspace;
    (void)workspace.add(aBuyer());
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = workspace.place().location().file + QLatin1String(suffix);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }
}

void OpeningTest::anExistingFileIsNotMadeAnew()
{
    TemporaryWorkspace workspace;
    COMPARE_ERROR(Workspace::create(workspace.place().location(), m_clock, QStringLiteral("Ada")),
                  ErrorCode::FileExists);
}

void OpeningTest::whatWasWrittenIsThereAfterOpeningAgain()
{
    QFETCH(bool, onServer);
    const TemporaryPlace place(onServer ? &m_cluster : nullptr);
    {
        auto workspace = must(Workspace::create(place.location(), m_clock, QStringLiteral("Ada")));
        must(workspace->performNow({QStringLiteral("test"), [](Writer &writer) -> Result<> {
                                        auto inserted = writer.insert(aBuyer());
                                        return inserted ? Result<>() : Result<>(failure(inserted.error()));
                                    }}));
    }
    if (!onServer)
        QVERIFY(!QFile::exists(place.location().file + QStringLiteral("-wal")));
    auto workspace = Workspace::open(place.location(), m_clock, QStringLiteral("Ada"));
    VERIFY_RESULT(workspace);
    const auto buyers = must((*workspace)->readNow([](const Reader &reader) { return reader.list<Buyer>(); }));
    QCOMPARE(buyers.size(), size_t{1});
    QVERIFY(!buyers.front().value.uid.isEmpty());
    Buyer same = aBuyer();
    same.uid = buyers.front().value.uid;
    QVERIFY(buyers.front().value == same);
}

void OpeningTest::aRefusedFileIsNotTouched_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const auto sql = [](const char *text) { return QStringList{QString::fromLatin1(text)}; };
    QTest::newRow("newer") << sql("PRAGMA user_version = 99") << QByteArray() << ErrorCode::WorkspaceNewer;
    QTest::newRow("other program") << sql("PRAGMA application_id = 42") << QByteArray() << ErrorCode::NotAWorkspace;
    QTest::newRow("trigger") << sql("CREATE TRIGGER t AFTER INSERT ON buyer BEGIN DELETE FROM buyer; END")
                             << QByteArray() << ErrorCode::WorkspaceSchemaWrong;
    QTest::newRow("view") << sql("CREATE VIEW v AS SELECT * FROM buyer") << QByteArray()
                          << ErrorCode::WorkspaceSchemaWrong;
    QTest::newRow("view for a table") << QStringList{QStringLiteral("DROP TABLE tag"),
                                                     QStringLiteral("CREATE VIEW tag AS SELECT 1 AS id")}
                                      << QByteArray() << ErrorCode::WorkspaceSchemaWrong;
    QTest::newRow("column more") << sql("ALTER TABLE buyer ADD COLUMN extra TEXT") << QByteArray()
                                 << ErrorCode::WorkspaceSchemaWrong;
    QTest::newRow("table less") << sql("DROP TABLE holiday") << QByteArray() << ErrorCode::WorkspaceSchemaWrong;
    QTest::newRow("text") << QStringList() << QByteArray("buyer,stage\nAcme,active\n") << ErrorCode::NotAWorkspace;
    QTest::newRow("empty") << QStringList() << QByteArray("") << ErrorCode::NotAWorkspace;
    QTest::newRow("header only") << QStringList() << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotAWorkspace;
}

void OpeningTest::aRefusedFileIsNotTouched()
{
    QFETCH(QStringList, statements);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const TemporaryPlace place;
    const QString file = place.location().file;
    if (statements.isEmpty()) {
        write(file, bytes);
    } else {
        must(Workspace::create(place.location(), m_clock, QStringLiteral("Ada")));
        tamper(file, statements);
    }
    const QByteArray before = bytesOf(file);
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);

    COMPARE_ERROR(Workspace::open(place.location(), m_clock, QStringLiteral("Ada")), code);
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot), beside);
}

void OpeningTest::aMissingFileIsNotMade()
{
    const TemporaryPlace place;
    COMPARE_ERROR(Workspace::open(place.location(), m_clock, QStringLiteral("Ada")), ErrorCode::WorkspaceMissing);
    QVERIFY(!QFile::exists(place.location().file));
    COMPARE_ERROR(Workspace::create({place.path(QStringLiteral("no/file.touchbase"))}, m_clock, QStringLiteral("Ada")),
                  ErrorCode::FolderNotWritable);
}

void OpeningTest::aServerDatabaseIsNotMadeTwice()
{
    TemporaryWorkspace workspace(&m_cluster);
    COMPARE_ERROR(Workspace::create(workspace.place().location(), m_clock, QStringLiteral("Ada")),
                  ErrorCode::FileExists);
}

void OpeningTest::aNewerServerDatabaseIsRefused()
{
    TemporaryWorkspace workspace(&m_cluster);
    {
        auto connection = must(
            store::Connection::open(storeLocation(workspace.place().location()), store::Access::ReadWrite));
        must(connection->execute(QStringLiteral("UPDATE meta SET value = '99' WHERE key = 'version'")));
    }
    COMPARE_ERROR(Workspace::open(workspace.place().location(), m_clock, QStringLiteral("Ada")),
                  ErrorCode::WorkspaceNewer);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
