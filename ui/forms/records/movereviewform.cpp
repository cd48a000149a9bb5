// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/movereviewform.h"

#include "forms/inputs/dayinputs.h"
#include "operations/records/reviews.h"
#include "render/words.h"

namespace touchbase::ui {

Result<MoveReviewForm::Content> MoveReviewForm::load(const Reader &reader, Id<Review> id)
{
    auto review = reader.load(id);
    return review ? Result<Content>(Content{id, std::move(review->value)}) : failure(review.error());
}

Result<MoveReviewForm::Content> MoveReviewForm::load(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                     Day today)
{
    auto schedule = loadReviewSchedule(reader, setup, buyer, today);
    if (!schedule)
        return failure(schedule.error());
    if (!schedule->next)
        return failure(ErrorCode::UnknownRow, {QStringLiteral("review"), schedule->buyer.value.name});
    const rules::ScheduledReview &next = *schedule->next;
    if (next.stored)
        return load(reader, *next.stored);
    return Content{{}, {{}, buyer, next.kind, next.dueOn, {}, {}, {}, {}, {}, {}, {}, {}}};
}

MoveReviewForm::MoveReviewForm(Desk &desk, QWidget *parent, Content content)
    : RecordForm(desk,
                 {QString::fromLatin1(kind), content.review.buyer,
                  content.stored ? std::optional(content.stored->value()) : std::nullopt},
                 parent),
      m_content(std::move(content))
{
    setHeading(tr("Move: %1").arg(render::nameOf(m_content.review.kind)));
    setSaveText(tr("&Move"));
    showBuyer(m_content.review.buyer);
    m_dueOn = add("due_on", tr("&To"), new DayInput(QStringLiteral("dueOn"), format(), desk.today()));
    m_dueOn->setRequired(true);
    m_dueOn->setValue(m_content.review.dueOn);
    setHint(*m_dueOn, tr("It is due on %1.").arg(format().fullDay(m_content.review.dueOn)));
    m_reason = add("moved_reason", tr("&Reason"), new TextInput(QStringLiteral("movedReason")), whole);
    m_reason->setRequired(true);
}

Problems MoveReviewForm::check()
{
    return {};
}

Operation MoveReviewForm::operation()
{
    if (m_content.stored)
        return operations::moveReview(*m_content.stored, *m_dueOn->value(), m_reason->value().trimmed());
    Review review = m_content.review;
    review.dueOn = *m_dueOn->value();
    review.movedReason = m_reason->value().trimmed();
    return operations::scheduleReview(std::move(review));
}

std::string_view MoveReviewForm::fieldOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ReasonNeeded:
        return "moved_reason";
    case ErrorCode::ReviewBeforeSigned:
        return "due_on";
    default:
        return {};
    }
}

} // namespace touchbase::ui
