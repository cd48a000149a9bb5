// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/filecheck.h"
#include "store/migrations.h"
#include "support/filefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>

using namespace touchbase;
using namespace touchbase::test;

namespace {

using Spoil = std::function<void(const Sandbox &)>;

Result<> runSql(const QString &file, const QStringList &statements)
{
    auto connection = store::Connection::open(store::Location{file}, store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    for (const QString &statement : statements) {
        if (auto done = (*connection)->execute(statement); !done)
            return done;
    }
    return {};
}

void overwrite(const QString &file, qsizetype at, const QByteArray &bytes)
{
    QByteArray all = bytesOf(file);
    all.replace(at, bytes.size(), bytes);
    writeBytes(file, all);
}

Spoil withSql(const QStringList &statements)
{
    return [statements](const Sandbox &box) {
        if (auto done = runSql(box.workspace(), statements); !done)
            qFatal("%s", qPrintable(test::textOf(done.error())));
    };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedFileIsLeftAsItLies_data();
    void refusedFileIsLeftAsItLies();
    void lockedFileIsToldWithinSeconds();
    void readOnlyFileIsTold();
    void unwritableFolderIsTold();
    void newFileIsItsOwnersAlone();
    void openedFileBecomesItsOwnersAlone();
    void olderFormIsBroughtUpAndKeptBesideIt();
    void linkLeadsToTheRealFile();
    void copyFromElsewhereIsOpenedForMany();
    void damagedPageIsToldWhenItIsRead();
    void killedTransactionLeavesNothing();
    void killedAfterCommitLosesNothing();
    void fullDiskChangesNothing();
    void newFileOnFullDiskLeavesNothing();
    void twoProcessesWrite();
};

void TestOpening::refusedFileIsLeftAsItLies_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("expected");

    const auto row = [](const char *name, ErrorCode expected, const Spoil &spoil) {
        QTest::newRow(name) << spoil << code(expected);
    };
    row("missing", ErrorCode::WorkspaceMissing, [](const Sandbox &box) { QFile::remove(box.workspace()); });
    row("folder", ErrorCode::NotAWorkspace, [](const Sandbox &box) {
        QFile::remove(box.workspace());
        QDir().mkpath(box.workspace());
    });
    row("pipe", ErrorCode::NotAWorkspace, [](const Sandbox &box) {
        QFile::remove(box.workspace());
        ::mkfifo(QFile::encodeName(box.workspace()).constData(), 0600);
    });
    row("empty", ErrorCode::NotAWorkspace, [](const Sandbox &box) { writeBytes(box.workspace(), {}); });
    row("text", ErrorCode::NotAWorkspace,
        [](const Sandbox &box) { writeBytes(box.workspace(), QByteArray("buyer,stage\n").repeated(50)); });
    row("of another application", ErrorCode::NotAWorkspace, withSql({QStringLiteral("PRAGMA application_id = 12345")}));
    row("newer", ErrorCode::WorkspaceNewer,
        withSql({QStringLiteral("PRAGMA user_version = %1").arg(store::schemaVersion + 1)}));
    row("with a trigger", ErrorCode::WorkspaceSchemaWrong,
        withSql({QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON buyer BEGIN DELETE FROM contact; END")}));
    row("with a view of an engine's name", ErrorCode::WorkspaceSchemaWrong,
        withSql({QStringLiteral("CREATE VIEW sqliteview AS SELECT 1")}));
    row("with a column more", ErrorCode::WorkspaceSchemaWrong,
        withSql({QStringLiteral("ALTER TABLE buyer ADD COLUMN extra TEXT")}));
    row("without a table", ErrorCode::WorkspaceSchemaWrong, withSql({QStringLiteral("DROP TABLE goal")}));
    row("with another default", ErrorCode::WorkspaceSchemaWrong,
        withSql(
            {QStringLiteral("PRAGMA writable_schema = ON"),
             QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, 'edited INTEGER NOT NULL DEFAULT 0', "
                            "'edited INTEGER NOT NULL DEFAULT (abs(-9223372036854775808))') WHERE name = 'buyer'")}));
    row("cut off", ErrorCode::WorkspaceDamaged,
        [](const Sandbox &box) { writeBytes(box.workspace(), bytesOf(box.workspace()).left(3 * 4096 + 100)); });
    row("cut off in the header", ErrorCode::NotAWorkspace,
        [](const Sandbox &box) { writeBytes(box.workspace(), bytesOf(box.workspace()).left(80)); });
    row("first page overwritten", ErrorCode::WorkspaceDamaged,
        [](const Sandbox &box) { overwrite(box.workspace(), 100, QByteArray(3996, '\x5a')); });
    row("bytes flipped in the page size", ErrorCode::WorkspaceDamaged,
        [](const Sandbox &box) { overwrite(box.workspace(), 16, QByteArray("\x03\x03", 2)); });
}

void TestOpening::refusedFileIsLeftAsItLies()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, expected);
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    spoil(box);
    const QByteArray bytes = QFileInfo(box.workspace()).isFile() ? bytesOf(box.workspace()) : QByteArray();
    const QDateTime changed = QFileInfo(box.workspace()).lastModified();
    const QStringList entries = box.entries();

    const auto opened = openWorkspace(box.workspace());

    QVERIFY(!opened);
    QVERIFY2(code(opened.error().code) == expected, qPrintable(test::textOf(opened.error())));
    QVERIFY(sentence(opened.error()).contains(box.workspace()));
    QCOMPARE(box.entries(), entries);
    QCOMPARE(QFileInfo(box.workspace()).lastModified(), changed);
    if (QFileInfo(box.workspace()).isFile())
        QVERIFY(bytesOf(box.workspace()) == bytes);
}

void TestOpening::lockedFileIsToldWithinSeconds()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    Child other([&box](const auto &ready) {
        auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        (void)(*connection)->execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        (void)(*connection)->execute(QStringLiteral("BEGIN EXCLUSIVE"));
        (void)(*connection)->execute(QStringLiteral("UPDATE buyer SET notes = 'x'"));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    QElapsedTimer timer;
    timer.start();
    const auto opened = openWorkspace(box.workspace());
    COMPARE_ERROR(opened, ErrorCode::WorkspaceLocked);
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    other.kill();
    VERIFY_OK(openWorkspace(box.workspace()));
}

void TestOpening::readOnlyFileIsTold()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    ::chmod(QFile::encodeName(box.path()).constData(), 0777);
    ::chmod(QFile::encodeName(box.workspace()).constData(), 0444);
    const QByteArray bytes = bytesOf(box.workspace());
    QCOMPARE(asNobody([&] { return plain(openWorkspace(box.workspace())); }), code(ErrorCode::WorkspaceReadOnly));
    ::chmod(QFile::encodeName(box.workspace()).constData(), 0000);
    QCOMPARE(asNobody([&] { return plain(openWorkspace(box.workspace())); }), code(ErrorCode::CannotReadFile));
    QVERIFY(bytesOf(box.workspace()) == bytes);
    QCOMPARE(box.entries(), QStringList{QStringLiteral("acme.touchbase")});
}

void TestOpening::unwritableFolderIsTold()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    ::chmod(QFile::encodeName(box.workspace()).constData(), 0666);
    QCOMPARE(asNobody([&] { return plain(openWorkspace(box.workspace())); }), code(ErrorCode::FolderNotWritable));
    QCOMPARE(asNobody([&] { return makeWorkspace(box.path(QStringLiteral("new.touchbase"))); }),
             code(ErrorCode::FolderNotWritable));
    QCOMPARE(box.entries(), QStringList{QStringLiteral("acme.touchbase")});
}

