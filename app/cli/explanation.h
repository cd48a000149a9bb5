// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

#include <QStringList>

namespace touchbase::cli {

/// A band in words: "meeting expectations".
[[nodiscard]] QString bandText(score::Band band);

/// A score in a line: "62  Below expectations  Harbor Mutual Insurance, LLC".
[[nodiscard]] QString scoreLine(const BuyerScore &scored);

/// Why it is what it is: every measure with what was measured, its n, points and contribution; and what moved it.
[[nodiscard]] QStringList explanationOf(const BuyerScore &scored, const score::Model &model);

} // namespace touchbase::cli
