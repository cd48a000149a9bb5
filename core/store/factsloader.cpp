// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factsloader.h"

#include "store/cursor.h"

#include <algorithm>

namespace touchbase::store {

namespace {

const QString twoWay = QStringLiteral(
    "(t.channel IN ('call', 'meeting', 'chat') OR (t.channel = 'email' AND t.direction = 'inbound'))");

std::optional<Day> optionalDay(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Day(static_cast<int>(row.integer(column))));
}

std::optional<Instant> optionalInstant(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Instant(row.integer(column)));
}

std::optional<int> optionalInt(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

template <class E>
std::optional<E> optionalWord(const Cursor &row, int column)
{
    if (row.isBlank(column))
        return std::nullopt;
    const auto parsed = parseWord<E>(row.text(column));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// Fills the facts of all buyers, query by query; rows come in the order of buyers' numbers.
class Loader
{
public:
    Loader(Connection &connection, const FactsRange &range) : m_connection(connection), m_range(range)
    {
        if (range.buyer)
            m_only = {range.buyer->value(), range.until.value_or(*range.buyer).value()};
    }

    Result<std::vector<ScoreFacts>> load()
    {
        if (auto done = loadBuyers(); !done)
            return failure(done.error());
        for (const auto step : {&Loader::loadDeliveries, &Loader::loadReturns, &Loader::loadCoverages,
                                &Loader::loadExpectations, &Loader::loadPauses, &Loader::loadTouchpoints,
                                &Loader::loadIssues, &Loader::loadSurveys, &Loader::loadReviews, &Loader::loadItems}) {
            if (auto done = (this->*step)(); !done)
                return failure(done.error());
        }
        std::sort(m_all.begin(), m_all.end(), [](const ScoreFacts &left, const ScoreFacts &right) {
            return left.name.toUcs4() < right.name.toUcs4();
        });
        return std::move(m_all);
    }

private:
    /// `sql` begins with SELECT b.id, … and has the condition of `onlyBuyer`; `take` gets the facts of that buyer.
    Result<> each(const QString &sql, const std::function<void(score::Facts &, const Cursor &)> &take)
    {
        auto cursor = Cursor::open(m_connection, sql, m_only);
        if (!cursor)
            return failure(cursor.error());
        size_t at = 0;
        while ((*cursor)->next()) {
            const qint64 buyer = (*cursor)->integer(0);
            while (at < m_all.size() && m_all[at].buyer.value() < buyer)
                ++at;
            if (at < m_all.size() && m_all[at].buyer.value() == buyer)
                take(m_all[at].facts, **cursor);
        }
        return (*cursor)->finish();
    }

    /// The condition that `m_only` fills; bound, so that the statement is the same for all.
    [[nodiscard]] QString onlyBuyer() const
    {
        return m_only.empty() ? QString() : QStringLiteral(" AND b.id BETWEEN ? AND ?");
    }

    /// The day before which facts of a list are not needed: the earlier of the day of churn and the first as-of day,
    /// less the list's days.
    [[nodiscard]] QString firstDay(std::optional<int> days) const
    {
        const QString earliest = QString::number(m_range.earliest.value());
        return QStringLiteral("(CASE WHEN b.churned_on < %1 THEN b.churned_on ELSE %1 END - %2)")
            .arg(earliest)
            .arg(days.value_or(0));
    }
    [[nodiscard]] QString sinceDay(const QString &column, std::optional<int> days) const
    {
        return days ? QStringLiteral(" AND %1 > %2").arg(column, firstDay(days)) : QString();
    }
    /// The same for instants: a day early, which is before the local day begins in every zone.
    [[nodiscard]] QString firstInstant(std::optional<int> days) const
    {
        return QStringLiteral("((%1 - 1) * %2)").arg(firstDay(days)).arg(Instant::msPerDay);
    }
    [[nodiscard]] QString sinceInstant(const QString &column, std::optional<int> days) const
    {
        return days ? QStringLiteral(" AND %1 >= %2").arg(column, firstInstant(days)) : QString();
    }
    [[nodiscard]] QString untilInstant(const QString &column) const
    {
        return QStringLiteral(" AND %1 < %2").arg(column).arg((m_range.latest.value() + 2) * Instant::msPerDay);
    }
    [[nodiscard]] QString untilDay(const QString &column) const
    {
        return QStringLiteral(" AND %1 <= %2").arg(column).arg(m_range.latest.value());
    }

    Result<> loadBuyers();
    Result<> loadDeliveries();
    Result<> loadReturns();
    Result<> loadCoverages();
    Result<> loadCoverage(const QString &table, std::vector<score::Coverage> score::Facts::*member);
    Result<> loadExpectations();
    Result<> loadPauses();
    Result<> loadTouchpoints();
    Result<> loadIssues();
    Result<> loadSurveys();
    Result<> loadReviews();
    Result<> loadItems();

    Connection &m_connection;
    const FactsRange &m_range;
    Bindings m_only; ///< the first and the last buyer; empty: all
    std::vector<ScoreFacts> m_all;
};

Result<> Loader::loadBuyers()
{
    const QString deliveryBefore =
        m_range.deliveries
            ? QStringLiteral("(SELECT max(d.day) FROM delivery d WHERE d.buyer_id = b.id AND d.day <= %1)")
                  .arg(firstDay(m_range.deliveries))
            : QStringLiteral("NULL");
    const QString twoWayBefore =
        m_range.touchpoints
            ? QStringLiteral("(SELECT t.at FROM touchpoint t WHERE t.buyer_id = b.id AND t.at < %1 AND %2 "
                             "ORDER BY t.at DESC LIMIT 1)")
                  .arg(firstInstant(m_range.touchpoints), twoWay)
            : QStringLiteral("NULL");
    auto cursor = Cursor::open(
        m_connection,
        QStringLiteral("SELECT b.id, b.name, b.vertical, b.signed_on, b.churned_on, (SELECT d.day FROM delivery d "
                       "WHERE d.buyer_id = b.id AND d.delivered > 0 ORDER BY d.day LIMIT 1), %1, %2 FROM buyer b "
                       "WHERE 1 = 1%3 ORDER BY b.id")
            .arg(deliveryBefore, twoWayBefore, onlyBuyer()),
        m_only);
    if (!cursor)
        return failure(cursor.error());
    const Cursor &row = **cursor;
    while ((*cursor)->next()) {
        const std::string_view name = row.text(1);
        ScoreFacts facts{BuyerId(row.integer(0)),
                         QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                         optionalWord<Vertical>(row, 2),
                         {}};
        facts.facts.signedOn = optionalDay(row, 3);
        facts.facts.churnedOn = optionalDay(row, 4);
        facts.facts.firstDelivered = optionalDay(row, 5);
        facts.facts.deliveryDayBefore = optionalDay(row, 6);
        facts.facts.twoWayBefore = optionalInstant(row, 7);
        m_all.push_back(std::move(facts));
    }
    return (*cursor)->finish();
}

Result<> Loader::loadDeliveries()
{
    const QString sql = QStringLiteral("SELECT b.id, d.day, d.source_id, d.delivered, d.disputed, d.contacted, "
                                       "d.converted, d.revenue, d.refunded FROM buyer b CROSS JOIN delivery d "
                                       "WHERE d.buyer_id = b.id%1%2%3 ORDER BY b.id, d.day")
                            .arg(sinceDay(QStringLiteral("d.day"), m_range.deliveries),
                                 untilDay(QStringLiteral("d.day")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.deliveries.push_back({Day(static_cast<int>(row.integer(1))), static_cast<int>(row.integer(2)),
                                    row.integer(3), row.optionalInteger(4), row.optionalInteger(5),
                                    row.optionalInteger(6), row.optionalInteger(7), row.optionalInteger(8)});
    });
}

Result<> Loader::loadReturns()
{
    const QString sql = QStringLiteral("SELECT b.id, r.sold_on, r.source_id, r.requested_on FROM buyer b CROSS JOIN "
                                       "lead_return r WHERE r.buyer_id = b.id%1%2%3 ORDER BY b.id, r.sold_on")
                            .arg(sinceDay(QStringLiteral("r.sold_on"), m_range.deliveries),
                                 untilDay(QStringLiteral("r.sold_on")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.returns.push_back(
            {Day(static_cast<int>(row.integer(1))), static_cast<int>(row.integer(2)), optionalDay(row, 3)});
    });
}

Result<> Loader::loadCoverage(const QString &table, std::vector<score::Coverage> score::Facts::*member)
{
    const QString sql =
        QStringLiteral("SELECT buyer_id, from_day, until_day FROM %1 ORDER BY from_day, until_day, id").arg(table);
    return m_connection.each(sql, {}, [&](const Cursor &row) {
        const score::Coverage covered{Day(static_cast<int>(row.integer(1))), Day(static_cast<int>(row.integer(2)))};
        for (ScoreFacts &buyer : m_all) {
            if (row.isBlank(0) || row.integer(0) == buyer.buyer.value())
                (buyer.facts.*member).push_back(covered);
        }
        return true;
    });
}

Result<> Loader::loadCoverages()
{
    if (auto done = loadCoverage(QStringLiteral("returns_coverage"), &score::Facts::returnsCovered); !done)
        return done;
    return loadCoverage(QStringLiteral("deliveries_coverage"), &score::Facts::deliveriesCovered);
}

Result<> Loader::loadExpectations()
{
    const QString sql = QStringLiteral("SELECT b.id, e.valid_from, e.weekly_volume, e.return_window_days, "
                                       "e.target_conversion_rate, e.cadence_days FROM buyer b CROSS JOIN expectation e "
                                       "WHERE e.buyer_id = b.id%1 ORDER BY b.id, e.valid_from")
                            .arg(onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.expectations.push_back({Day(static_cast<int>(row.integer(1))), row.optionalReal(2), optionalInt(row, 3),
                                      row.optionalReal(4), row.optionalReal(5)});
    });
}

Result<> Loader::loadPauses()
{
    const QString sql = QStringLiteral("SELECT b.id, p.from_day, p.until_day FROM buyer b CROSS JOIN pause p "
                                       "WHERE p.buyer_id = b.id%1 ORDER BY b.id, p.from_day")
                            .arg(onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.pauses.push_back({Day(static_cast<int>(row.integer(1))), optionalDay(row, 2)});
    });
}

