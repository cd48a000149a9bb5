// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/postponing.h"

#include "operations/records/reviewrules.h"
#include "operations/records/rows.h"
#include "operations/records/today.h"

namespace touchbase::operations {

namespace {

Result<> mustBeAhead(Writer &writer, Day until)
{
    const auto present = today(writer);
    if (!present)
        return failure(present.error());
    return until < *present ? Result<>(failure(ErrorCode::SnoozeInPast, {until.toString(), present->toString()}))
                            : Result<>();
}

Result<> mustBeAhead(Writer &writer, Day until, const QString &reason)
{
    if (auto ahead = mustBeAhead(writer, until); !ahead)
        return ahead;
    return reason.trimmed().isEmpty() ? Result<>(failure(ErrorCode::ReasonNeeded)) : Result<>();
}

/// As data, which people of any language read.
QString moved(Day until, const QString &reason)
{
    return QStringLiteral("→ %1: ").arg(until.toString()) + reason.trimmed();
}

Result<> note(Writer &writer, const Task &task, Day until, const QString &reason)
{
    Touchpoint touchpoint{{}, *task.buyer, writer.now(), Channel::Note, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    touchpoint.summary = task.title + u' ' + moved(until, reason);
    touchpoint.author = writer.author();
    auto noted = insertReady(writer, std::move(touchpoint));
    return noted ? Result<>() : Result<>(failure(noted.error()));
}

Result<> postpone(Writer &writer, Id<Task> id, Day until, const QString &reason)
{
    auto task = writer.load(id);
    if (!task)
        return failure(task.error());
    const bool hasBuyer = task->value.buyer.has_value();
    if (auto may = hasBuyer ? mustBeAhead(writer, until, reason) : mustBeAhead(writer, until); !may)
        return may;
    const Task before = task->value;
    task->value.dueOn = until;
    if (auto updated = updateReady(writer, std::move(*task)); !updated)
        return failure(updated.error());
    return hasBuyer ? note(writer, before, until, reason) : Result<>();
}

Result<> postpone(Writer &writer, Id<ChecklistItem> id, Day until, const QString &reason)
{
    if (auto may = mustBeAhead(writer, until, reason); !may)
        return may;
    return alter(writer, id, [&](ChecklistItem &value) -> Result<> {
        value.dueOn = until;
        value.note += (value.note.isEmpty() ? QString() : QStringLiteral("\n")) + moved(until, reason);
        return {};
    });
}

Result<> postpone(Writer &writer, Id<Review> id, Day until, const QString &reason)
{
    if (auto may = mustBeAhead(writer, until, reason); !may)
        return may;
    return alter(writer, id, [&](Review &value) -> Result<> {
        const Review before = value;
        value.dueOn = until;
        value.movedReason = reason;
        return askReviewDays(writer, value, before);
    });
}

Result<> postpone(Writer &writer, BuyerId buyer, ReviewKind kind, Day until, const QString &reason)
{
    if (auto may = mustBeAhead(writer, until, reason); !may)
        return may;
    Review review{{}, buyer, kind, until, {}, reason, {}, {}, {}, {}, {}, {}};
    if (auto possible = askReviewDays(writer, review, std::nullopt); !possible)
        return possible;
    auto stored = insertReady(writer, std::move(review));
    return stored ? Result<>() : Result<>(failure(stored.error()));
}

} // namespace

Operation postponeTask(Id<Task> task, Day until, const QString &reason)
{
    return {QStringLiteral("postpone-task"),
            [task, until, reason](Writer &writer) { return postpone(writer, task, until, reason); }};
}

Operation postponeItem(Id<ChecklistItem> item, Day until, const QString &reason)
{
    return {QStringLiteral("postpone-item"),
            [item, until, reason](Writer &writer) { return postpone(writer, item, until, reason); }};
}

Operation postponeReview(Id<Review> review, Day until, const QString &reason)
{
    return {QStringLiteral("postpone-review"),
            [review, until, reason](Writer &writer) { return postpone(writer, review, until, reason); }};
}

Operation postponeReview(BuyerId buyer, ReviewKind kind, Day until, const QString &reason)
{
    return {QStringLiteral("postpone-review"),
            [buyer, kind, until, reason](Writer &writer) { return postpone(writer, buyer, kind, until, reason); }};
}

} // namespace touchbase::operations
