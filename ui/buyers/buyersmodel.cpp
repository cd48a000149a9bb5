// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyersmodel.h"

#include "base/foldedname.h"
#include "kit/cadencebar.h"
#include "kit/changemark.h"
#include "kit/plaintext.h"
#include "kit/rowdelegate.h"
#include "render/typography.h"
#include "render/words.h"

#include <cmath>
#include <numeric>

namespace touchbase::ui {

using score::Measure;

namespace {

/// However the name is written; blank: anybody's.
bool isOf(const BuyerRow &row, const QString &owner)
{
    return owner.isEmpty() || foldedName(row.owner) == foldedName(owner);
}

} // namespace

BuyersModel::BuyersModel(QObject *parent) : QAbstractTableModel(parent), m_format(QLocale(), Zone()) {}

void BuyersModel::setFormat(const render::Format &format, Day today)
{
    m_format = format;
    m_today = today;
}

void BuyersModel::setRows(std::vector<BuyerRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    refill();
    endResetModel();
}

void BuyersModel::setWeekly(const QHash<qint64, WeeklyScores> &weekly)
{
    m_weekly.insert(weekly);
    if (rowCount() > 0) {
        const int column = static_cast<int>(BuyerColumn::Weeks);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void BuyersModel::put(BuyerRow row)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const BuyerRow &one) { return one.id == row.id; });
    const int shownAt = rowOf(row.id);
    if (known != m_rows.end() && shownAt >= 0 && passes(row, false)) {
        *known = std::move(row); // stays where it is until it is sorted again: a row does not run from under the hand
        Q_EMIT dataChanged(index(shownAt, 0), index(shownAt, buyerColumnCount - 1));
        return;
    }
    beginResetModel();
    if (known != m_rows.end())
        *known = std::move(row);
    else
        m_rows.push_back(std::move(row));
    refill();
    endResetModel();
}

void BuyersModel::remove(BuyerId buyer)
{
    beginResetModel();
    std::erase_if(m_rows, [buyer](const BuyerRow &row) { return row.id == buyer; });
    refill();
    endResetModel();
}

void BuyersModel::setFilter(const BuyerFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

const BuyerRow *BuyersModel::find(BuyerId buyer) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const BuyerRow &one) { return one.id == buyer; });
    return at == m_rows.end() ? nullptr : &*at;
}

int BuyersModel::rowOf(BuyerId buyer) const
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) { return m_rows[i].id == buyer; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

int BuyersModel::inScope() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const BuyerRow &row) { return isInScope(row); }));
}

int BuyersModel::present(const QString &owner) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&owner](const BuyerRow &row) {
        return row.stage != Stage::Churned && isOf(row, owner);
    }));
}

std::array<int, 5> BuyersModel::bandCounts() const
{
    std::array<int, 5> counts{};
    for (const BuyerRow &row : m_rows) {
        if (passes(row, true))
            ++counts[static_cast<size_t>(bandOf(row))];
    }
    return counts;
}

int BuyersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BuyersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : buyerColumnCount;
}

