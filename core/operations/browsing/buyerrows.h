// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

#include <QHash>

namespace touchbase {

/// What is to be done next for a buyer: the open task that is due first; those without a day come last.
struct NextStep {
    Id<Task> task;
    QString title;
    std::optional<Day> dueOn;
};

/// A buyer as the list of buyers shows it, on one day.
struct BuyerRow {
    BuyerId id;
    QString name;
    std::optional<Vertical> vertical;
    std::optional<Stage> stage;
    QString owner;
    std::optional<Day> signedOn;
    Currency currency;
    std::optional<score::Score> score = {};   ///< of the day; none where nothing can be scored
    std::optional<int> shownEarlier = {};     ///< the shown score four weeks earlier
    std::optional<int> daysSinceContact = {}; ///< since somebody spoke and somebody answered; blank: never
    double cadenceDays = 0;                   ///< days between contacts that were agreed, or are usual
    int openIssues = 0;
    std::optional<Minor> revenue = {}; ///< net, of the last `revenueDays`; blank where no row says any
    std::optional<NextStep> next = {};

    [[nodiscard]] std::optional<int> change() const;
};

inline constexpr int changeDays = 28;
inline constexpr int revenueDays = 90;
inline constexpr int sparklineWeeks = 26;

/// All buyers by the order of their numbers with what is on record and nothing that is computed: no score.
[[nodiscard]] Result<std::vector<BuyerRow>> recordRows(const Reader &reader, const ScoreSetup &setup,
                                                       std::optional<BuyerId> buyer = std::nullopt);

/// All buyers, or one, by code point of their names, in a fixed number of queries for every so many
/// buyers.
[[nodiscard]] Result<std::vector<BuyerRow>> buyerRows(const Reader &reader, const ScoreSetup &setup, Day asOf,
                                                      std::optional<BuyerId> buyer = std::nullopt);

/// Shown scores, oldest first: one for each of the last 26 Sundays or so and the day itself; nothing where there was no
/// score or not enough data.
using WeeklyScores = std::vector<std::optional<int>>;

/// By the number of the buyer. Looks at half a year of facts: for the reading thread that may take long.
[[nodiscard]] Result<QHash<qint64, WeeklyScores>> weeklyScores(const Reader &reader, const ScoreSetup &setup, Day asOf,
                                                               std::optional<BuyerId> buyer = std::nullopt);

} // namespace touchbase
