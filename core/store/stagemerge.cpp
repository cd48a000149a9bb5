// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stagemerge.h"

#include <numeric>

namespace touchbase::store {

namespace {

constexpr qint64 portionRows = 25'000;

} // namespace

StageMerge::StageMerge(Connection &connection, const Catalog &catalog, const Stage &stage, qint64 batch,
                       const std::atomic<bool> *cancel)
    : m_connection(connection),
      m_stage(stage),
      m_spec(stage.spec()),
      m_entity(catalog.entity(m_spec.table)),
      m_batch(batch),
      m_cancel(cancel),
      m_layer(m_spec.table + QLatin1String("_layer"))
{
}

QStringList StageMerge::targetColumns() const
{
    QStringList names;
    for (const auto &column : m_spec.columns)
        names << column.name;
    if (m_spec.kind == RecordKind::ChecklistItems)
        names << QStringLiteral("checklist_id");
    else if (m_spec.hasBuyer && m_spec.kind != RecordKind::Buyers)
        names << QStringLiteral("buyer_id");
    if (m_spec.hasSource)
        names << QStringLiteral("source_id");
    if (!m_spec.keyColumn.isEmpty())
        names << m_spec.keyColumn;
    if (m_entity->indexOf(u"uid"))
        names << QStringLiteral("uid");
    return names;
}

QStringList StageMerge::stagedColumns() const
{
    QStringList names;
    const QStringList targets = targetColumns();
    for (const QString &target : targets) {
        const QString staged = target == m_spec.keyColumn       ? QStringLiteral("row_key")
                               : target == QLatin1String("uid") ? QStringLiteral("new_uid")
                                                                : target;
        names << QStringLiteral("s.") + staged;
    }
    return names;
}

QString StageMerge::classifyStatement() const
{
    QStringList equal;
    for (const auto &column : m_spec.columns) {
        if (!column.isKey && m_stage.isPresent(column.field))
            equal << m_connection.dialect().same(QStringLiteral("t.") + column.name,
                                                 QStringLiteral("s.") + column.name);
    }
    if (m_spec.kind != RecordKind::Buyers && m_spec.isKeyedByUid() && m_spec.hasBuyer)
        equal << m_connection.dialect().same(QStringLiteral("t.buyer_id"), QStringLiteral("s.buyer_id"));
    if (m_spec.kind == RecordKind::ChecklistItems)
        equal << m_connection.dialect().same(QStringLiteral("t.checklist_id"), QStringLiteral("s.checklist_id"));
    if (m_spec.kind == RecordKind::Returns && m_stage.isPresent(schemaOf(m_spec.kind).at("source")))
        equal << m_connection.dialect().same(QStringLiteral("t.source_id"), QStringLiteral("s.source_id"));
    if (equal.isEmpty())
        equal << QStringLiteral("1 = 1");
    // A row without a uid that is found is found by all of its columns. What differs now is not the file's doing: a
    // person who was renamed, or erased, in what nobody edited.
    const QString known = m_spec.isKeyedByUid() ? QStringLiteral("s.uid IS NULL OR ") : QString();
    return QStringLiteral("SELECT s.sid, t.id, t.batch_id, CASE WHEN %1(%2) THEN 1 ELSE 0 END FROM %3 s "
                          "LEFT JOIN %4 t ON %5 WHERE s.sid BETWEEN ? AND ? ORDER BY s.sid")
        .arg(known, equal.join(QStringLiteral(" AND ")), m_stage.resolved(), m_spec.table, m_spec.match);
}

Result<StageMerge::Portion> StageMerge::classify(qint64 first, qint64 last)
{
    Portion portion{first, last, {}, {}, 0};
    if (m_isEmpty) {
        portion.added.resize(static_cast<size_t>(last - first + 1));
        std::iota(portion.added.begin(), portion.added.end(), first);
        return portion;
    }
    auto cursor = Cursor::open(m_connection, classifyStatement(), {first, last});
    if (!cursor)
        return failure(cursor.error());
    Cursor &row = **cursor;
    while (row.next()) {
        if (row.isBlank(1)) {
            portion.added.push_back(row.integer(0));
        } else if (row.integer(3) == 0) {
            portion.updated.emplace_back(row.integer(0), row.integer(1));
        } else {
            ++portion.unchanged;
            claim(row.integer(1), row.integer(2));
        }
    }
    if (auto done = row.finish(); !done)
        return failure(done.error());
    return portion;
}

void StageMerge::claim(qint64 row, qint64 ofBatch)
{
    if (ofBatch == 0 || ofBatch == m_batch)
        return;
    if (!m_claims.empty() && m_claims.back().ofBatch == ofBatch && m_claims.back().last + 1 == row)
        m_claims.back().last = row;
    else
        m_claims.push_back({ofBatch, row, row});
}

/// `hidden` inserts those that come back under their old number, or those that do not.
Result<> StageMerge::insertWhere(const QString &condition, const Bindings &bindings, bool hidden)
{
    QStringList targets = targetColumns();
    QStringList staged = stagedColumns();
    QString from = m_stage.resolved() + QStringLiteral(" s");
    QString where = condition;
    QString match = m_spec.match;
    match.replace(QLatin1String("FROM ") + m_spec.table, QLatin1String("FROM ") + m_layer);
    match.replace(QLatin1String("t."), QLatin1String("l."));
    if (hidden) {
        targets << QStringLiteral("id");
        staged << QStringLiteral("l.id");
        from += QStringLiteral(" JOIN %1 l ON %2 AND l.top = 1").arg(m_layer, match);
    } else if (m_mayReturn) {
        where += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 l WHERE %2 AND l.top = 1)").arg(m_layer, match);
    }
    return m_connection.execute(
        QStringLiteral("INSERT INTO %1 (%2, batch_id) SELECT %3, %4 FROM %5 WHERE %6 "
                       "ORDER BY s.sid")
            .arg(m_spec.table, targets.join(u','), staged.join(u','), QString::number(m_batch), from, where),
        bindings);
}

