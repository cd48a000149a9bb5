// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "process.h"
#include "rawsqlite.h"
#include "suites.h"

#include "rules/queue.h"

namespace touchbase::bench {

namespace {

bool readAll(RawSqlite &raw, const QList<QByteArray> &queries)
{
    for (const QByteArray &query : queries) {
        if (!raw.isOpen() || raw.readAll(query) < 0)
            return false;
    }
    return true;
}

QByteArray msOf(Day day)
{
    return QByteArray::number(qint64{day.value()} * Instant::msPerDay);
}

/// The latest touchpoint of a kind with each buyer, or decision maker: what alerts look for, and no other row.
QByteArray latestTouchpoint(const QByteArray &of, const QByteArray &buyer, const QByteArray &kind, Day from)
{
    return "SELECT " + buyer + ", (SELECT t.at FROM touchpoint t WHERE t.buyer_id = " + buyer
           + " AND t.at >= " + msOf(from) + " AND " + kind + " ORDER BY t.at DESC LIMIT 1) FROM " + of;
}

} // namespace

int readToday(const QString &workspace, Day asOf)
{
    if (readWindows(workspace, asOf, rules::alertDaysBack) != 0)
        return 1;
    RawSqlite raw(workspace);
    const QByteArray day = QByteArray::number(asOf.value());
    const QByteArray end = msOf(asOf + 1);
    const QList<QByteArray> queries{
        latestTouchpoint("buyer b", "b.id", "t.proactive <> 0", asOf - rules::episodeDays),
        latestTouchpoint("buyer b", "b.id", "t.channel IN ('call', 'meeting', 'chat', 'email')",
                         asOf - rules::answerDays),
        latestTouchpoint("contact c WHERE c.role = 'decision-maker'", "c.buyer_id",
                         "instr('; ' || t.contacts || '; ', '; ' || c.name || '; ') > 0", asOf - rules::contactDays),
        "SELECT buyer_id, margin FROM terms",
        "SELECT buyer_id, valid_from, response_hours, validated_on FROM expectation",
        "SELECT buyer_id, id, opened_at, severity, subject FROM issue WHERE opened_at < " + end
            + " AND first_response_at IS NULL AND resolved_at IS NULL",
        "SELECT buyer_id, id, at, kind, score, scale_min, scale_max, low_is_good, contact FROM survey WHERE at >= "
            + msOf(asOf - rules::answerDays) + " AND loop_action IS NULL",
        "SELECT buyer_id, id, kind, due_on, held_on FROM review",
        "SELECT c.buyer_id, i.id, i.title, c.name, i.due_on, i.required, i.owner FROM checklist c JOIN checklist_item "
        "i ON i.checklist_id = c.id WHERE i.done_on IS NULL AND c.completed_on IS NULL AND i.due_on <= "
            + day + " + 14",
        "SELECT buyer_id, rule, episode_from, decision, at, until_day FROM alert_decision",
        "SELECT id, buyer_id, title, due_on, owner FROM task WHERE done_on IS NULL",
    };
    return readAll(raw, queries) ? 0 : 1;
}

bool benchToday(const Bench &bench)
{
    const auto timed = [](const QString &program, const QStringList &arguments) -> std::optional<double> {
        const auto ended = runProcess(program, arguments);
        return ended ? std::optional(ended->ms) : std::nullopt;
    };
    const QString day = bench.asOf.toString();
    return compare(
        {QStringLiteral("all rules and the queue of all buyers, cold process"),
         QStringLiteral("reading once every row that they touch, cold process"), 3.0},
        bench.runs,
        [&] {
            return timed(bench.program, {QStringLiteral("--read-today"), bench.workspace, day});
        },
        [&] {
            return timed(QStringLiteral(TOUCHBASE_CLI),
                         {QStringLiteral("today"), QStringLiteral("--json"), QStringLiteral("-w"), bench.workspace,
                          QStringLiteral("--as-of"), day});
        });
}

} // namespace touchbase::bench
