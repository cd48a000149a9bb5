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
    const Day today = m_desk.today();
    m_model.setFormat(m_desk.format(), today);
    m_desk.read(
        this, [setup = m_desk.setup(), today](const Reader &reader) { return buyerRows(reader, setup, today); },
        [this, generation = ++m_generation](Result<std::vector<BuyerRow>> rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_isLoaded = true;
            m_model.setRows(std::move(*rows));
            loadWeekly({});
            Q_EMIT loaded();
        });
}

void BuyersReader::loadWeekly(std::optional<BuyerId> buyer)
{
    m_desk.read(
        this,
        [setup = m_desk.setup(), today = m_desk.today(), buyer](const Reader &reader) {
            return weeklyScores(reader, setup, today, buyer);
        },
        [this, generation = m_generation](const Result<QHash<qint64, WeeklyScores>> &weekly) {
            if (generation == m_generation && weekly)
                m_model.setWeekly(*weekly);
        },
        Lane::Bulk);
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
    for (const qint64 buyer : touched)
        reload(BuyerId(buyer));
}

} // namespace touchbase::ui
