// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaymodel.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace touchbase::ui {

using rules::Entry;
using rules::EntryKind;
using rules::TimeLeft;

namespace {

constexpr double hoursOfWork = 8; ///< as rules/queue.cpp: less is "within hours"
constexpr size_t mostDone = 200;

bool isOf(const Entry &entry, TodaySegment segment)
{
    switch (segment) {
    case TodaySegment::All:
        return true;
    case TodaySegment::Alerts:
        return entry.kind == EntryKind::Alert;
    case TodaySegment::Tasks:
        return entry.kind == EntryKind::Task;
    case TodaySegment::Items:
        return entry.kind == EntryKind::Item;
    case TodaySegment::Reviews:
        return entry.kind == EntryKind::Review;
    case TodaySegment::Issues:
        return entry.kind == EntryKind::Issue || entry.kind == EntryKind::Survey;
    }
    Q_UNREACHABLE();
}

bool waits(TodayModel::Group group)
{
    return group <= TodayModel::Group::Today;
}

/// So many of a group are shown until somebody asks for all; −1: every one.
int firstOf(TodayModel::Group group)
{
    constexpr int firstComing = 3;
    if (group == TodayModel::Group::ComingUp)
        return firstComing;
    return waits(group) ? -1 : 0;
}

/// As by `keyOf`.
bool isSame(const Entry &left, const Entry &right)
{
    const auto parts = [](const Entry &entry) {
        const bool isComputed = entry.kind == EntryKind::Review && entry.number == 0;
        return std::tuple(entry.kind, entry.number, entry.buyer, entry.rule, entry.episodeFrom,
                          isComputed ? entry.dueOn : std::nullopt);
    };
    return parts(left) == parts(right);
}

/// Whether the clock of an entry says something else now than when the queue was read.
bool hasMoved(const Entry &entry, const WorkingTime &workingTime, Instant now)
{
    if (!entry.dueAt || entry.isSnoozed())
        return false;
    if (entry.timeLeft == TimeLeft::WithinHours)
        return *entry.dueAt < now;
    return entry.timeLeft == TimeLeft::ComingUp && *entry.dueAt - now < 2 * Instant::msPerDay
           && workingTime.hoursBetween(now, *entry.dueAt) <= hoursOfWork;
}

} // namespace

TodayModel::TodayModel(const render::Format &format, BadgeOf badgeOf, QObject *parent)
    : QAbstractListModel(parent), m_format(format), m_words(format, Day(0)), m_badgeOf(std::move(badgeOf))
{
}

QString TodayModel::keyOf(const Entry &entry)
{
    const qint64 buyer = entry.buyer ? entry.buyer->value() : 0;
    const qint64 episode = entry.episodeFrom ? entry.episodeFrom->value() : 0;
    const int rule = entry.rule ? static_cast<int>(*entry.rule) : -1;
    const qint64 day = entry.kind == EntryKind::Review && entry.number == 0 && entry.dueOn ? entry.dueOn->value() : 0;
    return QStringLiteral("%1:%2:%3:%4:%5:%6")
        .arg(static_cast<int>(entry.kind))
        .arg(entry.number)
        .arg(buyer)
        .arg(rule)
        .arg(episode)
        .arg(day);
}

TodayModel::Group TodayModel::groupOf(const Entry &entry)
{
    return entry.isSnoozed() ? Group::Snoozed : static_cast<Group>(entry.timeLeft);
}

void TodayModel::setQueue(TodayQueue queue, const WorkingTime &workingTime, Day today)
{
    beginResetModel();
    m_queue = std::move(queue);
    m_workingTime = workingTime;
    m_words = render::EntryWords(m_format, today);
    m_isLoaded = true;
    // What waits again was taken back, or fired anew.
    std::erase_if(m_done, [this](const Entry &done) {
        return std::ranges::any_of(m_queue.entries, [&done](const Entry &entry) { return isSame(entry, done); });
    });
    arrange();
    endResetModel();
}

void TodayModel::setFormat(const render::Format &format)
{
    m_format = format;
    m_words = render::EntryWords(m_format, m_queue.asOf);
}

void TodayModel::setSegment(TodaySegment segment)
{
    beginResetModel();
    m_segment = segment;
    arrange();
    endResetModel();
}

void TodayModel::setOwner(const QString &owner)
{
    beginResetModel();
    m_owner = owner;
    arrange();
    endResetModel();
}

bool TodayModel::setNow(Instant now)
{
    m_queue.now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
    return std::ranges::any_of(m_queue.entries,
                               [&](const Entry &entry) { return hasMoved(entry, m_workingTime, now); });
}

void TodayModel::toggle(Group group)
{
    beginResetModel();
    bool &isOpen = m_isOpen[static_cast<size_t>(group)];
    isOpen = !isOpen;
    arrange();
    endResetModel();
}

void TodayModel::finish(const QString &key)
{
    const auto found = std::ranges::find_if(m_queue.entries, [&](const Entry &entry) { return keyOf(entry) == key; });
    if (found == m_queue.entries.end())
        return;
    beginResetModel();
    m_done.insert(m_done.begin(), std::move(*found));
    if (m_done.size() > mostDone)
        m_done.pop_back();
    m_queue.entries.erase(found);
    arrange();
    endResetModel();
}

void TodayModel::refreshBadges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

bool TodayModel::isMine(const Entry &entry) const
{
    return m_owner.isEmpty() || entry.owner == m_owner || (entry.owner.isEmpty() && !entry.buyer);
}

bool TodayModel::isOfSegment(const Entry &entry) const
{
    return isOf(entry, m_segment);
}

