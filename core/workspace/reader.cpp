// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reader.h"

#include "base/foldedname.h"
#include "store/careloader.h"
#include "store/factsloader.h"
#include "store/gatefacts.h"
#include "store/history.h"
#include "store/importer.h"
#include "store/integrity.h"
#include "store/recordexport.h"
#include "store/rowrestore.h"
#include "store/scoresnapshots.h"
#include "store/trash.h"
#include "workspace/session.h"

namespace touchbase {

Result<std::optional<Stored<Buyer>>> Reader::findBuyer(const QString &name) const
{
    const std::string folded = foldedName(name).toStdString();
    auto id = m_session.connection->value(
        QStringLiteral("SELECT id FROM buyer WHERE folded = ? UNION SELECT buyer_id FROM buyer_alias WHERE folded = ?"),
        {folded, folded});
    if (!id)
        return failure(id.error());
    if (isBlank(*id))
        return std::optional<Stored<Buyer>>();
    auto buyer = load(BuyerId(*integerOf(*id)));
    if (!buyer)
        return failure(buyer.error());
    return std::optional<Stored<Buyer>>(std::move(*buyer));
}

Result<GateFacts> Reader::gateFacts(BuyerId buyer, Day today) const
{
    return store::loadGateFactsOf(*m_session.connection, today, buyer.value());
}

Result<std::vector<OpenTask>> Reader::tasksOpenOn(Day day) const
{
    return store::loadOpenTasks(*m_session.connection, day);
}

Result<std::vector<CareFacts>> Reader::careFacts(const CareRange &range) const
{
    return store::loadCareFacts(*m_session.connection, range);
}

Result<std::vector<ScoreFacts>> Reader::scoreFacts(const FactsRange &range) const
{
    return store::loadScoreFacts(*m_session.connection, range);
}

Result<std::vector<Day>> Reader::deliveryDays(Day until, bool all) const
{
    return store::loadDeliveryDays(*m_session.connection, until, all);
}

Result<std::vector<ScoreSnapshot>> Reader::scoreSnapshots() const
{
    return store::loadScoreSnapshots(*m_session.connection);
}

Result<int> Reader::longestReturnWindow() const
{
    return store::longestReturnWindow(*m_session.connection);
}

Result<> Reader::exportRecords(RecordKind kind, const TakeRecord &take) const
{
    return store::exportRecords(*m_session.connection, kind, take);
}

Result<> Reader::exportRows(const QString &table, const TakeRow &take) const
{
    return store::exportRows(*m_session.connection, m_session.catalog, table, take);
}

QStringList Reader::tables() const
{
    return store::restorableTables(m_session.catalog);
}

Result<std::vector<BatchSummary>> Reader::batches() const
{
    return store::listBatches(*m_session.connection);
}

Result<std::vector<TrashItem>> Reader::trash() const
{
    return store::listTrash(*m_session.connection);
}

Result<std::vector<HistoryItem>> Reader::historyOf(const QString &entity, qint64 row) const
{
    auto found = store::historyOf(*m_session.connection, m_session.catalog, entity, row);
    if (!found)
        return failure(found.error());
    std::vector<HistoryItem> items;
    for (auto &one : *found)
        items.push_back({one.entry.at, one.entry.author, one.entry.operation, one.entry.kind, std::move(one.change)});
    return items;
}

Result<> Reader::checkPresence() const
{
    return m_session.connection->checkPresence();
}

Result<qint64> Reader::newestChange() const
{
    return store::newestHistory(*m_session.connection);
}

Result<std::vector<ChangeSet>> Reader::changesSince(qint64 number, const QString &ownOrigin) const
{
    auto entries = store::historyAfter(*m_session.connection, number);
    if (!entries)
        return failure(entries.error());
    std::vector<ChangeSet> changes;
    for (const auto &entry : *entries) {
        if (entry.origin == ownOrigin)
            continue;
        auto rows = store::historyRows(*m_session.connection, m_session.catalog, entry.id);
        if (!rows)
            return failure(rows.error());
        ChangeSet changeSet{entry.id,         entry.at,    entry.author, entry.operation, ChangeKind::Foreign,
                            std::move(*rows), std::nullopt};
        if (entry.batch)
            changeSet.bulk = BulkChange{*entry.batch, entry.kind == QLatin1String("undo"), {}, {}, {}};
        changes.push_back(std::move(changeSet));
    }
    return changes;
}

Result<QStringList> Reader::check() const
{
    return store::findProblems(*m_session.connection, m_session.catalog);
}

} // namespace touchbase
