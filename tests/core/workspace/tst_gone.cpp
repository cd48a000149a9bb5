// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filefixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

/// The file of an open workspace is moved, deleted or replaced: nothing goes where nobody finds it.
class TestGone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsWrittenOnceItIsDeleted();
    void whatRunsWhileItIsDeletedIsNotKept();
    void movedAndPutBackItGoesOn();
    void replacedIsNotTheSame();
    void undoIsStillThereOnceItIsBack();
    void itIsNoticedWithoutWriting();
    void anOlderAnswerDoesNotCount();
    void allThatIsOpenIsSavedElsewhere();
    void aCopyNeverReplacesAFile();
    void closingLeavesTheMovedFileAlone();
    void aFileInItsPlaceKeepsItsLog();
    void whatIsPutInItsPlaceIsNotSpoilt();
    void aCopyMayTakeItsPlace();

private:
    [[nodiscard]] Result<ChangeSet> add(const char *name)
    {
        return m_workspace->performNow(addBuyer(QString::fromLatin1(name)));
    }
    /// The buyers that are open, wherever the file is.
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto buyers = m_workspace->readNow([](const Reader &reader) { return reader.list<Buyer>(); });
        for (const auto &buyer : *buyers)
            names << buyer.value.name;
        return names;
    }
    [[nodiscard]] QString elsewhere() const { return m_box->path(QStringLiteral("elsewhere.touchbase")); }
    void moveAway() const { QVERIFY(QFile::rename(m_box->workspace(), elsewhere())); }

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<Workspace> m_workspace;
    const QStringList m_before{QStringLiteral("Buyer 0"), QStringLiteral("In the log")};
};

void TestGone::init()
{
    m_box = std::make_unique<Sandbox>();
    VERIFY_OK(makeWorkspace(m_box->workspace(), 1));
    auto opened = openWorkspace(m_box->workspace());
    VERIFY_OK(opened);
    m_workspace = std::move(*opened);
    VERIFY_OK(add("In the log")); // not yet in the file itself
}

void TestGone::cleanup()
{
    m_workspace.reset();
    m_box.reset();
}

void TestGone::nothingIsWrittenOnceItIsDeleted()
{
    QVERIFY(QFile::remove(m_box->workspace()));
    const auto done = add("Lost");
    COMPARE_ERROR(done, ErrorCode::WorkspaceGone);
    QCOMPARE(done.error().values, QStringList{m_box->workspace()});
    QVERIFY(!m_workspace->isPresent());
    QCOMPARE(names(), m_before); // what is open can still be read
    QVERIFY(!QFile::exists(m_box->workspace()));
}

void TestGone::whatRunsWhileItIsDeletedIsNotKept()
{
    Operation adds = addBuyer(QStringLiteral("Half"));
    const auto done = m_workspace->performNow({adds.name, [&](Writer &writer) -> Result<> {
                                                   auto added = adds.run(writer);
                                                   QFile::remove(m_box->workspace());
                                                   return added;
                                               }});
    COMPARE_ERROR(done, ErrorCode::WorkspaceGone);
    QCOMPARE(names(), m_before);
}

void TestGone::movedAndPutBackItGoesOn()
{
    QSignalSpy told(m_workspace.get(), &Workspace::presenceChanged);
    moveAway();
    COMPARE_ERROR(add("Lost"), ErrorCode::WorkspaceGone);
    QVERIFY(QFile::rename(elsewhere(), m_box->workspace()));
    VERIFY_OK(add("Kept"));
    QCOMPARE(told, (QList<QVariantList>{{false}, {true}}));
    m_workspace.reset();
    QCOMPARE(*buyersIn(m_box->workspace()),
             (QStringList{QStringLiteral("Buyer 0"), QStringLiteral("In the log"), QStringLiteral("Kept")}));
}

void TestGone::replacedIsNotTheSame()
{
    moveAway();
    writeBytes(m_box->workspace(), "another file");
    COMPARE_ERROR(add("Lost"), ErrorCode::WorkspaceGone);
    QCOMPARE(bytesOf(m_box->workspace()), QByteArray("another file"));
}

void TestGone::undoIsStillThereOnceItIsBack()
{
    const QString name = m_workspace->undoName();
    moveAway();
    COMPARE_ERROR(m_workspace->undoNow(), ErrorCode::WorkspaceGone);
    QCOMPARE(m_workspace->undoName(), name);
    QVERIFY(QFile::rename(elsewhere(), m_box->workspace()));
    VERIFY_OK(m_workspace->undoNow());
}