Result<> Loader::loadTouchpoints()
{
    const QString sql = QStringLiteral("SELECT b.id, t.at, %1, t.emotion, t.csat, t.ease FROM buyer b CROSS JOIN "
                                       "touchpoint t WHERE t.buyer_id = b.id%2%3%4 ORDER BY b.id, t.at")
                            .arg(twoWay, sinceInstant(QStringLiteral("t.at"), m_range.touchpoints),
                                 untilInstant(QStringLiteral("t.at")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.touchpoints.push_back({Instant(row.integer(1)), row.integer(2) != 0, optionalWord<Emotion>(row, 3),
                                     optionalInt(row, 4), optionalInt(row, 5)});
    });
}

Result<> Loader::loadIssues()
{
    QString needed;
    if (m_range.issues)
        needed = QStringLiteral(" AND (i.opened_at >= %1 OR i.resolved_at IS NULL OR i.resolved_at >= %1)")
                     .arg(firstInstant(m_range.issues));
    const QString sql = QStringLiteral("SELECT b.id, i.opened_at, i.first_response_at, i.resolved_at, i.area, "
                                       "i.reopened FROM buyer b CROSS JOIN issue i WHERE i.buyer_id = b.id%1%2%3 "
                                       "ORDER BY b.id, i.opened_at")
                            .arg(needed, untilInstant(QStringLiteral("i.opened_at")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.issues.push_back({Instant(row.integer(1)), optionalInstant(row, 2), optionalInstant(row, 3),
                                optionalWord<Area>(row, 4), optionalInt(row, 5)});
    });
}

