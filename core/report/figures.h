// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reviewfacts.h"
#include "score/timeline.h"

#include <optional>
#include <vector>

namespace touchbase::report {

/// The numbers of a quarter, in the order in which a review tells them. All are plain sums over its days; nothing is
/// borrowed from other days, as the score does.
enum class FigureKind {
    Delivered,     ///< leads
    DisputeRate,   ///< per cent of the leads whose disputes are known, whatever was decided, by day of sale
    ContactRate,   ///< per cent of the leads whose contacts are known
    Conversion,    ///< per cent of the leads whose sales are known
    NetRevenue,    ///< minor units: revenue less refunds, where the revenue is known
    CostPerSale,   ///< minor units: net revenue ÷ sales, where both are known
    FirstResponse, ///< hours of working time until a person answered: the median over the issues opened
    Resolution,    ///< hours of working time until they were resolved: the median over the issues resolved
    Conversations, ///< two-way touchpoints
};
inline constexpr size_t figureCount = static_cast<size_t>(FigureKind::Conversations) + 1;

/// One number with what it rests on.
struct Figure {
    std::optional<double> value; ///< in the unit of its kind; nothing where it is unknown, which is not zero
    qint64 part = 0;             ///< of rates, what was counted; of first response, the issues that were answered
    qint64 n = 0; ///< leads (of Delivered: days with leads, of CostPerSale: sales), issues, or conversations

    bool operator==(const Figure &) const = default;
};

/// What is usual in the field, by the figures of the trade; in the unit of the kind.
struct Range {
    double from;
    double until;
    bool operator==(const Range &) const = default;
};

/// What was agreed, in the unit of the kind (of Conversations: days between them), and how it went.
struct Agreed {
    double value;
    std::optional<bool> kept; ///< nothing where the number is unknown, or no promise of ours
    qint64 keptIn = 0;        ///< of FirstResponse: how many issues were answered within it

    bool operator==(const Agreed &) const = default;
};

struct ComparedFigure {
    FigureKind kind;
    Figure quarter;
    Figure before; ///< of the quarter before
    std::optional<Agreed> agreed = {};
    std::optional<Range> typical = {};
};

/// Every figure of the quarter, as far as it has passed, beside the quarter before, what was agreed and what is usual.
[[nodiscard]] std::vector<ComparedFigure> comparedFigures(const score::Timeline &timeline, const ReviewFacts &facts);

/// One figure over some days, as known on facts.asOf.
[[nodiscard]] Figure figureOf(FigureKind kind, const score::Timeline &timeline, const ReviewFacts &facts,
                              const score::Period &days);

/// What is usual in the field, where the trade says so.
[[nodiscard]] std::optional<Range> typicalOf(FigureKind kind);

} // namespace touchbase::report
