// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/reviewstab.h"

#include "buyer/cardtable.h"
#include "buyer/partcard.h"
#include "onboarding/onboardingdetail.h"
#include "render/words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

QString stateText(const ReviewStanding &review, const Desk &desk)
{
    if (review.due.heldOn)
        return ReviewsTab::tr("Held on %1").arg(desk.format().day(*review.due.heldOn, desk.today()));
    const int late = desk.today() - review.due.dueOn;
    const QString draft = review.isBegun() ? ReviewsTab::tr("Draft, %1") : QStringLiteral("%1");
    if (late > 0)
        return draft.arg(ReviewsTab::tr("%n day(s) late", nullptr, late));
    return draft.arg(late == 0 ? ReviewsTab::tr("due today") : ReviewsTab::tr("due in %n day(s)", nullptr, -late));
}

QString whyText(const ReviewStanding &review)
{
    if (!review.stored)
        return {};
    QStringList parts;
    if (!review.stored->value.movedReason.isEmpty())
        parts << ReviewsTab::tr("Moved: %1").arg(review.stored->value.movedReason);
    if (!review.stored->value.reopenedReason.isEmpty())
        parts << ReviewsTab::tr("Reopened: %1").arg(review.stored->value.reopenedReason);
    return parts.join(QStringLiteral("; "));
}

} // namespace

ReviewsTab::ReviewsTab(Page &page, QWidget *parent)
    : BuyerTab(page, parent), m_card(new PartCard(tr("Reviews"))), m_table(new CardTable)
{
    setObjectName(QStringLiteral("reviewsTab"));
    m_card->setFlush(true);
    m_card->setContent(m_table);
    m_table->setObjectName(QStringLiteral("reviewsTable"));
    m_table->setAccessibleName(tr("Reviews: Enter writes one"));
    m_table->setColumns({{tr("Review")},
                         {tr("Due")},
                         {tr("State")},
                         {tr("With")},
                         {tr("Recommended"), true},
                         {tr("Satisfied"), true},
                         {tr("Why it was moved or reopened")}},
                        {170, 110, 150, 160, 124, 84, 0}, 6);
    m_write = addButton(tr("&Write…"), ActionId::EditEntry);
    m_move = addButton(tr("&Move…"), ActionId::MoveReview);
    m_pdf = addButton(tr("E&xport PDF…"), ActionId::ExportReview);
    connect(m_table, &DataTable::rowActivated, this, &ReviewsTab::write);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) {
        m_move->setEnabled(canMove());
        m_pdf->setEnabled(current() && current()->stored);
        Q_EMIT this->page().fittingActionsChanged();
    });
    connect(m_card, &PartCard::retryRequested, this, &BuyerTab::markStale);
    connect(m_card, &PartCard::actionTriggered, this, [this] { desk().request(ActionId::EditBuyer, buyer()); });
    connect(&page.desk(), &Desk::changed, this, [this](const ChangeSet &changeSet) {
        if (concernsOnboarding(changeSet))
            markStale();
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_card);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QPushButton *ReviewsTab::addButton(const QString &text, ActionId action)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QStringLiteral("reviews-%1PushButton").arg(QString::fromLatin1(infoOf(action).name)));
    button->setProperty("link", true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
    m_card->addHeaderWidget(button);
    return button;
}

void ReviewsTab::load(BuyerId buyer)
{
    ask([setup = desk().setup(), buyer,
         today = desk().today()](const Reader &reader) { return loadReviewSchedule(reader, setup, buyer, today); },
        [this](const Result<ReviewSchedule> &schedule) { take(schedule); });
}

