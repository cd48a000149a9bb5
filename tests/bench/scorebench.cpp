// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "process.h"
#include "rawsqlite.h"
#include "suites.h"

#include "base/instant.h"

namespace touchbase::bench {

namespace {

// The windows of the default model (score.md, section 2), the one before each included where a measure looks there.
// What no window touches is not read: of the year between the last deliveries and those that spend_trend compares
// them with, nothing.
constexpr int deliveryDays = 200;   // consistency: twice thirteen weeks, matured
constexpr int baseFrom = 455;       // spend_trend: the 90 days 365 days earlier
constexpr int baseUntil = 365;      //
constexpr int touchpointDays = 360; // voice.csat and voice.ease: twice 180
constexpr int issueDays = 360;      // support.reopened: twice 180
constexpr int surveyDays = 360;
constexpr int reviewDays = 730;

} // namespace

int readWindows(const QString &workspace, Day asOf, int daysBefore)
{
    RawSqlite raw(workspace);
    const Day first = asOf - daysBefore;
    const auto since = [first](int days) { return QByteArray::number((first - days).value()); };
    const auto sinceMs = [first](int days) { return QByteArray::number((first - days).value() * Instant::msPerDay); };
    const QByteArray queries[] = {
        "SELECT id, name, vertical, signed_on, churned_on FROM buyer",
        // The whole table in the order in which it lies: faster here than through any of its indices.
        "SELECT buyer_id, day, source_id, delivered, disputed, contacted, converted, revenue, refunded FROM delivery "
        "NOT INDEXED WHERE day > "
            + since(deliveryDays) + " OR day BETWEEN " + since(baseFrom) + " AND "
            + QByteArray::number((asOf - baseUntil).value()),
        "SELECT buyer_id, sold_on, source_id, requested_on FROM lead_return WHERE sold_on > " + since(deliveryDays),
        // From the index that holds all of these columns.
        "SELECT t.buyer_id, t.at, t.channel, t.direction, t.emotion, t.csat, t.ease FROM buyer b CROSS JOIN touchpoint "
        "t WHERE t.buyer_id = b.id AND t.at >= "
            + sinceMs(touchpointDays),
        "SELECT buyer_id, opened_at, first_response_at, resolved_at, area, reopened FROM issue WHERE opened_at >= "
            + sinceMs(issueDays),
        "SELECT buyer_id, at, kind, score, scale_min, scale_max, low_is_good FROM survey WHERE at >= "
            + sinceMs(surveyDays),
        "SELECT buyer_id, due_on, held_on FROM review WHERE due_on > " + since(reviewDays),
        "SELECT buyer_id, valid_from, weekly_volume, return_window_days, target_conversion_rate, cadence_days "
        "FROM expectation",
        "SELECT buyer_id, from_day, until_day FROM pause",
        "SELECT c.buyer_id, c.started_on, i.due_on, i.done_on FROM checklist c JOIN checklist_item i ON "
        "i.checklist_id = c.id WHERE c.kind = 'onboarding'",
    };
    for (const QByteArray &query : queries) {
        if (!raw.isOpen() || raw.readAll(query) < 0)
            return 1;
    }
    return 0;
}

bool benchScores(const Bench &bench)
{
    const auto timed = [](const QString &program, const QStringList &arguments) -> std::optional<double> {
        const auto ended = runProcess(program, arguments);
        return ended ? std::optional(ended->ms) : std::nullopt;
    };
    const QString day = bench.asOf.toString();
    return compare(
        {QStringLiteral("scores of all buyers, cold process"),
         QStringLiteral("reading once every row that the windows touch, cold process"), 3.0},
        bench.runs,
        [&] {
            return timed(bench.program, {QStringLiteral("--read-windows"), bench.workspace, day});
        },
        [&] {
            return timed(QStringLiteral(TOUCHBASE_CLI),
                         {QStringLiteral("score"), QStringLiteral("--json"), QStringLiteral("-w"), bench.workspace,
                          QStringLiteral("--as-of"), day});
        });
}

} // namespace touchbase::bench
