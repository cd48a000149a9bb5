// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"

namespace touchbase::store {

/// What became of one table of a damaged file.
struct SalvagedTable {
    QString table;
    qint64 read = 0;    ///< rows that could be read
    qint64 written = 0; ///< rows that stand in the new file
    /// Rows that do not: unreadable ones as far as an index tells how many there were, ones that the new file does not
    /// take (two with one key, a value of the wrong kind), and ones whose parent is lost.
    qint64 left = 0;
    bool complete = true; ///< false: something could not be read, and nothing tells how many rows more were lost
};

// How a damaged file is read.
//
// A table is a tree of pages, ordered by row number. It is read forward from the first row until a page cannot be
// read, and backward from the last; what lies between the two is halved again and again, each time reading on from
// the middle in both directions, until every row number is either read or stands on a damaged page. So a damaged page
// costs its own rows and no others. Cells are checked for their size, rows that come out of order end a stretch, and
// the new file's own types and keys refuse what cannot be a row.

/// Copies what can be read of all tables of `damaged` into the empty tables of `fresh`, which must have the same form,
/// and makes the references between them good. Only `fresh` is changed. RescueImpossible where the list of tables
/// cannot be read; DiskFull and the like are of the new file.
[[nodiscard]] Result<std::vector<SalvagedTable>> salvage(Connection &damaged, Connection &fresh);

} // namespace touchbase::store
