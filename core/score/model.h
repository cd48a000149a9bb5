// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "score/curve.h"
#include "score/measures.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace touchbase::score {

/// How one measure counts.
struct MeasureModel {
    double weight = 0;             ///< ≥ 0; 0 leaves the measure out
    Curve points;                  ///< raw value → points 0–100
    std::optional<int> windowDays; ///< > 0 where the measure has a window (`hasWindow`), else nothing
    double nFull = 1;              ///< > 0: the evidence that counts in full

    bool operator==(const MeasureModel &) const = default;
};

/// A measure that limits the whole score, by its points.
struct Ceiling {
    Measure measure;
    Curve limits; ///< points 0–100 → highest score 0–100

    bool operator==(const Ceiling &) const = default;
};

/// The lowest rounded score of each band; what is below the last is poor.
struct Floors {
    double exceptional = 85;
    double meeting = 65;
    double below = 40;

    bool operator==(const Floors &) const = default;
};

/// A score model: data, not code (score.md, section 1). A plain value that may be edited freely; `modelProblem`
/// says whether it can be used. Every function that takes a model expects a valid one.
/// Every measure is always there; a weight of 0 switches it off.
struct Model {
    QString name;
    int version = 1; ///< ≥ 1; every saved change makes a new one
    Floors floors;
    double coverageFloor = 0.5; ///< 0–1; below it there is not enough data for a band
    PerMeasure<MeasureModel> measures;
    std::vector<Ceiling> ceilings; ///< at most one for each measure

    bool operator==(const Model &) const = default;
};

/// The model of score.md, section 2, named `default`, version 1.
[[nodiscard]] Model defaultModel();

/// What is wrong with a model, as BadModel: no name, version below 1, floors outside 0–100 or not descending,
/// coverage floor outside 0–1, a weight that is negative or no number, no weight at all, fewer than two pairs, raw
/// values that neither ascend nor descend strictly, points or ceilings outside 0–100, a window or n_full that is
/// not positive, a window where the measure has none, two ceilings of one measure.
[[nodiscard]] std::optional<Error> modelProblem(const Model &model);

/// The model as a document: `{"name","version","floors":{"exceptional","meeting","below"},"coverage_floor",
/// "measures":[{"id","weight","window","n_full","points":[[raw,points]…]}…],
/// "ceilings":[{"measure","points":[[points,ceiling]…]}…]}`; window is null where the measure has none.
[[nodiscard]] QJsonObject modelToJson(const Model &model);

/// Reads such a document and validates it; BadModel where something is missing, of the wrong type, unknown or not
/// valid. A measure that the document does not name has weight 0 and is else as in the default model, so that a
/// model written by an earlier version means what it meant.
[[nodiscard]] Result<Model> modelFromJson(const QJsonObject &json);

} // namespace touchbase::score
