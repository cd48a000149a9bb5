// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/cursor.h"

#include <limits>

namespace touchbase::store {

namespace {

constexpr qint64 mostProbes = 2'000'000; ///< per table; beyond it, gaps are given up

/// Texts of damaged cells may be no text at all.
Value mended(Value value)
{
    if (auto *text = std::get_if<std::string>(&value)) {
        const bool plain = std::all_of(text->begin(), text->end(), [](char c) { return c > 0; });
        if (!plain)
            *text = QString::fromStdString(*text).toStdString();
    }
    return value;
}

/// Copies one table.
class TableSalvage
{
public:
    TableSalvage(Connection &damaged, QString table, QStringList columns, BulkInserter &target)
        : m_damaged(damaged), m_table(std::move(table)), m_columns(std::move(columns)), m_target(target)
    {
        m_report.table = m_table;
    }

    Result<SalvagedTable> run()
    {
        constexpr qint64 lowest = std::numeric_limits<qint64>::min();
        constexpr qint64 highest = std::numeric_limits<qint64>::max();
        auto first = stretch(lowest, highest, Forward);
        if (!first)
            return failure(first.error());
        if (!first->reachedEnd) {
            m_report.complete = false;
            auto last = stretch(first->bound, highest, Backward);
            if (!last)
                return failure(last.error());
            // Without a row at either end, row numbers are those that an engine gives: from 1 upward.
            const qint64 low = first->any ? first->bound : 0;
            const qint64 high = last->any ? last->bound : knownHighest();
            if (!last->reachedEnd && high > low) {
                if (auto done = fill(low, high); !done)
                    return failure(done.error());
            }
        }
        countLeft();
        return m_report;
    }

private:
    enum Direction {
        Forward,
        Backward
    };
    struct Stretch {
        qint64 bound;    ///< the last row number read, or where it began
        bool any;        ///< whether a row was read
        bool reachedEnd; ///< nothing was unreadable on the way
    };

    /// Reads rows between two numbers, both outside, from one end until the other or until something is unreadable.
    Result<Stretch> stretch(qint64 low, qint64 high, Direction direction)
    {
        ++m_probes;
        const bool forward = direction == Forward;
        Stretch done{forward ? low : high, false, false};
        auto cursor = Cursor::open(
            m_damaged,
            QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid > ? AND rowid < ? "
                           "ORDER BY rowid %3")
                .arg(m_columns.join(u','), m_table, forward ? QStringLiteral("ASC") : QStringLiteral("DESC")),
            {low, high});
        if (!cursor)
            return done;
        Bindings row(static_cast<size_t>(m_columns.size()));
        while ((*cursor)->next()) {
            const qint64 number = (*cursor)->integer(0);
            const bool inOrder = number > low && number < high
                                 && (!done.any || (forward ? number > done.bound : number < done.bound));
            if (!inOrder)
                return done;
            for (size_t i = 0; i < row.size(); ++i)
                row[i] = mended((*cursor)->value(static_cast<int>(i) + 1));
            done.bound = number;
            done.any = true;
            if (auto taken = take(row); !taken)
                return failure(taken.error());
        }
        done.reachedEnd = (*cursor)->finish().has_value();
        return done;
    }

    /// Reads what can be read between two row numbers, both outside.
    Result<> fill(qint64 low, qint64 high)
    {
        std::vector<std::pair<qint64, qint64>> gaps{{low, high}};
        while (!gaps.empty()) {
            const auto [from, until] = gaps.back();
            gaps.pop_back();
            if (until - from < 2 || m_probes > mostProbes)
                continue;
            const qint64 middle = from + (until - from) / 2;
            auto upward = stretch(middle - 1, until, Forward);
            if (!upward)
                return failure(upward.error());
            auto downward = stretch(from, middle, Backward);
            if (!downward)
                return failure(downward.error());
            if (!upward->reachedEnd)
                gaps.emplace_back(upward->any ? upward->bound : middle, until);
            if (!downward->reachedEnd)
                gaps.emplace_back(from, downward->any ? downward->bound : middle);
        }
        return {};
    }

    Result<> take(const Bindings &row)
    {
        ++m_report.read;
        auto added = m_target.add(row.data());
        if (added)
            ++m_report.written;
        else if (added.error().code != ErrorCode::StoreFailed) // a constraint of the table leaves the row behind
            return added;
        return {};
    }

    [[nodiscard]] qint64 knownHighest()
    {
        auto highest = m_damaged.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = ?"),
                                       {m_table.toStdString()});
        return highest ? integerOf(*highest).value_or(0) + 1 : 0;
    }

    /// An index that can be read tells how many rows there were.
    void countLeft()
    {
        m_report.left = m_report.read - m_report.written;
        if (m_report.complete)
            return;
        auto count = m_damaged.value(QStringLiteral("SELECT count(*) FROM ") + m_table);
        if (!count || integerOf(*count).value_or(0) < m_report.read)
            return;
        m_report.left = *integerOf(*count) - m_report.written;
        m_report.complete = true;
    }

