// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinemodel.h"

#include "base/foldedname.h"
#include "buyer/timelinewords.h"
#include "render/words.h"

#include <algorithm>

namespace touchbase::ui {

namespace {

/// Whether both stand under one heading.
bool isTogether(const TimelineEntry &left, const TimelineEntry &right)
{
    if (isPlanned(left) || isPlanned(right))
        return isPlanned(left) && isPlanned(right);
    const Day::Ymd a = left.day.ymd();
    const Day::Ymd b = right.day.ymd();
    return a.year == b.year && a.month == b.month;
}

bool isOurs(const TimelineEntry &entry)
{
    const auto *touchpoint = std::get_if<Stored<Touchpoint>>(&entry.record);
    return touchpoint
           && (touchpoint->value.direction == Direction::Outbound || touchpoint->value.proactive.value_or(false));
}

QString keyOf(const TimelineEntry &entry)
{
    return QStringLiteral("%1:%2").arg(tableOf(entry)).arg(rowOf(entry));
}

} // namespace

TimelineModel::TimelineModel(const render::Format &format, QObject *parent)
    : QAbstractListModel(parent), m_format(format)
{
}

void TimelineModel::setTimeline(const BuyerTimeline &timeline, Day today)
{
    beginResetModel();
    m_entries = timeline.planned;
    m_entries.insert(m_entries.end(), timeline.entries.begin(), timeline.entries.end());
    m_today = today;
    arrange();
    endResetModel();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

bool TimelineModel::isShown(const TimelineEntry &entry, const QStringList &words) const
{
    if (m_filter.kinds.any() && !m_filter.kinds.test(entry.record.index()))
        return false;
    if (m_filter.onlyOurs && !isOurs(entry))
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return entry.folded.contains(word); });
}

void TimelineModel::arrange()
{
    const QStringList words = foldedName(m_filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_lines.clear();
    m_shown = 0;
    const TimelineEntry *above = nullptr;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry &entry = m_entries[i];
        if (!isShown(entry, words))
            continue;
        if (!above || !isTogether(*above, entry))
            m_lines.push_back({static_cast<int>(i), true});
        m_lines.push_back({static_cast<int>(i), false});
        above = &entry;
        ++m_shown;
    }
}

const TimelineEntry *TimelineModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    return line.isHeading ? nullptr : &m_entries[static_cast<size_t>(line.entry)];
}

QModelIndex TimelineModel::indexOfKey(const QString &key) const
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].isHeading && keyOf(m_entries[static_cast<size_t>(m_lines[i].entry)]) == key)
            return index(static_cast<int>(i));
    }
    return {};
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString TimelineModel::accessibleText(const TimelineEntry &entry) const
{
    QStringList parts{entry.at ? m_format.moment(*entry.at, m_today) : TimelineWords::when(entry, m_format, m_today),
                      TimelineWords::what(entry)};
    if (const auto emotion = TimelineWords::emotion(entry))
        parts << render::nameOf(*emotion);
    parts << TimelineWords::headline(entry);
    if (const QString late = TimelineWords::lateness(entry, m_today); !late.isEmpty())
        parts << late;
    if (!entry.people.isEmpty())
        parts << entry.people;
    parts << TimelineWords::chips(entry);
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

QString TimelineModel::headingOf(const TimelineEntry &entry) const
{
    return isPlanned(entry) ? tr("Planned") : m_format.month(entry.day);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const TimelineEntry &entry = m_entries[static_cast<size_t>(line.entry)];
    switch (role) {
    case Qt::DisplayRole:
        return line.isHeading ? headingOf(entry) : TimelineWords::headline(entry);
    case Qt::AccessibleTextRole:
        return line.isHeading ? headingOf(entry) : accessibleText(entry);
    case EntryRole:
        return line.isHeading ? QVariant() : QVariant(line.entry);
    case KeyRole:
        return line.isHeading ? QVariant() : QVariant(keyOf(entry));
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return entryAt(index) ? flags | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace touchbase::ui
