// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/issuelist.h"

#include "base/foldedname.h"
#include "operations/today/rulesetup.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>

namespace touchbase {

namespace {

template <class T>
Result<std::vector<Stored<T>>> listAll(const Reader &reader, std::optional<BuyerId> buyer)
{
    return buyer ? reader.listOf<T>(buyer->value()) : reader.list<T>();
}

/// What the rows of a list are made with.
class Rows
{
public:
    /// Of one buyer, or of all.
    static Result<Rows> load(const Reader &reader, const ScoreSetup &setup, std::optional<BuyerId> buyer, Instant now)
    {
        auto ruled = ruleSetup(setup.settings);
        if (!ruled)
            return failure(ruled.error());
        Rows rows(setup, std::move(ruled->alerts), now);
        auto expectations = listAll<Expectation>(reader, buyer);
        if (!expectations)
            return failure(expectations.error());
        for (auto &one : *expectations)
            rows.m_expectations[one.value.buyer].push_back(std::move(one.value));
        if (buyer) {
            auto stored = reader.load(*buyer);
            if (!stored)
                return failure(stored.error());
            rows.m_buyers.emplace(stored->id, std::move(stored->value));
            return rows;
        }
        auto buyers = reader.list<Buyer>();
        if (!buyers)
            return failure(buyers.error());
        for (auto &one : *buyers)
            rows.m_buyers.emplace(one.id, std::move(one.value));
        return rows;
    }

    [[nodiscard]] const Buyer *find(BuyerId buyer) const
    {
        const auto found = m_buyers.find(buyer);
        return found == m_buyers.end() ? nullptr : &found->second;
    }

    [[nodiscard]] IssueListRow rowOf(const Stored<Issue> &issue, const Buyer &buyer) const
    {
        const WorkingTime &time = m_setup.workingTime;
        return {issue,
                buyer.name,
                buyer.owner,
                rules::stateOf(issue.value, m_now),
                rules::responseClock(issue.value, time, promised(issue.value, buyer), m_now),
                rules::resolutionClock(issue.value, time, m_now),
                foldedName(QStringList{buyer.name, buyer.owner, issue.value.subject, issue.value.rootCause}.join(u' ')),
                0};
    }

private:
    Rows(const ScoreSetup &setup, rules::AlertRules alerts, Instant now)
        : m_setup(setup), m_rules(std::move(alerts)), m_now(now)
    {
    }

    [[nodiscard]] double promised(const Issue &issue, const Buyer &buyer) const
    {
        const double usual = m_rules.of(buyer.vertical)[rules::AlertRule::IssueUnanswered].threshold;
        const auto own = m_expectations.find(issue.buyer);
        return own == m_expectations.end() ? usual
                                           : rules::promisedHours(own->second, m_setup.dayOf(issue.openedAt), usual);
    }

    const ScoreSetup &m_setup;
    rules::AlertRules m_rules;
    Instant m_now;
    std::map<BuyerId, Buyer> m_buyers;
    std::map<BuyerId, std::vector<Expectation>> m_expectations;
};

/// What orders rows within their state: time left, age, or how long ago; less comes first.
double urgencyOf(const IssueListRow &row)
{
    switch (row.state) {
    case rules::IssueState::Open:
        return row.response.left().value_or(std::numeric_limits<double>::max());
    case rules::IssueState::Answered:
        return -row.resolution.hours;
    case rules::IssueState::Resolved:
        return -static_cast<double>(row.issue.value.resolvedAt->value());
    }
    Q_UNREACHABLE();
}

void arrange(std::vector<IssueListRow> &rows)
{
    std::ranges::stable_sort(rows, [](const IssueListRow &left, const IssueListRow &right) {
        return std::pair(left.state, urgencyOf(left)) < std::pair(right.state, urgencyOf(right));
    });
}

/// Counts, in the order of their opening, the earlier issues of the same buyer with the same cause.
void countCauses(std::vector<IssueListRow> &rows)
{
    std::ranges::stable_sort(rows, {}, [](const IssueListRow &row) { return row.issue.value.openedAt; });
    QHash<QString, int> seen;
    for (IssueListRow &row : rows) {
        const QString cause = foldedName(row.issue.value.rootCause);
        if (!cause.isEmpty())
            row.sameCause = seen[QStringLiteral("%1 %2").arg(row.issue.value.buyer.value()).arg(cause)]++;
    }
}

bool isOwnedBy(const Buyer &buyer, const QString &owner)
{
    return owner.isEmpty() || foldedName(buyer.owner) == foldedName(owner);
}

using Kind = IssueEvent::Kind;

/// What the history adds to the story of an issue: when it was escalated, and its earlier resolutions. What was undone
/// did not happen.
class Replay
{
public:
    void take(const HistoryItem &item)
    {
        const auto escalated = changeOf(item.change, u"escalated");
        if (escalated && escalated->second == 1)
            add(item, Kind::Escalated);
        else if (escalated && escalated->first == 1)
            undoOr(item, Kind::Escalated, Kind::Calmed);
        const auto reopened = changeOf(item.change, u"reopened");
        if (reopened && reopened->second > reopened->first)
            takeReopening(item);
        else if (reopened)
            takeBack(Kind::Reopened);
    }
    [[nodiscard]] std::vector<IssueEvent> events() && { return std::move(m_events); }

private:
    using Numbers = std::pair<qint64, qint64>;
    /// A number before and after; nothing where it stayed.
    static std::optional<Numbers> changeOf(const RowChange &change, QStringView column)
    {
        const auto index = change.entity->indexOf(column);
        if (!index || !change.before || !change.after)
            return std::nullopt;
        const Value &before = (*change.before)[*index];
        const Value &after = (*change.after)[*index];
        return before == after ? std::nullopt
                               : std::optional(Numbers(integerOf(before).value_or(0), integerOf(after).value_or(0)));
    }
    void add(const HistoryItem &item, Kind kind) { m_events.push_back({kind, item.at, {}, item.author, {}}); }
    void takeReopening(const HistoryItem &item)
    {
        const auto resolved = changeOf(item.change, u"resolved_at");
        if (resolved && resolved->first > 0)
            m_events.push_back({Kind::Resolved, Instant(resolved->first)});
        add(item, Kind::Reopened);
    }
    void undoOr(const HistoryItem &item, Kind kind, Kind opposite)
    {
        if (item.kind == QLatin1String("undo"))
            takeBack(kind);
        else
            add(item, opposite);
    }
    void takeBack(Kind kind)
    {
        const auto last = std::find_if(m_events.rbegin(), m_events.rend(),
                                       [kind](const IssueEvent &event) { return event.kind == kind; });
        if (last == m_events.rend())
            return;
        auto at = std::prev(last.base());
        const bool hasEarlier = kind == Kind::Reopened && at != m_events.begin()
                                && std::prev(at)->kind == Kind::Resolved;
        m_events.erase(hasEarlier ? std::prev(at) : at, last.base());
    }

