// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layers.h"
#include "store/cursor.h"

#include "store/mergespec.h"
#include "store/rowstore.h"

namespace touchbase::store {

namespace {

constexpr int mostTitles = 100;

/// Settles the rows of one table that a batch gave or claims.
class Settler
{
public:
    Settler(Connection &connection, const Catalog &catalog, QString table, qint64 batch)
        : m_connection(connection),
          m_table(std::move(table)),
          m_layer(m_table + QLatin1String("_layer")),
          m_batch(batch),
          m_entity(catalog.entity(m_table)),
          m_references(catalog.referencesTo(m_table))
    {
        const QStringList names(m_entity->columns.begin(), m_entity->columns.end());
        m_columns = names.join(u',');
    }

    /// Finds the rows; false where there are none.
    Result<bool> collect()
    {
        const std::string table = m_table.toStdString();
        if (auto done = run(rowsStatement(), {m_batch, m_batch, table, m_batch, table, m_batch}); !done)
            return failure(done.error());
        return m_connection.touched() > 0;
    }

    Result<> rank() { return run(rankStatement(), {m_table.toStdString()}); }

    /// Rows whose visible version is no more, or another one, leave the table for the layers.
    Result<> hide()
    {
        QString needed;
        for (const auto &reference : m_references)
            needed += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 c WHERE c.%2 = w.id)")
                          .arg(reference.table, reference.column);
        const QString hidden = QStringLiteral("w.version IS NULL AND w.main = 1%1").arg(needed);
        if (auto done = run(QStringLiteral("INSERT INTO %1 (%2, top) SELECT %3, 1 FROM %4 t JOIN settle_winner w "
                                           "ON w.id = t.id WHERE %5")
                                .arg(m_layer, m_columns, prefixed(QStringLiteral("t.")), m_table, hidden));
            !done)
            return done;
        return run(QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM settle_winner w WHERE %2)")
                       .arg(m_table, hidden));
    }

    /// Rows that have another visible version change places with it.
    Result<> replace()
    {
        const QString swapped = QStringLiteral("w.main = 1 AND w.version IS NOT NULL AND w.version <> t.batch_id");
        if (auto done = run(QStringLiteral("INSERT INTO %1 (%2, top) SELECT %3, 0 FROM %4 t JOIN settle_winner w "
                                           "ON w.id = t.id WHERE %5")
                                .arg(m_layer, m_columns, prefixed(QStringLiteral("t.")), m_table, swapped));
            !done)
            return done;
        QStringList assignments;
        for (size_t i = 1; i < m_entity->columns.size(); ++i) {
            const QString &column = m_entity->columns[i];
            assignments << (column == QLatin1String("revision")
                                ? QStringLiteral("revision = %1.revision + 1").arg(m_table)
                                : QStringLiteral("%1 = l.%1").arg(column));
        }
        if (auto done = run(QStringLiteral("UPDATE %1 SET %2 FROM %3 l, settle_winner w WHERE w.id = %1.id AND "
                                           "l.id = %1.id AND l.batch_id = w.version AND w.main = 1 AND "
                                           "w.version <> %1.batch_id")
                                .arg(m_table, assignments.join(u','), m_layer));
            !done)
            return done;
        return dropWinners(1);
    }

    /// Hidden rows that have a visible version again come back.
    Result<> show()
    {
        auto done = run(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 l JOIN settle_winner w ON w.id = l.id "
                                       "WHERE w.main = 0 AND l.batch_id = w.version")
                            .arg(m_table, m_columns, prefixed(QStringLiteral("l.")), m_layer));
        if (!done)
            return failure(ErrorCode::UndoConflict, {m_table}, done.error().detail);
        if (done = run(QStringLiteral("UPDATE %1 SET top = 0 WHERE id IN (SELECT id FROM settle_winner WHERE main = 0 "
                                      "AND version IS NOT NULL)")
                           .arg(m_layer));
            !done)
            return done;
        return dropWinners(0);
    }

    Result<> report(SettleReport &report)
    {
        report.tables.push_back(m_table);
        if (auto done = titles(report); !done)
            return done;
        const auto buyer = m_entity->indexOf(u"buyer_id");
        if (!buyer && m_table != QLatin1String("buyer"))
            return {};
        const QString column = buyer ? QStringLiteral("buyer_id") : QStringLiteral("id");
        return m_connection.each(
            QStringLiteral("SELECT DISTINCT of_buyer FROM (SELECT %1 AS of_buyer, id FROM %2 UNION "
                           "ALL SELECT %1, id FROM %3) v WHERE id IN (SELECT id FROM settle_row)")
                .arg(column, m_table, m_layer),
            {}, [&report](const Cursor &row) {
                if (!row.isBlank(0))
                    report.buyers.push_back(row.integer(0));
                return true;
            });
    }

