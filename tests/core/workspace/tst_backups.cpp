// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "support/filefixture.h"
#include "workspace/backups.h"

#include <QTest>

#include <sys/stat.h>

using namespace touchbase;
using namespace touchbase::test;

namespace {

Day day(const char *iso)
{
    return *Day::parse(std::string_view(iso));
}

QStringList daysOf(const std::vector<Backup> &backups)
{
    QStringList days;
    for (const Backup &backup : backups)
        days << backup.day.toString();
    return days;
}

/// Files that look like backups of some days, without being any.
void pretendBackups(const QString &folder, Day first, Day last)
{
    QDir().mkpath(folder);
    for (Day one = first; one <= last; one = one + 1)
        writeBytes(QDir(folder).filePath(one.toString() + QLatin1String(".touchbase")), "x");
}

void damage(const QString &file)
{
    QByteArray bytes = bytesOf(file);
    bytes.replace(bytes.indexOf("Call 200 with") / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(file, bytes);
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sevenDaysAndFourWeeksAreKept();
    void seldomOpenedWorkspaceKeepsAsMany();
    void oneADayBesideTheFile();
    void olderOnesAreDroppedAfterTheNewOneIsSound();
    void damagedWorkspaceKeepsOldBackups();
    void secondPlaceGetsTheSame();
    void secondPlaceThatFailsIsAWarning();
    void filesOfOthersAreLeftAlone();
    void copyIsConsistentWhileOthersWrite();
    void copyHoldsWhatOnlyTheLogHolds();
    void copyNeverReplacesAFile();
    void copyOfSomethingElseIsRefused();
    void fullDiskLeavesNoCopy();
    void unwritableFolderIsTold();
    void ownersAloneMayRead();
    void retentionDropsOlderBackups();
    void dataOfOpenWorkspaceStaysLocked();
};

void TestBackups::sevenDaysAndFourWeeksAreKept()
{
    // Worked by hand on a calendar: 2026-11-21 is a Saturday, its ISO week began on Monday the 16th.
    std::vector<Day> kept;
    for (Day today = day("2026-08-01"); today <= day("2026-11-21"); today = today + 1) {
        kept.push_back(today);
        for (Day dropped : daysToDrop(kept))
            std::erase(kept, dropped);
    }
    QStringList days;
    for (Day one : kept)
        days << one.toString();
    const QStringList weeks{QStringLiteral("2026-10-18"), QStringLiteral("2026-10-25"), QStringLiteral("2026-11-01"),
                            QStringLiteral("2026-11-08")};
    const QStringList lastDays{QStringLiteral("2026-11-15"), QStringLiteral("2026-11-16"), QStringLiteral("2026-11-17"),
                               QStringLiteral("2026-11-18"), QStringLiteral("2026-11-19"), QStringLiteral("2026-11-20"),
                               QStringLiteral("2026-11-21")};
    QCOMPARE(days, weeks + lastDays);
}

void TestBackups::seldomOpenedWorkspaceKeepsAsMany()
{
    std::vector<Day> months;
    for (int i = 0; i < 20; ++i)
        months.push_back(day("2025-01-05") + 30 * i);
    QCOMPARE(daysToDrop(months).size(), size_t{9}); // 20 less 7 and 4
    QVERIFY(daysToDrop({}).empty());
    QVERIFY(daysToDrop({day("2026-01-01")}).empty());
}

void TestBackups::oneADayBesideTheFile()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const auto first = backUpDaily(box.workspace(), day("2026-11-21"));
    VERIFY_OK(first);
    QCOMPARE(first->made, box.path(QStringLiteral("acme.touchbase.backups/2026-11-21.touchbase")));
    VERIFY_OK(store::verifyCopy(first->made));
    QCOMPARE(*buyersIn(first->made), QStringList{QStringLiteral("Buyer 0")});
    const QByteArray bytes = bytesOf(first->made);

    const auto again = backUpDaily(box.workspace(), day("2026-11-21"));
    VERIFY_OK(again);
    QCOMPARE(again->made, QString());
    QVERIFY(bytesOf(first->made) == bytes);
    VERIFY_OK(backUpDaily(box.workspace(), day("2026-11-22")));
    QCOMPARE(daysOf(listBackups(box.workspace())),
             (QStringList{QStringLiteral("2026-11-22"), QStringLiteral("2026-11-21")}));
}

void TestBackups::olderOnesAreDroppedAfterTheNewOneIsSound()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    pretendBackups(backupFolder(box.workspace()), day("2026-10-01"), day("2026-11-20"));
    const auto outcome = backUpDaily(box.workspace(), day("2026-11-21"));
    VERIFY_OK(outcome);
    QCOMPARE(listBackups(box.workspace()).size(), size_t{11});
    QCOMPARE(outcome->dropped.size(), 51 + 1 - 11);
}

