// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "support/filefixture.h"
#include "workspace/rescue.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

namespace {

constexpr qsizetype pageSize = 4096;

RescuedTable tableOf(const std::vector<RescuedTable> &tables, const char *name)
{
    for (const RescuedTable &table : tables) {
        if (table.table == QLatin1String(name))
            return table;
    }
    qFatal("no table %s", name);
}

qint64 countIn(const QString &file, const QString &what)
{
    auto connection = store::Connection::open(store::Location{file}, store::Access::Untouched);
    return integerOf(*(*connection)->value(QStringLiteral("SELECT count(*) FROM ") + what)).value_or(-1);
}

/// Overwrites the page that holds a text, and answers where it begins.
qsizetype spoilPageOf(const QString &file, const QByteArray &text)
{
    QByteArray bytes = bytesOf(file);
    const qsizetype at = bytes.indexOf(text);
    if (at < 0)
        qFatal("no page with %s", text.constData());
    bytes.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeBytes(file, bytes);
    return at / pageSize * pageSize;
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundFileIsCopiedWhole();
    void damagedPagesCostTheirOwnRowsOnly();
    void firstAndLastPageDamaged();
    void brokenIndexCostsNothing();
    void rowsOfALostBuyerAreLeftBehind();
    void numbersAreNotGivenAgain();
    void whatTheLogHoldsIsRescued();
    void everyPageInTurn();
    void unreadableListOfTablesIsTold();
    void otherFilesAreRefused();
    void nothingIsLeftOnFullDisk();
};

void TestRescue::soundFileIsCopiedWhole()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 3, 100));
    const QByteArray bytes = bytesOf(box.workspace());
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    const auto tables = rescue(box.workspace(), rescued);
    VERIFY_OK(tables);
    QVERIFY(bytesOf(box.workspace()) == bytes);
    QCOMPARE(box.entries(), (QStringList{QStringLiteral("acme.touchbase"), QStringLiteral("new.touchbase")}));
    QCOMPARE(modeOf(rescued), 0600);
    for (const RescuedTable &table : *tables) {
        QVERIFY2(table.complete && table.left == 0 && table.read == table.written, qPrintable(table.table));
        QCOMPARE(countIn(rescued, table.table), countIn(box.workspace(), table.table));
    }
    QCOMPARE(tableOf(*tables, "touchpoint").written, 300);
    QCOMPARE(buyersIn(rescued)->size(), 3);
}

void TestRescue::damagedPagesCostTheirOwnRowsOnly()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    const QByteArray sound = bytesOf(box.workspace());
    qint64 lost = 0;
    for (const char *text : {"Call 300 with", "Call 900 with", "Call 1500 with"}) {
        const qsizetype page = spoilPageOf(box.workspace(), text);
        // A row's text stands four times in it; history has a page of its own for each.
        lost += sound.mid(page, pageSize).count(", who liked it. ") / 4 + 1;
    }
    const QByteArray bytes = bytesOf(box.workspace());
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    const auto tables = rescue(box.workspace(), rescued);
    VERIFY_OK(tables);
    QVERIFY(bytesOf(box.workspace()) == bytes);
    qint64 left = 0;
    for (const RescuedTable &table : *tables)
        left += table.left;
    QVERIFY(left > 0);
    QVERIFY2(left <= lost, qPrintable(QStringLiteral("%1 of at most %2").arg(left).arg(lost)));
    auto workspace = openWorkspace(rescued);
    VERIFY_OK(workspace);
    const auto problems = (*workspace)->readNow([](const Reader &reader) { return reader.check(); });
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestRescue::firstAndLastPageDamaged()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    spoilPageOf(box.workspace(), "Call 0 with");
    spoilPageOf(box.workspace(), "Call 1999 with");
    const auto tables = rescue(box.workspace(), box.path(QStringLiteral("new.touchbase")));
    VERIFY_OK(tables);
    const qint64 written = tableOf(*tables, "touchpoint").written + tableOf(*tables, "history_row").written;
    QVERIFY2(written > 2 * 2000 - 100, qPrintable(QString::number(written)));
}

void TestRescue::brokenIndexCostsNothing()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadOnly);
    const auto root =
        (*connection)->value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'touchpoint_score'"));
    connection->reset();
    QByteArray bytes = bytesOf(box.workspace());
    bytes.replace((*integerOf(*root) - 1) * pageSize, pageSize, QByteArray(pageSize, '\xff'));
    writeBytes(box.workspace(), bytes);
    const auto tables = rescue(box.workspace(), box.path(QStringLiteral("new.touchbase")));
    VERIFY_OK(tables);
    QCOMPARE(tableOf(*tables, "touchpoint").written, 2000);
    QVERIFY(tableOf(*tables, "touchpoint").complete);
}

void TestRescue::rowsOfALostBuyerAreLeftBehind()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 2, 10));
    {
        auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        VERIFY_OK((*connection)->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        VERIFY_OK((*connection)->execute(QStringLiteral("DELETE FROM buyer WHERE id = 1")));
    }
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    const auto tables = rescue(box.workspace(), rescued);
    VERIFY_OK(tables);
    const RescuedTable touchpoints = tableOf(*tables, "touchpoint");
    QCOMPARE(touchpoints.read, 20);
    QCOMPARE(touchpoints.written, 10);
    QCOMPARE(touchpoints.left, 10);
    QCOMPARE(countIn(rescued, QStringLiteral("touchpoint")), 10);
}