Result<> StageMerge::pick(const std::vector<std::pair<qint64, qint64>> &rows)
{
    if (auto done = m_connection.execute(m_connection.dialect().spelled(
            QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS stage_pick (sid {int} PRIMARY KEY, id {int})")));
        !done)
        return done;
    if (auto done = m_connection.execute(QStringLiteral("DELETE FROM stage_pick")); !done)
        return done;
    auto inserter = BulkInserter::open(m_connection, QStringLiteral("stage_pick"),
                                       {QStringLiteral("sid"), QStringLiteral("id")});
    if (!inserter)
        return failure(inserter.error());
    for (const auto &[sid, id] : rows) {
        const std::array<Value, 2> values{Value(sid), id > 0 ? Value(id) : Value()};
        if (auto done = (*inserter)->add(values.data()); !done)
            return done;
    }
    return (*inserter)->finish();
}

Result<> StageMerge::insertAdded(const Portion &portion)
{
    if (portion.added.empty())
        return {};
    QString condition = QStringLiteral("s.sid BETWEEN ? AND ?");
    Bindings bindings{portion.first, portion.last};
    if (static_cast<qint64>(portion.added.size()) != portion.last - portion.first + 1) {
        std::vector<std::pair<qint64, qint64>> rows;
        for (qint64 sid : portion.added)
            rows.emplace_back(sid, 0);
        if (auto done = pick(rows); !done)
            return done;
        condition = QStringLiteral("s.sid IN (SELECT sid FROM stage_pick)");
        bindings.clear();
    }
    if (m_mayReturn) {
        if (auto done = insertWhere(condition, bindings, true); !done)
            return done;
        if (auto done = insertWhere(condition, bindings, false); !done)
            return done;
        return markShown();
    }
    return insertWhere(condition, bindings, false);
}

Result<> StageMerge::markShown()
{
    return m_connection.execute(QStringLiteral("UPDATE %1 SET top = 0 WHERE top = 1 AND EXISTS (SELECT 1 FROM %2 t "
                                               "WHERE t.id = %1.id)")
                                    .arg(m_layer, m_spec.table));
}

Result<> StageMerge::updateChanged(const Portion &portion)
{
    if (portion.updated.empty())
        return {};
    if (auto done = pick(portion.updated); !done)
        return done;
    const QStringList names(m_entity->columns.begin(), m_entity->columns.end());
    if (auto done = m_connection.execute(QStringLiteral("INSERT INTO %1 (%2, top) SELECT %2, 0 FROM %3 WHERE id IN "
                                                        "(SELECT id FROM stage_pick) AND batch_id <> %4")
                                             .arg(m_layer, names.join(u','), m_spec.table, QString::number(m_batch)));
        !done)
        return done;
    QStringList assignments{QStringLiteral("batch_id = %1").arg(m_batch), QStringLiteral("edited = 0")};
    for (const auto &column : m_spec.columns) {
        if (!column.isKey && m_stage.isPresent(column.field))
            assignments << QStringLiteral("%1 = s.%1").arg(column.name);
    }
    if (m_spec.isKeyedByUid()) {
        assignments << QStringLiteral("origin_key = s.row_key");
        if (m_spec.hasBuyer)
            assignments << QStringLiteral("buyer_id = s.buyer_id");
    }
    if (m_spec.kind == RecordKind::ChecklistItems)
        assignments << QStringLiteral("checklist_id = s.checklist_id");
    if (m_spec.kind == RecordKind::Returns && m_stage.isPresent(schemaOf(m_spec.kind).at("source")))
        assignments << QStringLiteral("source_id = s.source_id");
    if (m_entity->indexOf(u"revision"))
        assignments << QStringLiteral("revision = %1.revision + 1").arg(m_spec.table);
    return m_connection.execute(QStringLiteral("UPDATE %1 SET %2 FROM %3 s, stage_pick p WHERE s.sid = p.sid AND "
                                               "%1.id = p.id")
                                    .arg(m_spec.table, assignments.join(u','), m_stage.resolved()));
}

Result<> StageMerge::take(const Portion &portion)
{
    if (auto done = insertAdded(portion); !done)
        return done;
    return updateChanged(portion);
}

Result<> StageMerge::writeClaims()
{
    auto inserter = BulkInserter::open(m_connection, QStringLiteral("import_claim"),
                                       {QStringLiteral("batch_id"), QStringLiteral("entity"),
                                        QStringLiteral("of_batch"), QStringLiteral("first_row"),
                                        QStringLiteral("last_row")});
    if (!inserter)
        return failure(inserter.error());
    for (const Claim &one : m_claims) {
        const std::array<Value, 5> values{Value(m_batch), Value(m_spec.table.toStdString()), Value(one.ofBatch),
                                          Value(one.first), Value(one.last)};
        if (auto done = (*inserter)->add(values.data()); !done)
            return done;
    }
    return (*inserter)->finish();
}

/// An empty table that is filled gets its indexes after the rows: sorted once, not searched for each row (measured: a
/// third of the time of a million deliveries).
Result<QStringList> StageMerge::dropIndexes()
{
    const QString query = m_connection.dialect().indexesQuery();
    if (query.isEmpty() || !m_isEmpty || m_stage.rows() < portionRows)
        return QStringList();
    QStringList names;
    QStringList definitions;
    auto found = m_connection.each(query, {m_spec.table.toStdString()}, [&](const Cursor &row) {
        names << row.string(0);
        definitions << row.string(1);
        return true;
    });
    for (const QString &name : std::as_const(names)) {
        if (found)
            found = m_connection.execute(QStringLiteral("DROP INDEX ") + name);
    }
    return found ? Result<QStringList>(definitions) : Result<QStringList>(failure(found.error()));
}

Result<MergeCounts> StageMerge::run()
{
    auto hidden = m_connection.value(QStringLiteral("SELECT count(*) FROM %1 WHERE top = 1").arg(m_layer));
    if (!hidden)
        return failure(hidden.error());
    m_mayReturn = integerOf(*hidden).value_or(0) > 0;
    auto any = m_connection.value(QStringLiteral("SELECT id FROM %1 LIMIT 1").arg(m_spec.table));
    if (!any)
        return failure(any.error());
    m_isEmpty = isBlank(*any);
    const auto indexes = dropIndexes();
    if (!indexes)
        return failure(indexes.error());
    MergeCounts counts;
    for (qint64 first = 1; first <= m_stage.rows(); first += portionRows) {
        if (m_cancel && m_cancel->load())
            return failure(ErrorCode::Cancelled);
        auto portion = classify(first, std::min(first + portionRows - 1, m_stage.rows()));
        if (!portion)
            return failure(portion.error());
        if (auto done = take(*portion); !done)
            return failure(done.error());
        counts.added += static_cast<qint64>(portion->added.size());
        counts.updated += static_cast<qint64>(portion->updated.size());
        counts.unchanged += portion->unchanged;
    }
    for (const QString &index : *indexes) {
        if (auto done = m_connection.execute(index); !done)
            return failure(done.error());
    }
    if (auto done = writeClaims(); !done)
        return failure(done.error());
    return counts;
}

} // namespace touchbase::store