private:
    Result<> run(const QString &sql, const Bindings &bindings = {}) { return m_connection.execute(sql, bindings); }

    [[nodiscard]] QString prefixed(const QString &prefix) const
    {
        QStringList names;
        for (const QString &column : m_entity->columns)
            names << prefix + column;
        return names.join(u',');
    }

    /// Rows with a version of the batch, or one that it claims; rows that a person deleted are left alone.
    [[nodiscard]] QString rowsStatement() const
    {
        const QString claimed = QStringLiteral("SELECT v.id FROM %1 v JOIN import_claim c ON c.of_batch = v.batch_id "
                                               "AND v.id BETWEEN c.first_row AND c.last_row "
                                               "WHERE c.entity = ? AND c.batch_id = ?");
        return QStringLiteral("INSERT INTO settle_row (id) SELECT id FROM ("
                              "SELECT id FROM %1 WHERE batch_id = ? UNION SELECT id FROM %2 WHERE batch_id = ? "
                              "UNION %3 UNION %4) found WHERE EXISTS (SELECT 1 FROM %1 t WHERE t.id = found.id) "
                              "OR EXISTS (SELECT 1 FROM %2 l WHERE l.id = found.id AND l.top = 1)")
            .arg(m_table, m_layer, claimed.arg(m_table), claimed.arg(m_layer));
    }

    /// Per row: whether it stands in the table, and the batch of its version of the highest rank (NULL: none).
    [[nodiscard]] QString rankStatement() const
    {
        const QString versions =
            QStringLiteral("SELECT id, batch_id, edited, 1 AS main FROM %1 WHERE id IN (SELECT id FROM settle_row) "
                           "UNION ALL SELECT id, batch_id, edited, 0 FROM %2 WHERE id IN (SELECT id FROM settle_row)")
                .arg(m_table, m_layer);
        const QString rank = QStringLiteral(
            "CASE WHEN v.batch_id = 0 OR v.edited <> 0 OR EXISTS (SELECT 1 FROM import_batch b "
            "WHERE b.id = v.batch_id AND b.undone = 0) THEN v.batch_id ELSE -1 END");
        const QString claim = QStringLiteral(
            "COALESCE((SELECT max(c.batch_id) FROM import_claim c JOIN import_batch b ON b.id = c.batch_id "
            "AND b.undone = 0 WHERE c.of_batch = v.batch_id AND c.entity = ? "
            "AND v.id BETWEEN c.first_row AND c.last_row), -1)");
        return QStringLiteral("INSERT INTO settle_rank (id, batch_id, main, rank) SELECT id, batch_id, main, "
                              "CASE WHEN own >= claim THEN own ELSE claim END AS rank "
                              "FROM (SELECT v.id, v.batch_id, v.main, %1 AS own, %2 AS claim FROM (%3) v) r")
            .arg(rank, claim, versions);
    }

    Result<> dropWinners(int main)
    {
        return run(QStringLiteral("DELETE FROM %1 WHERE EXISTS (SELECT 1 FROM settle_winner w WHERE w.id = %1.id "
                                  "AND w.version = %1.batch_id AND w.main = %2)")
                       .arg(m_layer)
                       .arg(main));
    }

    /// What a person edited, and what stays because something needs it, although its batch is undone.
    Result<> titles(SettleReport &report)
    {
        return m_connection.each(
            QStringLiteral("SELECT %1 FROM %2 t WHERE id IN (SELECT id FROM settle_row) AND batch_id = ? AND "
                           "EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch_id AND b.undone = 1) "
                           "AND (edited <> 0 OR id IN (SELECT id FROM settle_winner WHERE version IS NULL)) "
                           "ORDER BY id LIMIT %3")
                .arg(m_columns, m_table)
                .arg(mostTitles),
            {m_batch}, [this, &report](const Cursor &query) {
                Row row;
                for (int i = 0; i < static_cast<int>(m_entity->columns.size()); ++i)
                    row.push_back(query.value(i));
                report.kept << titleOf(*m_entity, row);
                return true;
            });
    }

    Connection &m_connection;
    QString m_table;
    QString m_layer;
    qint64 m_batch;
    std::shared_ptr<const Entity> m_entity;
    std::vector<Catalog::ForeignKey> m_references;
    QString m_columns;
};

