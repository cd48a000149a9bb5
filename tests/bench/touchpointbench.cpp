// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "rawsqlite.h"
#include "suites.h"

#include "base/clock.h"
#include "operations/records/touchpoints.h"
#include "workspace/workspace.h"

#include <QFile>

#include <sqlite3.h>

namespace touchbase::bench {

namespace {

/// The rows that one logged touchpoint makes, inserted raw and durably: the touchpoint, the head of its change set
/// and the row of its history.
std::optional<double> rawInsert(RawSqlite &raw, int number)
{
    const QByteArray uid = "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
    const QByteArray at = QByteArray::number(1'760'000'000'000 + number);
    const QByteArray json = R"({"id":1000000,"uid":")" + uid + R"(","buyer_id":1,"at":)" + at
                            + R"(,"channel":"call","direction":"outbound","summary":"Spoke about caps","revision":1})";
    bool done = false;
    const double ms = millisecondsOf([&] {
        done = raw.execute("BEGIN IMMEDIATE")
               && raw.execute("INSERT INTO touchpoint (uid, buyer_id, at, channel, direction, summary) VALUES ('" + uid
                              + "', 1, " + at + ", 'call', 'outbound', 'Spoke about caps')")
               && raw.execute("INSERT INTO history (at, author, operation, kind, origin) VALUES (" + at
                              + ", 'bench', 'log-touchpoint', 'do', '" + uid + "')")
               && raw.execute("INSERT INTO history_row (history_id, entity, row_id, buyer_id, after) VALUES "
                              "(last_insert_rowid(), 'touchpoint', 1000000, 1, '"
                              + json + "')")
               && raw.execute("COMMIT");
    });
    return done ? std::optional(ms) : std::nullopt;
}

} // namespace

bool benchTouchpoint(const Bench &bench)
{
    constexpr int times = 201;
    const QString mine = bench.folder + QStringLiteral("/log.touchbase");
    const QString other = bench.folder + QStringLiteral("/raw.touchbase");
    QFile::remove(mine);
    QFile::remove(other);
    if (!QFile::copy(bench.workspace, mine) || !QFile::copy(bench.workspace, other))
        return false;
    const SystemClock clock;
    auto workspace = Workspace::open({mine}, clock, QStringLiteral("bench"));
    RawSqlite raw(other);
    if (!workspace || !raw.execute("PRAGMA journal_mode = WAL") || !raw.execute("PRAGMA synchronous = FULL")
        || !raw.execute("PRAGMA foreign_keys = ON"))
        return false;
    int number = 0;
    return compare(
        {QStringLiteral("one touchpoint logged through the spine, durable"),
         QStringLiteral("one durable raw insert of the same rows"), 1.5},
        times, [&] { return rawInsert(raw, ++number); },
        [&]() -> std::optional<double> {
            const Touchpoint touchpoint{{},
                                        BuyerId(1),
                                        clock.now(),
                                        Channel::Call,
                                        Direction::Outbound,
                                        {},
                                        {},
                                        QStringLiteral("Spoke about caps"),
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        {}};
            bool done = false;
            const double ms = millisecondsOf(
                [&] { done = (*workspace)->performNow(operations::logTouchpoint(touchpoint)).has_value(); });
            return done ? std::optional(ms) : std::nullopt;
        });
}

} // namespace touchbase::bench