void TestOpening::newFileIsItsOwnersAlone()
{
    const mode_t before = ::umask(0);
    const Sandbox box;
    {
        auto workspace = Workspace::create({box.workspace()}, noon(), QStringLiteral("Test"));
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->performNow(addBuyer(QStringLiteral("Acme"))));
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(box.workspace() + QLatin1String(suffix)), 0600);
    }
    const QString folder = box.path(QStringLiteral("a/b/c"));
    VERIFY_OK(store::createPrivateFolder(folder));
    for (const char *one : {"a", "a/b", "a/b/c"})
        QCOMPARE(modeOf(box.path(QString::fromLatin1(one))), 0700);
    ::umask(before);
}

void TestOpening::openedFileBecomesItsOwnersAlone()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    ::chmod(QFile::encodeName(box.workspace()).constData(), 0644);
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->performNow(addBuyer(QStringLiteral("Acme"))));
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(box.workspace() + QLatin1String(suffix)), 0600);
}

void TestOpening::olderFormIsBroughtUpAndKeptBesideIt()
{
    const Sandbox box;
    {
        auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK(store::migrate(**connection, {store::migrations().front()}));
        VERIFY_OK((*connection)
                      ->execute(QStringLiteral("INSERT INTO buyer (uid, name, folded) VALUES ('b1', 'Acme', 'acme')")));
    }
    QCOMPARE(*buyersIn(box.workspace()), QStringList{QStringLiteral("Acme")});
    QCOMPARE(store::readHeader(box.workspace())->schemaVersion, store::schemaVersion);
    const QString copy = box.workspace() + QStringLiteral(".before-form-%1").arg(store::schemaVersion);
    QCOMPARE(store::readHeader(copy)->schemaVersion, 1);
    QCOMPARE(modeOf(copy), 0600);
    const QStringList entries = box.entries();
    QCOMPARE(*buyersIn(box.workspace()), QStringList{QStringLiteral("Acme")}); // once more makes no other copy
    QCOMPARE(box.entries(), entries);
}

