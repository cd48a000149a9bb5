// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importer.h"
#include "store/cursor.h"

#include "base/uid.h"
#include "store/checklistheads.h"
#include "store/gatefacts.h"
#include "store/stagemerge.h"

namespace touchbase::store {

namespace {

const QString hasAmounts = QStringLiteral(
    "CASE WHEN EXISTS (SELECT 1 FROM delivery d WHERE d.buyer_id = b.id AND (d.revenue IS NOT NULL OR d.refunded IS NOT "
    "NULL)) OR EXISTS (SELECT 1 FROM lead_return r WHERE r.buyer_id = b.id AND r.amount IS NOT NULL) OR EXISTS (SELECT 1 "
    "FROM terms m WHERE m.buyer_id = b.id) OR EXISTS (SELECT 1 FROM credit c WHERE c.buyer_id = b.id) OR EXISTS (SELECT "
    "1 FROM opportunity o WHERE o.buyer_id = b.id AND o.monthly_value IS NOT NULL) THEN 1 ELSE 0 END");

/// Whether the gate looks at rows of a kind (store/gatefacts.h).
bool isAskedAtGate(RecordKind kind)
{
    return kind == RecordKind::Buyers || kind == RecordKind::Reviews || kind == RecordKind::ChecklistItems;
}

bool isNotAskedAtGate(RecordKind kind)
{
    return !isAskedAtGate(kind);
}

/// Whether a file says which stage its buyers are in.
bool namesStages(const Stage &stage)
{
    return stage.spec().kind == RecordKind::Buyers && stage.isPresent(schemaOf(RecordKind::Buyers).at("stage"));
}

Result<> refill(Connection &connection, const QString &table)
{
    if (auto made = connection.execute(connection.dialect().spelled(
            QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS %1 (ref {int} PRIMARY KEY, id {int})").arg(table)));
        !made)
        return made;
    return connection.execute(QStringLiteral("DELETE FROM ") + table);
}

} // namespace

Importer::~Importer()
{
    if (m_isStaging)
        m_connection.rollback();
}

Result<std::vector<KnownBuyer>> Importer::buyers()
{
    std::vector<KnownBuyer> known;
    QHash<qint64, size_t> indexOf;
    auto take = [&](const Cursor &row, bool hidden) {
        indexOf.insert(row.integer(0), known.size());
        known.push_back({row.integer(0), row.string(1), {row.string(2)}, row.string(3), hidden, row.integer(4) != 0});
        return true;
    };
    auto done = m_connection.each(
        QStringLiteral("SELECT id, uid, folded, currency, %1 FROM buyer b ORDER BY id").arg(hasAmounts), {},
        [&](const Cursor &row) { return take(row, false); });
    if (!done)
        return failure(done.error());
    done = m_connection.each(
        QStringLiteral("SELECT id, uid, folded, currency, 0 FROM buyer_layer l WHERE top = 1 AND NOT "
                       "EXISTS (SELECT 1 FROM buyer b WHERE b.folded = l.folded) ORDER BY id"),
        {}, [&](const Cursor &row) { return take(row, true); });
    if (!done)
        return failure(done.error());
    done = m_connection.each(QStringLiteral("SELECT buyer_id, folded FROM buyer_alias ORDER BY id"), {},
                             [&](const Cursor &row) {
                                 const auto found = indexOf.constFind(row.integer(0));
                                 if (found != indexOf.cend())
                                     known[*found].foldedNames << row.string(1);
                                 return true;
                             });
    if (!done)
        return failure(done.error());
    return known;
}

Result<std::vector<KnownSource>> Importer::sources()
{
    std::vector<KnownSource> known;
    auto done = m_connection.each(QStringLiteral("SELECT id, folded FROM source ORDER BY id"), {},
                                  [&known](const Cursor &row) {
                                      known.push_back({row.integer(0), row.string(1)});
                                      return true;
                                  });
    if (!done)
        return failure(done.error());
    return known;
}

Result<> Importer::beginFile(RecordKind kind, std::vector<bool> present, bool counted)
{
    for (const QString &statement : m_connection.dialect().onBulk()) {
        if (auto done = m_connection.execute(statement); !done)
            return done;
    }
    auto made = Stage::create(m_connection, kind, static_cast<int>(m_stages.size()), std::move(present), counted);
    if (!made)
        return failure(made.error());
    m_stages.push_back(std::move(*made));
    m_isStaging = !m_connection.inTransaction();
    return m_isStaging ? m_connection.beginTemporary() : Result<>();
}

Result<> Importer::endFile()
{
    if (auto done = m_stages.back()->finish(); !done)
        return done;
    return std::exchange(m_isStaging, false) ? m_connection.commit() : Result<>();
}

Result<> Importer::insertBatch(const BatchHead &head)
{
    auto id = m_connection.insert(
        QStringLiteral("INSERT INTO import_batch (uid, at, author, rows_read, added, updated, unchanged, rejected) "
                       "VALUES (?, ?, ?, 0, 0, 0, 0, 0)"),
        {newUid().toStdString(), head.at.value(), head.author.toStdString()});
    if (!id)
        return failure(id.error());
    m_batch = *id;
    return {};
}

Result<> Importer::insertSources(const BatchHead &head)
{
    if (auto done = refill(m_connection, QStringLiteral("stage_source")); !done)
        return done;
    for (size_t i = 0; i < head.newSources.size(); ++i) {
        auto id = insertSource(head.newSources[i]);
        if (!id)
            return failure(id.error());
        auto done = m_connection.execute(QStringLiteral("INSERT INTO stage_source (ref, id) VALUES (?, ?)"),
                                         {-static_cast<qint64>(i) - 1, *id});
        if (!done)
            return done;
    }
    return {};
}

/// A source that an undone batch had brought comes back under its old number.
Result<qint64> Importer::insertSource(const NewSource &source)
{
    const std::string folded = source.folded.toStdString();
    auto hidden = m_connection.value(QStringLiteral("SELECT id FROM source_layer WHERE folded = ? AND top = 1"),
                                     {folded});
    if (!hidden)
        return failure(hidden.error());
    QString columns = QStringLiteral("uid, name, folded, batch_id");
    QString marks = QStringLiteral("?, ?, ?, ?");
    Bindings bindings{newUid().toStdString(), source.name.toStdString(), folded, m_batch};
    if (!isBlank(*hidden)) {
        columns += QStringLiteral(", id");
        marks += QStringLiteral(", ?");
        bindings.push_back(*hidden);
        auto shown = m_connection.execute(QStringLiteral("UPDATE source_layer SET top = 0 WHERE id = ?"), {*hidden});
        if (!shown)
            return failure(shown.error());
    }
    return m_connection.insert(QStringLiteral("INSERT INTO source (%1) VALUES (%2)").arg(columns, marks), bindings);
}

Result<> Importer::resolveBuyers(const BatchHead &head)
{
    if (auto done = refill(m_connection, QStringLiteral("stage_buyer")); !done)
        return done;
    for (size_t i = 0; i < head.newBuyers.size(); ++i) {
        auto done = m_connection.execute(
            QStringLiteral("INSERT INTO stage_buyer (ref, id) SELECT ?, id FROM buyer WHERE uid = ?"),
            {-static_cast<qint64>(i) - 1, head.newBuyers[i].uid.toStdString()});
        if (!done)
            return done;
    }
    return {};
}

/// The gate at the door (formats.md) is judged on the workspace as it stands after the batch. So what it looks at is
/// merged first, and once more where somebody is not let through.
Result<> Importer::mergeAtGate(const BatchHead &head, BatchOutcome &outcome)
{
    if (std::none_of(m_stages.begin(), m_stages.end(), [](const auto &stage) { return namesStages(*stage); }))
        return mergeWhere(isAskedAtGate, head, outcome);
    if (auto done = m_connection.execute(QStringLiteral("SAVEPOINT gate")); !done)
        return done;
    if (auto done = mergeWhere(isAskedAtGate, head, outcome); !done)
        return done;
    QStringList names;
    auto rows = rowsKeptOut(head.today, names);
    if (!rows)
        return failure(rows.error());
    if (rows->empty())
        return m_connection.execute(QStringLiteral("RELEASE SAVEPOINT gate"));
    if (auto done = m_connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT gate")); !done)
        return done;
    outcome = BatchOutcome();
    outcome.batch = m_batch;
    outcome.gated = names;
    for (const auto &[table, numbers] : *rows) {
        auto done = m_connection.execute(
            QStringLiteral("UPDATE %1 SET stage = 'onboarding' WHERE sid IN (%2)").arg(table, numbers.join(u',')));
        if (!done)
            return done;
    }
    return mergeWhere(isAskedAtGate, head, outcome);
}

/// The staged rows that make somebody active who may not be, and the names of those buyers.
Result<std::vector<Importer::StagedRows>> Importer::rowsKeptOut(Day today, QStringList &names)
{
    std::vector<StagedRows> kept;
    for (const auto &stage : m_stages) {
        if (!namesStages(*stage))
            continue;
        QHash<qint64, QString> rowOf;
        auto done = m_connection.each(
            QStringLiteral("SELECT s.sid, COALESCE(n.id, s.buyer_id) FROM %1 s LEFT JOIN stage_buyer n ON n.ref = "
                           "s.buyer_id WHERE s.stage = 'active'")
                .arg(stage->table()),
            {}, [&rowOf](const Cursor &row) {
                rowOf.insert(row.integer(1), row.string(0));
                return true;
            });
        if (!done)
            return failure(done.error());
        auto buyers = loadGateFacts(m_connection, today, QStringLiteral("b.stage = 'active'"));
        if (!buyers)
            return failure(buyers.error());
        QStringList numbers;
        for (const BuyerAtGate &one : *buyers) {
            if (!rowOf.contains(one.buyer) || isGateOpen(one.facts, today))
                continue;
            numbers << rowOf.value(one.buyer);
            names << one.name;
        }
        if (!numbers.isEmpty())
            kept.push_back({stage->table(), numbers});
    }
    return kept;
}

Result<> Importer::mergeStage(Stage &stage, BatchOutcome &outcome)
{
    if (auto done = stage.resolve(); !done)
        return done;
    if (stage.spec().kind == RecordKind::ChecklistItems) {
        if (auto done = mergeChecklistHeads(m_connection, stage.resolved(), m_batch); !done)
            return done;
    }
    StageMerge merge(m_connection, m_catalog, stage, m_batch, m_cancel);
    auto counts = merge.run();
    if (!counts)
        return failure(counts.error());
    if (stage.isCounted()) {
        outcome.counts.added += counts->added;
        outcome.counts.updated += counts->updated;
        outcome.counts.unchanged += counts->unchanged;
    }
    if (std::find(outcome.tables.begin(), outcome.tables.end(), stage.spec().table) == outcome.tables.end())
        outcome.tables.push_back(stage.spec().table);
    return {};
}

/// Buyers come first; what follows them can name the new ones.
Result<> Importer::mergeWhere(bool (*isMeant)(RecordKind), const BatchHead &head, BatchOutcome &outcome)
{
    bool buyersStand = false;
    for (const auto &stage : m_stages) {
        if (!isMeant(stage->spec().kind))
            continue;
        if (!buyersStand && stage->spec().kind != RecordKind::Buyers) {
            if (auto done = resolveBuyers(head); !done)
                return done;
            buyersStand = true;
        }
        if (auto done = mergeStage(*stage, outcome); !done)
            return done;
    }
    return buyersStand ? Result<>() : resolveBuyers(head);
}

Result<> Importer::noteStale(const Stage &stage, BatchOutcome &outcome)
{
    for (auto it = stage.firstDays().cbegin(); it != stage.firstDays().cend(); ++it) {
        qint64 buyer = it.key();
        if (buyer < 0) {
            auto id = m_connection.value(QStringLiteral("SELECT id FROM stage_buyer WHERE ref = ?"), {buyer});
            if (!id)
                return failure(id.error());
            buyer = integerOf(*id).value_or(0);
        }
        const auto found = outcome.staleFrom.constFind(buyer);
        outcome.staleFrom.insert(buyer, found == outcome.staleFrom.cend() ? it.value() : std::min(it.value(), *found));
    }
    return {};
}

Result<BatchOutcome> Importer::merge(const BatchHead &head)
{
    BatchOutcome outcome;
    const QString newestDelivery = QStringLiteral("SELECT max(day) FROM delivery");
    const auto before = m_connection.value(newestDelivery);
    if (auto done = insertBatch(head); !done)
        return failure(done.error());
    outcome.batch = m_batch;
    if (auto done = insertSources(head); !done)
        return failure(done.error());
    if (auto done = mergeAtGate(head, outcome); !done)
        return failure(done.error());
    if (auto done = mergeWhere(isNotAskedAtGate, head, outcome); !done)
        return failure(done.error());
    for (const auto &stage : m_stages) {
        if (auto done = noteStale(*stage, outcome); !done)
            return failure(done.error());
    }
    auto moves = movesReportedDays(before.value_or(Value()));
    if (!moves)
        return failure(moves.error());
    outcome.movesReportedDays = *moves;
    return outcome;
}

/// A buyer without a coverage of its own is taken as reported until the newest delivery of anybody (score.md).
Result<bool> Importer::movesReportedDays(const Value &newestBefore)
{
    if (isBlank(newestBefore))
        return false;
    auto others = m_connection.value(
        QStringLiteral("SELECT count(*) FROM buyer b WHERE (SELECT max(day) FROM delivery) > ? AND b.signed_on IS NOT "
                       "NULL AND b.churned_on IS NULL AND NOT EXISTS (SELECT 1 FROM deliveries_coverage c WHERE "
                       "c.buyer_id = b.id OR c.buyer_id IS NULL) AND NOT EXISTS (SELECT 1 FROM delivery d WHERE "
                       "d.buyer_id = b.id AND d.day > ?)"),
        {newestBefore, newestBefore});
    if (!others)
        return failure(others.error());
    return integerOf(*others).value_or(0) > 0;
}

Result<> Importer::describe(const BatchOutcome &outcome, qint64 rejected, const std::vector<BatchFile> &files)
{
    qint64 rows = 0;
    for (size_t i = 0; i < files.size(); ++i) {
        rows += files[i].rows;
        auto done = m_connection.execute(
            QStringLiteral("INSERT INTO import_file (batch_id, position, name, kind, preset, rows_read) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {outcome.batch, static_cast<qint64>(i), files[i].name.toStdString(), files[i].kind.toStdString(),
             textValue(files[i].preset), files[i].rows});
        if (!done)
            return done;
    }
    return m_connection.execute(
        QStringLiteral("UPDATE import_batch SET rows_read = ?, added = ?, updated = ?, "
                       "unchanged = ?, rejected = ? WHERE id = ?"),
        {rows, outcome.counts.added, outcome.counts.updated, outcome.counts.unchanged, rejected, outcome.batch});
}

Result<std::vector<BatchSummary>> listBatches(Connection &connection)
{
    std::vector<BatchSummary> batches;
    QHash<qint64, size_t> indexOf;
    auto done = connection.each(
        QStringLiteral("SELECT id, at, author, rows_read, added, updated, unchanged, rejected, undone "
                       "FROM import_batch ORDER BY id"),
        {}, [&](const Cursor &row) {
            const auto number = [&row](int column) { return row.integer(column); };
            indexOf.insert(number(0), batches.size());
            batches.push_back({number(0),
                               Instant(number(1)),
                               row.string(2),
                               {},
                               number(3),
                               {number(4), number(5), number(6)},
                               number(7),
                               number(8) != 0});
            return true;
        });
    if (!done)
        return failure(done.error());
    done = connection.each(QStringLiteral("SELECT batch_id, name FROM import_file ORDER BY batch_id, position"), {},
                           [&](const Cursor &row) {
                               batches[indexOf.value(row.integer(0))].files << row.string(1);
                               return true;
                           });
    if (!done)
        return failure(done.error());
    return batches;
}

} // namespace touchbase::store
