// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordexport.h"

#include "store/cursor.h"
#include "store/mergespec.h"

namespace touchbase::store {

namespace {

/// Where a field of a native record is read from: `t` is the kind's table, `b` its buyer, `o` its source.
QString expressionOf(const MergeSpec &spec, size_t index)
{
    const Field &field = schemaOf(spec.kind).fields[index];
    if (field.type == FieldType::Buyer)
        return spec.kind == RecordKind::Buyers ? QStringLiteral("t.name") : QStringLiteral("b.name");
    if (field.type == FieldType::Source)
        return QStringLiteral("o.name");
    if (field.type == FieldType::Uid)
        return QStringLiteral("t.uid");
    for (const auto &column : spec.columns) {
        if (column.field == index)
            return QStringLiteral("t.") + column.name;
    }
    // What is left stands in the head of a checklist.
    return field.name == "checklist"
               ? QStringLiteral("c.name")
               : QStringLiteral("c.")
                     + QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
}

QString joinsOf(const MergeSpec &spec)
{
    if (spec.kind == RecordKind::Buyers)
        return {};
    QString joins;
    if (spec.kind == RecordKind::ChecklistItems)
        joins = QStringLiteral(" JOIN checklist c ON c.id = t.checklist_id JOIN buyer b ON b.id = c.buyer_id");
    else if (spec.hasBuyer)
        joins = QStringLiteral(" LEFT JOIN buyer b ON b.id = t.buyer_id");
    if (spec.hasSource)
        joins += QStringLiteral(" LEFT JOIN source o ON o.id = t.source_id");
    return joins;
}

QString orderOf(const MergeSpec &spec, const Dialect &dialect)
{
    const RecordSchema &schema = schemaOf(spec.kind);
    QStringList terms;
    for (size_t key : schema.key) {
        const FieldType type = schema.fields[key].type;
        const bool isNumber = type == FieldType::Day || type == FieldType::Instant;
        const QString expression = expressionOf(spec, key);
        terms << (isNumber ? QStringLiteral("COALESCE(%1, -1000000)").arg(expression)
                           : QStringLiteral("COALESCE(%1, '')").arg(dialect.byCodePoint(expression)));
    }
    if (spec.kind == RecordKind::Returns)
        terms << QStringLiteral("t.sold_on") << QStringLiteral("COALESCE(o.name, '')")
              << QStringLiteral("COALESCE(t.reason, '')") << QStringLiteral("length(t.row_key)")
              << QStringLiteral("t.row_key"); // occurrences as numbers
    terms << QStringLiteral("t.id");
    return terms.join(u',');
}

} // namespace

Result<> exportRecords(Connection &connection, RecordKind kind,
                       const std::function<Result<>(std::vector<Value> &values, std::string_view currency)> &take)
{
    const MergeSpec &spec = mergeSpecOf(kind);
    const size_t fields = schemaOf(kind).fields.size();
    QStringList expressions;
    for (size_t i = 0; i < fields; ++i)
        expressions << expressionOf(spec, i);
    expressions << (kind == RecordKind::Buyers ? QStringLiteral("t.currency")
                    : spec.hasBuyer            ? QStringLiteral("b.currency")
                                               : QStringLiteral("NULL"));
    auto cursor = Cursor::open(
        connection, QStringLiteral("SELECT %1 FROM %2 t%3 ORDER BY %4")
                        .arg(expressions.join(u','), spec.table, joinsOf(spec), orderOf(spec, connection.dialect())));
    if (!cursor)
        return failure(cursor.error());
    std::vector<Value> values(fields);
    while ((*cursor)->next()) {
        for (size_t i = 0; i < fields; ++i)
            values[i] = (*cursor)->value(static_cast<int>(i));
        const std::string currency((*cursor)->text(static_cast<int>(fields)));
        if (auto taken = take(values, currency); !taken)
            return taken;
    }
    return (*cursor)->finish();
}

Result<> exportRows(Connection &connection, const Catalog &catalog, const QString &table,
                    const std::function<Result<>(const Entity &, const Row &)> &take)
{
    const auto entity = catalog.entity(table);
    const QStringList names(entity->columns.begin(), entity->columns.end());
    auto cursor = Cursor::open(connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(names.join(u','), table));
    if (!cursor)
        return failure(cursor.error());
    Row row(entity->columns.size());
    while ((*cursor)->next()) {
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = (*cursor)->value(static_cast<int>(i));
        if (auto taken = take(*entity, row); !taken)
            return taken;
    }
    return (*cursor)->finish();
}

} // namespace touchbase::store