void TestOpening::linkLeadsToTheRealFile()
{
    const Sandbox box;
    QDir().mkpath(box.path(QStringLiteral("real")));
    const QString real = box.path(QStringLiteral("real/acme.touchbase"));
    VERIFY_OK(makeWorkspace(real));
    QVERIFY(QFile::link(real, box.workspace()));
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->performNow(addBuyer(QStringLiteral("Acme"))));
    QVERIFY(QFile::exists(real + QLatin1String("-wal")));
    QVERIFY(QFileInfo(box.workspace()).isSymLink());

    QVERIFY(QFile::link(box.path(QStringLiteral("nowhere")), box.path(QStringLiteral("loose.touchbase"))));
    COMPARE_ERROR(openWorkspace(box.path(QStringLiteral("loose.touchbase"))), ErrorCode::WorkspaceMissing);
    COMPARE_ERROR(makeWorkspace(box.path(QStringLiteral("loose.touchbase"))), ErrorCode::FileExists);
    QVERIFY(!QFile::exists(box.path(QStringLiteral("nowhere"))));
}

void TestOpening::copyFromElsewhereIsOpenedForMany()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    VERIFY_OK(runSql(box.workspace(), {QStringLiteral("PRAGMA journal_mode = DELETE")}));
    QCOMPARE(bytesOf(box.workspace()).at(18), '\x01');
    VERIFY_OK(openWorkspace(box.workspace()));
    QCOMPARE(bytesOf(box.workspace()).at(18), '\x02'); // the write-ahead log, by the file format's description
}

void TestOpening::damagedPageIsToldWhenItIsRead()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 400));
    QByteArray bytes = bytesOf(box.workspace());
    for (qsizetype at = bytes.indexOf("Call 200 with"); at >= 0; at = -1)
        bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(box.workspace(), bytes);
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    const auto read = (*workspace)->readNow([](const Reader &reader) { return reader.list<Touchpoint>(); });
    COMPARE_ERROR(read, ErrorCode::WorkspaceDamaged);
    workspace->reset();
    QVERIFY(bytesOf(box.workspace()) == bytes);
}

void TestOpening::killedTransactionLeavesNothing()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    Child other([&box](const auto &ready) {
        auto workspace = openWorkspace(box.workspace());
        Operation operation = addBuyer(QStringLiteral("Half"), 3000); // more than the cache holds back
        (void)(*workspace)->performNow({QStringLiteral("slow"), [&](Writer &writer) {
                                            auto done = operation.run(writer);
                                            ready();
                                            ::pause();
                                            return done;
                                        }});
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    QCOMPARE(*buyersIn(box.workspace()), QStringList{QStringLiteral("Buyer 0")});
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    const auto problems = (*workspace)->readNow([](const Reader &reader) { return reader.check(); });
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestOpening::killedAfterCommitLosesNothing()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    Child other([&box](const auto &ready) {
        auto workspace = openWorkspace(box.workspace());
        (void)(*workspace)->performNow(addBuyer(QStringLiteral("Whole"), 50));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    QVERIFY(QFile::exists(box.workspace() + QLatin1String("-wal")));
    QCOMPARE(*buyersIn(box.workspace()), (QStringList{QStringLiteral("Buyer 0"), QStringLiteral("Whole")}));
}

void TestOpening::fullDiskChangesNothing()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const int status = withFileLimit(QFileInfo(box.workspace()).size() + 100'000, [&]() -> Result<> {
        auto workspace = openWorkspace(box.workspace());
        if (!workspace)
            return failure(workspace.error());
        return plain((*workspace)->performNow(addBuyer(QStringLiteral("Large"), 20'000)));
    });
    QCOMPARE(status, code(ErrorCode::DiskFull));
    QCOMPARE(*buyersIn(box.workspace()), QStringList{QStringLiteral("Buyer 0")});
}

void TestOpening::newFileOnFullDiskLeavesNothing()
{
    const Sandbox box;
    QCOMPARE(withFileLimit(20'000, [&] { return makeWorkspace(box.workspace()); }), code(ErrorCode::DiskFull));
    QCOMPARE(box.entries(), QStringList());
}

void TestOpening::twoProcessesWrite()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const auto addMany = [&box](const QString &name) -> Result<> {
        auto workspace = openWorkspace(box.workspace());
        if (!workspace)
            return failure(workspace.error());
        for (int i = 0; i < 20; ++i) {
            if (auto done = (*workspace)->performNow(addBuyer(name.arg(i), 3)); !done)
                return failure(done.error());
        }
        return {};
    };
    Child first([&](const auto &) { return statusOf(addMany(QStringLiteral("First %1"))); });
    Child second([&](const auto &) { return statusOf(addMany(QStringLiteral("Second %1"))); });
    QCOMPARE(first.wait(), noError);
    QCOMPARE(second.wait(), noError);
    QCOMPARE(buyersIn(box.workspace())->size(), 41);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
