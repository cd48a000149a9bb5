// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trash.h"
#include "store/cursor.h"

#include "store/history.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace touchbase::store {

namespace {

Result<std::vector<qint64>> idsWhere(Connection &connection, const QString &table, const QString &column, qint64 value)
{
    std::vector<qint64> ids;
    auto done = connection.each(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(table, column),
                                {value}, [&ids](const Cursor &row) {
                                    ids.push_back(row.integer(0));
                                    return true;
                                });
    if (!done)
        return failure(done.error());
    return ids;
}

/// Deletes children before parents and collects parents before children.
class Collector
{
public:
    explicit Collector(RowStore &rows) : m_rows(rows) {}

    Result<> take(const QString &table, qint64 id)
    {
        auto row = m_rows.find(table, id);
        if (!row)
            return failure(row.error());
        if (!*row)
            return {}; // reached by two ways
        const auto entity = m_rows.catalog().entity(table);
        m_content.append(
            QJsonObject{{QStringLiteral("entity"), table}, {QStringLiteral("row"), toJson(*entity, **row)}});
        for (const auto &reference : m_rows.catalog().referencesTo(table)) {
            if (auto done = follow(reference, id); !done)
                return done;
        }
        return m_rows.remove(table, id);
    }

    [[nodiscard]] const QJsonArray &content() const { return m_content; }

private:
    Result<> follow(const Catalog::ForeignKey &reference, qint64 parent)
    {
        auto ids = idsWhere(m_rows.connection(), reference.table, reference.column, parent);
        if (!ids)
            return failure(ids.error());
        for (qint64 id : *ids) {
            auto done = reference.required ? take(reference.table, id) : forget(reference, id);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> forget(const Catalog::ForeignKey &reference, qint64 id)
    {
        auto row = m_rows.find(reference.table, id);
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        (**row)[*m_rows.catalog().entity(reference.table)->indexOf(reference.column)] = Value();
        return m_rows.update(reference.table, id, std::move(**row));
    }

    RowStore &m_rows;
    QJsonArray m_content;
};

Result<bool> isUndone(Connection &connection, const Value &batch)
{
    if (!integerOf(batch) || integerOf(batch) == 0)
        return false;
    auto undone = connection.value(QStringLiteral("SELECT undone FROM import_batch WHERE id = ?"), {batch});
    if (!undone)
        return failure(undone.error());
    return integerOf(*undone) == 1;
}

Result<> restoreRow(RowStore &rows, const QJsonObject &item, const QString &title)
{
    const QString table = item.value(QLatin1String("entity")).toString();
    if (!rows.catalog().contains(table))
        return {};
    const Entity &entity = *rows.catalog().entity(table);
    Row row = rowFromJson(entity, item.value(QLatin1String("row")).toObject());
    const auto batch = entity.indexOf(u"batch_id");
    const auto edited = entity.indexOf(u"edited");
    if (batch && edited && integerOf(row[*edited]) == 0 && table != QLatin1String("buyer")) {
        auto undone = isUndone(rows.connection(), row[*batch]);
        if (!undone)
            return failure(undone.error());
        if (*undone)
            return {};
    }
    auto inserted = rows.insert(table, std::move(row));
    if (!inserted)
        return failure(ErrorCode::NameTaken, {title}, inserted.error().detail);
    return {};
}

} // namespace

Result<> moveToTrash(RowStore &rows, const QString &table, qint64 id, Instant at, const QString &author)
{
    auto row = rows.find(table, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownRow, {table, QString::number(id)});
    const Entity &entity = *rows.catalog().entity(table);
    const auto buyerColumn = entity.indexOf(u"buyer_id");
    const Value buyer = table == QLatin1String("buyer") ? Value(id) : buyerColumn ? (**row)[*buyerColumn] : Value();

    Collector collector(rows);
    if (auto done = collector.take(table, id); !done)
        return done;
    const QByteArray content = QJsonDocument(collector.content()).toJson(QJsonDocument::Compact);
    const Entity &trash = *rows.catalog().entity(QStringLiteral("trash"));
    Row entry(trash.columns.size());
    entry[*trash.indexOf(u"at")] = at.value();
    entry[*trash.indexOf(u"author")] = author.toStdString();
    entry[*trash.indexOf(u"entity")] = table.toStdString();
    entry[*trash.indexOf(u"title")] = titleOf(entity, **row).toStdString();
    entry[*trash.indexOf(u"buyer_id")] = buyer;
    entry[*trash.indexOf(u"content")] = content.toStdString();
    auto inserted = rows.insert(QStringLiteral("trash"), std::move(entry));
    if (!inserted)
        return failure(inserted.error());
    return {};
}

Result<std::vector<TrashItem>> listTrash(Connection &connection)
{
    std::vector<TrashItem> entries;
    auto done = connection.each(
        QStringLiteral("SELECT id, at, author, entity, title, buyer_id, content FROM trash ORDER BY id"), {},
        [&entries](const Cursor &row) {
            const auto content = QJsonDocument::fromJson(row.string(6).toUtf8()).array();
            entries.push_back({row.integer(0), Instant(row.integer(1)), row.string(2), row.string(3), row.string(4),
                               row.isBlank(5) ? std::nullopt : std::optional(row.integer(5)),
                               static_cast<int>(content.size())});
            return true;
        });
    if (!done)
        return failure(done.error());
    return entries;
}

Result<> restoreFromTrash(RowStore &rows, qint64 entry)
{
    const QString table = QStringLiteral("trash");
    auto row = rows.find(table, entry);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownRow, {table, QString::number(entry)});
    const Entity &trash = *rows.catalog().entity(table);
    const QString title = QString::fromStdString(std::string(textOf((**row)[*trash.indexOf(u"title")])));
    const std::string content{textOf((**row)[*trash.indexOf(u"content")])};
    const auto items = QJsonDocument::fromJson(QByteArray::fromStdString(content)).array();
    for (const auto &item : items) {
        if (auto done = restoreRow(rows, item.toObject(), title); !done)
            return done;
    }
    return rows.remove(table, entry);
}

Result<qint64> emptyTrash(Connection &connection, std::optional<qint64> entry)
{
    auto done = entry ? connection.execute(QStringLiteral("DELETE FROM trash WHERE id = ?"), {*entry})
                      : connection.execute(QStringLiteral("DELETE FROM trash"));
    if (!done)
        return failure(done.error());
    return connection.touched();
}

} // namespace touchbase::store
