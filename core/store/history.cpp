// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"
#include "store/cursor.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace touchbase::store {

namespace {

QJsonValue jsonOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QJsonValue(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QJsonValue(*number);
    if (const auto *text = std::get_if<std::string>(&value))
        return QJsonValue(QString::fromStdString(*text));
    return QJsonValue();
}

Value valueOf(const QJsonValue &json, bool isReal)
{
    if (json.isString())
        return json.toString().toStdString();
    if (json.isDouble())
        return isReal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>,
                                     rapidjson::CrtAllocator, rapidjson::kWriteValidateEncodingFlag>;

/// False for what JSON cannot say: bytes that are no text, numbers that are none.
bool writeValue(JsonWriter &json, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return json.Int64(*number);
    if (const auto *number = std::get_if<double>(&value))
        return json.Double(*number);
    if (const auto *text = std::get_if<std::string>(&value))
        return json.String(text->data(), static_cast<rapidjson::SizeType>(text->size()));
    return json.Null();
}

bool isTold(const Row &row, const Row *other, size_t column)
{
    return other ? row[column] != (*other)[column] : !isBlank(row[column]);
}

/// What toJson says, as text, straight from the columns: every change of a row is written so.
Value jsonText(const Entity &entity, const Row &row, const Row *other)
{
    rapidjson::StringBuffer text;
    JsonWriter json(text);
    bool isWritten = json.StartObject();
    for (size_t i = 0; isWritten && i < row.size(); ++i) {
        if (!isTold(row, other, i))
            continue;
        const QByteArray column = entity.columns[i].toUtf8();
        isWritten = json.Key(column.constData(), static_cast<rapidjson::SizeType>(column.size()))
                    && writeValue(json, row[i]);
    }
    if (isWritten && json.EndObject())
        return std::string(text.GetString(), text.GetSize());
    return QJsonDocument(toJson(entity, row, other)).toJson(QJsonDocument::Compact).toStdString();
}

/// The buyer that a row belongs to; blank where it belongs to none.
Value buyerOf(const RowChange &change)
{
    if (change.entity->name == QLatin1String("buyer"))
        return change.row;
    return change.value(u"buyer_id");
}

Result<> writeRow(Connection &connection, qint64 history, const RowChange &change)
{
    const Entity &entity = *change.entity;
    Value before;
    Value after;
    if (change.before)
        before = jsonText(entity, *change.before, change.after ? &*change.after : nullptr);
    if (change.after)
        after = jsonText(entity, *change.after, change.before ? &*change.before : nullptr);
    return connection.execute(
        QStringLiteral("INSERT INTO history_row (history_id, entity, row_id, buyer_id, before, after) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {history, textValue(entity.name), change.row, buyerOf(change), before, after});
}

HistoryEntry entryFrom(const Cursor &row)
{
    HistoryEntry entry{row.integer(0), Instant(row.integer(1)), row.string(2), row.string(3),
                       row.string(4),  row.string(5),           std::nullopt};
    if (!row.isBlank(6))
        entry.batch = row.integer(6);
    return entry;
}

std::optional<Row> rowFromText(const Entity &entity, const Cursor &row, int column)
{
    if (row.isBlank(column))
        return std::nullopt;
    return rowFromJson(entity, QJsonDocument::fromJson(row.string(column).toUtf8()).object());
}

RowChange changeFrom(const Catalog &catalog, const Cursor &row, int first)
{
    const auto entity = catalog.entity(row.string(first));
    RowChange change{entity, row.integer(first + 1), rowFromText(*entity, row, first + 2),
                     rowFromText(*entity, row, first + 3)};
    change.partial = change.before && change.after;
    // Whose row it is must be known although it did not change.
    const auto buyer = entity->indexOf(u"buyer_id");
    for (auto *values : {&change.before, &change.after}) {
        if (buyer && *values && isBlank((**values)[*buyer]))
            (**values)[*buyer] = row.value(first + 4);
    }
    return change;
}

const QString entryColumns = QStringLiteral("h.id, h.at, h.author, h.operation, h.kind, h.origin, h.batch_id");

} // namespace

QJsonObject toJson(const Entity &entity, const Row &row, const Row *other)
{
    QJsonObject json;
    for (size_t i = 0; i < row.size(); ++i) {
        if (isTold(row, other, i))
            json.insert(entity.columns[i], jsonOf(row[i]));
    }
    return json;
}

Row rowFromJson(const Entity &entity, const QJsonObject &json)
{
    Row row(entity.columns.size());
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = valueOf(json.value(entity.columns[i]), entity.real[i]);
    return row;
}

Result<qint64> writeHistory(Connection &connection, const HistoryEntry &entry, const std::vector<RowChange> &changes)
{
    auto id = connection.insert(QStringLiteral("INSERT INTO history (at, author, operation, kind, origin, batch_id) "
                                               "VALUES (?, ?, ?, ?, ?, ?)"),
                                {entry.at.value(), entry.author.toStdString(), entry.operation.toStdString(),
                                 entry.kind.toStdString(), entry.origin.toStdString(),
                                 entry.batch ? Value(*entry.batch) : Value()});
    if (!id)
        return failure(id.error());
    for (const RowChange &change : changes) {
        if (auto written = writeRow(connection, *id, change); !written)
            return failure(written.error());
    }
    return id;
}

Result<qint64> newestHistory(Connection &connection)
{
    auto newest = connection.value(QStringLiteral("SELECT COALESCE(max(id), 0) FROM history"));
    if (!newest)
        return failure(newest.error());
    return integerOf(*newest).value_or(0);
}

Result<std::vector<HistoryEntry>> historyAfter(Connection &connection, qint64 id)
{
    std::vector<HistoryEntry> entries;
    auto done = connection.each(
        QStringLiteral("SELECT %1 FROM history h WHERE h.id > ? ORDER BY h.id").arg(entryColumns), {id},
        [&entries](const Cursor &row) {
            entries.push_back(entryFrom(row));
            return true;
        });
    if (!done)
        return failure(done.error());
    return entries;
}

Result<std::vector<RowChange>> historyRows(Connection &connection, const Catalog &catalog, qint64 id)
{
    std::vector<RowChange> changes;
    auto done = connection.each(
        QStringLiteral(
            "SELECT entity, row_id, before, after, buyer_id FROM history_row WHERE history_id = ? ORDER BY id"),
        {id}, [&](const Cursor &row) {
            changes.push_back(changeFrom(catalog, row, 0));
            return true;
        });
    if (!done)
        return failure(done.error());
    return changes;
}

Result<std::vector<RowHistory>> historyOf(Connection &connection, const Catalog &catalog, const QString &table,
                                          qint64 row)
{
    std::vector<RowHistory> found;
    auto done = connection.each(
        QStringLiteral("SELECT %1, r.entity, r.row_id, r.before, r.after, r.buyer_id "
                       "FROM history_row r "
                       "JOIN history h ON h.id = r.history_id WHERE r.entity = ? AND r.row_id = ? ORDER BY r.id")
            .arg(entryColumns),
        {table.toStdString(), row}, [&](const Cursor &query) {
            found.push_back({entryFrom(query), changeFrom(catalog, query, 7)});
            return true;
        });
    if (!done)
        return failure(done.error());
    return found;
}

} // namespace touchbase::store
