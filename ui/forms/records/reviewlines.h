// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "forms/inputs/rowsinput.h"
#include "operations/records/reviewsheet.h"

namespace touchbase::ui {

// The lists of a review, row by row. What a row does not show stays as it was loaded.

/// The sentence beside a row: about its day, or else the first of its problems; blank: nothing is wrong. Shown too.
QString showRowError(RowsInput &rows, int row, int dayColumn, const Problems &problems, const render::Format &format,
                     Day today);

/// Recommendations: what, whose, by when.
[[nodiscard]] RowsInput *newRecommendationRows(const render::Format &format, Day today);
void showRecommendations(RowsInput &rows, const std::vector<operations::SheetLine<Recommendation>> &recommendations);
/// Those that are not blank; `loaded` is what they began as. Rows that are wrong are a problem of "recommendations".
[[nodiscard]] std::vector<operations::SheetLine<Recommendation>> readRecommendations(
    RowsInput &rows, const std::vector<operations::SheetLine<Recommendation>> &loaded, const render::Format &format,
    Day today, Problems &problems);

/// The line as it was loaded, where it was.
template <class T>
T loadedLine(const std::vector<operations::SheetLine<T>> &lines, qint64 key, T blank)
{
    for (const operations::SheetLine<T> &line : lines) {
        if (line.id && line.id->value() == key)
            return line.value;
    }
    return blank;
}

template <class T>
std::optional<Id<T>> lineId(qint64 key)
{
    return key > 0 ? std::optional(Id<T>(key)) : std::nullopt;
}

} // namespace touchbase::ui