void TestRescue::numbersAreNotGivenAgain()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 5));
    {
        auto connection = store::Connection::open(store::Location{box.workspace()}, store::Access::ReadWrite);
        VERIFY_OK((*connection)->execute(QStringLiteral("DELETE FROM buyer WHERE id > 2")));
    }
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    VERIFY_OK(rescue(box.workspace(), rescued));
    auto workspace = openWorkspace(rescued);
    VERIFY_OK(workspace);
    const auto added = (*workspace)->performNow(addBuyer(QStringLiteral("Next")));
    VERIFY_OK(added);
    QCOMPARE(added->inserted(u"buyer"), std::vector<qint64>{6});
}

void TestRescue::whatTheLogHoldsIsRescued()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 500));
    Child other([&box](const auto &ready) {
        auto workspace = openWorkspace(box.workspace());
        (void)(*workspace)->performNow(addBuyer(QStringLiteral("In the log")));
        ready();
        ::pause();
        return 0;
    });
    other.waitUntilReady();
    other.kill();
    spoilPageOf(box.workspace(), "Call 200 with");
    const QByteArray bytes = bytesOf(box.workspace());
    const QByteArray log = bytesOf(box.workspace() + QLatin1String("-wal"));
    const QStringList entries = box.entries();
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    VERIFY_OK(rescue(box.workspace(), rescued));
    QVERIFY(bytesOf(box.workspace()) == bytes);
    QVERIFY(bytesOf(box.workspace() + QLatin1String("-wal")) == log);
    QCOMPARE(box.entries().size(), entries.size() + 1);
    QCOMPARE(buyersIn(rescued)->last(), QStringLiteral("In the log"));
}

/// Whatever page is lost, rescue either gives a sound workspace or says that it cannot.
void TestRescue::everyPageInTurn()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 2, 60));
    const QByteArray sound = bytesOf(box.workspace());
    const QString damaged = box.path(QStringLiteral("damaged.touchbase"));
    const QString rescued = box.path(QStringLiteral("new.touchbase"));
    int impossible = 0;
    for (qsizetype page = 1; page < sound.size() / pageSize; page += 5) {
        QByteArray bytes = sound;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, page % 2 ? '\0' : '\x0d'));
        writeBytes(damaged, bytes);
        const auto tables = rescue(damaged, rescued);
        QVERIFY(bytesOf(damaged) == bytes);
        if (!tables) {
            QVERIFY2(tables.error().code == ErrorCode::RescueImpossible, qPrintable(test::textOf(tables.error())));
            ++impossible;
            continue;
        }
        auto workspace = openWorkspace(rescued);
        VERIFY_OK(workspace);
        const auto problems = (*workspace)->readNow([](const Reader &reader) { return reader.check(); });
        VERIFY_OK(problems);
        QCOMPARE(*problems, QStringList());
        workspace->reset();
        QVERIFY(QFile::remove(rescued));
    }
    QVERIFY2(impossible < 20, qPrintable(QString::number(impossible)));
}

void TestRescue::unreadableListOfTablesIsTold()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    QByteArray bytes = bytesOf(box.workspace());
    bytes.replace(100, pageSize - 100, QByteArray(pageSize - 100, '\x5a'));
    writeBytes(box.workspace(), bytes);
    const auto tables = rescue(box.workspace(), box.path(QStringLiteral("new.touchbase")));
    COMPARE_ERROR(tables, ErrorCode::RescueImpossible);
    QVERIFY(bytesOf(box.workspace()) == bytes);
    QCOMPARE(box.entries(), QStringList{QStringLiteral("acme.touchbase")});
}

void TestRescue::otherFilesAreRefused()
{
    const Sandbox box;
    const QString target = box.path(QStringLiteral("new.touchbase"));
    COMPARE_ERROR(rescue(box.workspace(), target), ErrorCode::WorkspaceMissing);
    writeBytes(box.workspace(), QByteArray(9000, 'x'));
    COMPARE_ERROR(rescue(box.workspace(), target), ErrorCode::NotAWorkspace);
    QFile::remove(box.workspace());
    VERIFY_OK(makeWorkspace(box.workspace()));
    writeBytes(target, "mine");
    COMPARE_ERROR(rescue(box.workspace(), target), ErrorCode::FileExists);
    QCOMPARE(bytesOf(target), QByteArray("mine"));
}

void TestRescue::nothingIsLeftOnFullDisk()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace(), 1, 2000));
    const int status = withFileLimit(QFileInfo(box.workspace()).size() / 2, [&] {
        return plain(rescue(box.workspace(), box.path(QStringLiteral("new.touchbase"))));
    });
    QCOMPARE(status, code(ErrorCode::DiskFull));
    QCOMPARE(box.entries(), QStringList{QStringLiteral("acme.touchbase")});
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
