// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "domain/batch.h"
#include "domain/carefacts.h"
#include "domain/entities.h"
#include "domain/gate.h"
#include "domain/rowchange.h"
#include "domain/scorefacts.h"
#include "domain/scoresnapshot.h"
#include "domain/trashitem.h"
#include "workspace/changeset.h"

#include <functional>

namespace touchbase {

struct Session;

/// What happened to one row.
struct HistoryItem {
    Instant at;
    QString author;
    QString operation;
    QString kind;     ///< do, undo, redo
    RowChange change; ///< partial: only the changed columns are filled
};

/// What a workspace answers, on a thread and connection of its own that cannot write. Every query sees one state of
/// the workspace at most as old as the last change that was told.
class Reader
{
public:
    explicit Reader(Session &session) : m_session(session) {}

    template <class T>
    Result<Stored<T>> load(Id<T> id) const;
    template <class T>
    Result<std::vector<Stored<T>>> list() const;
    template <class T>
    Result<std::vector<Stored<T>>> listOf(qint64 parent) const;

    Result<std::optional<Stored<Buyer>>> findBuyer(const QString &name) const;
    /// What the gate must know of a buyer (domain/gate.h), as it stands on a day. UnknownRow.
    Result<GateFacts> gateFacts(BuyerId buyer, Day today) const;
    /// Tasks that are not done, in the order of their numbers.
    Result<std::vector<Stored<Task>>> openTasks() const;

    /// The tasks that were not done on a day, by number.
    Result<std::vector<OpenTask>> tasksOpenOn(Day day) const;
    /// What Today reads beside the facts of the score: all buyers by number, in a fixed number of queries.
    Result<std::vector<CareFacts>> careFacts(const CareRange &range) const;

    /// The inputs of the score, by code point of the buyers' names, in a fixed number of queries.
    Result<std::vector<ScoreFacts>> scoreFacts(const FactsRange &range) const;
    /// Days with a delivery row of anybody, ascending: all, or only the latest on or before `until`.
    Result<std::vector<Day>> deliveryDays(Day until, bool all) const;

    /// What was kept of scores, of each buyer the newest.
    Result<std::vector<ScoreSnapshot>> scoreSnapshots() const;
    /// The longest return window that was ever agreed, in days, and at least 10, which holds where none was.
    Result<int> longestReturnWindow() const;

    /// All rows of a kind as native records, in the order of their key. `take` gets the values in the order of the
    /// schema and the currency of the row's buyer (blank: the workspace's).
    using TakeRecord = std::function<Result<>(std::vector<Value> &values, std::string_view currency)>;
    Result<> exportRecords(RecordKind kind, const TakeRecord &take) const;
    /// All rows of a table, as they are, in the order of their numbers.
    /// The tables of a complete export, parents before children.
    [[nodiscard]] QStringList tables() const;
    using TakeRow = std::function<Result<>(const Entity &, const Row &)>;
    Result<> exportRows(const QString &table, const TakeRow &take) const;

    Result<std::vector<BatchSummary>> batches() const;
    Result<std::vector<TrashItem>> trash() const;
    Result<std::vector<HistoryItem>> historyOf(const QString &entity, qint64 row) const;
    /// WorkspaceGone where the file was moved, deleted or replaced since it was opened.
    Result<> checkPresence() const;
    /// The number of the newest change.
    Result<qint64> newestChange() const;
    /// Changes after a number that another program made, oldest first, as foreign change sets.
    Result<std::vector<ChangeSet>> changesSince(qint64 number, const QString &ownOrigin) const;

    /// What is wrong with the file, in plain words; nothing where it is sound: integrity, foreign keys, invariants.
    Result<QStringList> check() const;

private:
    Session &m_session;
};

} // namespace touchbase
