// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"

#include <QJsonObject>

namespace touchbase {

/// The document of `touchbase-cli score --json` (score.md, section 9). `explain` adds the measures; a `since` adds
/// what moved the score from that day.
[[nodiscard]] QJsonObject scoresToJson(const std::vector<BuyerScore> &scores, Day asOf, bool explain,
                                       std::optional<Day> since);

/// The document of `touchbase-cli history --json` (formats.md, section 3).
[[nodiscard]] QJsonObject historyToJson(const QString &buyer, const std::vector<score::Score> &points);

} // namespace touchbase
