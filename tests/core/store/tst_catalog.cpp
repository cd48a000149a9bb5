// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"
#include "store/repository.h"
#include "support/engines.h"
#include "workspace/opening.h"

#include <algorithm>

using namespace touchbase;
using namespace touchbase::store;
using namespace touchbase::test;

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothEnginesHaveTheSameTables();
    void bothEnginesHaveTheSameForeignKeys();
    void aLayerHasTheColumnsOfItsTable_data() { addEngines(); }
    void aLayerHasTheColumnsOfItsTable();
    void everyMappedColumnExists();
    void importedRowsCarryTheirBatch();

private:
    [[nodiscard]] const Catalog &catalog(bool onServer) const { return onServer ? *m_server : *m_file; }

    PostgresCluster m_cluster;
    std::optional<Catalog> m_file;
    std::optional<Catalog> m_server;
};

namespace {

Catalog catalogOf(TemporaryWorkspace &workspace)
{
    const auto connection = must(Connection::open(storeLocation(workspace.place().location()), Access::ReadOnly));
    return must(Catalog::read(*connection));
}

QStringList keysOf(const Catalog &catalog)
{
    QStringList keys;
    for (const auto &key : catalog.foreignKeys())
        keys << QStringLiteral("%1.%2 %3 %4").arg(key.table, key.column, key.parent).arg(key.required);
    keys.sort();
    return keys;
}

template <class T>
QStringList missingColumns(const Catalog &catalog)
{
    const QString table = QString::fromLatin1(Mapping<T>::table);
    QStringList missing;
    std::apply(
        [&](const auto &...mapped) {
            ((catalog.contains(table) && catalog.hasColumn(table, QString::fromLatin1(mapped.column))
                  ? void()
                  : void(missing << table + u'.' + QString::fromLatin1(mapped.column))),
             ...);
        },
        Mapping<T>::fields());
    return missing;
}

} // namespace

void CatalogTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    TemporaryWorkspace file;
    m_file = catalogOf(file);
    TemporaryWorkspace server(&m_cluster);
    m_server = catalogOf(server);
}

void CatalogTest::bothEnginesHaveTheSameTables()
{
    QVERIFY(m_file->tables().size() > 60);
    QCOMPARE(m_server->tables(), m_file->tables());
    for (const QString &table : m_file->tables()) {
        QVERIFY2(m_file->entity(table)->columns == m_server->entity(table)->columns, qPrintable(table));
        if (table != QLatin1String("meta") && table != QLatin1String("score_snapshot"))
            QCOMPARE(m_file->entity(table)->columns.front(), QStringLiteral("id"));
    }
}

void CatalogTest::bothEnginesHaveTheSameForeignKeys()
{
    QVERIFY(keysOf(*m_file).contains(QStringLiteral("contact.buyer_id buyer 1")));
    QVERIFY(keysOf(*m_file).contains(QStringLiteral("survey_request.survey_id survey 0")));
    QCOMPARE(keysOf(*m_server), keysOf(*m_file));
}

void CatalogTest::aLayerHasTheColumnsOfItsTable()
{
    QFETCH(bool, onServer);
    int layers = 0;
    for (const QString &table : catalog(onServer).tables()) {
        if (!catalog(onServer).isImportable(table))
            continue;
        ++layers;
        // In any order: a column that a later step adds comes after "top".
        const auto sorted = [](std::vector<QString> columns) {
            std::sort(columns.begin(), columns.end());
            return QStringList(columns.begin(), columns.end());
        };
        std::vector<QString> columns = catalog(onServer).entity(table)->columns;
        columns.push_back(QStringLiteral("top"));
        QCOMPARE(sorted(catalog(onServer).entity(table + QLatin1String("_layer"))->columns), sorted(columns));
    }
    QVERIFY(layers >= static_cast<int>(recordKindCount));
}

void CatalogTest::everyMappedColumnExists()
{
    QStringList missing;
#define TOUCHBASE_CHECK(T) missing << missingColumns<T>(*m_file);
    TOUCHBASE_ENTITIES(TOUCHBASE_CHECK)
#undef TOUCHBASE_CHECK
    QCOMPARE(missing, QStringList());
}

void CatalogTest::importedRowsCarryTheirBatch()
{
    for (const QString &table : m_file->tables()) {
        if (!m_file->isImportable(table))
            continue;
        QVERIFY2(m_file->hasColumn(table, u"batch_id") && m_file->hasColumn(table, u"edited"), qPrintable(table));
    }
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
