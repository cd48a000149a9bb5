// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <QString>

namespace touchbase::bench {

/// What every suite works on: the large demo workspace and a folder for what it makes.
struct Bench {
    QString workspace; ///< demo --buyers 500 --days 730 --touchpoints 1000000
    Day asOf;
    QString folder;
    QString program; ///< this program, for yardsticks in a process of their own
    int runs;
};

[[nodiscard]] bool benchScores(const Bench &bench);
[[nodiscard]] bool benchWhatIf(const Bench &bench);
[[nodiscard]] bool benchImport(const Bench &bench);
[[nodiscard]] bool benchTouchpoint(const Bench &bench);
[[nodiscard]] bool benchWindow(const Bench &bench);

[[nodiscard]] bool benchToday(const Bench &bench);

/// The yardstick of benchScores, as a process: reads once every row that the windows of a day touch, and of so many
/// days before it.
[[nodiscard]] int readWindows(const QString &workspace, Day asOf, int daysBefore = 0);
/// The yardstick of benchToday.
[[nodiscard]] int readToday(const QString &workspace, Day asOf);

} // namespace touchbase::bench
