// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

#include <variant>

namespace touchbase {

/// What a column of evidence holds.
enum class EvidenceColumn {
    Part, ///< of the window, or of the one before it
    Day,
    Moment,
    Source,
    Delivered,
    Expected,
    Disputed,
    Contacted,
    Converted,
    Revenue,
    Refunded,
    What,
    Area,
    FirstResponse,
    Resolved,
    Hours,
    Reopened,
    Who,
    Text,
    Emotion,
    Score,
    DueOn,
    HeldOn,
    DoneOn
};

/// Whether a row lies in the window of its measure, or lends evidence from the window before.
enum class EvidencePart {
    Window,
    Before
};

/// Kinds of interaction and answer stand as they are, so that a window can name them in its language.
using EvidenceCell = std::variant<std::monostate, qint64, double, Day, Instant, Minor, QString, EvidencePart, Area,
                                  Channel, Emotion, SurveyKind, ReviewKind>;

struct EvidenceRow {
    std::vector<EvidenceCell> cells; ///< in the order of the columns; blank is unknown
    QString table;                   ///< of the record behind it; blank where it cannot be opened
    qint64 row = 0;
};

/// The rows that the raw value of a measure rests on.
struct Evidence {
    score::Measure measure;
    std::optional<score::Period> window;
    std::vector<EvidenceColumn> columns;
    std::vector<EvidenceRow> rows; ///< those of the window first; within each the latest first
    Currency currency;

    /// The sum of a column over the rows of one part; blank cells are in no sum.
    [[nodiscard]] double sumOf(EvidenceColumn column, EvidencePart part) const;
    [[nodiscard]] int countOf(EvidencePart part) const;
};

struct EvidenceRequest {
    BuyerId buyer;
    score::Measure measure;
    Day asOf;
};

/// What a measure looked at on a day, row by row: the rows of its window (MeasureScore::window) and, where it borrowed
/// evidence, those of the window before. Disputed leads that come from the returns ledger stand with their day of
/// sale, because a return need not name its source. Empty where the buyer has no score on that day. Runs on a reading
/// thread.
[[nodiscard]] Result<Evidence> loadEvidence(const Reader &reader, const ScoreSetup &setup,
                                            const EvidenceRequest &request);

} // namespace touchbase
