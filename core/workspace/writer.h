// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/batch.h"
#include "domain/entities.h"
#include "domain/gate.h"
#include "domain/scoresnapshot.h"
#include "workspace/changeset.h"

#include <QJsonObject>

namespace touchbase::store {
class RowStore;
} // namespace touchbase::store

namespace touchbase {

struct Session;

/// What an operation may do, inside its transaction and on the writer's thread. All of it is recorded.
class Writer
{
public:
    Writer(Session &session, const Clock &clock, QString author);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const QString &author() const { return m_author; }

    template <class T>
    Result<Stored<T>> insert(const T &value);
    /// RevisionConflict where the row was changed since it was read.
    template <class T>
    Result<Stored<T>> update(const Stored<T> &stored);
    /// The same for what follows from another row's change, as a new name of a person in the touchpoints that name
    /// them: nobody edited the row, so the row of the file it came from is still the same.
    template <class T>
    Result<Stored<T>> updateFollowing(const Stored<T> &stored);
    /// Removes a row for good (until undone); for what is part of something else. Things go into the trash.
    template <class T>
    Result<> remove(Id<T> id);
    /// Deletes a row and what belongs to it into the trash.
    template <class T>
    Result<> trash(Id<T> id);

    template <class T>
    Result<Stored<T>> load(Id<T> id);
    /// UnknownRow where there is none; cheaper than loading it.
    template <class T>
    Result<> require(Id<T> id);
    template <class T>
    Result<std::vector<Stored<T>>> list();
    /// The rows that belong to a parent: a buyer's contacts, a checklist's items.
    template <class T>
    Result<std::vector<Stored<T>>> listOf(qint64 parent);

    /// The buyer of a name or alias, by its folded form; nothing where there is none.
    Result<std::optional<Stored<Buyer>>> findBuyer(const QString &name);

    /// Whether a table has a row of that uid; no where there is no such table.
    Result<bool> hasUid(const QString &table, const QString &uid);

    /// What the gate must know of a buyer (domain/gate.h), as it stands on a day. UnknownRow.
    Result<GateFacts> gateFacts(BuyerId buyer, Day today);

    Result<> restoreFromTrash(qint64 entry);
    /// Cannot be undone. Answers how many things were forgotten.
    Result<qint64> emptyTrash(std::optional<qint64> entry);

    /// Filling an empty workspace from a complete export (store/rowrestore.h).
    Result<> beginRestoring();
    [[nodiscard]] bool knowsTable(const QString &table) const;
    Result<> restoreRow(const QString &table, const QJsonObject &row);
    Result<> finishRestoring();

    /// Sets rows back to before `changes`; the heart of undo.
    Result<> revert(const std::vector<RowChange> &changes);
    /// Undoes or redoes a batch; the change set becomes a bulk one.
    Result<> setBatchUndone(qint64 batch, bool undone);

    /// Keeps computed scores in the place of those that were kept; no change of the workspace.
    Result<> keepScoreSnapshots(const std::vector<ScoreSnapshot> &snapshots);

    /// The bulk side of imports.
    [[nodiscard]] BatchImporter &importer();
    /// Makes this operation's change set a bulk one.
    void setBulk(BulkChange bulk) { m_bulk = std::move(bulk); }

    // For the workspace, which makes the change set of it.
    [[nodiscard]] const std::vector<RowChange> &changes() const;
    [[nodiscard]] const std::optional<BulkChange> &bulk() const { return m_bulk; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] store::RowStore &rows() { return *m_rows; }

private:
    Session &m_session;
    const Clock &m_clock;
    QString m_author;
    std::unique_ptr<store::RowStore> m_rows;
    std::unique_ptr<BatchImporter> m_importer;
    std::optional<BulkChange> m_bulk;
};

} // namespace touchbase