void TodayModel::arrange()
{
    m_lines.clear();
    m_bySegment.fill(0);
    m_byGroup.fill(0);
    std::array<std::vector<int>, groupCount> groups;
    for (size_t i = 0; i < m_queue.entries.size(); ++i) {
        const Entry &entry = m_queue.entries[i];
        if (!isMine(entry))
            continue;
        const Group group = groupOf(entry);
        for (size_t segment = 0; waits(group) && segment < todaySegmentCount; ++segment)
            m_bySegment[segment] += isOf(entry, static_cast<TodaySegment>(segment)) ? 1 : 0;
        if (isOfSegment(entry))
            groups[static_cast<size_t>(group)].push_back(static_cast<int>(i));
    }
    std::vector<int> &done = groups[static_cast<size_t>(Group::Done)];
    done.resize(m_done.size());
    std::iota(done.begin(), done.end(), 0);
    for (size_t group = 0; group < groupCount; ++group)
        addGroup(static_cast<Group>(group), groups[group]);
}

void TodayModel::addGroup(Group group, const std::vector<int> &entries)
{
    const int count = static_cast<int>(entries.size());
    m_byGroup[static_cast<size_t>(group)] = count;
    if (count == 0)
        return;
    const int first = firstOf(group);
    const bool isOpen = m_isOpen[static_cast<size_t>(group)];
    const int shown = first < 0 || isOpen ? count : std::min(first, count);
    m_lines.push_back({Line::Kind::Heading, group});
    for (int i = 0; i < shown; ++i)
        m_lines.push_back({Line::Kind::Entry, group, entries[static_cast<size_t>(i)]});
    if (first >= 0 && count > first)
        m_lines.push_back({Line::Kind::More, group});
}

const Entry *TodayModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Line &line = lineAt(index.row());
    if (line.kind != Line::Kind::Entry)
        return nullptr;
    const auto at = static_cast<size_t>(line.entry);
    return line.group == Group::Done ? &m_done[at] : &m_queue.entries[at];
}

bool TodayModel::isDone(const QModelIndex &index) const
{
    return index.isValid() && lineAt(index.row()).group == Group::Done;
}

QModelIndex TodayModel::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Entry *entry = entryAt(index(row));
        if (entry && !isDone(index(row)) && keyOf(*entry) == key)
            return index(row);
    }
    return {};
}

QModelIndex TodayModel::entryNear(int row) const
{
    const auto holds = [this](int at) {
        return at >= 0 && at < rowCount() && entryAt(index(at)) && !isDone(index(at));
    };
    for (int below = std::max(row, 0); below < rowCount(); ++below) {
        if (holds(below))
            return index(below);
    }
    for (int above = std::min(row, rowCount() - 1); above >= 0; --above) {
        if (holds(above))
            return index(above);
    }
    return rowCount() > 1 ? index(1) : QModelIndex(); // where only more can be shown
}

std::optional<BadgeValue> TodayModel::badgeOf(const Entry &entry) const
{
    return entry.buyer && m_badgeOf ? m_badgeOf(*entry.buyer) : std::nullopt;
}

int TodayModel::waiting() const
{
    return countOf(TodaySegment::All);
}

QString TodayModel::nextSentence() const
{
    const Entry *next = nullptr;
    for (const Entry &entry : m_queue.entries) {
        const bool isAhead = isMine(entry) && !entry.isSnoozed() && entry.dueOn && *entry.dueOn > m_queue.asOf;
        if (isAhead && (!next || *entry.dueOn < *next->dueOn))
            next = &entry;
    }
    if (!next)
        return tr("Nothing is due in the next two weeks.");
    const QString name = next->buyerName.isEmpty() ? m_words.title(*next) : next->buyerName.simplified();
    return tr("Next: %1, %2.").arg(name, m_words.day(*next->dueOn));
}

QString TodayModel::headingOf(Group group) const
{
    if (group == Group::Snoozed)
        return tr("Snoozed");
    return group == Group::Done ? tr("Done") : render::nameOf(static_cast<TimeLeft>(group));
}

QString TodayModel::moreText(Group group) const
{
    const int count = countOf(group);
    return m_isOpen[static_cast<size_t>(group)] ? tr("Show fewer") : tr("Show all %n", nullptr, count);
}

QString TodayModel::spokenText(const Entry &entry) const
{
    QStringList parts{m_words.timeLeft(entry, m_workingTime, m_queue.now), render::nameOf(entry.kind),
                      m_words.title(entry)};
    if (!entry.buyerName.isEmpty())
        parts << entry.buyerName;
    parts << m_words.why(entry);
    if (const auto badge = badgeOf(entry))
        parts << describe(*badge);
    return parts.join(QStringLiteral(", "));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const Line &line = lineAt(index.row());
    const Entry *entry = entryAt(index);
    if (role == KeyRole)
        return entry ? keyOf(*entry) : QString();
    if (role == Qt::DisplayRole && !entry)
        return line.kind == Line::Kind::Heading ? headingOf(line.group) : moreText(line.group);
    if (role == Qt::DisplayRole)
        return m_words.title(*entry);
    if (role != Qt::AccessibleTextRole)
        return {};
    if (entry)
        return isDone(index) ? tr("Done: %1").arg(spokenText(*entry)) : spokenText(*entry);
    return line.kind == Line::Kind::Heading
               ? QStringLiteral("%1, %2").arg(headingOf(line.group)).arg(countOf(line.group))
               : QStringLiteral("%1: %2").arg(headingOf(line.group), moreText(line.group));
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid() && lineAt(index.row()).kind != Line::Kind::Heading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                                              : Qt::NoItemFlags;
}

} // namespace touchbase::ui
