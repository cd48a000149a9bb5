// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyertimeline.h"

#include "base/foldedname.h"

#include <QHash>

#include <algorithm>

namespace touchbase {

namespace {

bool isStartedByUs(const Touchpoint &touchpoint)
{
    return touchpoint.channel != Channel::Note
           && (touchpoint.direction == Direction::Outbound || touchpoint.proactive.value_or(false));
}

/// By folded name, the last contact that we started.
QHash<QString, Instant> lastStartedByName(const std::vector<Stored<Touchpoint>> &touchpoints)
{
    QHash<QString, Instant> last;
    for (const auto &one : touchpoints) {
        if (!isStartedByUs(one.value))
            continue;
        for (const QString &name : one.value.contacts.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const auto known = last.find(foldedName(name));
            if (known == last.end())
                last.insert(foldedName(name), one.value.at);
            else
                *known = std::max(*known, one.value.at);
        }
    }
    return last;
}

/// Turns records into entries, one kind after the other.
class Entries
{
public:
    Entries(const ScoreSetup &setup, Day today) : m_setup(setup), m_today(today) {}

    void add(const Stored<Touchpoint> &one)
    {
        push(one, m_setup.dayOf(one.value.at), one.value.at, one.value.summary, one.value.contacts);
    }
    void add(const Stored<Issue> &one)
    {
        push(one, m_setup.dayOf(one.value.openedAt), one.value.openedAt, one.value.subject, {});
    }
    void add(const Stored<Survey> &one)
    {
        push(one, m_setup.dayOf(one.value.at), one.value.at, one.value.comment, one.value.contact);
    }
    void add(const Stored<Review> &one)
    {
        if (one.value.heldOn)
            push(one, *one.value.heldOn, {}, one.value.summary, {});
    }
    void add(const Stored<Task> &one)
    {
        push(one, one.value.doneOn.value_or(one.value.dueOn.value_or(m_today)), {}, one.value.title, one.value.owner);
    }
    void add(const Stored<StageChange> &one) { push(one, one.value.from, {}, one.value.reason, {}); }

    void add(const Stored<GateOverride> &one)
    {
        push(one, m_setup.dayOf(one.value.at), one.value.at, one.value.reason, one.value.by);
    }

    /// Call before `take`.
    [[nodiscard]] std::vector<TimelineEntry> takePlanned()
    {
        const auto rest = std::stable_partition(m_entries.begin(), m_entries.end(), isPlanned);
        std::vector<TimelineEntry> planned(std::make_move_iterator(m_entries.begin()), std::make_move_iterator(rest));
        m_entries.erase(m_entries.begin(), rest);
        const auto due = [](const TimelineEntry &entry) {
            return std::get<Stored<Task>>(entry.record).value.dueOn.value_or(Day::last());
        };
        std::stable_sort(planned.begin(), planned.end(),
                         [&](const TimelineEntry &left, const TimelineEntry &right) { return due(left) < due(right); });
        return planned;
    }

    /// The latest first; of one day, what has no time first.
    [[nodiscard]] std::vector<TimelineEntry> take()
    {
        std::erase_if(m_entries, [this](const TimelineEntry &entry) { return entry.day > m_today; });
        const auto key = [](const TimelineEntry &entry) {
            return std::pair(entry.day, entry.at.value_or(Instant(std::numeric_limits<qint64>::max())));
        };
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [&](const TimelineEntry &left, const TimelineEntry &right) { return key(left) > key(right); });
        return std::move(m_entries);
    }

private:
    template <class T>
    void push(const Stored<T> &record, Day day, std::optional<Instant> at, const QString &text, const QString &people)
    {
        m_entries.push_back({record, day, at, text, people, foldedName(text + QLatin1Char(' ') + people)});
    }

