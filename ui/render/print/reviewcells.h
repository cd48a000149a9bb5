// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "render/print/composer.h"
#include "report/quarterlyreview.h"

namespace touchbase::render {

// What the table of a quarter's figures says in its cells.

/// What a figure is called: for a buyer in the buyer's words.
[[nodiscard]] QString nameOf(report::FigureKind kind, report::Audience audience);
/// The value, and below it what it rests on; where that is little, the range that agrees with it.
[[nodiscard]] TableCell valueCell(report::FigureKind kind, const report::Figure &figure, const Currency &currency,
                                  const Format &format);
/// "at most 6%", "every 14 d".
[[nodiscard]] QString agreedText(const report::ComparedFigure &figure, const Format &format);
/// "3 to 8%".
[[nodiscard]] QString typicalText(const report::ComparedFigure &figure, const Format &format);
/// How the quarter stands against what was agreed, else against what is typical, else against the quarter before.
[[nodiscard]] QString standingText(const report::ComparedFigure &figure, const Currency &currency,
                                   const Format &format);
/// "Jan to Mar 2026"; its days, where it is not made of whole months.
[[nodiscard]] QString quarterName(const score::Period &quarter, const Format &format);

} // namespace touchbase::render
