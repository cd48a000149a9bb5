// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/careloader.h"

#include "store/cursor.h"

#include <algorithm>

namespace touchbase::store {

namespace {

const QString twoWay = QStringLiteral(
    "(t.channel IN ('call', 'meeting', 'chat') OR (t.channel = 'email' AND t.direction = 'inbound'))");
/// Two-way, or ours to the buyer; an email whose direction is blank counts.
const QString reached = QStringLiteral(
    "(t.channel IN ('call', 'meeting', 'chat', 'email') OR (t.channel = 'portal' AND "
    "t.direction = 'outbound'))");
/// A touchpoint names the contact among those who took part. Not by LIKE: names may hold its wildcards.
const QString named = QStringLiteral("replace('; ' || t.contacts || '; ', '; ' || c.name || '; ', '') <> "
                                     "'; ' || t.contacts || '; '");

std::optional<Day> optionalDay(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Day(static_cast<int>(row.integer(column))));
}

std::optional<Instant> optionalInstant(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Instant(row.integer(column)));
}

template <class E>
std::optional<E> optionalWord(const Cursor &row, int column)
{
    if (row.isBlank(column))
        return std::nullopt;
    const auto parsed = parseWord<E>(row.text(column));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<Currency> optionalCurrency(const Cursor &row, int column)
{
    if (row.isBlank(column))
        return std::nullopt;
    const auto parsed = Currency::parse(row.string(column));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Day dayAt(const Cursor &row, int column)
{
    return Day(static_cast<int>(row.integer(column)));
}

/// Fills the facts of all buyers, query by query.
class Loader
{
public:
    Loader(Connection &connection, const CareRange &range) : m_connection(connection), m_range(range) {}

    Result<std::vector<CareFacts>> load()
    {
        for (const auto step : {&Loader::loadBuyers, &Loader::loadDecisionMakers, &Loader::loadMargins,
                                &Loader::loadPromises, &Loader::loadIssues, &Loader::loadAnswers, &Loader::loadReviews,
                                &Loader::loadItems, &Loader::loadDecisions}) {
            if (auto done = (this->*step)(); !done)
                return failure(done.error());
        }
        return std::move(m_all);
    }

private:
    [[nodiscard]] qint64 now() const { return m_range.now.value(); }
    [[nodiscard]] qint64 asOf() const { return m_range.asOf.value(); }
    /// A day early, which is before the local day begins in every zone.
    [[nodiscard]] static qint64 startOf(Day day) { return (day.value() - qint64{1}) * Instant::msPerDay; }

    /// `sql` begins with the number of the buyer; `take` gets the facts of that buyer.
    Result<> each(const QString &sql, const Bindings &bindings,
                  const std::function<void(CareFacts &, const Cursor &)> &take)
    {
        return m_connection.each(sql, bindings, [&](const Cursor &row) {
            const auto found = std::ranges::lower_bound(m_all, row.integer(0), {},
                                                        [](const CareFacts &one) { return one.buyer.value(); });
            if (found != m_all.end() && found->buyer.value() == row.integer(0))
                take(*found, row);
            return true;
        });
    }

    Result<> loadBuyers();
    Result<> loadDecisionMakers();
    Result<> loadMargins();
    Result<> loadPromises();
    Result<> loadIssues();
    Result<> loadAnswers();
    Result<> loadReviews();
    Result<> loadItems();
    Result<> loadDecisions();

    Connection &m_connection;
    const CareRange &m_range;
    std::vector<CareFacts> m_all;
};

Result<> Loader::loadBuyers()
{
    const QString latest = QStringLiteral("(SELECT t.at FROM touchpoint t WHERE t.buyer_id = b.id AND t.at <= ? AND "
                                          "t.at >= ? AND %1 ORDER BY t.at DESC LIMIT 1)");
    const QString sql = QStringLiteral("SELECT b.id, b.name, b.stage, b.owner, b.currency, %1, %2 FROM buyer b "
                                       "ORDER BY b.id")
                            .arg(latest.arg(QStringLiteral("t.proactive <> 0")), latest.arg(reached));
    return m_connection.each(sql, {now(), startOf(m_range.toldFrom), now(), startOf(m_range.answersFrom)},
                             [this](const Cursor &row) {
                                 m_all.push_back({.buyer = BuyerId(row.integer(0)),
                                                  .name = row.string(1),
                                                  .stage = optionalWord<Stage>(row, 2),
                                                  .owner = row.string(3),
                                                  .currency = optionalCurrency(row, 4),
                                                  .toldFirstAt = optionalInstant(row, 5),
                                                  .reachedAt = optionalInstant(row, 6)});
                                 return true;
                             });
}

Result<> Loader::loadDecisionMakers()
{
    const QString sql = QStringLiteral(
                            "SELECT c.buyer_id, (SELECT t.at FROM touchpoint t WHERE t.buyer_id = "
                            "c.buyer_id AND t.at <= ? AND t.at >= ? AND %1 AND %2 ORDER BY t.at DESC LIMIT 1) "
                            "FROM contact c WHERE c.role = 'decision-maker'")
                            .arg(twoWay, named);
    return each(sql, {now(), startOf(m_range.touchpointsFrom)}, [](CareFacts &facts, const Cursor &row) {
        facts.hasDecisionMaker = true;
        facts.decisionMakerAt = std::max(facts.decisionMakerAt, optionalInstant(row, 1));
    });
}

Result<> Loader::loadMargins()
{
    return each(
        QStringLiteral("SELECT buyer_id, margin FROM terms WHERE valid_from <= ? ORDER BY buyer_id, valid_from"),
        {asOf()}, [](CareFacts &facts, const Cursor &row) { facts.margin = row.optionalReal(1); });
}

Result<> Loader::loadPromises()
{
    return each(QStringLiteral("SELECT buyer_id, valid_from, response_hours, validated_on FROM expectation "
                               "ORDER BY buyer_id, valid_from"),
                {}, [](CareFacts &facts, const Cursor &row) {
                    facts.promises.push_back({dayAt(row, 1), row.optionalReal(2), optionalDay(row, 3)});
                });
}

Result<> Loader::loadIssues()
{
    return each(QStringLiteral("SELECT buyer_id, id, opened_at, severity, subject FROM issue WHERE opened_at <= ? AND "
                               "(first_response_at IS NULL OR first_response_at > ?) AND (resolved_at IS NULL OR "
                               "resolved_at > ?) ORDER BY buyer_id, opened_at, id"),
                {now(), now(), now()}, [](CareFacts &facts, const Cursor &row) {
                    facts.issues.push_back({Id<Issue>(row.integer(1)), Instant(row.integer(2)),
                                            optionalWord<Severity>(row, 3), row.string(4)});
                });
}

Result<> Loader::loadAnswers()
{
    // What was done about it says by itself that it was followed up; a day on which the buyer was told says since when.
    return each(QStringLiteral("SELECT buyer_id, id, at, kind, score, scale_min, scale_max, low_is_good, contact "
                               "FROM survey WHERE at <= ? AND at >= ? AND CASE WHEN loop_told_on IS NULL THEN "
                               "COALESCE(loop_action, '') = '' ELSE loop_told_on > ? END ORDER BY buyer_id, at, id"),
                {now(), startOf(m_range.answersFrom), asOf()}, [](CareFacts &facts, const Cursor &row) {
                    const auto kind = optionalWord<SurveyKind>(row, 3);
                    if (!kind)
                        return;
                    facts.answers.push_back({Id<Survey>(row.integer(1)),
                                             Instant(row.integer(2)),
                                             *kind,
                                             row.real(4),
                                             {row.real(5), row.real(6), row.integer(7) != 0},
                                             row.string(8)});
                });
}

Result<> Loader::loadReviews()
{
    return each(
        QStringLiteral("SELECT buyer_id, id, kind, due_on, held_on FROM review ORDER BY buyer_id, due_on, id"), {},
        [](CareFacts &facts, const Cursor &row) {
            if (const auto kind = optionalWord<ReviewKind>(row, 2))
                facts.reviews.push_back({Id<Review>(row.integer(1)), *kind, dayAt(row, 3), optionalDay(row, 4)});
        });
}

Result<> Loader::loadItems()
{
    return each(QStringLiteral("SELECT c.buyer_id, i.id, i.title, c.name, i.due_on, COALESCE(i.required, 1), i.owner, "
                               "CASE WHEN c.kind = 'onboarding' THEN c.started_on END "
                               "FROM checklist c JOIN checklist_item i ON i.checklist_id = c.id WHERE i.due_on <= ? "
                               "AND (i.done_on IS NULL OR i.done_on > ?) AND (c.started_on IS NULL OR "
                               "c.started_on <= ?) AND (c.completed_on IS NULL OR c.completed_on > ?) "
                               "ORDER BY c.buyer_id, i.due_on, i.position, i.id"),
                {qint64{m_range.itemsUntil.value()}, asOf(), asOf(), asOf()}, [](CareFacts &facts, const Cursor &row) {
                    facts.items.push_back({Id<ChecklistItem>(row.integer(1)), row.string(2), row.string(3),
                                           dayAt(row, 4), row.integer(5) != 0, row.string(6), optionalDay(row, 7)});
                });
}

Result<> Loader::loadDecisions()
{
    return each(QStringLiteral("SELECT buyer_id, rule, episode_from, decision, at, until_day, reason, author "
                               "FROM alert_decision ORDER BY buyer_id, at, id"),
                {}, [](CareFacts &facts, const Cursor &row) {
                    const auto verdict = optionalWord<AlertVerdict>(row, 3);
                    if (!verdict)
                        return;
                    facts.decisions.push_back({facts.buyer, row.string(1), dayAt(row, 2), *verdict,
                                               Instant(row.integer(4)), optionalDay(row, 5), row.string(6),
                                               row.string(7)});
                });
}

} // namespace

Result<std::vector<CareFacts>> loadCareFacts(Connection &connection, const CareRange &range)
{
    return Loader(connection, range).load();
}

Result<std::vector<OpenTask>> loadOpenTasks(Connection &connection, Day asOf)
{
    std::vector<OpenTask> tasks;
    auto done = connection.each(
        QStringLiteral("SELECT k.id, k.buyer_id, k.title, k.due_on, k.owner, t.at FROM task k LEFT JOIN touchpoint t "
                       "ON t.id = k.touchpoint_id WHERE k.done_on IS NULL OR k.done_on > ? ORDER BY k.id"),
        {qint64{asOf.value()}}, [&tasks](const Cursor &row) {
            tasks.push_back({Id<Task>(row.integer(0)),
                             row.isBlank(1) ? std::nullopt : std::optional(BuyerId(row.integer(1))), row.string(2),
                             optionalDay(row, 3), row.string(4), optionalInstant(row, 5)});
            return true;
        });
    if (!done)
        return failure(done.error());
    return tasks;
}

} // namespace touchbase::store