Result<> Loader::loadSurveys()
{
    const QString sql = QStringLiteral("SELECT b.id, v.at, v.kind, v.score, v.scale_min, v.scale_max, v.low_is_good "
                                       "FROM buyer b CROSS JOIN survey v WHERE v.buyer_id = b.id%1%2%3 "
                                       "ORDER BY b.id, v.at")
                            .arg(sinceInstant(QStringLiteral("v.at"), m_range.surveys),
                                 untilInstant(QStringLiteral("v.at")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        const auto kind = optionalWord<SurveyKind>(row, 2);
        if (kind)
            facts.surveys.push_back(
                {Instant(row.integer(1)), *kind, row.real(3), {row.real(4), row.real(5), row.integer(6) != 0}});
    });
}

Result<> Loader::loadReviews()
{
    const QString sql = QStringLiteral("SELECT b.id, r.due_on, r.held_on FROM buyer b CROSS JOIN review r "
                                       "WHERE r.buyer_id = b.id%1%2%3 ORDER BY b.id, r.due_on")
                            .arg(sinceDay(QStringLiteral("r.due_on"), m_range.reviews),
                                 untilDay(QStringLiteral("r.due_on")), onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.reviews.push_back({Day(static_cast<int>(row.integer(1))), optionalDay(row, 2)});
    });
}

Result<> Loader::loadItems()
{
    const QString sql = QStringLiteral("SELECT b.id, c.started_on, i.due_on, i.done_on FROM buyer b CROSS JOIN "
                                       "checklist c CROSS JOIN checklist_item i WHERE c.buyer_id = b.id AND "
                                       "c.kind = 'onboarding' AND i.checklist_id = c.id%1 ORDER BY b.id, c.started_on")
                            .arg(onlyBuyer());
    return each(sql, [](score::Facts &facts, const Cursor &row) {
        facts.onboardingItems.push_back({optionalDay(row, 1), optionalDay(row, 2), optionalDay(row, 3)});
    });
}

} // namespace

Result<std::vector<ScoreFacts>> loadScoreFacts(Connection &connection, const FactsRange &range)
{
    return Loader(connection, range).load();
}

Result<std::vector<Day>> loadDeliveryDays(Connection &connection, Day until, bool all)
{
    std::vector<Day> days;
    qint64 next = until.value() + 1;
    while (true) {
        auto day = connection.value(QStringLiteral("SELECT max(day) FROM delivery WHERE day < ?"), {next});
        if (!day)
            return failure(day.error());
        if (isBlank(*day))
            break;
        next = *integerOf(*day);
        days.emplace_back(static_cast<int>(next));
        if (!all)
            break;
    }
    std::reverse(days.begin(), days.end());
    return days;
}

Result<int> longestReturnWindow(Connection &connection)
{
    auto longest = connection.value(QStringLiteral("SELECT max(return_window_days) FROM expectation"));
    if (!longest)
        return failure(longest.error());
    return std::max(10, static_cast<int>(integerOf(*longest).value_or(0)));
}

} // namespace touchbase::store
