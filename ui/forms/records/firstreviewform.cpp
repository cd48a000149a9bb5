// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/firstreviewform.h"

#include "domain/gate.h"
#include "domain/validation.h"
#include "forms/inputs/nameinputs.h"
#include "forms/inputs/rowsinput.h"
#include "forms/records/knownnames.h"
#include "forms/records/numbersview.h"
#include "forms/records/reviewlines.h"
#include "render/words.h"

#include <QPushButton>

namespace touchbase::ui {

namespace {

/// The row of the review where it is stored, else its kind, so that each has a draft.
FormKey keyOf(const FirstReviewContent &content)
{
    const auto &sheet = content.sheet;
    if (sheet.id)
        return {QStringLiteral("review"), sheet.review.buyer, sheet.id->value()};
    return {firstReviewKind(sheet.review.kind), sheet.review.buyer};
}

} // namespace

QString firstReviewKind(ReviewKind kind)
{
    return QStringLiteral("review-") + wordString(kind);
}

FirstReviewForm::FirstReviewForm(Desk &desk, QWidget *parent, FirstReviewContent content)
    : RecordForm(desk, keyOf(content), parent), m_content(std::move(content)), m_checked(m_content.sheet)
{
    setHeading(render::nameOf(m_content.sheet.review.kind));
    setSaveText(tr("&Save draft"));
    showBuyer(m_content.sheet.review.buyer);
    addNumbers();
    addTalk();
    addOutcome();
    addSignOff();
    show();
    if (m_recommendations->count() == 0) {
        m_recommendations->addBlankRow();
        m_recommendations->addBlankRow();
    }
    startWith(*m_contacts);
}

void FirstReviewForm::addNumbers()
{
    addSection(tr("1. Look at the numbers together"));
    m_numbers = new NumbersView;
    addView(m_numbers);
}

void FirstReviewForm::addTalk()
{
    addSection(tr("2. Ask, and write down the answer"));
    m_contacts = add("contacts", tr("Held w&ith"), new PeopleInput(QStringLiteral("contacts")), 9);
    setHint(*m_contacts, whomToName());
    offerContacts(desk(), *m_contacts, m_content.sheet.review.buyer);
    m_satisfaction = add("satisfaction", tr("Sa&tisfied, 1 to 5"), new WholeInput(QStringLiteral("satisfaction")),
                         quarter);
    setHint(*m_satisfaction, tr("As they say it"));
    m_buyerSays = add("buyer_says", tr("What the buyer sa&ys"), new NotesInput(QStringLiteral("buyerSays"), 2), whole);
}

void FirstReviewForm::addOutcome()
{
    addSection(tr("3. Say what went well, and name the gaps"));
    m_wins = add("wins", tr("What went &well"), new NotesInput(QStringLiteral("wins"), 2));
    m_problems = add("problems", tr("&Gaps"), new NotesInput(QStringLiteral("problems"), 2));
    addSection(tr("4. Recommend what to do: at least two, each with an owner and a day"));
    m_recommendations = add("recommendations", tr("&Recommendations"), newRecommendationRows(format(), desk().today()),
                            whole);
    setHint(*m_recommendations, tr("They become tasks when the review is held."));
}

void FirstReviewForm::addSignOff()
{
    addSection(tr("5. Sign it off"));
    m_heldOn = add("held_on", tr("H&eld on"),
                   new DayInput(QStringLiteral("heldOn"), format(), desk().today(), DayLeaning::Back), quarter);
    m_heldOn->setPlaceholderText(tr("Not held yet"));
    m_reopened = add("reopened_reason", tr("Reo&pened because"), new TextInput(QStringLiteral("reopenedReason")), 9);
    setHint(*m_reopened, tr("Needed where a review that was held is taken back."));
    m_notes = add("internal_notes", tr("Internal &notes"), new NotesInput(QStringLiteral("internalNotes"), 2), whole);
    setHint(*m_notes, tr("Never printed."));
    auto *held = addButton(tr("&Held today: sign off"), QStringLiteral("signOffButton"));
    connect(held, &QPushButton::clicked, this, &FirstReviewForm::signOff);
    auto *pdf = addButton(tr("Save and e&xport PDF…"), QStringLiteral("exportButton"));
    connect(pdf, &QPushButton::clicked, this, [this] {
        m_exportsAfter = true;
        save();
        m_exportsAfter = isSaving();
    });
}

/// The gate looks for one of them, so they are named.
QString FirstReviewForm::whomToName() const
{
    if (!isGate())
        return {};
    if (m_content.decisionMakers.isEmpty())
        return tr("Nobody at this buyer is known as decision maker; the gate asks for one. Add the contact first.");
    return tr("The gate asks for a decision maker: %1.").arg(m_content.decisionMakers.join(QStringLiteral(", ")));
}

void FirstReviewForm::show()
{
    const Review &review = m_content.sheet.review;
    m_numbers->setNumbers(m_content.numbers, m_content.currency, format(), m_content.numbersOf);
    m_contacts->setValue(review.contacts);
    m_satisfaction->setValue(review.satisfaction);
    m_buyerSays->setValue(review.buyerSays);
    m_wins->setValue(review.wins);
    m_problems->setValue(review.problems);
    showRecommendations(*m_recommendations, m_content.sheet.recommendations);
    m_heldOn->setValue(review.heldOn);
    m_reopened->setValue(review.heldOn ? QString() : review.reopenedReason);
    setShown(*m_reopened, review.heldOn || !review.reopenedReason.isEmpty());
    m_notes->setValue(review.internalNotes);
}

void FirstReviewForm::signOff()
{
    if (m_heldOn->isBlank())
        m_heldOn->setValue(desk().today());
    save();
}

Problems FirstReviewForm::check()
{
    m_checked = m_content.sheet;
    Review &review = m_checked.review;
    review.contacts = m_contacts->value();
    review.satisfaction = m_satisfaction->value();
    review.buyerSays = m_buyerSays->value();
    review.wins = m_wins->value();
    review.problems = m_problems->value();
    review.heldOn = m_heldOn->value();
    review.reopenedReason = m_reopened->value();
    review.internalNotes = m_notes->value();
    if (review.frozen.isEmpty()) {
        review.frozen = report::toText(m_content.numbers);
        review.frozenAt = desk().now().toSeconds();
    }
    Problems problems = tidyAndCheck(review);
    m_checked.recommendations = readRecommendations(*m_recommendations, m_content.sheet.recommendations, format(),
                                                    desk().today(), problems);
    const bool isHeld = review.heldOn.has_value();
    if (isHeld && isGate() && m_checked.recommendations.size() < size_t{recommendationsDemanded})
        problems.push_back({"recommendations", {ErrorCode::GateClosed}});
    return problems;
}

QString FirstReviewForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (error.code == ErrorCode::GateClosed)
        return tr("A 14-day review is held with at least two recommendations. Write them, or keep it as a draft.");
    if (field == "recommendations")
        return tr("Mend what is marked above.");
    return RecordForm::sentenceOf(field, error);
}

