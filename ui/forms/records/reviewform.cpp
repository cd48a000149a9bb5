// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/reviewform.h"

#include "domain/validation.h"
#include "forms/inputs/nameinputs.h"
#include "forms/inputs/rowsinput.h"
#include "forms/records/knownnames.h"
#include "forms/records/reviewlines.h"

#include <QPushButton>

namespace touchbase::ui {

using operations::ReviewSheet;

namespace {

enum GoalColumn {
    GoalTitle,
    GoalTarget,
    GoalOurOwner,
    GoalBuyerOwner,
    GoalDue
};

/// The row of the review where it is stored, else the last day of the quarter, so that each quarter has a draft.
FormKey keyOf(const ReviewContent &content)
{
    const auto &sheet = content.sheet;
    return {QStringLiteral("review"), sheet.review.buyer, sheet.id ? sheet.id->value() : std::optional<qint64>()};
}

} // namespace

ReviewForm::ReviewForm(Desk &desk, QWidget *parent, ReviewContent content)
    : RecordForm(desk, keyOf(content), parent), m_content(std::move(content)), m_checked(m_content.sheet)
{
    setHeading(tr("Quarterly review to %1").arg(format().fullDay(m_content.quarterEnd)));
    showBuyer(m_content.sheet.review.buyer);
    addTexts();
    addLists();
    addExports();
    show(m_content.sheet);
}

void ReviewForm::addTexts()
{
    m_heldOn = add("held_on", tr("&Held on"),
                   new DayInput(QStringLiteral("heldOn"), format(), desk().today(), DayLeaning::Back), quarter);
    m_heldOn->setPlaceholderText(tr("Not held yet"));
    m_reopened = add("reopened_reason", tr("Reo&pened because"), new TextInput(QStringLiteral("reopenedReason")), half);
    setHint(*m_reopened, tr("Needed where a review that was held is taken back."));
    m_contacts = add("contacts", tr("Held w&ith"), new PeopleInput(QStringLiteral("contacts")), whole);
    offerContacts(desk(), *m_contacts, m_content.sheet.review.buyer);
    m_summary = add("summary", tr("S&ummary"), new NotesInput(QStringLiteral("summary")), whole);
    m_wins = add("wins", tr("What went &well"), new NotesInput(QStringLiteral("wins")));
    m_problems = add("problems", tr("What did &not"), new NotesInput(QStringLiteral("problems")));
}

void ReviewForm::addLists()
{
    m_goals = add("goals", tr("Goals for the next &quarter"),
                  new RowsInput(QStringLiteral("goal"),
                                {{QStringLiteral("Title"), tr("Goal"), 4},
                                 {QStringLiteral("Target"), tr("Target"), 2},
                                 {QStringLiteral("OurOwner"), tr("Our owner"), 3},
                                 {QStringLiteral("BuyerOwner"), tr("Their owner"), 3},
                                 {QStringLiteral("DueOn"), tr("By"), 3, true}},
                                tr("Add a goal"), tr("Goal %1"), format(), desk().today()),
                  whole);
    m_recommendations = add("recommendations", tr("&Recommendations"), newRecommendationRows(format(), desk().today()),
                            whole);
    m_notes = add("internal_notes", tr("Internal notes"), new NotesInput(QStringLiteral("internalNotes"), 2), whole);
    setHint(*m_notes, tr("Never printed."));
}

void ReviewForm::addExports()
{
    auto *buyer = addButton(tr("Export for the &buyer…"), QStringLiteral("exportForBuyerButton"));
    auto *team = addButton(tr("… for the &team"), QStringLiteral("exportForTeamButton"));
    team->setAccessibleName(tr("Export for the team"));
    connect(buyer, &QPushButton::clicked, this, [this] { exportFor(ReviewExport::Audience::Buyer); });
    connect(team, &QPushButton::clicked, this, [this] { exportFor(ReviewExport::Audience::Team); });
}

void ReviewForm::show(const ReviewSheet &sheet)
{
    m_heldOn->setValue(sheet.review.heldOn);
    m_reopened->setValue(sheet.review.heldOn ? QString() : sheet.review.reopenedReason);
    setShown(*m_reopened, sheet.review.heldOn || !sheet.review.reopenedReason.isEmpty());
    m_contacts->setValue(sheet.review.contacts);
    m_summary->setValue(sheet.review.summary);
    m_wins->setValue(sheet.review.wins);
    m_problems->setValue(sheet.review.problems);
    m_notes->setValue(sheet.review.internalNotes);
    showRows(sheet);
}

void ReviewForm::showRows(const ReviewSheet &sheet)
{
    showRecommendations(*m_recommendations, sheet.recommendations);
    m_goals->clear();
    for (const auto &[id, line] : sheet.goals)
        m_goals->addRow(id->value(),
                        {line.title, line.target, line.ourOwner, line.buyerOwner, m_goals->shown(line.dueOn)});
}

Problems ReviewForm::check()
{
    m_checked = m_content.sheet;
    Review &review = m_checked.review;
    review.heldOn = m_heldOn->value();
    review.reopenedReason = m_reopened->value();
    review.contacts = m_contacts->value();
    review.summary = m_summary->value();
    review.wins = m_wins->value();
    review.problems = m_problems->value();
    review.internalNotes = m_notes->value();
    Problems problems = tidyAndCheck(review);
    m_checked.recommendations = readRecommendations(*m_recommendations, m_content.sheet.recommendations, format(),
                                                    desk().today(), problems);
    readGoals(problems);
    return problems;
}

void ReviewForm::readGoals(Problems &problems)
{
    m_checked.goals.clear();
    for (int row = 0; row < m_goals->count(); ++row) {
        const qint64 rowKey = m_goals->key(row);
        if (m_goals->isBlankRow(row)) {
            m_goals->setRowError(row, {});
            continue;
        }
        auto line = loadedLine(m_content.sheet.goals, rowKey, Goal{{}, Id<Review>(1), 0, {}, {}, {}, {}, {}, {}, {}});
        line.title = m_goals->text(row, GoalTitle);
        line.target = m_goals->text(row, GoalTarget);
        line.ourOwner = m_goals->text(row, GoalOurOwner);
        line.buyerOwner = m_goals->text(row, GoalBuyerOwner);
        line.dueOn = m_goals->day(row, GoalDue);
        if (!showRowError(*m_goals, row, GoalDue, tidyAndCheck(line), format(), desk().today()).isEmpty())
            problems.push_back({"goals", {ErrorCode::BlankNotAllowed}});
        m_checked.goals.push_back({lineId<Goal>(rowKey), std::move(line)});
    }
}

QString ReviewForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (field == "goals" || field == "recommendations")
        return tr("Mend what is marked above.");
    return RecordForm::sentenceOf(field, error);
}

