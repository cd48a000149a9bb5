// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"
#include "store/history.h"
#include "support/temporaryworkspace.h"
#include "workspace/opening.h"

#include <QJsonDocument>
#include <QtTest>

#include <limits>

using namespace touchbase;
using namespace touchbase::store;
using namespace touchbase::test;

/// How a change of a row is written into the file's history, and that it is read again as it was.
class HistoryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewRowNamesWhatItHas();
    void aChangedRowNamesWhatChanged();
    void whatJsonCannotSayIsLeftOut();

private:
    /// Writes one change and answers the text that is stored of what was after it.
    QString storedAfter(std::optional<Row> before, const Row &after);
    [[nodiscard]] std::optional<Row> readAfter() const;

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const Entity> m_entity = std::make_shared<Entity>(
        Entity{QStringLiteral("delivery"),
               {QStringLiteral("id"), QStringLiteral("buyer_id"), QStringLiteral("name"), QStringLiteral("price")},
               {false, false, false, true}});
    qint64 m_history = 0;
};

void HistoryTextTest::init()
{
    m_connection.reset();
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_connection = must(Connection::open(storeLocation(m_workspace->place().location()), Access::ReadWrite));
}

QString HistoryTextTest::storedAfter(std::optional<Row> before, const Row &after)
{
    m_history = must(writeHistory(*m_connection,
                                  {0, Instant(0), QStringLiteral("Ana"), QStringLiteral("edit"), QStringLiteral("do"),
                                   QStringLiteral("here"), std::nullopt},
                                  {{m_entity, 7, std::move(before), after}}));
    const Value text = must(
        m_connection->value(QStringLiteral("SELECT after FROM history_row WHERE history_id = ?"), {m_history}));
    return QString::fromStdString(std::string(textOf(text)));
}

std::optional<Row> HistoryTextTest::readAfter() const
{
    const QString text = QString::fromStdString(std::string(textOf(
        must(m_connection->value(QStringLiteral("SELECT after FROM history_row WHERE history_id = ?"), {m_history})))));
    return rowFromJson(*m_entity, QJsonDocument::fromJson(text.toUtf8()).object());
}

void HistoryTextTest::aNewRowNamesWhatItHas()
{
    const Row row{qint64{7}, std::numeric_limits<qint64>::max(),
                  std::string("a \"quoted\" back\\slash\nline \x01 \xC3\xA9 \xF0\x9F\x98\x80"), 0.1};
    const QString text = storedAfter(std::nullopt, row);
    QVERIFY2(text.contains(QStringLiteral(R"("buyer_id":9223372036854775807)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(R"("price":0.1)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(R"(a \"quoted\" back\\slash\nline \u0001 é)")), qPrintable(text));
    QCOMPARE(*readAfter(), row);
    const QString blank = storedAfter(std::nullopt, {qint64{7}, {}, {}, {}});
    QCOMPARE(blank, QStringLiteral(R"({"id":7})"));
}

void HistoryTextTest::aChangedRowNamesWhatChanged()
{
    const Row before{qint64{7}, qint64{1}, std::string("old"), 2.5};
    QCOMPARE(storedAfter(before, {qint64{7}, qint64{1}, std::string("new"), 2.5}), QStringLiteral(R"({"name":"new"})"));
    QCOMPARE(storedAfter(before, {qint64{7}, qint64{1}, std::string("old"), {}}), QStringLiteral(R"({"price":null})"));
}

/// One such value must not take the rest of the row with it.
void HistoryTextTest::whatJsonCannotSayIsLeftOut()
{
    storedAfter(std::nullopt,
                {qint64{7}, qint64{1}, std::string("broken \xFF bytes"), std::numeric_limits<double>::infinity()});
    const auto row = readAfter();
    QCOMPARE((*row)[1], Value(qint64{1}));
    QCOMPARE((*row)[2], Value(std::string("broken \xEF\xBF\xBD bytes")));
    QVERIFY(isBlank((*row)[3]));
}

QTEST_GUILESS_MAIN(HistoryTextTest)
#include "tst_historytext.moc"