void TestBackups::damagedWorkspaceKeepsOldBackups()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 400));
    damage(box.workspace());
    pretendBackups(backupFolder(box.workspace()), day("2026-10-01"), day("2026-11-20"));
    const auto outcome = backUpDaily(box.workspace(), day("2026-11-21"));
    COMPARE_ERROR(outcome, ErrorCode::WorkspaceDamaged);
    QCOMPARE(listBackups(box.workspace()).size(), size_t{51});
    QCOMPARE(QDir(backupFolder(box.workspace())).entryList(QDir::Files).size(), 51); // and nothing half made
}

void TestBackups::secondPlaceGetsTheSame()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const QString second = box.path(QStringLiteral("stick"));
    pretendBackups(backupFolder(box.workspace(), second), day("2026-11-01"), day("2026-11-20"));
    const auto outcome = backUpDaily(box.workspace(), day("2026-11-21"), second);
    VERIFY_OK(outcome);
    QVERIFY(!outcome->warning);
    const auto there = listBackups(box.workspace(), second);
    QCOMPARE(there.front().file, box.path(QStringLiteral("stick/acme.touchbase.backups/2026-11-21.touchbase")));
    QVERIFY(bytesOf(there.front().file) == bytesOf(outcome->made));
    QCOMPARE(there.size(), size_t{9}); // seven days, and the weeks that end on the 8th and the 1st
}

void TestBackups::secondPlaceThatFailsIsAWarning()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    writeBytes(box.path(QStringLiteral("stick")), "a file where a folder should be");
    const auto outcome = backUpDaily(box.workspace(), day("2026-11-21"), box.path(QStringLiteral("stick")));
    VERIFY_OK(outcome);
    QVERIFY(outcome->warning);
    QVERIFY(outcome->warning->code == ErrorCode::FolderNotWritable);
    VERIFY_OK(store::verifyCopy(outcome->made));
    // The next opening of the same day makes good for it.
    QFile::remove(box.path(QStringLiteral("stick")));
    const auto later = backUpDaily(box.workspace(), day("2026-11-21"), box.path(QStringLiteral("stick")));
    VERIFY_OK(later);
    QVERIFY(!later->warning);
    QCOMPARE(listBackups(box.workspace(), box.path(QStringLiteral("stick"))).size(), size_t{1});
}

void TestBackups::filesOfOthersAreLeftAlone()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const QDir folder(backupFolder(box.workspace()));
    pretendBackups(folder.path(), day("2026-10-01"), day("2026-11-20"));
    const QStringList others{QStringLiteral("2026-01-01.touchbase.bak"), QStringLiteral("2026-02-30.touchbase"),
                             QStringLiteral("before the merger.touchbase"), QStringLiteral("notes.txt")};
    for (const QString &other : others)
        writeBytes(folder.filePath(other), "mine");
    VERIFY_OK(backUpDaily(box.workspace(), day("2026-11-21")));
    for (const QString &other : others)
        QCOMPARE(bytesOf(folder.filePath(other)), QByteArray("mine"));
}

void TestBackups::copyIsConsistentWhileOthersWrite()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    Child writer([&box](const auto &ready) {
        auto workspace = openWorkspace(box.workspace());
        for (int i = 0;; ++i) {
            if (!(*workspace)->performNow(addBuyer(QStringLiteral("New %1").arg(i), 10)))
                return 1;
            if (i == 3)
                ready();
        }
    });
    writer.waitUntilReady();
    for (int i = 0; i < 5; ++i) {
        const QString copy = box.path(QStringLiteral("copy%1.touchbase").arg(i));
        VERIFY_OK(backupTo(box.workspace(), copy));
        auto workspace = openWorkspace(copy);
        VERIFY_OK(workspace);
        const auto state = (*workspace)->readNow([](const Reader &reader) -> Result<QList<qsizetype>> {
            const auto buyers = reader.list<Buyer>();
            const auto touchpoints = reader.list<Touchpoint>();
            return QList<qsizetype>{qsizetype(buyers->size()), qsizetype(touchpoints->size())};
        });
        VERIFY_OK(state);
        QCOMPARE(state->at(1), 2000 + 10 * (state->at(0) - 1)); // whole operations only
    }
    writer.kill();
}

void TestBackups::copyHoldsWhatOnlyTheLogHolds()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->performNow(addBuyer(QStringLiteral("Fresh"))));
    VERIFY_OK(backupTo(box.workspace(), box.path(QStringLiteral("copy.touchbase"))));
    QCOMPARE(buyersIn(box.path(QStringLiteral("copy.touchbase")))->last(), QStringLiteral("Fresh"));
}

