// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyersreader.h"

#include <QSet>

namespace touchbase::ui {

namespace {

constexpr qsizetype worthLoadingAll = 20;

QSet<qint64> buyersIn(const ChangeSet &changeSet, const ChangeSet::Staleness &stale)
{
    QSet<qint64> touched(stale.from.keyBegin(), stale.from.keyEnd());
    for (const RowChange &change : changeSet.rows) {
        if (change.entity->name == QLatin1String("buyer"))
            touched.insert(change.row);
        else if (const auto buyer = integerOf(change.value(u"buyer_id")))
            touched.insert(*buyer);
    }
    return touched;
}

} // namespace

BuyersReader::BuyersReader(Desk &desk, BuyersModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{
    connect(&desk, &Desk::changed, this, &BuyersReader::onChanged);
}

void BuyersReader::load()
{
    m_model.setFormat(m_desk.format(), m_desk.today());
    ++m_generation;
    m_computed.reset();
    if (m_isLoaded)
        compute();
    else
        showKept();
}

void BuyersReader::showKept()
{
    m_desk.read(
        this, [setup = m_desk.setup()](const Reader &reader) { return keptBuyerRows(reader, setup); },
        [this, generation = m_generation](Result<KeptRows> kept) {
            if (generation != m_generation)
                return;
            if (!kept || !kept->day) {
                compute();
                return;
            }
            m_isLoaded = true;
            m_keptFrom = kept->day;
            m_model.setRows(std::move(kept->rows));
            m_model.setWeekly(kept->weekly);
            Q_EMIT loaded();
            Q_EMIT keptShown();
        });
}

void BuyersReader::computeUnlessBusy()
{
    if (!m_isComputing)
        compute();
}

void BuyersReader::compute()
{
    m_isComputing = true;
    m_changedMeanwhile.clear();
    m_desk.read(
        this,
        [setup = m_desk.setup(), today = m_desk.today()](const Reader &reader) {
            return computeBuyerRows(reader, setup, today);
        },
        [this, generation = m_generation](Result<ComputedRows> computed) {
            if (generation != m_generation)
                return;
            m_isComputing = false;
            if (!computed) {
                Q_EMIT failed(computed.error());
                return;
            }
            takeComputed(std::move(*computed));
        },
        Lane::Bulk);
}

void BuyersReader::takeComputed(ComputedRows computed)
{
    m_isLoaded = true;
    m_keptFrom.reset();
    m_model.setRows(computed.rows);
    m_computed = std::move(computed);
    loadWeekly({});
    for (const qint64 buyer : std::exchange(m_changedMeanwhile, {}))
        reload(BuyerId(buyer));
    Q_EMIT loaded();
}

void BuyersReader::loadWeekly(std::optional<BuyerId> buyer)
{
    m_desk.read(
        this,
        [setup = m_desk.setup(), today = m_desk.today(), buyer](const Reader &reader) {
            return weeklyScores(reader, setup, today, buyer);
        },
        [this, buyer, generation = m_generation](const Result<QHash<qint64, WeeklyScores>> &weekly) {
            if (generation != m_generation || !weekly)
                return;
            m_model.setWeekly(*weekly);
            if (!buyer)
                keep(*weekly);
        },
        Lane::Bulk);
}

/// For the next start. A file that cannot be written has nothing kept; that is no failure.
void BuyersReader::keep(const QHash<qint64, WeeklyScores> &weekly)
{
    if (const auto computed = std::exchange(m_computed, std::nullopt))
        m_desk.workspace().perform(keepBuyerRows(*computed, weekly, m_desk.setup(), m_desk.today()));
}

void BuyersReader::reload(BuyerId buyer)
{
    m_desk.read(
        this,
        [setup = m_desk.setup(), today = m_desk.today(), buyer](const Reader &reader) {
            return buyerRows(reader, setup, today, buyer);
        },
        [this, buyer, generation = m_generation](Result<std::vector<BuyerRow>> rows) {
            if (generation != m_generation)
                return;
            m_computed.reset(); // they no longer know of every change
            if (rows && !rows->empty())
                m_model.put(std::move(rows->front()));
            else
                m_model.remove(buyer); // gone in the meantime
            Q_EMIT rowChanged();
        });
    loadWeekly(buyer);
}

void BuyersReader::onChanged(const ChangeSet &changeSet)
{
    const auto stale = changeSet.staleness();
    const QSet<qint64> touched = buyersIn(changeSet, stale);
    if (stale.everybody || changeSet.bulk || touched.size() > worthLoadingAll) {
        load();
        return;
    }
    if (m_isComputing)
        m_changedMeanwhile += touched; // what is computed may be older than they are
    for (const qint64 buyer : touched)
        reload(BuyerId(buyer));
}

} // namespace touchbase::ui
