// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/reviewsheet.h"

#include "operations/records/reviewrules.h"
#include "operations/records/rows.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

/// Whom it was held with: contacts of the buyer, unless nothing was changed about it.
Result<> nameContacts(Writer &writer, Review &review, const QString &before)
{
    if (review.contacts == before)
        return {};
    QStringList names;
    for (const QString &name : review.contacts.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    auto named = contactsNamed(writer, review.buyer, names);
    if (!named)
        return failure(named.error());
    review.contacts = *named;
    return {};
}

Result<Id<Review>> insertReview(Writer &writer, Review review)
{
    if (auto dated = askReviewDays(writer, review, std::nullopt); !dated)
        return failure(dated.error());
    if (auto named = nameContacts(writer, review, {}); !named)
        return failure(named.error());
    auto inserted = insertReady(writer, std::move(review));
    return inserted ? Result<Id<Review>>(inserted->id) : failure(inserted.error());
}

/// The numbers stay those of the day on which it was begun.
void freeze(Review &review, const Review &written)
{
    if (!review.frozen.isEmpty())
        return;
    review.frozen = written.frozen;
    review.frozenAt = written.frozenAt;
}

Result<Id<Review>> writeTexts(Writer &writer, const ReviewSheet &sheet)
{
    if (!sheet.id)
        return insertReview(writer, sheet.review);
    auto present = writer.load(*sheet.id);
    if (!present)
        return failure(present.error());
    Review review = present->value;
    const bool hasReason = !sheet.review.reopenedReason.trimmed().isEmpty();
    if (review.heldOn && !sheet.review.heldOn && !hasReason)
        return failure(ErrorCode::ReasonNeeded);
    if (hasReason)
        review.reopenedReason = sheet.review.reopenedReason;
    review.heldOn = sheet.review.heldOn;
    review.contacts = sheet.review.contacts;
    review.buyerSays = sheet.review.buyerSays;
    review.satisfaction = sheet.review.satisfaction;
    review.summary = sheet.review.summary;
    review.wins = sheet.review.wins;
    review.problems = sheet.review.problems;
    review.internalNotes = sheet.review.internalNotes;
    freeze(review, sheet.review);
    if (auto named = nameContacts(writer, review, present->value.contacts); !named)
        return failure(named.error());
    if (auto dated = askReviewDays(writer, review, present->value); !dated)
        return failure(dated.error());
    auto updated = updateReady(writer, Stored<Review>{*sheet.id, sheet.revision, std::move(review)});
    return updated ? Result<Id<Review>>(*sheet.id) : failure(updated.error());
}

/// What a sheet does not show stays as it is stored.
void keepHidden(Recommendation &line, const Recommendation &stored)
{
    line.uid = stored.uid;
    line.task = stored.task;
}
void keepHidden(Goal &line, const Goal &stored)
{
    line.uid = stored.uid;
    line.reached = stored.reached;
}

template <class T>
Result<> writeLine(Writer &writer, const SheetLine<T> &line, T value)
{
    if (!line.id) {
        auto inserted = insertReady(writer, std::move(value));
        return inserted ? Result<>() : Result<>(failure(inserted.error()));
    }
    auto present = writer.load(*line.id);
    if (!present)
        return failure(present.error());
    keepHidden(value, present->value);
    auto updated = updateReady(writer, Stored<T>{*line.id, present->revision, std::move(value)});
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

template <class T>
Result<> removeOthers(Writer &writer, Id<Review> review, const std::vector<SheetLine<T>> &lines)
{
    auto present = writer.listOf<T>(review.value());
    if (!present)
        return failure(present.error());
    for (const auto &one : *present) {
        const bool stays = std::any_of(lines.begin(), lines.end(),
                                       [&one](const SheetLine<T> &line) { return line.id == one.id; });
        if (stays)
            continue;
        if (auto removed = writer.remove(one.id); !removed)
            return removed;
    }
    return {};
}

template <class T>
Result<> writeLines(Writer &writer, Id<Review> review, const std::vector<SheetLine<T>> &lines)
{
    if (auto removed = removeOthers(writer, review, lines); !removed)
        return removed;
    qint64 position = 0;
    for (const SheetLine<T> &line : lines) {
        T value = line.value;
        value.review = review;
        value.position = ++position;
        if (auto written = writeLine(writer, line, std::move(value)); !written)
            return written;
    }
    return {};
}

Result<> write(Writer &writer, const ReviewSheet &sheet)
{
    if (auto asked = askRecommendations(writer, sheet.review, sheet.recommendations.size()); !asked)
        return asked;
    const auto review = writeTexts(writer, sheet);
    if (!review)
        return failure(review.error());
    if (auto written = writeLines(writer, *review, sheet.recommendations); !written)
        return written;
    if (auto written = writeLines(writer, *review, sheet.goals); !written)
        return written;
    return sheet.review.heldOn ? makeTasks(writer, *review) : Result<>();
}

} // namespace

Operation writeReview(ReviewSheet sheet)
{
    return {QStringLiteral("write-review"),
            [sheet = std::move(sheet)](Writer &writer) { return write(writer, sheet); }};
}

} // namespace touchbase::operations