    Connection &m_damaged;
    QString m_table;
    QStringList m_columns;
    BulkInserter &m_target;
    SalvagedTable m_report;
    qint64 m_probes = 0;
};

Result<SalvagedTable> salvageTable(Connection &damaged, Connection &fresh, const Entity &entity)
{
    const QStringList columns(entity.columns.begin(), entity.columns.end());
    auto transaction = Transaction::begin(fresh);
    if (!transaction)
        return failure(transaction.error());
    auto target = BulkInserter::open(fresh, entity.name, columns);
    if (!target)
        return failure(target.error());
    auto report = TableSalvage(damaged, entity.name, columns, **target).run();
    if (!report)
        return report;
    if (auto done = (*target)->finish(); !done)
        return failure(done.error());
    target->reset();
    if (auto done = transaction->commit(); !done)
        return failure(done.error());
    return report;
}

/// Numbers of rows that are no more are not given again: trash and history know them.
Result<> keepNumbering(Connection &damaged, Connection &fresh)
{
    std::vector<std::pair<std::string, qint64>> highest;
    (void)damaged.each(QStringLiteral("SELECT name, seq FROM sqlite_sequence"), {}, [&highest](const Cursor &row) {
        highest.emplace_back(row.string(0).toStdString(), row.integer(1));
        return true;
    });
    for (const auto &[table, number] : highest) {
        auto done = fresh.execute(QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"),
                                  {number, table});
        if (!done)
            return done;
        if (fresh.touched() > 0)
            continue;
        done = fresh.execute(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT name, ? FROM sqlite_master "
                                            "WHERE type = 'table' AND name = ?"),
                             {number, table});
        if (!done)
            return done;
    }
    return {};
}

struct Orphan {
    QString table;
    qint64 row;
    QString column;
    bool required;
};

Result<std::vector<Orphan>> orphansOf(Connection &fresh, const Catalog &catalog)
{
    std::vector<Orphan> orphans;
    for (const auto &key : catalog.foreignKeys()) {
        auto done = fresh.each(QStringLiteral("SELECT rowid FROM %1 WHERE %2 <> 0 AND %2 NOT IN (SELECT id FROM %3)")
                                   .arg(key.table, key.column, key.parent),
                               {}, [&](const Cursor &row) {
                                   orphans.push_back({key.table, row.integer(0), key.column, key.required});
                                   return true;
                               });
        if (!done)
            return failure(done.error());
    }
    return orphans;
}

/// Takes out rows whose parent is lost, and theirs in turn; a row that can do without keeps a blank.
Result<> mendReferences(Connection &fresh, const Catalog &catalog, std::vector<SalvagedTable> &reports)
{
    auto orphans = orphansOf(fresh, catalog);
    while (orphans && !orphans->empty()) {
        for (const Orphan &one : *orphans) {
            const QString action =
                one.required ? QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(one.table)
                             : QStringLiteral("UPDATE %1 SET %2 = NULL WHERE rowid = ?").arg(one.table, one.column);
            if (auto done = fresh.execute(action, {one.row}); !done)
                return done;
            const auto report = std::find_if(reports.begin(), reports.end(),
                                             [&one](const SalvagedTable &table) { return table.table == one.table; });
            if (one.required && fresh.touched() > 0 && report != reports.end()) {
                --report->written;
                ++report->left;
            }
        }
        orphans = orphansOf(fresh, catalog);
    }
    return orphans ? Result<>() : failure(orphans.error());
}

Result<> mend(Connection &damaged, Connection &fresh, const Catalog &catalog, std::vector<SalvagedTable> &reports)
{
    auto transaction = Transaction::begin(fresh);
    if (!transaction)
        return failure(transaction.error());
    if (auto done = mendReferences(fresh, catalog, reports); !done)
        return done;
    if (auto done = keepNumbering(damaged, fresh); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<std::vector<SalvagedTable>> salvage(Connection &damaged, Connection &fresh)
{
    (void)damaged.execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    const auto listed = damaged.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!listed)
        return failure(ErrorCode::RescueImpossible, {damaged.location().displayName()}, listed.error().detail);
    auto catalog = Catalog::read(fresh);
    if (!catalog)
        return failure(catalog.error());
    // Parents come when they come; references are made good at the end.
    if (auto done = fresh.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return failure(done.error());
    std::vector<SalvagedTable> reports;
    for (const QString &table : catalog->tables()) {
        auto report = salvageTable(damaged, fresh, *catalog->entity(table));
        if (!report)
            return failure(report.error());
        reports.push_back(std::move(*report));
    }
    if (auto done = mend(damaged, fresh, *catalog, reports); !done)
        return failure(done.error());
    return reports;
}

} // namespace touchbase::store