std::string_view FirstReviewForm::fieldOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ReasonNeeded:
        setShown(*m_reopened, true);
        return "reopened_reason";
    case ErrorCode::ReviewBeforeSigned:
        return "held_on";
    case ErrorCode::UnknownContact:
        return "contacts";
    case ErrorCode::GateClosed:
        return "recommendations";
    default:
        return {};
    }
}

Operation FirstReviewForm::operation()
{
    return operations::writeReview(m_checked);
}

void FirstReviewForm::reload(std::function<void()> then)
{
    const auto &sheet = m_content.sheet;
    desk().read(
        this,
        [setup = desk().setup(), id = sheet.id, buyer = sheet.review.buyer, kind = sheet.review.kind,
         today = desk().today()](const Reader &reader) {
            return id ? loadFirstReviewContent(reader, setup, *id, today)
                      : loadFirstReviewContent(reader, setup, buyer, kind, today);
        },
        [this, then = std::move(then)](const Result<FirstReviewContent> &content) {
            if (!content)
                return showError(content.error());
            m_content = *content;
            show();
            then();
        });
}

void FirstReviewForm::finished(const ChangeSet &changeSet)
{
    const auto inserted = changeSet.inserted(u"review");
    const auto id = inserted.empty() ? m_content.sheet.id : std::optional(Id<Review>(inserted.front()));
    const Review &review = m_checked.review;
    if (m_exportsAfter && id)
        desk().exportReview({*id, review.buyer, review.dueOn, ReviewExport::Audience::Buyer, review.kind});
    RecordForm::finished(changeSet);
}

} // namespace touchbase::ui