    std::vector<IssueEvent> m_events;
};

void addOwnEvents(const Issue &issue, std::vector<IssueEvent> &events)
{
    events.push_back({Kind::Opened, issue.openedAt, issue.subject, {}, issue.channel});
    if (issue.firstResponseAt)
        events.push_back({Kind::Answered, *issue.firstResponseAt});
    if (issue.resolvedAt)
        events.push_back({Kind::Resolved, *issue.resolvedAt, issue.rootCause});
}

Result<> addTouchpoints(const Reader &reader, const Issue &issue, Instant now, IssueStory &story)
{
    auto touchpoints = reader.listOf<Touchpoint>(issue.buyer.value());
    if (!touchpoints)
        return failure(touchpoints.error());
    for (const auto &one : *touchpoints) {
        if (!rules::isAbout(one.value, issue, now))
            continue;
        story.events.push_back(
            {Kind::Touchpoint, one.value.at, one.value.summary, one.value.author, one.value.channel});
        ++story.touches;
    }
    return {};
}

Result<QString> incidentOf(const Reader &reader, const Issue &issue)
{
    if (!issue.incident || *issue.incident <= 0)
        return QString();
    auto incident = reader.load(Id<Incident>(*issue.incident));
    if (!incident) // one that was deleted since
        return incident.error().code == ErrorCode::UnknownRow ? Result<QString>(QString()) : failure(incident.error());
    return incident->value.title;
}

} // namespace

Result<IssueList> loadIssueList(const Reader &reader, const ScoreSetup &setup, const IssueQuery &query)
{
    auto rows = Rows::load(reader, setup, query.buyer, query.now);
    if (!rows)
        return failure(rows.error());
    auto issues = listAll<Issue>(reader, query.buyer);
    if (!issues)
        return failure(issues.error());
    IssueList list;
    std::vector<Issue> own;
    for (const auto &issue : *issues) {
        const Buyer *buyer = rows->find(issue.value.buyer);
        if (!buyer || issue.value.openedAt > query.now)
            continue;
        if (!isOwnedBy(*buyer, query.owner)) {
            ++list.elsewhere;
            continue;
        }
        own.push_back(issue.value);
        list.rows.push_back(rows->rowOf(issue, *buyer));
    }
    countCauses(list.rows);
    arrange(list.rows);
    list.figures = rules::issueFigures(own, setup.workingTime, query.period, query.now);
    return list;
}

Result<IssueStory> loadIssueStory(const Reader &reader, const ScoreSetup &setup, Id<Issue> id, Instant now)
{
    auto issue = reader.load(id);
    if (!issue)
        return failure(issue.error());
    auto rows = Rows::load(reader, setup, issue->value.buyer, now);
    if (!rows)
        return failure(rows.error());
    auto history = reader.historyOf(QStringLiteral("issue"), id.value());
    if (!history)
        return failure(history.error());
    auto incident = incidentOf(reader, issue->value);
    if (!incident)
        return failure(incident.error());
    Replay replay;
    std::ranges::stable_sort(*history, {}, &HistoryItem::at);
    for (const HistoryItem &item : *history)
        replay.take(item);
    IssueStory story{
        rows->rowOf(*issue, *rows->find(issue->value.buyer)), std::move(replay).events(), 0, {}, *incident};
    addOwnEvents(issue->value, story.events);
    if (auto added = addTouchpoints(reader, issue->value, now, story); !added)
        return failure(added.error());
    std::ranges::stable_sort(story.events, {}, [](const IssueEvent &event) { return std::pair(event.at, event.kind); });
    story.reasonsToCall = rules::reasonsToCall(issue->value, story.touches, story.row.resolution);
    return story;
}

} // namespace touchbase
