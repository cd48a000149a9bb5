// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/filecheck.h"
#include "support/filefixture.h"
#include "workspace/backups.h"
#include "workspace/restore.h"

#include <QTest>

#include <sys/stat.h>

using namespace touchbase;
using namespace touchbase::test;

namespace {

const QStringList older{QStringLiteral("Buyer 0")};
const QStringList newer{QStringLiteral("Buyer 0"), QStringLiteral("Later")};

/// A workspace, a backup of it, and something that happened since.
struct Story {
    Sandbox box;
    QString file = box.workspace();
    QString backup = box.path(QStringLiteral("backup.touchbase"));
    QString kept = file + QStringLiteral(".before-restore-20261121T120000Z");

    Result<> begin()
    {
        if (auto done = makeWorkspace(file, 1, 400); !done)
            return done;
        if (auto done = backupTo(file, backup); !done)
            return done;
        auto workspace = openWorkspace(file);
        return workspace ? plain((*workspace)->performNow(addBuyer(QStringLiteral("Later"))))
                         : failure(workspace.error());
    }
    [[nodiscard]] Result<QString> restore() const { return touchbase::restore(file, backup, noon().now()); }
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backupTakesThePlaceAndThePresentIsKept();
    void twiceInASecondKeepsBoth();
    void missingWorkspaceIsRestored();
    void damagedWorkspaceIsRestoredAndKept();
    void logOfAKilledProgramIsKept();
    void staleLogIsNotTakenForTheRestoredFiles();
    void backupWithALogIsTakenWhole();
    void badBackupChangesNothing_data();
    void badBackupChangesNothing();
    void openWorkspaceIsRefused();
    void openDamagedWorkspaceIsRefused();
    void fullDiskChangesNothing();
    void unwritableFolderIsTold();
    void linkStaysALink();
};

void TestRestore::backupTakesThePlaceAndThePresentIsKept()
{
    Story story;
    VERIFY_OK(story.begin());
    const QByteArray backup = bytesOf(story.backup);
    const auto kept = story.restore();
    VERIFY_OK(kept);
    QCOMPARE(*kept, story.kept);
    QCOMPARE(modeOf(story.file), 0600);
    QCOMPARE(story.box.entries().size(), 3); // the workspace, the one before, the backup: no logs
    QCOMPARE(*buyersIn(story.file), older);
    QCOMPARE(*buyersIn(*kept), newer);
    QVERIFY(bytesOf(story.backup) == backup);
    QCOMPARE(copiesBeside(story.file), QStringList{story.kept});
}

void TestRestore::twiceInASecondKeepsBoth()
{
    Story story;
    VERIFY_OK(story.begin());
    VERIFY_OK(story.restore());
    const auto second = story.restore();
    VERIFY_OK(second);
    QCOMPARE(*second, story.kept + QLatin1String("-2"));
    QCOMPARE(*buyersIn(story.kept), newer);
}

void TestRestore::missingWorkspaceIsRestored()
{
    Story story;
    VERIFY_OK(story.begin());
    QFile::remove(story.file);
    const auto kept = story.restore();
    VERIFY_OK(kept);
    QCOMPARE(*kept, QString());
    QCOMPARE(*buyersIn(story.file), older);
}

void TestRestore::damagedWorkspaceIsRestoredAndKept()
{
    for (const QByteArray &rubbish : {QByteArray("not a database at all").repeated(500), QByteArray()}) {
        Story story;
        VERIFY_OK(story.begin());
        writeBytes(story.file, rubbish);
        const auto kept = story.restore();
        VERIFY_OK(kept);
        QCOMPARE(bytesOf(*kept), rubbish);
        QCOMPARE(*buyersIn(story.file), older);
    }
}

void TestRestore::logOfAKilledProgramIsKept()
{
    Story story;
    VERIFY_OK(story.begin());
    Child other([&story](const auto &ready) {
        auto workspace = openWorkspace(story.file);
        (void)(*workspace)->performNow(addBuyer(QStringLiteral("Latest")));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    const auto kept = story.restore();
    VERIFY_OK(kept);
    QCOMPARE(*buyersIn(story.file), older);
    QCOMPARE(*buyersIn(*kept), newer + QStringList{QStringLiteral("Latest")});
}

void TestRestore::staleLogIsNotTakenForTheRestoredFiles()
{
    Story story;
    VERIFY_OK(story.begin());
    Child other([&story](const auto &ready) {
        auto workspace = openWorkspace(story.file);
        (void)(*workspace)->performNow(addBuyer(QStringLiteral("Latest"), 50));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    QFile::remove(story.file);
    QVERIFY(QFile::exists(story.file + QLatin1String("-wal")));
    VERIFY_OK(story.restore());
    QCOMPARE(*buyersIn(story.file), older);
}

void TestRestore::backupWithALogIsTakenWhole()
{
    const Sandbox box;
    const QString live = box.path(QStringLiteral("live.touchbase"));
    VERIFY_OK(makeWorkspace(live));
    Child other([&live](const auto &ready) {
        auto workspace = openWorkspace(live);
        (void)(*workspace)->performNow(addBuyer(QStringLiteral("In the log")));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    const QByteArray before = bytesOf(live);
    VERIFY_OK(touchbase::restore(box.workspace(), live, noon().now()));
    QCOMPARE(buyersIn(box.workspace())->last(), QStringLiteral("In the log"));
    QVERIFY(bytesOf(live) == before);
    QVERIFY(QFile::exists(live + QLatin1String("-wal")));
}

void TestRestore::badBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("expected");
    QTest::newRow("missing") << QByteArray("missing") << code(ErrorCode::WorkspaceMissing);
    QTest::newRow("text") << QByteArray("text") << code(ErrorCode::BackupBad);
    QTest::newRow("cut off") << QByteArray("cut") << code(ErrorCode::BackupBad);
    QTest::newRow("damaged page") << QByteArray("page") << code(ErrorCode::BackupBad);
    QTest::newRow("trigger added") << QByteArray("trigger") << code(ErrorCode::BackupBad);
    QTest::newRow("newer") << QByteArray("newer") << code(ErrorCode::WorkspaceNewer);
    QTest::newRow("folder") << QByteArray("folder") << code(ErrorCode::BackupBad);
    QTest::newRow("itself") << QByteArray("itself") << code(ErrorCode::BackupBad);
}

void TestRestore::badBackupChangesNothing()
{
    QFETCH(QByteArray, how);
    QFETCH(int, expected);
    Story story;
    VERIFY_OK(story.begin());
    const auto sql = [&story](const QString &statement) {
        auto connection = store::Connection::open(store::Location{story.backup}, store::Access::ReadWrite);
        return (*connection)->execute(statement).has_value();
    };
    QByteArray bytes = bytesOf(story.backup);
    if (how == "missing")
        QFile::remove(story.backup);
    else if (how == "text")
        writeBytes(story.backup, "Dear Jane");
    else if (how == "cut")
        writeBytes(story.backup, bytes.left(bytes.size() / 2));
    else if (how == "page")
        writeBytes(story.backup,
                   bytes.replace(bytes.indexOf("Call 200 with") / 4096 * 4096, 4096, QByteArray(4096, 'x')));
    else if (how == "trigger")
        QVERIFY(sql(QStringLiteral("CREATE TRIGGER t AFTER INSERT ON buyer BEGIN DELETE FROM contact; END")));
    else if (how == "newer")
        QVERIFY(sql(QStringLiteral("PRAGMA user_version = %1").arg(store::schemaVersion + 1)));
    else if (how == "folder")
        story.backup = story.box.path();
    else
        QVERIFY(QFile::remove(story.backup) && QFile::link(story.file, story.backup));
    const QByteArray before = bytesOf(story.file);
    const QStringList entries = story.box.entries();

    const auto restored = story.restore();

    QVERIFY(!restored);
    QVERIFY2(code(restored.error().code) == expected, qPrintable(test::textOf(restored.error())));
    QVERIFY(sentence(restored.error()).contains(story.backup));
    QVERIFY(bytesOf(story.file) == before);
    QCOMPARE(story.box.entries(), entries);
}

void TestRestore::openWorkspaceIsRefused()
{
    Story story;
    VERIFY_OK(story.begin());
    Child other([&story](const auto &ready) {
        auto workspace = openWorkspace(story.file);
        (void)(*workspace)->readNow([](const Reader &reader) { return reader.newestChange(); });
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    COMPARE_ERROR(story.restore(), ErrorCode::WorkspaceLocked);
    other.kill();
    {
        const auto own = openWorkspace(story.file);
        VERIFY_OK(own);
        COMPARE_ERROR(story.restore(), ErrorCode::WorkspaceLocked);
    }
    QCOMPARE(*buyersIn(story.file), newer);
    QCOMPARE(story.box.entries().size(), 2);
}

void TestRestore::openDamagedWorkspaceIsRefused()
{
    Story story;
    VERIFY_OK(story.begin());
    Child other([&story](const auto &ready) {
        auto workspace = openWorkspace(story.file);
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    QFile file(story.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    const auto restored = story.restore();
    COMPARE_ERROR(restored, ErrorCode::WorkspaceLocked);
    other.kill();
    VERIFY_OK(story.restore());
}

void TestRestore::fullDiskChangesNothing()
{
    Story story;
    VERIFY_OK(story.begin());
    const QByteArray before = bytesOf(story.file);
    const int status = withFileLimit(QFileInfo(story.backup).size() / 2, [&] { return plain(story.restore()); });
    QCOMPARE(status, code(ErrorCode::DiskFull));
    QVERIFY(bytesOf(story.file) == before);
    QCOMPARE(story.box.entries().size(), 2);
}

void TestRestore::unwritableFolderIsTold()
{
    Story story;
    VERIFY_OK(story.begin());
    ::chmod(QFile::encodeName(story.backup).constData(), 0644);
    ::chmod(QFile::encodeName(story.file).constData(), 0666);
    QCOMPARE(asNobody([&] { return plain(story.restore()); }), code(ErrorCode::FolderNotWritable));
    QCOMPARE(*buyersIn(story.file), newer);
}

void TestRestore::linkStaysALink()
{
    Story story;
    VERIFY_OK(story.begin());
    QDir().mkpath(story.box.path(QStringLiteral("links")));
    const QString link = story.box.path(QStringLiteral("links/acme.touchbase"));
    QVERIFY(QFile::link(story.file, link));
    VERIFY_OK(touchbase::restore(link, story.backup, noon().now()));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*buyersIn(story.file), older);
    QCOMPARE(*buyersIn(story.kept), newer);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
