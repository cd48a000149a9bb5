// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "rawsqlite.h"
#include "suites.h"

#include "base/clock.h"
#include "base/uid.h"
#include "operations/records/touchpoints.h"
#include "workspace/workspace.h"

#include <QFile>

#include <array>

#include <sqlite3.h>

namespace touchbase::bench {

namespace {

/// The rows that one logged touchpoint makes, inserted raw and durably by prepared statements: the touchpoint, the head
/// of its change set and the row of its history.
class RawLog
{
public:
    explicit RawLog(sqlite3 *database)
    {
        for (size_t i = 0; i < m_statements.size(); ++i)
            sqlite3_prepare_v2(database, statements[i], -1, &m_statements[i], nullptr);
    }
    ~RawLog()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
    }
    Q_DISABLE_COPY_MOVE(RawLog)

    std::optional<double> insert(int number)
    {
        const QByteArray uid = newUid().toLatin1(); // as random as the program's: where it goes in the index matters
        const qint64 at = 1'760'000'000'000 + number;
        const QByteArray json = R"({"at":)" + QByteArray::number(at) + R"(,"author":"bench","batch_id":0,"buyer_id":1,)"
                                + R"("channel":"call","direction":"outbound","edited":0,"id":1000000,"revision":1,)"
                                + R"("summary":"Spoke about caps","uid":")" + uid + R"("})";
        bool done = false;
        const double ms = millisecondsOf([&] {
            done = step(0) && bind(1, 1, uid) && bind(1, 2, at) && step(1) && bind(2, 1, at) && bind(2, 2, uid)
                   && step(2) && bind(3, 1, json) && step(3) && step(4);
        });
        return done ? std::optional(ms) : std::nullopt;
    }

private:
    static constexpr std::array statements{
        "BEGIN IMMEDIATE",
        "INSERT INTO touchpoint (uid, buyer_id, at, channel, direction, summary, author) VALUES (?, 1, ?, 'call', "
        "'outbound', 'Spoke about caps', 'bench')",
        "INSERT INTO history (at, author, operation, kind, origin) VALUES (?, 'bench', 'log-touchpoint', 'do', ?)",
        "INSERT INTO history_row (history_id, entity, row_id, buyer_id, after) VALUES (last_insert_rowid(), "
        "'touchpoint', 1000000, 1, ?)",
        "COMMIT"};

    bool bind(size_t statement, int index, const QByteArray &text)
    {
        return sqlite3_bind_text(m_statements[statement], index, text.constData(), static_cast<int>(text.size()),
                                 SQLITE_STATIC)
               == SQLITE_OK;
    }
    bool bind(size_t statement, int index, qint64 number)
    {
        return sqlite3_bind_int64(m_statements[statement], index, number) == SQLITE_OK;
    }
    bool step(size_t statement)
    {
        const int state = sqlite3_step(m_statements[statement]);
        sqlite3_reset(m_statements[statement]);
        return state == SQLITE_DONE;
    }

    std::array<sqlite3_stmt *, statements.size()> m_statements{};
};

} // namespace

bool benchTouchpoint(const Bench &bench)
{
    constexpr int times = 501;
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
    RawLog log(raw.handle());
    int number = 0;
    return compare(
        {QStringLiteral("one touchpoint logged through the spine, durable"),
         QStringLiteral("one durable raw insert of the same rows"), 1.5},
        times, [&] { return log.insert(++number); },
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
