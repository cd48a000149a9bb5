// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persontrace.h"

#include "base/day.h"
#include "base/foldedname.h"
#include "base/instant.h"
#include "store/cursor.h"

#include <QJsonDocument>

namespace touchbase::store {

namespace {

const QString layerSuffix = QStringLiteral("_layer");

/// Tables without texts that people write, and those of labels, models and settings.
bool isWithoutPeople(const QString &table)
{
    static const QStringList without{QStringLiteral("meta"),
                                     QStringLiteral("setting"),
                                     QStringLiteral("holiday"),
                                     QStringLiteral("history"),
                                     QStringLiteral("import_batch"),
                                     QStringLiteral("import_claim"),
                                     QStringLiteral("score_model"),
                                     QStringLiteral("score_snapshot"),
                                     QStringLiteral("buyer_alias"),
                                     QStringLiteral("buyer_tag"),
                                     QStringLiteral("tag"),
                                     QStringLiteral("theme"),
                                     QStringLiteral("survey_theme"),
                                     QStringLiteral("return_reason"),
                                     QStringLiteral("delivery"),
                                     QStringLiteral("delivery_quality"),
                                     QStringLiteral("consumer_day"),
                                     QStringLiteral("returns_coverage"),
                                     QStringLiteral("deliveries_coverage")};
    return without.contains(table);
}

/// Columns that hold no free text: what the program itself writes, and names of companies and of our own people.
bool isFixed(const QString &table, const QString &column)
{
    static const QStringList anywhere{
        QStringLiteral("uid"),     QStringLiteral("entity"),     QStringLiteral("entity_uid"),
        QStringLiteral("folded"),  QStringLiteral("origin_key"), QStringLiteral("row_key"),
        QStringLiteral("lead_id"), QStringLiteral("currency"),   QStringLiteral("kind"),
        QStringLiteral("author"),  QStringLiteral("our_owner"),  QStringLiteral("told_by")};
    static const QStringList some{QStringLiteral("buyer.name"), QStringLiteral("buyer.owner"),
                                  QStringLiteral("buyer.external_id"), QStringLiteral("source.name"),
                                  QStringLiteral("source.affiliate")};
    return anywhere.contains(column) || some.contains(table + u'.' + column);
}

/// Columns that hold nothing but one person's name or address.
bool isPersonColumn(const QString &column)
{
    static const QStringList columns{QStringLiteral("contact"),     QStringLiteral("validated_by"),
                                     QStringLiteral("buyer_owner"), QStringLiteral("owner"),
                                     QStringLiteral("email"),       QStringLiteral("phone")};
    return columns.contains(column);
}

bool isJsonColumn(const QString &table, const QString &column)
{
    static const QStringList columns{QStringLiteral("history_row.before"), QStringLiteral("history_row.after"),
                                     QStringLiteral("trash.content"), QStringLiteral("review.frozen"),
                                     QStringLiteral("saved_view.content")};
    return columns.contains(table + u'.' + column);
}

QString withoutLayer(const QString &table)
{
    return table.endsWith(layerSuffix) ? table.chopped(layerSuffix.size()) : table;
}

QString qstring(const Value &value)
{
    const std::string_view text = textOf(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString textIn(const Entity &entity, const Row &row, QStringView column)
{
    const auto index = entity.indexOf(column);
    return index ? qstring(row[*index]) : QString();
}

std::optional<qint64> numberIn(const Entity &entity, const Row &row, QStringView column)
{
    const auto index = entity.indexOf(column);
    return index ? integerOf(row[*index]) : std::nullopt;
}

bool isDay(const QString &column)
{
    return column == QLatin1String("day") || column == QLatin1String("from_day") || column == QLatin1String("until_day")
           || column == QLatin1String("valid_from") || column == QLatin1String("episode_from")
           || column == QLatin1String("contact_until") || column.endsWith(QLatin1String("_on"));
}

QJsonValue readableValue(const QString &column, const Value &value)
{
    if (const auto number = integerOf(value)) {
        if (column == QLatin1String("at") || column.endsWith(QLatin1String("_at")))
            return Instant(*number).toString();
        return isDay(column) ? QJsonValue(Day(static_cast<int>(*number)).toString()) : QJsonValue(*number);
    }
    if (const auto number = decimalOf(value))
        return *number;
    const QString text = qstring(value);
    const QJsonDocument document = text.startsWith(u'{') || text.startsWith(u'[')
                                       ? QJsonDocument::fromJson(text.toUtf8())
                                       : QJsonDocument();
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(text);
}

} // namespace

QJsonObject readable(const Entity &entity, const Row &row)
{
    QJsonObject json;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!isBlank(row[i]))
            json.insert(entity.columns[i], readableValue(entity.columns[i], row[i]));
    }
    return json;
}

PersonTraces::PersonTraces(Connection &connection, const Catalog &catalog, const Person &person)
    : m_connection(connection), m_catalog(catalog), m_person(person), m_text(person.marks)
{
}

QStringList PersonTraces::tables() const
{
    QStringList found;
    for (const QString &table : m_catalog.tables()) {
        if (!isWithoutPeople(withoutLayer(table)))
            found << table;
    }
    return found;
}

/// All columns of a table, and after them the buyer that the row belongs to.
QString PersonTraces::statementFor(const QString &table) const
{
    const Entity &entity = *m_catalog.entity(table);
    const QStringList columns(entity.columns.begin(), entity.columns.end());
    QString buyer = QStringLiteral("NULL");
    if (withoutLayer(table) == QLatin1String("buyer"))
        buyer = QStringLiteral("id");
    else if (entity.indexOf(u"buyer_id"))
        buyer = QStringLiteral("buyer_id");
    for (const auto &key : m_catalog.foreignKeys()) {
        const bool byParent = key.table == withoutLayer(table) && buyer == QLatin1String("NULL")
                              && m_catalog.hasColumn(key.parent, u"buyer_id");
        if (byParent)
            buyer =
                QStringLiteral("(SELECT p.buyer_id FROM %1 p WHERE p.id = %2.%3)").arg(key.parent, table, key.column);
    }
    return QStringLiteral("SELECT %1, %2 FROM %3").arg(columns.join(u','), buyer, table);
}

Result<std::vector<Trace>> PersonTraces::inTable(const QString &table)
{
    const auto entity = m_catalog.entity(table);
    const bool isRecorded = table != QLatin1String("history_row") && !table.endsWith(layerSuffix);
    auto cursor = Cursor::open(m_connection, statementFor(table));
    if (!cursor)
        return failure(cursor.error());
    const int width = static_cast<int>(entity->columns.size());
    std::vector<Trace> traces;
    Row row(entity->columns.size());
    while ((*cursor)->next()) {
        for (int i = 0; i < width; ++i)
            row[static_cast<size_t>(i)] = (*cursor)->value(i);
        const qint64 id = integerOf(row[0]).value_or(0);
        if (isTheirs(*entity, row)) {
            traces.push_back({entity, id, row, std::nullopt, isRecorded});
            continue;
        }
        Row after = cleaned(*entity, row, m_person.isNamedIn((*cursor)->optionalInteger(width)));
        if (after != row)
            traces.push_back({entity, id, row, std::move(after), isRecorded});
    }
    if (auto done = (*cursor)->finish(); !done)
        return failure(done.error());
    return traces;
}

bool PersonTraces::isTheirs(const Entity &entity, const Row &row) const
{
    const QString table = withoutLayer(entity.name);
    const bool ofContact = textIn(entity, row, u"entity") == QLatin1String("contact");
    if (table == QLatin1String("contact"))
        return m_person.isRow(integerOf(row[0]));
    if (table == QLatin1String("history_row"))
        return ofContact && m_person.isRow(numberIn(entity, row, u"row_id"));
    if (table == QLatin1String("attachment"))
        return ofContact && m_person.uids.contains(textIn(entity, row, u"entity_uid"));
    if (table != QLatin1String("trash") || !ofContact)
        return false;
    const QJsonArray items = QJsonDocument::fromJson(textIn(entity, row, u"content").toUtf8()).array();
    const QJsonObject first = items.at(0).toObject().value(QLatin1String("row")).toObject();
    return m_person.isRow(first.value(QLatin1String("id")).toInteger());
}

Row PersonTraces::cleaned(const Entity &entity, const Row &row, bool names) const
{
    Row after = row;
    const QString table = withoutLayer(entity.name);
    for (size_t i = 1; i < row.size(); ++i) {
        const QString &column = entity.columns[i];
        if (!std::holds_alternative<std::string>(row[i]))
            continue;
        if (isJsonColumn(table, column)) {
            after[i] = withoutInJson(entity, row, i, names);
            continue;
        }
        const QString text = qstring(row[i]);
        const QString left = withoutIn(table, column, text, names);
        if (left != text)
            after[i] = left.isEmpty() ? Value() : Value(left.toStdString());
    }
    return after;
}

Value PersonTraces::withoutInJson(const Entity &entity, const Row &row, size_t column, bool names) const
{
    const QJsonDocument document = QJsonDocument::fromJson(qstring(row[column]).toUtf8());
    // The history says of which table its objects are rows; the trash says it item by item.
    const QString of = entity.name == QLatin1String("history_row") ? textIn(entity, row, u"entity") : QString();
    QJsonDocument left;
    if (entity.name == QLatin1String("trash"))
        left.setArray(withoutInTrash(document.array(), names));
    else if (document.isArray())
        left.setArray(withoutIn(of, QString(), QJsonValue(document.array()), names).toArray());
    else
        left.setObject(withoutIn(of, QString(), QJsonValue(document.object()), names).toObject());
    return left == document ? row[column] : Value(left.toJson(QJsonDocument::Compact).toStdString());
}

QString PersonTraces::withoutIn(const QString &table, const QString &column, const QString &text, bool names) const
{
    // A row that bears another name by now keeps it; what the history says of before does not.
    if (table == QLatin1String("contact") && (column == QLatin1String("name") || column == QLatin1String("folded")))
        return names && m_text.isName(text) ? PersonText::mark : text;
    if (isFixed(table, column))
        return text;
    const QString left = m_text.erased(text, names);
    if (names && column == QLatin1String("contacts")) {
        const QString others = m_text.withoutPerson(text);
        return left == text ? text : others;
    }
    const bool isTheirs = isPersonColumn(column) && left == PersonText::mark;
    return isTheirs ? QString() : left;
}

/// Objects of the history and the trash are rows: their keys are columns.
QJsonValue PersonTraces::withoutIn(const QString &table, const QString &column, const QJsonValue &json,
                                   bool names) const
{
    if (json.isString()) {
        const QString left = withoutIn(table, column, json.toString(), names);
        return left.isEmpty() && !json.toString().isEmpty() ? QJsonValue() : QJsonValue(left);
    }
    if (json.isArray()) {
        QJsonArray left;
        const QJsonArray items = json.toArray();
        for (const auto &item : items)
            left.append(withoutIn(table, column, QJsonValue(item), names));
        return left;
    }
    if (!json.isObject())
        return json;
    QJsonObject left = json.toObject();
    for (auto it = left.begin(); it != left.end(); ++it)
        it.value() = withoutIn(table, it.key(), QJsonValue(it.value()), names);
    return left;
}

QJsonArray PersonTraces::withoutInTrash(const QJsonArray &items, bool names) const
{
    QJsonArray left;
    for (const auto &item : items) {
        QJsonObject object = item.toObject();
        const QString table = object.value(QLatin1String("entity")).toString();
        const QJsonObject row = object.value(QLatin1String("row")).toObject();
        if (table == QLatin1String("contact") && m_person.isRow(row.value(QLatin1String("id")).toInteger()))
            continue;
        object.insert(QLatin1String("row"), withoutIn(table, QString(), QJsonValue(row), names));
        left.append(object);
    }
    return left;
}

} // namespace touchbase::store
