// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace touchbase::score {

/// Leads of one buyer whose disputes are known, and how many of them were disputed.
struct LeadCount {
    qint64 leads;
    qint64 disputed;
};

/// The swing of a rate from week to week that chance does not explain.
struct Swing {
    double points; ///< percentage points, ≥ 0
    qint64 leads;  ///< of the weeks that took part
};

/// Half the mean squared successive difference of the weekly rates, less what binomial chance gives (score.md,
/// section 4), for weeks in order of time. Weeks below 10 leads do not take part; nothing with fewer than 4.
[[nodiscard]] std::optional<Swing> swingOf(const std::vector<LeadCount> &weeks);

} // namespace touchbase::score
