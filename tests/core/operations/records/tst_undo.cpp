// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyoperation.h"
#include "operations/titles.h"
#include "support/dump.h"

#include <QSet>
#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

namespace {

enum class Engine {
    File,
    Server
};

} // namespace
Q_DECLARE_METATYPE(Engine)

namespace {

QString why(const Error &error)
{
    return sentence(error) + u' ' + error.detail;
}

} // namespace

/// One test for every operation that exists: what it did can be taken back and done again, to the last value.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noOperationIsForgotten();
    void undoTakesBackAndRedoBringsAgain_data();
    void undoTakesBackAndRedoBringsAgain();

private:
    [[nodiscard]] Sample &sample(Engine engine) { return engine == Engine::File ? *m_file : *m_server; }

    PostgresCluster m_cluster;
    std::unique_ptr<Sample> m_file;
    std::unique_ptr<Sample> m_server;
};

void UndoTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_file = std::make_unique<Sample>(nullptr);
    m_server = std::make_unique<Sample>(&m_cluster);
}

void UndoTest::noOperationIsForgotten()
{
    QSet<QString> tried{QStringLiteral("empty-trash"), QStringLiteral("erase-contact"), QStringLiteral("import")};
    for (const OneOperation &one : everyOperation())
        tried.insert(one.key);
    QStringList all = tried.values();
    all.sort();
    QCOMPARE(all, operationKeys());
}

void UndoTest::undoTakesBackAndRedoBringsAgain_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<size_t>("index");
    for (const Engine engine : {Engine::File, Engine::Server}) {
        for (size_t i = 0; i < everyOperation().size(); ++i)
            QTest::addRow("%s %zu %s", engine == Engine::File ? "file" : "server", i,
                          qPrintable(everyOperation()[i].key))
                << engine << i;
    }
}

void UndoTest::undoTakesBackAndRedoBringsAgain()
{
    QFETCH(Engine, engine);
    QFETCH(size_t, index);
    Workspace &workspace = *sample(engine).workspace;
    Operation operation = everyOperation()[index].make(sample(engine));
    QCOMPARE(operation.name, everyOperation()[index].key);
    QVERIFY(operation.undoable);

    const QStringList before = dump(workspace);
    const auto done = workspace.performNow(std::move(operation));
    QVERIFY2(done, done ? "" : qPrintable(why(done.error())));
    const QStringList after = dump(workspace);
    QVERIFY(after != before);
    QCOMPARE(workspace.undoName(), everyOperation()[index].key);

    const auto undone = workspace.undoNow();
    QVERIFY2(undone, undone ? "" : qPrintable(why(undone.error())));
    QCOMPARE(difference(before, dump(workspace)), QString());
    const auto redone = workspace.redoNow();
    QVERIFY2(redone, redone ? "" : qPrintable(why(redone.error())));
    QCOMPARE(difference(after, dump(workspace)), QString());
    const auto again = workspace.undoNow();
    QVERIFY2(again, again ? "" : qPrintable(why(again.error())));
    QCOMPARE(difference(before, dump(workspace)), QString());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