std::string_view ReviewForm::fieldOf(const Error &error)
{
    if (error.code == ErrorCode::ReasonNeeded)
        return "reopened_reason";
    if (error.code == ErrorCode::UnknownContact)
        return "contacts";
    return error.code == ErrorCode::ReviewBeforeSigned ? "held_on" : std::string_view();
}

Operation ReviewForm::operation()
{
    return operations::writeReview(m_checked);
}

void ReviewForm::reload(std::function<void()> then)
{
    const auto &sheet = m_content.sheet;
    desk().read(
        this,
        [id = sheet.id, buyer = sheet.review.buyer, quarterEnd = m_content.quarterEnd](const Reader &reader) {
            return id ? loadReview(reader, *id) : loadReview(reader, buyer, quarterEnd);
        },
        [this, then = std::move(then)](const Result<ReviewContent> &content) {
            if (!content) {
                setBusy(false);
                showError(content.error());
                return;
            }
            m_content = *content;
            const QJsonObject typedMeanwhile = std::exchange(m_keepsTyping, false) ? changes() : QJsonObject();
            show(m_content.sheet);
            settle();
            fillIn(typedMeanwhile);
            then();
        });
}

void ReviewForm::exportFor(ReviewExport::Audience audience)
{
    m_exportAfter = audience;
    save();
}

void ReviewForm::finished(const ChangeSet &changeSet)
{
    const auto inserted = changeSet.inserted(u"review");
    if (!inserted.empty()) {
        m_content.sheet.id = Id<Review>(inserted.front());
        setRow(inserted.front());
    }
    const auto audience = std::exchange(m_exportAfter, std::nullopt);
    setBusy(true); // until the present revision is known
    m_keepsTyping = true;
    reload([this, audience] {
        setBusy(false);
        if (!audience && m_exportAfter)
            return save(); // it was asked for while this was being saved
        if (audience)
            desk().exportReview({*m_content.sheet.id, m_content.sheet.review.buyer, m_content.quarterEnd, *audience});
    });
}

} // namespace touchbase::ui