    const ScoreSetup &m_setup;
    Day m_today;
    std::vector<TimelineEntry> m_entries;
};

template <class T>
Result<std::vector<Stored<T>>> addAll(const Reader &reader, BuyerId buyer, Entries &entries)
{
    auto all = reader.listOf<T>(buyer.value());
    if (!all)
        return failure(all.error());
    for (const auto &one : *all)
        entries.add(one);
    return all;
}

/// In the order of roles; those without one come last.
int rankOf(const PersonContact &person)
{
    return person.contact.value.role ? static_cast<int>(*person.contact.value.role)
                                     : static_cast<int>(Words<ContactRole>::table.size());
}

ContactBalance balanceOf(const std::vector<Stored<Touchpoint>> &touchpoints, const ScoreSetup &setup, Day today)
{
    ContactBalance balance;
    for (const auto &one : touchpoints) {
        const Day day = setup.dayOf(one.value.at);
        if (one.value.channel == Channel::Note || day > today || day <= today - balance.days)
            continue;
        ++balance.all;
        balance.startedByUs += isStartedByUs(one.value) ? 1 : 0;
        ++balance.byChannel[static_cast<size_t>(one.value.channel)];
    }
    return balance;
}

} // namespace

TimelineKind kindOf(const TimelineEntry &entry)
{
    return static_cast<TimelineKind>(entry.record.index());
}

bool isPlanned(const TimelineEntry &entry)
{
    const auto *task = std::get_if<Stored<Task>>(&entry.record);
    return task && !task->value.doneOn;
}

QString tableOf(const TimelineEntry &entry)
{
    static constexpr std::array<const char *, timelineKindCount> tables{
        "touchpoint", "issue", "survey", "review", "task", "stage_change", "buyer"};
    return QString::fromLatin1(tables[entry.record.index()]);
}

qint64 rowOf(const TimelineEntry &entry)
{
    return std::visit([](const auto &stored) { return stored.id.value(); }, entry.record);
}

Result<std::vector<PersonContact>> loadPeopleOf(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                const std::vector<Stored<Touchpoint>> &touchpoints)
{
    auto contacts = reader.listOf<Contact>(buyer.value());
    if (!contacts)
        return failure(contacts.error());
    const QHash<QString, Instant> last = lastStartedByName(touchpoints);
    std::vector<PersonContact> people;
    for (auto &one : *contacts) {
        const auto found = last.constFind(foldedName(one.value.name));
        people.push_back({one, found == last.cend() ? std::nullopt : std::optional(setup.dayOf(*found))});
    }
    std::stable_sort(people.begin(), people.end(), [](const PersonContact &left, const PersonContact &right) {
        return rankOf(left) < rankOf(right);
    });
    return people;
}

Result<BuyerTimeline> loadBuyerTimeline(const Reader &reader, const ScoreSetup &setup, BuyerId buyer, Day today)
{
    Entries entries(setup, today);
    auto touchpoints = addAll<Touchpoint>(reader, buyer, entries);
    if (!touchpoints)
        return failure(touchpoints.error());
    if (auto all = addAll<Issue>(reader, buyer, entries); !all)
        return failure(all.error());
    if (auto all = addAll<Survey>(reader, buyer, entries); !all)
        return failure(all.error());
    if (auto all = addAll<Review>(reader, buyer, entries); !all)
        return failure(all.error());
    if (auto all = addAll<Task>(reader, buyer, entries); !all)
        return failure(all.error());
    if (auto all = addAll<StageChange>(reader, buyer, entries); !all)
        return failure(all.error());
    auto overrides = loadGateOverrides(reader, buyer);
    if (!overrides)
        return failure(overrides.error());
    for (const GateOverride &one : *overrides)
        entries.add(Stored<GateOverride>{Id<GateOverride>(buyer.value()), 0, one});
    auto people = loadPeopleOf(reader, setup, buyer, *touchpoints);
    if (!people)
        return failure(people.error());
    auto planned = entries.takePlanned();
    return BuyerTimeline{std::move(planned), entries.take(), std::move(*people), balanceOf(*touchpoints, setup, today)};
}

Result<BuyerCounts> loadBuyerCounts(const Reader &reader, const ScoreSetup &setup, BuyerId buyer, Day today)
{
    auto timeline = loadBuyerTimeline(reader, setup, buyer, today);
    if (!timeline)
        return failure(timeline.error());
    return BuyerCounts{static_cast<int>(timeline->planned.size() + timeline->entries.size()),
                       static_cast<int>(timeline->people.size())};
}

} // namespace touchbase
