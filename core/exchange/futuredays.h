// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "exchange/rowsink.h"

namespace touchbase::exchange {

/// Counts per column what lies after today, for one warning per file and column. Columns that hold plans
/// (due_on, the end of a pause) may lie there.
class FutureDays
{
public:
    FutureDays(RecordKind kind, Day today, Instant endOfToday);

    void note(const Record &record);
    [[nodiscard]] std::vector<FileWarning> warnings(const QString &fileName) const;

private:
    struct Column {
        size_t field = 0;
        qint64 last = 0; ///< the highest value that is not in the future
        qint64 count = 0;
        qint64 firstRow = 0;
    };
    const RecordSchema &m_schema;
    std::vector<Column> m_columns;
};

} // namespace touchbase::exchange
