// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/changeset.h"

namespace touchbase {

namespace {

/// Columns that say from which day on a row counts: the earliest of them (a review may be held before it is due);
/// instants are days of UTC less one, which is early enough in every zone.
struct DayColumn {
    const char *name;
    bool isInstant;
};
constexpr std::array dayColumns{
    DayColumn{"day", false},        DayColumn{"at", true},       DayColumn{"opened_at", true},
    DayColumn{"valid_from", false}, DayColumn{"sold_on", false}, DayColumn{"from_day", false},
    DayColumn{"due_on", false},     DayColumn{"held_on", false}, DayColumn{"validated_on", false}};

std::optional<int> firstDayOf(const Entity &entity, const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    std::optional<int> first;
    for (const DayColumn &column : dayColumns) {
        const auto index = entity.indexOf(QString::fromLatin1(column.name));
        const auto number = index ? integerOf((*row)[*index]) : std::nullopt;
        if (!number)
            continue;
        const int day = column.isInstant ? static_cast<int>(*number / Instant::msPerDay) - 1
                                         : static_cast<int>(*number);
        first = std::min(first.value_or(day), day);
    }
    return first.value_or(Day::first().value());
}

std::optional<qint64> buyerOf(const RowChange &change)
{
    return change.entity->name == QLatin1String("buyer") ? std::optional(change.row)
                                                         : integerOf(change.value(u"buyer_id"));
}

bool touchesEverybody(const QString &table)
{
    static const QStringList tables{QStringLiteral("score_model"),
                                    QStringLiteral("setting"),
                                    QStringLiteral("holiday"),
                                    QStringLiteral("returns_coverage"),
                                    QStringLiteral("deliveries_coverage"),
                                    QStringLiteral("delivery"),
                                    QStringLiteral("checklist_item")}; // which names its checklist only
    return tables.contains(table);
}

} // namespace

std::vector<qint64> ChangeSet::inserted(QStringView table) const
{
    std::vector<qint64> ids;
    for (const RowChange &change : rows) {
        if (change.entity->name == table && !change.before)
            ids.push_back(change.row);
    }
    return ids;
}

ChangeSet::Staleness ChangeSet::staleness() const
{
    Staleness stale;
    if (bulk) {
        stale.from = bulk->staleFrom;
        stale.everybody = kind == ChangeKind::Foreign; // the history does not say whom it touched
    }
    for (const RowChange &change : rows) {
        const auto buyer = buyerOf(change);
        // A delivery row may move the day until which the others are reported.
        stale.everybody = stale.everybody || touchesEverybody(change.entity->name);
        if (!buyer)
            continue;
        const int day = std::min(firstDayOf(*change.entity, change.before).value_or(Day::last().value()),
                                 firstDayOf(*change.entity, change.after).value_or(Day::last().value()));
        const auto found = stale.from.constFind(*buyer);
        stale.from.insert(*buyer, found == stale.from.cend() ? day : std::min(day, *found));
    }
    return stale;
}

} // namespace touchbase
