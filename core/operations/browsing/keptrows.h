// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyerrows.h"
#include "workspace/operation.h"

#include <QStringList>

namespace touchbase {

// The list of buyers as it was computed last, kept in the workspace so that it is there at once when it is opened
// again. What is kept is never taken for truth: it is shown while the rows are computed anew, and replaced by them.

/// The list of buyers as it is computed, with the newest change that it knows of.
struct ComputedRows {
    std::vector<BuyerRow> rows;
    qint64 facts = 0;
};
[[nodiscard]] Result<ComputedRows> computeBuyerRows(const Reader &reader, const ScoreSetup &setup, Day asOf);

/// The list of buyers from what was kept.
struct KeptRows {
    std::vector<BuyerRow> rows; ///< of all buyers; without a score where none was kept, or under another model
    QHash<qint64, WeeklyScores> weekly;
    std::optional<Day> day; ///< the oldest day of what was kept; blank: nothing was
};
[[nodiscard]] Result<KeptRows> keptBuyerRows(const Reader &reader, const ScoreSetup &setup);

/// Keeps rows and weeks in the place of all that was kept. Changes nothing else, so there is nothing to undo.
[[nodiscard]] Operation keepBuyerRows(const ComputedRows &computed, const QHash<qint64, WeeklyScores> &weekly,
                                      const ScoreSetup &setup, Day asOf);

/// Computes anew what was kept and knows of every change, and tells where it says something else.
[[nodiscard]] Result<QStringList> checkKeptRows(const Reader &reader, const ScoreSetup &setup);

} // namespace touchbase
