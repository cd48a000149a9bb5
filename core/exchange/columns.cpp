// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "exchange/celltext.h"

#include <algorithm>

namespace touchbase::exchange {

namespace {

std::optional<size_t> fieldOf(const RecordSchema &schema, std::string_view name)
{
    const auto found = std::find_if(schema.fields.begin(), schema.fields.end(),
                                    [&](const Field &field) { return equalsIgnoringAsciiCase(field.name, name); });
    if (found == schema.fields.end())
        return std::nullopt;
    return static_cast<size_t>(found - schema.fields.begin());
}

QString shownColumn(std::string_view name, size_t cell)
{
    return name.empty() ? QStringLiteral("#%1").arg(cell + 1) : shownCell(name);
}

Result<> requireAll(const RecordSchema &schema, const Columns &columns, const QString &fileName)
{
    for (size_t field = 0; field < schema.fields.size(); ++field) {
        if (schema.fields[field].required && !columns.cellOfField[field])
            return failure(ErrorCode::MissingColumn, {fileName, toQString(schema.fields[field].name)});
    }
    return {};
}

} // namespace

Result<Columns> matchColumns(const RecordSchema &schema, std::span<const std::string_view> header,
                             const QString &fileName)
{
    Columns columns{std::vector<std::optional<size_t>>(schema.fields.size()), header.size(), {}};
    for (size_t cell = 0; cell < header.size(); ++cell) {
        const std::string_view name = trimmed(header[cell]);
        const auto field = fieldOf(schema, name);
        if (!field) {
            columns.warnings.push_back({fileName, {ErrorCode::ColumnIgnored, {fileName, shownColumn(name, cell)}}});
            continue;
        }
        if (columns.cellOfField[*field])
            return failure(ErrorCode::DuplicateColumn, {fileName, toQString(schema.fields[*field].name)});
        columns.cellOfField[*field] = cell;
    }
    if (auto complete = requireAll(schema, columns, fileName); !complete)
        return failure(complete.error());
    return columns;
}

} // namespace touchbase::exchange
