// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergespec.h"

namespace touchbase::store {

namespace {

QString tableOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Buyers:
        return QStringLiteral("buyer");
    case RecordKind::Contacts:
        return QStringLiteral("contact");
    case RecordKind::Expectations:
        return QStringLiteral("expectation");
    case RecordKind::Pauses:
        return QStringLiteral("pause");
    case RecordKind::DeliveriesCoverage:
        return QStringLiteral("deliveries_coverage");
    case RecordKind::ReturnsCoverage:
        return QStringLiteral("returns_coverage");
    case RecordKind::Deliveries:
        return QStringLiteral("delivery");
    case RecordKind::Returns:
        return QStringLiteral("lead_return");
    case RecordKind::Touchpoints:
        return QStringLiteral("touchpoint");
    case RecordKind::Issues:
        return QStringLiteral("issue");
    case RecordKind::Surveys:
        return QStringLiteral("survey");
    case RecordKind::Reviews:
        return QStringLiteral("review");
    case RecordKind::ChecklistItems:
        return QStringLiteral("checklist_item");
    case RecordKind::Tasks:
        return QStringLiteral("task");
    case RecordKind::Consumer:
        return QStringLiteral("consumer_day");
    }
    Q_UNREACHABLE();
}

/// The column of a file's column: the same word, but where that is one of SQL's own or stands in the parent.
QString columnOf(RecordKind kind, std::string_view field)
{
    if (field == "from")
        return QStringLiteral("from_day");
    if (field == "until")
        return QStringLiteral("until_day");
    if (kind == RecordKind::ChecklistItems && field == "item")
        return QStringLiteral("title");
    return QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()));
}

/// Fields that stand elsewhere: buyer and source become numbers, a checklist's head is a row of its own.
bool standsElsewhere(RecordKind kind, const Field &field)
{
    if (field.type == FieldType::Buyer)
        return kind != RecordKind::Buyers;
    if (field.type == FieldType::Source || field.type == FieldType::Uid)
        return true;
    return kind == RecordKind::ChecklistItems
           && (field.name == "kind" || field.name == "checklist" || field.name == "started_on");
}

QString matchOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Buyers:
        return QStringLiteral("t.id = s.buyer_id");
    case RecordKind::Contacts:
        return QStringLiteral("t.buyer_id = s.buyer_id AND t.folded = s.row_key");
    case RecordKind::Expectations:
        return QStringLiteral("t.buyer_id = s.buyer_id AND t.valid_from = s.valid_from");
    case RecordKind::Pauses:
        return QStringLiteral("t.buyer_id = s.buyer_id AND t.from_day = s.from_day");
    case RecordKind::DeliveriesCoverage:
    case RecordKind::ReturnsCoverage:
        return QStringLiteral("COALESCE(t.buyer_id, 0) = COALESCE(s.buyer_id, 0) AND t.from_day = s.from_day "
                              "AND t.until_day = s.until_day");
    case RecordKind::Deliveries:
        return QStringLiteral("t.buyer_id = s.buyer_id AND t.day = s.day AND t.source_id = s.source_id");
    case RecordKind::Returns:
        return QStringLiteral("t.buyer_id = s.buyer_id AND t.row_key = s.row_key");
    case RecordKind::ChecklistItems:
        // A row of another kind is the same item, and moves to a head of that kind.
        return QStringLiteral("t.id = (SELECT i.id FROM {t} i JOIN checklist c ON c.id = i.checklist_id WHERE "
                              "c.buyer_id = s.buyer_id AND c.name = s.head_checklist AND COALESCE(c.started_on, "
                              "-1000000) = COALESCE(s.head_started_on, -1000000) AND i.title = s.title)");
    case RecordKind::Consumer:
        return QStringLiteral("t.source_id = s.source_id AND t.day = s.day");
    case RecordKind::Touchpoints:
    case RecordKind::Issues:
    case RecordKind::Surveys:
    case RecordKind::Reviews:
    case RecordKind::Tasks:
        return QStringLiteral("t.id = CASE WHEN s.uid IS NULL THEN (SELECT id FROM {t} WHERE origin_key = s.row_key) "
                              "ELSE (SELECT id FROM {t} WHERE uid = s.uid) END");
    }
    Q_UNREACHABLE();
}

QString keyColumnOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Buyers:
    case RecordKind::Contacts:
        return QStringLiteral("folded");
    case RecordKind::Returns:
        return QStringLiteral("row_key");
    default:
        return schemaOf(kind).keyedByUid ? QStringLiteral("origin_key") : QString();
    }
}

QString dayColumnOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Deliveries:
    case RecordKind::Consumer:
        return QStringLiteral("day");
    case RecordKind::Returns:
        return QStringLiteral("sold_on");
    case RecordKind::Expectations:
        return QStringLiteral("valid_from");
    case RecordKind::Pauses:
        return QStringLiteral("from");
    case RecordKind::Reviews:
        return QStringLiteral("due_on");
    default:
        return {};
    }
}

MergeSpec makeSpec(RecordKind kind)
{
    const RecordSchema &schema = schemaOf(kind);
    MergeSpec spec{kind, tableOf(kind), {}, false, false, keyColumnOf(kind), matchOf(kind), dayColumnOf(kind)};
    spec.match.replace(QLatin1String("{t}"), spec.table);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        spec.hasBuyer = spec.hasBuyer || field.type == FieldType::Buyer;
        spec.hasSource = spec.hasSource || field.type == FieldType::Source;
        if (standsElsewhere(kind, field))
            continue;
        const bool isKey = std::find(schema.key.begin(), schema.key.end(), i) != schema.key.end();
        const QString name = kind == RecordKind::Buyers && field.name == "buyer" ? QStringLiteral("name")
                                                                                 : columnOf(kind, field.name);
        spec.columns.push_back({i, name, isKey && kind != RecordKind::Returns});
    }
    return spec;
}

} // namespace

const MergeSpec &mergeSpecOf(RecordKind kind)
{
    static const auto specs = [] {
        std::vector<MergeSpec> all;
        for (size_t i = 0; i < recordKindCount; ++i)
            all.push_back(makeSpec(static_cast<RecordKind>(i)));
        return all;
    }();
    return specs[static_cast<size_t>(kind)];
}

const QStringList &importedTables()
{
    static const QStringList tables = [] {
        QStringList all{QStringLiteral("source"), QStringLiteral("buyer"), QStringLiteral("checklist")};
        for (size_t i = 0; i < recordKindCount; ++i) {
            const QString table = tableOf(static_cast<RecordKind>(i));
            if (!all.contains(table))
                all << table;
        }
        return all;
    }();
    return tables;
}

} // namespace touchbase::store