void ReviewsTab::take(const Result<ReviewSchedule> &schedule)
{
    if (!schedule) {
        m_card->showError(schedule.error());
        return;
    }
    m_schedule = *schedule;
    std::vector<TableRow> rows;
    const render::Format &format = desk().format();
    for (const ReviewStanding &one : m_schedule->reviews) {
        const bool isLate = !one.isHeld() && one.due.dueOn < desk().today();
        const Review *stored = one.stored ? &one.stored->value : nullptr;
        TableRow row{
            {{.text = render::nameOf(one.due.kind), .style = TextStyle::Strong},
             {.text = format.day(one.due.dueOn, desk().today())},
             {.text = stateText(one, desk()), .ink = isLate ? std::optional(ColorRole::BandPoorText) : std::nullopt},
             {.text = stored ? stored->contacts : QString()},
             {.text = one.recommendations > 0 ? format.count(one.recommendations) : QString()},
             {.text = stored && stored->satisfaction ? tr("%1 of 5").arg(*stored->satisfaction) : QString()},
             {.text = whyText(one), .toolTip = whyText(one), .ink = ColorRole::TextMuted}},
            QStringLiteral("%1/%2").arg(wordString(one.due.kind)).arg(one.due.dueOn.value())};
        if (isNext(one))
            row.cells.front().note = tr("next");
        rows.push_back(std::move(row));
    }
    const bool isEmpty = rows.empty();
    m_table->setRows(std::move(rows));
    if (isEmpty)
        m_card->showEmpty(tr("No review is due: it is not known when this buyer signed."), tr("Edit buyer…"));
    else
        m_card->showContent();
    for (QPushButton *button : {m_write, m_move, m_pdf})
        button->setVisible(!isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->goToRow(0);
    m_move->setEnabled(canMove());
    m_pdf->setEnabled(current() && current()->stored);
    Q_EMIT page().fittingActionsChanged();
}

bool ReviewsTab::isNext(const ReviewStanding &review) const
{
    return m_schedule && m_schedule->next && *m_schedule->next == review.due;
}

const ReviewStanding *ReviewsTab::current() const
{
    const int row = m_table->currentIndex().row();
    const bool isThere = m_schedule && row >= 0 && row < static_cast<int>(m_schedule->reviews.size());
    return isThere ? &m_schedule->reviews[static_cast<size_t>(row)] : nullptr;
}

/// One that is stored, or the next: what is computed further ahead follows from that.
bool ReviewsTab::canMove() const
{
    const ReviewStanding *review = current();
    return review && !review->isHeld() && (review->stored || isNext(*review));
}

void ReviewsTab::write(int row)
{
    const ReviewStanding &review = m_schedule->reviews[static_cast<size_t>(row)];
    if (review.stored)
        desk().edit({QStringLiteral("review"), review.stored->id.value(), *buyer()});
    else if (review.due.kind == ReviewKind::Quarterly)
        desk().request(ActionId::NewReview, buyer());
    else
        desk().open({QStringLiteral("review-") + wordString(review.due.kind), buyer()});
}

void ReviewsTab::move()
{
    if (!canMove())
        return;
    const ReviewStanding *review = current();
    desk().open({QStringLiteral("move-review"), buyer(),
                 review->stored ? std::optional(review->stored->id.value()) : std::nullopt});
}

void ReviewsTab::exportPdf()
{
    const ReviewStanding *review = current();
    if (!review || !review->stored)
        return;
    if (review->due.kind == ReviewKind::Quarterly) // its form knows the quarter that it speaks of
        write(m_table->currentIndex().row());
    else
        desk().exportReview(
            {review->stored->id, *buyer(), review->due.dueOn, ReviewExport::Audience::Buyer, review->due.kind});
}

std::vector<ActionId> ReviewsTab::fittingActions() const
{
    std::vector<ActionId> fitting;
    const ReviewStanding *review = current();
    if (!review)
        return fitting;
    fitting.push_back(ActionId::EditEntry);
    if (canMove())
        fitting.push_back(ActionId::MoveReview);
    if (review->stored)
        fitting.push_back(ActionId::ExportReview);
    return fitting;
}

void ReviewsTab::act(ActionId id)
{
    if (id == ActionId::EditEntry && current())
        write(m_table->currentIndex().row());
    else if (id == ActionId::MoveReview)
        move();
    else if (id == ActionId::ExportReview)
        exportPdf();
}

} // namespace touchbase::ui
