// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace touchbase::store {

/// How the rows of a kind of file stand in its table.
struct MergeSpec {
    struct Column {
        size_t field; ///< index in the record's schema
        QString name; ///< column of the table
        bool isKey;   ///< part of what rows are matched by: never updated
    };
    RecordKind kind;
    QString table;
    std::vector<Column> columns; ///< apart from buyer and source, which are resolved to numbers
    bool hasBuyer;               ///< buyer_id
    bool hasSource;              ///< source_id
    QString keyColumn;           ///< column that takes ParsedRow's key; blank where there is none
    QString match;               ///< condition that joins table row `t` to staged row `s`
    QString dayColumn;           ///< from which day a row counts; blank: from the first

    [[nodiscard]] bool isKeyedByUid() const { return schemaOf(kind).keyedByUid; }
};

[[nodiscard]] const MergeSpec &mergeSpecOf(RecordKind kind);

/// The tables that imports write, children after parents; with those that come along unasked (sources, checklists).
[[nodiscard]] const QStringList &importedTables();

} // namespace touchbase::store
