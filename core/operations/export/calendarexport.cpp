// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/calendarexport.h"

#include "operations/export/privatefile.h"
#include "operations/today/rulesetup.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace touchbase {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Calendar", text);
}

QString reviewTitle(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Day14:
        return say(QT_TRANSLATE_NOOP("Calendar", "14-day review: %1"));
    case ReviewKind::Day30:
        return say(QT_TRANSLATE_NOOP("Calendar", "30-day review: %1"));
    case ReviewKind::Day60:
        return say(QT_TRANSLATE_NOOP("Calendar", "60-day review: %1"));
    case ReviewKind::Day90:
        return say(QT_TRANSLATE_NOOP("Calendar", "90-day review: %1"));
    case ReviewKind::Quarterly:
        return say(QT_TRANSLATE_NOOP("Calendar", "Quarterly review: %1"));
    }
    Q_UNREACHABLE();
}

template <class T>
Result<QHash<qint64, std::vector<Stored<T>>>> byBuyer(const Reader &reader)
{
    auto rows = reader.list<T>();
    if (!rows)
        return failure(rows.error());
    QHash<qint64, std::vector<Stored<T>>> grouped;
    for (auto &row : *rows)
        grouped[row.value.buyer.value()].push_back(std::move(row));
    return grouped;
}

/// A review that comes once for a buyer is the same whether it is computed, stored or moved; a quarterly one is known
/// by its row, or by its day as long as it has none.
QString uidOf(const rules::ScheduledReview &review, const Stored<Buyer> &buyer)
{
    const QString which = review.kind != ReviewKind::Quarterly ? wordString(review.kind)
                          : review.stored ? QStringLiteral("quarterly-%1").arg(review.stored->value())
                                          : QStringLiteral("quarterly-") + review.dueOn.toString();
    return QStringLiteral("review-%1-%2@touchbase").arg(buyer.value.uid, which);
}

/// What reviews of buyers follow from.
struct ReviewRows {
    rules::ReviewPlans plans;
    QHash<qint64, std::vector<Stored<Pause>>> pauses;
    QHash<qint64, std::vector<Stored<Review>>> reviews;
};

Result<ReviewRows> loadReviewRows(const Reader &reader, const ScoreSetup &setup)
{
    auto ruled = ruleSetup(setup.settings);
    if (!ruled)
        return failure(ruled.error());
    auto pauses = byBuyer<Pause>(reader);
    if (!pauses)
        return failure(pauses.error());
    auto reviews = byBuyer<Review>(reader);
    if (!reviews)
        return failure(reviews.error());
    return ReviewRows{std::move(ruled->reviews), *std::move(pauses), *std::move(reviews)};
}

void addReviews(const Stored<Buyer> &buyer, const ReviewRows &rows, Day today, std::vector<CalendarEntry> &entries)
{
    std::vector<score::PauseRow> pauses;
    for (const auto &pause : rows.pauses.value(buyer.id.value()))
        pauses.push_back({pause.value.from, pause.value.until});
    std::vector<StoredReview> stored;
    for (const auto &review : rows.reviews.value(buyer.id.value()))
        stored.push_back({review.id, review.value.kind, review.value.dueOn, review.value.heldOn});
    std::ranges::stable_sort(stored, {}, &StoredReview::dueOn);
    const rules::ScheduleFacts facts{rows.plans.of(buyer.value.vertical), buyer.value.signedOn, buyer.value.churnedOn,
                                     pauses, stored};
    for (const auto &review : rules::reviewsToHold(facts, today, today + calendarDays))
        entries.push_back({uidOf(review, buyer), review.dueOn, reviewTitle(review.kind).arg(buyer.value.name)});
}

Result<> addTasks(const Reader &reader, const QHash<qint64, const Buyer *> &buyers, const QString &owner,
                  std::vector<CalendarEntry> &entries)
{
    const auto tasks = reader.openTasks();
    if (!tasks)
        return failure(tasks.error());
    for (const auto &task : *tasks) {
        const Buyer *buyer = task.value.buyer ? buyers.value(task.value.buyer->value()) : nullptr;
        const QString whose = task.value.owner.isEmpty() && buyer ? buyer->owner : task.value.owner;
        if (!task.value.dueOn || (!owner.isEmpty() && whose != owner))
            continue;
        entries.push_back({QStringLiteral("task-%1@touchbase").arg(task.value.uid), *task.value.dueOn, task.value.title,
                           buyer ? buyer->name : QString()});
    }
    return {};
}

} // namespace

Result<std::vector<CalendarEntry>> calendarEntries(const Reader &reader, const ScoreSetup &setup, Day today,
                                                   const QString &owner)
{
    const auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    const auto rows = loadReviewRows(reader, setup);
    if (!rows)
        return failure(rows.error());
    QHash<qint64, const Buyer *> byNumber;
    std::vector<CalendarEntry> entries;
    for (const auto &buyer : *buyers) {
        byNumber.insert(buyer.id.value(), &buyer.value);
        if (owner.isEmpty() || buyer.value.owner == owner)
            addReviews(buyer, *rows, today, entries);
    }
    if (auto added = addTasks(reader, byNumber, owner, entries); !added)
        return failure(added.error());
    std::ranges::stable_sort(entries, {}, &CalendarEntry::on);
    return entries;
}

Result<qint64> exportCalendar(const Reader &reader, const ScoreSetup &setup, const QString &path, Instant now,
                              const QString &owner)
{
    const auto entries = calendarEntries(reader, setup, setup.dayOf(now), owner);
    if (!entries)
        return failure(entries.error());
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return failure(opened.error());
    if (auto written = file.write(toICalendar(*entries, now)); !written)
        return failure(written.error());
    if (auto committed = file.commit(); !committed)
        return failure(committed.error());
    return static_cast<qint64>(entries->size());
}

} // namespace touchbase
