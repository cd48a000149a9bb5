// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "operations/browsing/buyerfacts.h"

namespace touchbase {

/// Something on a day that a chart of the score marks.
struct TrendMark {
    enum class Kind {
        Touchpoint, ///< a meeting, or one that felt poor
        Review,     ///< held
        Model,      ///< a new version of the score model
        Stage
    };
    Kind kind;
    Day day;
    QString text; ///< what a person wrote: summary, reason; plain text, may be blank
    std::optional<Channel> channel = {};
    std::optional<Emotion> emotion = {};
    std::optional<ReviewKind> review = {};
    std::optional<Stage> stage = {};
    std::optional<qint64> version = {};
};

/// A buyer's score by week and what happened beside it.
struct ScoreTrend {
    std::vector<score::Score> points; ///< weekly since signing, and today; ascending
    std::vector<TrendMark> marks;     ///< ascending
};

[[nodiscard]] Result<ScoreTrend> loadTrend(const Reader &reader, const ScoreSetup &setup, const BuyerFacts &facts,
                                           Day today);

/// A version of a score model: name and number.
struct ModelReference {
    QString name;
    qint64 version;
    bool operator==(const ModelReference &) const = default;
};

/// Two days of one buyer, both scored by the model in force now, and the versions that were in force then.
struct ScoreComparison {
    Day from;
    Day to;
    std::optional<score::Score> earlier;
    std::optional<score::Score> later;
    ModelReference modelThen; ///< in force on `from`
    ModelReference modelNow;  ///< in force on `to`

    [[nodiscard]] bool isRescored() const { return modelThen != modelNow; }
};

[[nodiscard]] Result<ScoreComparison> loadComparison(const Reader &reader, const ScoreSetup &setup,
                                                     const BuyerFacts &facts, Day from, Day to);

} // namespace touchbase
