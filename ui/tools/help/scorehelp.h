// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "score/model.h"
#include "score/score.h"

#include <QStringList>

#include <vector>

namespace touchbase::ui {

// What a score model says, in plain words: made from the model itself, so that help and score can not differ.

struct MeasureHelp {
    score::Measure measure;
    QString name;
    QString explanation;
    QString weight;   ///< "16%", of all weights
    QString typical;  ///< "Typical: 3% to 8%. 2% gives 100 points, 20% none."
    QString evidence; ///< "Looks at the last 90 days; counts in full from 100 on."
};

struct GroupHelp {
    score::Group group;
    QString name;
    QString weight; ///< "47% of the weight"
    std::vector<MeasureHelp> measures;
};

struct BandHelp {
    score::Band band;
    QString text; ///< "85 to 100"
};

/// The groups with their measures that have a weight, in the order of the model.
[[nodiscard]] std::vector<GroupHelp> groupsOf(const score::Model &model, const render::Format &format);
[[nodiscard]] std::vector<BandHelp> bandsOf(const score::Model &model);
/// "A dispute rate that gives 0 points keeps the score at 40 or below."
[[nodiscard]] QStringList ceilingsOf(const score::Model &model);
/// What thin, stale, missing and not applicable mean.
[[nodiscard]] QStringList statesExplained();

} // namespace touchbase::ui
