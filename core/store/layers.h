// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"

namespace touchbase::store {

// Import batches, and how they are undone in any order.
//
// A row of an imported kind may have been given by several batches, one after another. Its *versions* are the row in
// the table itself and those in its table of layers; each names the batch that gave it (0: a person). A batch that
// held a row without changing it has no version of its own but a *claim* (import_claim) on the version that it found.
// The *rank* of a version is the newest batch, not undone, that gave or claims it; a version that a person edited,
// or made, keeps its own. The visible version of a row is that of the highest rank; without one, the row is hidden:
// its last version waits in the layers, marked `top`, until a batch of it is redone or the same row comes again.
//
// So undoing and redoing are one thing: mark the batch, and settle every row that it gave or claims.

/// What settling did not do, and why a person should know.
struct SettleReport {
    QStringList kept; ///< titles of rows that stay because a person edited them, or something else needs them
    std::vector<QString> tables;
    std::vector<qint64> buyers; ///< whose rows changed
};

/// Marks a batch undone or not and settles its rows. AlreadyUndone, NotUndone, UnknownBatch; UndoConflict where a
/// hidden row cannot come back because a person made another with its key.
[[nodiscard]] Result<SettleReport> setBatchUndone(Connection &connection, const Catalog &catalog, qint64 batch,
                                                  bool undone);

} // namespace touchbase::store
