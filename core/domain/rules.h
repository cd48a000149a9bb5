// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "domain/problem.h"
#include "domain/words.h"

#include <optional>

namespace touchbase {

// Rules between the fields of one fact (formats.md, "Rules between columns"). Each answers the first field that
// is wrong. Forms and files both ask here, so nobody can enter what nobody could import.

/// Disputed, contacted and converted are each at most delivered. That none is negative is for whoever read them.
[[nodiscard]] std::optional<Problem> deliveryProblem(qint64 delivered, std::optional<qint64> disputed,
                                                     std::optional<qint64> contacted, std::optional<qint64> converted);
[[nodiscard]] std::optional<Problem> lifeProblem(std::optional<Day> signedOn, std::optional<Day> churnedOn);
[[nodiscard]] std::optional<Problem> issueProblem(Instant openedAt, std::optional<Instant> firstResponseAt,
                                                  std::optional<Instant> resolvedAt);
/// `untilField` names the field that is told: until, valid_until, …
[[nodiscard]] std::optional<Problem> periodProblem(Day from, std::optional<Day> until, std::string_view untilField);

/// The scale of an answer: lowest and highest value, and which end is good.
struct Scale {
    double lowest;
    double highest;
    bool lowIsGood;
    bool operator==(const Scale &) const = default;
};
/// NPS 0–10, CSAT 1–5, CES 1–7 with high as good, NetEasy 1–7 with low as good.
[[nodiscard]] Scale defaultScale(SurveyKind kind);
/// The score lies within its scale, the scale has a length, and NPS is a whole number on 0–10.
[[nodiscard]] std::optional<Problem> answerProblem(SurveyKind kind, double score, const Scale &scale);

} // namespace touchbase