QVariant BuyersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BuyerRow &row = buyerAt(index.row());
    const auto column = static_cast<BuyerColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case ValueRole:
        return graphicOf(row, column);
    case KeyRole:
        return row.id.value();
    case InkRole:
    case StyleRole:
    case NoteRole:
    case NoteIconRole:
        return styleOf(row, column, role);
    case Qt::ToolTipRole:
        return plainToolTip(explanation(row, column));
    case Qt::AccessibleTextRole:
        return column == BuyerColumn::Name ? spokenText(row) : textOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(int(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant BuyersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            int((isNumeric(static_cast<BuyerColumn>(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, buyerColumnCount> titles{tr("Score"),
                                                       tr("Buyer"),
                                                       tr("Vertical"),
                                                       tr("%n weeks", nullptr, sparklineWeeks),
                                                       tr("4 wk"),
                                                       tr("Coverage"),
                                                       tr("Disputes"),
                                                       tr("Volume"),
                                                       tr("Last contact"),
                                                       tr("Issues"),
                                                       tr("NPS"),
                                                       tr("Next step"),
                                                       tr("Revenue %1 d").arg(revenueDays),
                                                       tr("Stage"),
                                                       tr("Owner")};
    return titles[static_cast<size_t>(section)];
}

QString BuyersModel::textOf(const BuyerRow &row, BuyerColumn column) const
{
    const auto measure = [&](Measure which) {
        const auto *value = measureOf(row, which);
        return value ? m_format.raw(which, *value->raw, value->n) : render::Format::unknown();
    };
    switch (column) {
    case BuyerColumn::Score:
        return row.score ? m_format.count(row.score->shown) : render::Format::unknown();
    case BuyerColumn::Name:
        return row.name;
    case BuyerColumn::Vertical:
        return row.vertical ? render::nameOf(*row.vertical) : QString();
    case BuyerColumn::Weeks:
        return {};
    case BuyerColumn::Change:
        return row.change() ? m_format.signedCount(*row.change()) : render::Format::unknown();
    case BuyerColumn::Coverage:
        return row.score ? m_format.decimal(row.score->coverage * 100, 0) + QLatin1Char('%')
                         : render::Format::unknown();
    case BuyerColumn::DisputeRate:
        return measure(Measure::DisputeRate);
    case BuyerColumn::Volume:
        return measure(Measure::Volume);
    case BuyerColumn::LastContact:
        return row.daysSinceContact ? m_format.days(*row.daysSinceContact) : tr("never");
    case BuyerColumn::Issues:
        return m_format.count(row.openIssues);
    case BuyerColumn::Nps:
        return measure(Measure::Nps);
    case BuyerColumn::NextStep:
        if (!row.next)
            return tr("None planned");
        return row.next->dueOn ? QStringLiteral("%1  %2").arg(m_format.day(*row.next->dueOn, m_today), row.next->title)
                               : row.next->title;
    case BuyerColumn::Revenue:
        return row.revenue ? m_format.money(*row.revenue, row.currency) : render::Format::unknown();
    case BuyerColumn::Stage:
        return row.stage ? render::nameOf(*row.stage) : QString();
    case BuyerColumn::Owner:
        return row.owner;
    }
    Q_UNREACHABLE();
}

QVariant BuyersModel::graphicOf(const BuyerRow &row, BuyerColumn column) const
{
    switch (column) {
    case BuyerColumn::Score:
        return QVariant::fromValue(badgeOf(row));
    case BuyerColumn::Weeks: {
        const auto weekly = m_weekly.constFind(row.id.value()); // they come later than the rows
        return weekly == m_weekly.constEnd() ? QVariant() : QVariant::fromValue(sparklineOf(*weekly, bandOf(row)));
    }
    case BuyerColumn::Change:
        return QVariant::fromValue(ChangeValue{.points = row.change()});
    case BuyerColumn::Coverage:
        return QVariant::fromValue(coverageOf(row));
    case BuyerColumn::LastContact:
        return QVariant::fromValue(
            CadenceValue{row.daysSinceContact, std::max(1, static_cast<int>(std::lround(row.cadenceDays)))});
    default:
        return {};
    }
}

QVariant BuyersModel::styleOf(const BuyerRow &row, BuyerColumn column, int role) const
{
    if (column == BuyerColumn::Name) {
        if (role == StyleRole)
            return static_cast<int>(render::TextStyle::Strong);
        const bool isNoted = row.stage && *row.stage != Stage::Active;
        if (role == NoteRole && isNoted)
            return render::nameOf(*row.stage);
        if (role == NoteIconRole && row.stage == Stage::Paused)
            return QStringLiteral("pause");
        return {};
    }
    if (column == BuyerColumn::DisputeRate && role == NoteRole) {
        const auto *measure = measureOf(row, Measure::DisputeRate);
        return measure ? tr("of %1").arg(m_format.decimal(measure->n, 0)) : QVariant();
    }
    if (role != InkRole)
        return {};
    if (const auto measure = measureBehind(column); measure && row.score)
        return static_cast<int>(inkOf(row.score->measures[*measure]));
    if (column == BuyerColumn::NextStep && !row.next)
        return static_cast<int>(render::ColorRole::TextMuted);
    if (column == BuyerColumn::NextStep && row.next->dueOn && *row.next->dueOn <= m_today)
        return static_cast<int>(render::ColorRole::BandBelowText);
    return {};
}

QString BuyersModel::explanation(const BuyerRow &row, BuyerColumn column) const
{
    const auto withN = [&](Measure which, const QString &unit) {
        const auto *value = measureOf(row, which);
        return value ? tr("%1 Now %2, on %3 %4.")
                           .arg(render::explanationOf(which), m_format.raw(which, *value->raw, value->n),
                                m_format.decimal(value->n, 0), unit)
                     : render::explanationOf(which);
    };
    switch (column) {
    case BuyerColumn::Score:
        return row.score ? tr("%1, coverage %2%")
                               .arg(render::nameOf(row.score->band), m_format.decimal(row.score->coverage * 100, 0))
                         : tr("No score: %1").arg(row.signedOn ? tr("nothing is known yet") : tr("no signing day"));
    case BuyerColumn::DisputeRate:
        return withN(Measure::DisputeRate, tr("leads"));
    case BuyerColumn::Volume:
        return withN(Measure::Volume, tr("days"));
    case BuyerColumn::Nps:
        return withN(Measure::Nps, tr("answers"));
    case BuyerColumn::LastContact:
        return render::explanationOf(Measure::Recency);
    case BuyerColumn::Change:
        return row.shownEarlier && row.score
                   ? tr("%1 four weeks ago, %2 now")
                         .arg(m_format.count(*row.shownEarlier), m_format.count(row.score->shown))
                   : QString();
    default:
        return textOf(row, column);
    }
}

QString BuyersModel::spokenText(const BuyerRow &row) const
{
    QStringList parts{row.name};
    parts << (row.score ? tr("score %1, %2").arg(row.score->shown).arg(render::nameOf(row.score->band).toLower())
                        : tr("no score"));
    if (const auto change = row.change(); change && *change != 0)
        parts << (*change < 0 ? tr("down %1 in 4 weeks") : tr("up %1 in 4 weeks")).arg(std::abs(*change));
    if (row.stage && *row.stage != Stage::Active)
        parts << render::nameOf(*row.stage).toLower();
    return parts.join(QStringLiteral(", "));
}

bool BuyersModel::isInScope(const BuyerRow &row) const
{
    return (m_filter.churned || row.stage != Stage::Churned) && isOf(row, m_filter.owner);
}

bool BuyersModel::passes(const BuyerRow &row, bool anyBand) const
{
    if (!isInScope(row))
        return false;
    if (!anyBand && !m_filter.bands.isEmpty() && !m_filter.bands.contains(bandOf(row)))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QString text = foldedName(
        QStringList{row.name, row.owner, textOf(row, BuyerColumn::Vertical), textOf(row, BuyerColumn::Stage)}.join(
            QLatin1Char(' ')));
    const QStringList words = foldedName(m_filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void BuyersModel::refill()
{
    std::vector<size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    m_shown.clear();
    std::copy_if(order.begin(), order.end(), std::back_inserter(m_shown),
                 [this](size_t i) { return passes(m_rows[i], false); });
    sortShown();
}

void BuyersModel::sortShown()
{
    const bool isDescending = m_order == Qt::DescendingOrder;
    if (isText(m_sortColumn)) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t left, size_t right) {
            const int compared =
                textOf(m_rows[left], m_sortColumn).localeAwareCompare(textOf(m_rows[right], m_sortColumn));
            return isDescending ? compared > 0 : compared < 0;
        });
        return;
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t left, size_t right) {
        const auto a = sortNumber(m_rows[left], m_sortColumn);
        const auto b = sortNumber(m_rows[right], m_sortColumn);
        if (!a || !b)
            return a.has_value() && !b.has_value();
        return isDescending ? *a > *b : *a < *b;
    });
}

void BuyersModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = m_shown;
    m_sortColumn = static_cast<BuyerColumn>(column);
    m_order = order;
    sortShown();
    std::vector<int> placeOf(m_rows.size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        placeOf[m_shown[place]] = static_cast<int>(place);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &one : from)
        to << index(placeOf[before[static_cast<size_t>(one.row())]], one.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace touchbase::ui