/// Empty tables for the rows of one table, for their versions, and for the version that each row shall show.
Result<> clearWork(Connection &connection)
{
    const QStringList tables{QStringLiteral("settle_row (id {int} PRIMARY KEY)"),
                             QStringLiteral("settle_rank (id {int}, batch_id {int}, main {int}, rank {int})"),
                             QStringLiteral("settle_winner (id {int} PRIMARY KEY, main {int}, version {int})")};
    for (const QString &table : tables) {
        const QString made = QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS ") + table;
        if (auto done = connection.execute(connection.dialect().spelled(made)); !done)
            return done;
        if (auto done = connection.execute(QStringLiteral("DELETE FROM ") + table.section(u' ', 0, 0)); !done)
            return done;
    }
    return {};
}

/// Of each row the version of the highest rank. A batch that both claims and gives a row means what it gives.
Result<> pickWinners(Connection &connection)
{
    return connection.execute(QStringLiteral(
        "INSERT INTO settle_winner (id, main, version) SELECT id, max(main), max(CASE WHEN place = 1 AND rank >= 0 "
        "THEN batch_id END) FROM (SELECT id, batch_id, main, rank, ROW_NUMBER() OVER "
        "(PARTITION BY id ORDER BY rank DESC, batch_id DESC) AS place FROM settle_rank) ranked GROUP BY id"));
}

Result<> mark(Connection &connection, qint64 batch, bool undone)
{
    auto present = connection.value(QStringLiteral("SELECT undone FROM import_batch WHERE id = ?"), {batch});
    if (!present)
        return failure(present.error());
    if (isBlank(*present))
        return failure(ErrorCode::UnknownBatch, {QString::number(batch)});
    if (integerOf(*present) == qint64{undone})
        return failure(undone ? ErrorCode::AlreadyUndone : ErrorCode::NotUndone, {QString::number(batch)});
    return connection.execute(QStringLiteral("UPDATE import_batch SET undone = ? WHERE id = ?"),
                              {qint64{undone}, batch});
}

Result<> settle(Settler &settler, Connection &connection, SettleReport &report)
{
    if (auto done = clearWork(connection); !done)
        return done;
    auto any = settler.collect();
    if (!any)
        return failure(any.error());
    if (!*any)
        return {};
    if (auto done = settler.rank(); !done)
        return done;
    if (auto done = pickWinners(connection); !done)
        return done;
    for (const auto step : {&Settler::hide, &Settler::replace, &Settler::show}) {
        if (auto done = (settler.*step)(); !done)
            return done;
    }
    return settler.report(report);
}

} // namespace

Result<SettleReport> setBatchUndone(Connection &connection, const Catalog &catalog, qint64 batch, bool undone)
{
    if (auto marked = mark(connection, batch, undone); !marked)
        return failure(marked.error());
    SettleReport report;
    // Children leave before their parents and come back after them.
    QStringList tables = importedTables();
    if (undone)
        std::reverse(tables.begin(), tables.end());
    for (const QString &table : std::as_const(tables)) {
        Settler settler(connection, catalog, table, batch);
        if (auto done = settle(settler, connection, report); !done)
            return failure(done.error());
    }
    std::sort(report.buyers.begin(), report.buyers.end());
    report.buyers.erase(std::unique(report.buyers.begin(), report.buyers.end()), report.buyers.end());
    return report;
}

} // namespace touchbase::store
