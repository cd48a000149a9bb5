// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writer.h"

#include "base/foldedname.h"
#include "store/gatefacts.h"
#include "store/importer.h"
#include "store/layers.h"
#include "store/rowrestore.h"
#include "store/scoresnapshots.h"
#include "store/trash.h"
#include "workspace/session.h"

namespace touchbase {

Writer::Writer(Session &session, const Clock &clock, QString author)
    : m_session(session),
      m_clock(clock),
      m_author(std::move(author)),
      m_rows(std::make_unique<store::RowStore>(*session.connection, session.catalog))
{
}

Writer::~Writer() = default;

const std::vector<RowChange> &Writer::changes() const
{
    return m_rows->changes();
}

BatchImporter &Writer::importer()
{
    if (!m_importer)
        m_importer = std::make_unique<store::Importer>(*m_session.connection, m_session.catalog);
    return *m_importer;
}

Result<std::optional<Stored<Buyer>>> Writer::findBuyer(const QString &name)
{
    auto id = m_session.connection->value(
        QStringLiteral("SELECT id FROM buyer WHERE folded = ? UNION SELECT buyer_id FROM buyer_alias WHERE folded = ?"),
        {foldedName(name).toStdString(), foldedName(name).toStdString()});
    if (!id)
        return failure(id.error());
    if (isBlank(*id))
        return std::optional<Stored<Buyer>>();
    auto buyer = load(BuyerId(*integerOf(*id)));
    if (!buyer)
        return failure(buyer.error());
    return std::optional<Stored<Buyer>>(std::move(*buyer));
}

Result<bool> Writer::hasUid(const QString &table, const QString &uid)
{
    const store::Catalog &catalog = m_session.catalog;
    if (!catalog.contains(table) || !catalog.hasColumn(table, u"uid"))
        return false;
    auto id = m_session.connection->value(QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(table),
                                          {uid.toStdString()});
    if (!id)
        return failure(id.error());
    return !isBlank(*id);
}

Result<GateFacts> Writer::gateFacts(BuyerId buyer, Day today)
{
    return store::loadGateFactsOf(*m_session.connection, today, buyer.value());
}

Result<> Writer::restoreFromTrash(qint64 entry)
{
    return store::restoreFromTrash(*m_rows, entry);
}

Result<qint64> Writer::emptyTrash(std::optional<qint64> entry)
{
    return store::emptyTrash(*m_session.connection, entry);
}

Result<> Writer::beginRestoring()
{
    return store::beginRestoring(*m_session.connection, m_session.catalog);
}

bool Writer::knowsTable(const QString &table) const
{
    return store::restorableTables(m_session.catalog).contains(table);
}

Result<> Writer::restoreRow(const QString &table, const QJsonObject &row)
{
    return store::restoreRow(*m_session.connection, m_session.catalog, table, row);
}

Result<> Writer::finishRestoring()
{
    return store::finishRestoring(*m_session.connection, m_session.catalog);
}

Result<> Writer::revert(const std::vector<RowChange> &changes)
{
    return m_rows->revert(changes);
}

Result<> Writer::keepScoreSnapshots(const std::vector<ScoreSnapshot> &snapshots)
{
    return store::keepScoreSnapshots(*m_session.connection, snapshots);
}

Result<> Writer::setBatchUndone(qint64 batch, bool undone)
{
    auto report = store::setBatchUndone(*m_session.connection, m_session.catalog, batch, undone);
    if (!report)
        return failure(report.error());
    BulkChange change{batch, undone, report->tables, {}, report->kept};
    for (qint64 buyer : report->buyers)
        change.staleFrom.insert(buyer, Day::first().value());
    m_bulk = std::move(change);
    return {};
}

} // namespace touchbase