void TestBackups::copyNeverReplacesAFile()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const QString target = box.path(QStringLiteral("precious"));
    writeBytes(target, "mine");
    COMPARE_ERROR(backupTo(box.workspace(), target), ErrorCode::FileExists);
    QCOMPARE(bytesOf(target), QByteArray("mine"));
    COMPARE_ERROR(backupTo(box.workspace(), box.workspace()), ErrorCode::FileExists);
    COMPARE_ERROR(backupTo(box.workspace(), box.path(QStringLiteral("no/such/folder"))), ErrorCode::FolderNotWritable);
    // What SQLite would take for a URI is a name like any other.
    QDir::setCurrent(box.path());
    VERIFY_OK(backupTo(box.workspace(), QStringLiteral("file:copy?mode=memory")));
    VERIFY_OK(store::verifyCopy(QStringLiteral("file:copy?mode=memory")));
    QVERIFY(QFile::exists(box.path(QStringLiteral("file:copy?mode=memory"))));
    QDir::setCurrent(QDir::rootPath());
}

void TestBackups::copyOfSomethingElseIsRefused()
{
    const Sandbox box;
    COMPARE_ERROR(backupTo(box.workspace(), box.path(QStringLiteral("copy"))), ErrorCode::WorkspaceMissing);
    writeBytes(box.workspace(), QByteArray("no database at all").repeated(100));
    COMPARE_ERROR(backupTo(box.workspace(), box.path(QStringLiteral("copy"))), ErrorCode::NotAWorkspace);
    QCOMPARE(box.entries(), QStringList{QStringLiteral("acme.touchbase")});
}

void TestBackups::fullDiskLeavesNoCopy()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    const qint64 limit = QFileInfo(box.workspace()).size() / 2;
    QCOMPARE(withFileLimit(limit, [&] { return backupTo(box.workspace(), box.path(QStringLiteral("copy"))); }),
             code(ErrorCode::DiskFull));
    QCOMPARE(withFileLimit(limit, [&] { return plain(backUpDaily(box.workspace(), day("2026-11-21"))); }),
             code(ErrorCode::DiskFull));
    QCOMPARE(box.entries(), (QStringList{QStringLiteral("acme.touchbase"), QStringLiteral("acme.touchbase.backups")}));
    QCOMPARE(QDir(backupFolder(box.workspace())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestBackups::unwritableFolderIsTold()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    ::chmod(QFile::encodeName(box.path()).constData(), 0777);
    ::chmod(QFile::encodeName(box.workspace()).constData(), 0666);
    QDir().mkpath(backupFolder(box.workspace()));
    ::chmod(QFile::encodeName(backupFolder(box.workspace())).constData(), 0755); // root's
    QCOMPARE(asNobody([&] { return plain(backUpDaily(box.workspace(), day("2026-11-21"))); }),
             code(ErrorCode::FolderNotWritable));
    QVERIFY(listBackups(box.workspace()).empty());
}

void TestBackups::ownersAloneMayRead()
{
    const mode_t before = ::umask(0);
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    const auto outcome = backUpDaily(box.workspace(), day("2026-11-21"), box.path(QStringLiteral("stick")));
    ::umask(before);
    VERIFY_OK(outcome);
    QCOMPARE(modeOf(outcome->made), 0600);
    QCOMPARE(modeOf(backupFolder(box.workspace())), 0700);
    const QString second = box.path(QStringLiteral("stick"));
    QCOMPARE(modeOf(listBackups(box.workspace(), second).front().file), 0600);
    QCOMPARE(modeOf(backupFolder(box.workspace(), second)), 0700);
}

void TestBackups::retentionDropsOlderBackups()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    pretendBackups(backupFolder(box.workspace()), day("2026-11-10"), day("2026-11-20"));
    const auto dropped = dropBackupsBefore(box.workspace(), day("2026-11-18"));
    VERIFY_OK(dropped);
    QCOMPARE(dropped->size(), 8);
    QCOMPARE(daysOf(listBackups(box.workspace())).last(), QStringLiteral("2026-11-18"));
}

/// Closing any descriptor of a file drops a process's locks on it; a backup must not do that to an open workspace.
void TestBackups::dataOfOpenWorkspaceStaysLocked()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->performNow(addBuyer(QStringLiteral("Acme"))));
    VERIFY_OK(backUpDaily(box.workspace(), day("2026-11-21")));
    Child other([&box](const auto &) {
        auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        const auto mode = (*connection)->value(QStringLiteral("PRAGMA journal_mode = DELETE"));
        return mode && touchbase::textOf(*mode) == "delete" ? 1 : 0; // only who is alone can leave the log
    });
    QCOMPARE(other.wait(), 0);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
