// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "domain/buyer.h"
#include "domain/rowchange.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace touchbase {

// The change set is the spine.
//
// Whatever is written, by a person or an import, is written by Workspace::perform in one transaction, and the rows
// that it touched come back as one ChangeSet, told to everybody once, after the commit. Undo and redo apply its
// inverse through the same path; the file's history keeps it field by field; models follow its rows by id; the
// score cache learns which buyer is stale from which day; open pages redraw what it names. Nobody else writes, and
// nobody reads the database to find out what happened.
//
// An import is too large to be told row by row. Its change set is *bulk*: it names the batch and the kinds, and its
// inverse is the batch's own undoing (store/layers.h). An operation may write rows beside its batch; they are told one
// by one, and go and come back with it.

enum class ChangeKind {
    Do,
    Undo,
    Redo,
    Foreign, ///< made by another process on the same workspace; cannot be undone here
};

/// An import, or the undoing of one: its rows are not named one by one.
struct BulkChange {
    qint64 batch;
    bool undone;                  ///< what the batch is after the change
    std::vector<QString> tables;  ///< those touched
    QHash<qint64, int> staleFrom; ///< by buyer: the first day whose score may be another (Day::value)
    QStringList kept;             ///< titles of rows that stayed because a person edited them or something needs them
};

struct ChangeSet {
    qint64 id = 0; ///< its number in the file's history; 0 where nothing was changed
    Instant at{0};
    QString author;
    QString operation; ///< the operation's name
    ChangeKind kind = ChangeKind::Do;
    std::vector<RowChange> rows;
    std::optional<BulkChange> bulk;

    [[nodiscard]] bool isEmpty() const { return rows.empty() && !bulk; }
    /// The rows inserted into a table, as the operation that made them needs to know.
    [[nodiscard]] std::vector<qint64> inserted(QStringView table) const;

    /// The first day, per buyer, from which scores may be other than before. A buyer that is not named kept all.
    /// Changes that touch every buyer (models, settings, coverage for all) give `everybody`.
    struct Staleness {
        QHash<qint64, int> from;
        bool everybody = false;
    };
    [[nodiscard]] Staleness staleness() const;
};

} // namespace touchbase
