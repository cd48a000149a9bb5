// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace touchbase {

/// A kind of row as the workspace keeps it: its name and the names of its columns, `id` first.
struct Entity {
    QString name;
    std::vector<QString> columns;
    std::vector<bool> real = {}; ///< per column: whether it holds decimals

    [[nodiscard]] std::optional<size_t> indexOf(QStringView column) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] == column)
                return i;
        }
        return std::nullopt;
    }
};

/// The values of one row, in the order of its entity's columns.
using Row = std::vector<Value>;

/// One row touched: what it was and what it became. Nothing before: it was inserted; nothing after: removed.
struct RowChange {
    std::shared_ptr<const Entity> entity;
    qint64 row;
    std::optional<Row> before;
    std::optional<Row> after;
    bool partial = false; ///< heard of from another process: only the changed columns are filled

    /// The value of a column after the change, or before it where the row is gone; blank where there is none.
    [[nodiscard]] Value value(QStringView column) const
    {
        const auto index = entity->indexOf(column);
        const auto &values = after ? after : before;
        return index && values ? (*values)[*index] : Value();
    }
};

} // namespace touchbase
