// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "score/model.h"
#include "score/score.h"
#include "settings/workspacesettings.h"
#include "workspace/reader.h"

#include <map>

namespace touchbase {

/// What belongs to the workspace and every score needs: working time and the models in force.
struct ScoreSetup {
    WorkspaceSettings settings;
    WorkingTime workingTime;
    score::Model defaultModel; ///< of verticals without a model of their own
    std::map<Vertical, score::Model> byVertical;

    [[nodiscard]] const score::Model &modelOf(std::optional<Vertical> vertical) const;
    [[nodiscard]] Day dayOf(Instant instant) const { return workingTime.zone().dayOf(instant); }
};

/// Reads settings, holidays and the newest version of each model; where none is stored, the model of score.md.
[[nodiscard]] Result<ScoreSetup> loadScoreSetup(const Reader &reader);

/// A buyer's score on one day, and on an earlier one where asked for.
struct BuyerScore {
    BuyerId buyer;
    QString name;
    std::optional<Vertical> vertical;
    score::Score score;
    std::optional<score::Score> earlier;
};

struct ScoreRequest {
    std::optional<BuyerId> buyer; ///< one, or all
    Day asOf;
    std::optional<Day> since = {};
};

/// The scores of one buyer or of all, by code point of their names; those without a score are left out.
[[nodiscard]] Result<std::vector<BuyerScore>> scoreBuyers(const Reader &reader, const ScoreSetup &setup,
                                                          const ScoreRequest &request);

/// The weekly scores of one buyer from `from` (or signing) to `to`.
[[nodiscard]] Result<std::vector<score::Score>> scoreHistory(const Reader &reader, const ScoreSetup &setup,
                                                             BuyerId buyer, std::optional<Day> from, Day to);

/// What `scoreBuyers` loads: the facts that scores of these days can look at, by the widest model in force.
[[nodiscard]] FactsRange factsRange(const ScoreSetup &setup, int returnWindowDays, const ScoreRequest &request);

} // namespace touchbase