void TestGone::itIsNoticedWithoutWriting()
{
    QSignalSpy told(m_workspace.get(), &Workspace::presenceChanged);
    m_workspace->lookForForeignChanges();
    VERIFY_OK(m_workspace->noticeForeignChanges()); // the answers come in order
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty());
    moveAway();
    m_workspace->lookForForeignChanges();
    QTRY_COMPARE(told, QList<QVariantList>{{false}});
    COMPARE_ERROR(m_workspace->noticeForeignChanges(), ErrorCode::WorkspaceGone);
    QVERIFY(QFile::rename(elsewhere(), m_box->workspace()));
    m_workspace->lookForForeignChanges();
    QTRY_COMPARE(told, (QList<QVariantList>{{false}, {true}}));
}

/// What the writer found before the file went away is told after the reader found it gone.
void TestGone::anOlderAnswerDoesNotCount()
{
    QSignalSpy told(m_workspace.get(), &Workspace::presenceChanged);
    QSemaphore begun;
    QSemaphore mayEnd;
    auto done = m_workspace->perform({QStringLiteral("Wait"), [&](Writer &) -> Result<> {
                                          begun.release();
                                          mayEnd.acquire();
                                          return {};
                                      }});
    begun.acquire();
    moveAway();
    m_workspace->lookForForeignChanges();
    QTRY_COMPARE(told, QList<QVariantList>{{false}});
    QVERIFY(QFile::rename(elsewhere(), m_box->workspace()));
    mayEnd.release();
    done.waitForFinished();
    VERIFY_OK(done.result());
    QCoreApplication::processEvents();
    QCOMPARE(told, QList<QVariantList>{{false}});
    m_workspace->lookForForeignChanges();
    QTRY_COMPARE(told, (QList<QVariantList>{{false}, {true}}));
}

void TestGone::allThatIsOpenIsSavedElsewhere()
{
    QVERIFY(QFile::remove(m_box->workspace()));
    QFile::remove(m_box->workspace() + QLatin1String("-wal"));
    const QString copy = m_box->path(QStringLiteral("copy.touchbase"));
    auto saved = m_workspace->saveCopy(copy);
    saved.waitForFinished();
    VERIFY_OK(saved.result());
    QCOMPARE(modeOf(copy), 0600);
    QCOMPARE(*buyersIn(copy), (QStringList{QStringLiteral("Buyer 0"), QStringLiteral("In the log")}));
}

void TestGone::aCopyNeverReplacesAFile()
{
    const QString copy = m_box->path(QStringLiteral("copy.touchbase"));
    writeBytes(copy, "mine");
    auto saved = m_workspace->saveCopy(copy);
    saved.waitForFinished();
    COMPARE_ERROR(saved.result(), ErrorCode::FileExists);
    QCOMPARE(bytesOf(copy), QByteArray("mine"));
}

void TestGone::closingLeavesTheMovedFileAlone()
{
    moveAway();
    const QByteArray bytes = bytesOf(elsewhere());
    m_workspace.reset();
    QVERIFY(bytesOf(elsewhere()) == bytes);
}

/// SQLite would delete the log of whatever lies where it opened its file.
void TestGone::aFileInItsPlaceKeepsItsLog()
{
    moveAway();
    const QString log = m_box->workspace() + QLatin1String("-wal");
    QVERIFY(QFile::remove(log));
    writeBytes(m_box->workspace(), "another file");
    writeBytes(log, "its log");
    m_workspace.reset();
    QCOMPARE(bytesOf(m_box->workspace()), QByteArray("another file"));
    QCOMPARE(bytesOf(log), QByteArray("its log"));
}

void TestGone::whatIsPutInItsPlaceIsNotSpoilt()
{
    const QString other = m_box->path(QStringLiteral("other.touchbase"));
    VERIFY_OK(makeWorkspace(other, 3));
    QFile::remove(m_box->workspace());
    QVERIFY(QFile::rename(other, m_box->workspace()));
    COMPARE_ERROR(add("Lost"), ErrorCode::WorkspaceGone);
    m_workspace->abandonLog();
    m_workspace.reset();
    QCOMPARE(buyersIn(m_box->workspace())->size(), 3);
}

void TestGone::aCopyMayTakeItsPlace()
{
    QVERIFY(QFile::remove(m_box->workspace())); // the log stays
    auto saved = m_workspace->saveCopy(m_box->workspace());
    saved.waitForFinished();
    VERIFY_OK(saved.result());
    COMPARE_ERROR(add("Lost"), ErrorCode::WorkspaceGone); // it is another file
    m_workspace.reset();
    auto again = openWorkspace(m_box->workspace());
    VERIFY_OK(again);
    const auto problems = (*again)->readNow([](const Reader &reader) { return reader.check(); });
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    again->reset();
    QCOMPARE(*buyersIn(m_box->workspace()), (QStringList{QStringLiteral("Buyer 0"), QStringLiteral("In the log")}));
}

QTEST_GUILESS_MAIN(TestGone)
#include "tst_gone.moc"
