// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/word.h"

#include <optional>

namespace touchbase::exchange {

/// In which order a report writes year, month and day of month.
enum class DayOrder {
    Ymd,
    Dmy,
    Mdy
};

/// Reads a day of a report: parts separated by `/`, `.` or `-`, the year with four digits. A year in front settles
/// the order; otherwise `order` does, else the number above 12. AmbiguousDay (naming both) where nothing does;
/// BadDay where there is no such day, or where it contradicts `order`.
[[nodiscard]] Result<Day> parseReportDay(std::string_view text, std::optional<DayOrder> order);

/// Collects what the cells of one column prove: 31/03/2026 can only be day first, and then 12/03/2026 is too.
class DayOrderEvidence
{
public:
    void add(std::string_view text);
    /// The order that some cell proves and none contradicts.
    [[nodiscard]] std::optional<DayOrder> order() const;

private:
    bool m_provesDmy = false;
    bool m_provesMdy = false;
};

} // namespace touchbase::exchange

template <>
struct touchbase::Words<touchbase::exchange::DayOrder> {
    static constexpr std::array<std::string_view, 3> table{"ymd", "dmy", "mdy"};
};
