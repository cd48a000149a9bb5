// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/promisescard.h"

#include "buyer/cardtable.h"
#include "buyer/overviewwords.h"

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

std::optional<score::Measure> measureOf(PromiseKind kind)
{
    using score::Measure;
    switch (kind) {
    case PromiseKind::WeeklyVolume:
        return Measure::Volume;
    case PromiseKind::DisputeRate:
        return Measure::DisputeRate;
    case PromiseKind::ContactRate:
        return Measure::ContactRate;
    case PromiseKind::Conversion:
        return Measure::Conversion;
    case PromiseKind::Response:
        return Measure::FirstResponse;
    case PromiseKind::Cadence:
        return Measure::Recency;
    case PromiseKind::ReturnWindow:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A check or a cross: a promise is not a band.
TableCell markOf(const Promise &promise)
{
    if (!promise.kept)
        return {.text = QString()};
    return {.text = *promise.kept ? QStringLiteral("✓") : QStringLiteral("✗"),
            .toolTip = *promise.kept ? PromisesCard::tr("Kept") : PromisesCard::tr("Not kept"),
            .style = TextStyle::CardTitle};
}

TableRow rowOf(const Promise &promise, const OverviewWords &words, Day today)
{
    const QString basis = words.basis(promise, today);
    return {{{.text = OverviewWords::promiseName(promise.kind), .toolTip = basis},
             {.text = words.agreed(promise), .ink = ColorRole::TextMuted},
             {.text = words.happened(promise),
              .toolTip = basis,
              .ink = promise.actual ? ColorRole::Text : ColorRole::TextMuted,
              .style = promise.actual ? TextStyle::CardTitle : TextStyle::Body},
             markOf(promise)},
            static_cast<int>(promise.kind)};
}

} // namespace

PromisesCard::PromisesCard(const Desk &desk, QWidget *parent)
    : PartCard(tr("What we promised"), QString(), parent), m_desk(desk), m_table(new CardTable)
{
    setObjectName(QStringLiteral("promisesCard"));
    m_table->setObjectName(QStringLiteral("promisesTable"));
    m_table->setAccessibleName(tr("What we promised, and what happened"));
    m_table->setDensity(DataTable::Density::Dense);
    m_table->setColumns({{tr("Promise")}, {tr("Agreed"), true}, {tr("Happened"), true}, {QString()}}, {0, 62, 92, 28},
                        0);
    setFlush(true);
    setContent(m_table);
    connect(m_table, &DataTable::rowActivated, this, &PromisesCard::activate);
}

void PromisesCard::activate(int row)
{
    const auto kind = static_cast<PromiseKind>(m_table->cells().row(row).key.toInt());
    if (const auto measure = measureOf(kind))
        Q_EMIT measureActivated(*measure);
}

void PromisesCard::setOverview(const BuyerOverview &overview)
{
    if (!overview.promises) {
        showError(overview.promises.error());
        return;
    }
    const auto &expectation = overview.head.expectation;
    if (!expectation) {
        setScope(QString());
        showEmpty(tr("Nothing was recorded yet of what this buyer was promised."), tr("Record an expectation…"));
        return;
    }
    const OverviewWords words(m_desk.format());
    const QString since = m_desk.format().fullDay(expectation->validFrom);
    setScope(expectation->validatedOn ? tr("since %1, confirmed by the buyer").arg(since)
                                      : tr("since %1, not confirmed yet").arg(since));
    std::vector<TableRow> rows;
    for (const Promise &promise : *overview.promises)
        rows.push_back(rowOf(promise, words, overview.today));
    if (rows.empty()) {
        showEmpty(tr("What happened shows once there is a score."));
        return;
    }
    m_table->setRows(std::move(rows));
    showContent();
}

} // namespace touchbase::ui
