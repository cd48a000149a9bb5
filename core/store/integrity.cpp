// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"
#include "store/cursor.h"

#include "domain/words.h"

namespace touchbase::store {

namespace {

/// A condition that no row may meet.
struct Invariant {
    const char *table;
    const char *broken;
    const char *meaning;
};

constexpr std::array invariants{
    Invariant{"delivery", "delivered < 0 OR disputed > delivered OR contacted > delivered OR converted > delivered",
              "more disputed, contacted or converted than delivered"},
    Invariant{"buyer", "churned_on < signed_on", "churned before signed"},
    Invariant{"issue", "first_response_at < opened_at OR resolved_at < opened_at", "answered before opened"},
    Invariant{"survey", "scale_min >= scale_max OR score < scale_min OR score > scale_max",
              "a score outside its scale"},
    Invariant{"survey", "kind = 'nps' AND (scale_min <> 0 OR scale_max <> 10)", "NPS on another scale than 0 to 10"},
    Invariant{"pause", "until_day < from_day", "an end before its beginning"},
    Invariant{"returns_coverage", "until_day < from_day", "an end before its beginning"},
    Invariant{"deliveries_coverage", "until_day < from_day", "an end before its beginning"},
    Invariant{"expectation",
              "weekly_volume <= 0 OR max_dispute_rate <= 0 OR return_window_days <= 0 OR "
              "target_contact_rate <= 0 OR target_conversion_rate <= 0 OR response_hours <= 0 OR "
              "cadence_days <= 0",
              "an expectation of 0 or less"},
    Invariant{"touchpoint", "csat NOT BETWEEN 1 AND 5 OR ease NOT BETWEEN 1 AND 7", "an answer outside its scale"},
};

Result<> countBroken(Connection &connection, const QString &table, const QString &broken, const QString &meaning,
                     QStringList &problems)
{
    auto count = connection.value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, broken));
    if (!count)
        return failure(count.error());
    if (integerOf(*count).value_or(0) > 0)
        problems << QStringLiteral("%1: %2 rows with %3").arg(table).arg(*integerOf(*count)).arg(meaning);
    return {};
}

template <class E>
QString wordsCondition(const QString &column)
{
    QStringList words;
    for (std::string_view word : Words<E>::table)
        words << u'\'' + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())) + u'\'';
    return QStringLiteral("%1 NOT IN (%2)").arg(column, words.join(u','));
}

Result<> checkEngine(Connection &connection, QStringList &problems)
{
    if (!connection.dialect().isFile())
        return {};
    auto done = connection.each(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&problems](const Cursor &row) {
        if (row.string(0) != QLatin1String("ok"))
            problems << row.string(0);
        return true;
    });
    if (!done)
        return done;
    return connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&problems](const Cursor &row) {
        problems << QStringLiteral("%1 %2: refers to a missing %3").arg(row.string(0), row.string(1), row.string(2));
        return problems.size() < 20;
    });
}

Result<> checkWords(Connection &connection, QStringList &problems)
{
    const auto unknown = QStringLiteral("an unknown word");
    const std::array<std::pair<const char *, QString>, 7> conditions{{
        {"buyer", wordsCondition<Stage>(QStringLiteral("stage"))},
        {"buyer", wordsCondition<Vertical>(QStringLiteral("vertical"))},
        {"touchpoint", wordsCondition<Channel>(QStringLiteral("channel"))},
        {"touchpoint", wordsCondition<Emotion>(QStringLiteral("emotion"))},
        {"lead_return", wordsCondition<ReturnStatus>(QStringLiteral("status"))},
        {"survey", wordsCondition<SurveyKind>(QStringLiteral("kind"))},
        {"review", wordsCondition<ReviewKind>(QStringLiteral("kind"))},
    }};
    for (const auto &[table, condition] : conditions) {
        if (auto done = countBroken(connection, QString::fromLatin1(table), condition, unknown, problems); !done)
            return done;
    }
    return {};
}

/// Rows of imports name a batch that exists, and every source that is named stands in the table.
Result<> checkReferences(Connection &connection, const Catalog &catalog, QStringList &problems)
{
    for (const QString &table : catalog.tables()) {
        if (!catalog.isImportable(table))
            continue;
        auto done = countBroken(connection, table,
                                QStringLiteral("batch_id <> 0 AND batch_id NOT IN (SELECT id FROM import_batch)"),
                                QStringLiteral("an import that is not on record"), problems);
        if (!done)
            return done;
    }
    for (const char *table : {"delivery", "lead_return"}) {
        auto done = countBroken(connection, QString::fromLatin1(table),
                                QStringLiteral("source_id <> 0 AND source_id NOT IN (SELECT id FROM source)"),
                                QStringLiteral("a source that is missing"), problems);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QStringList> findProblems(Connection &connection, const Catalog &catalog)
{
    QStringList problems;
    if (auto done = checkEngine(connection, problems); !done)
        return failure(done.error());
    for (const Invariant &one : invariants) {
        auto done = countBroken(connection, QString::fromLatin1(one.table), QString::fromLatin1(one.broken),
                                QString::fromLatin1(one.meaning), problems);
        if (!done)
            return failure(done.error());
    }
    if (auto done = checkWords(connection, problems); !done)
        return failure(done.error());
    if (auto done = checkReferences(connection, catalog, problems); !done)
        return failure(done.error());
    return problems;
}

} // namespace touchbase::store
