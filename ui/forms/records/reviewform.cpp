// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/reviewform.h"

#include "domain/validation.h"
#include "forms/base/fieldwords.h"
#include "forms/inputs/rowsinput.h"
#include "forms/inputs/textinputs.h"
#include "forms/records/knownnames.h"

#include <QPushButton>

namespace touchbase::ui {

using operations::ReviewSheet;

namespace {

// Columns of the two lists.
enum RecommendationColumn {
    RecommendationTitle,
    RecommendationOwner,
    RecommendationDue
};
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
    m_recommendations = add("recommendations", tr("&Recommendations"),
                            new RowsInput(QStringLiteral("recommendation"),
                                          {{QStringLiteral("Title"), tr("What"), 9},
                                           {QStringLiteral("Owner"), tr("Owner"), 3},
                                           {QStringLiteral("DueOn"), tr("By"), 3, true}},
                                          tr("Add a recommendation"), tr("Recommendation %1"), format(),
                                          desk().today()),
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
    m_summary->setValue(sheet.review.summary);
    m_wins->setValue(sheet.review.wins);
    m_problems->setValue(sheet.review.problems);
    m_notes->setValue(sheet.review.internalNotes);
    showRows(sheet);
}

void ReviewForm::showRows(const ReviewSheet &sheet)
{
    m_recommendations->clear();
    for (const auto &[id, line] : sheet.recommendations)
        m_recommendations->addRow(id->value(), {line.title, line.owner, m_recommendations->shown(line.dueOn)});
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
    review.summary = m_summary->value();
    review.wins = m_wins->value();
    review.problems = m_problems->value();
    review.internalNotes = m_notes->value();
    Problems problems = tidyAndCheck(review);
    readRecommendations(problems);
    readGoals(problems);
    return problems;
}

namespace {

/// The line as it was loaded, where it was.
template <class T>
T loadedLine(const std::vector<operations::SheetLine<T>> &lines, qint64 key, T blank)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [key](const operations::SheetLine<T> &line) {
        return line.id && line.id->value() == key;
    });
    return found == lines.end() ? blank : found->value;
}

template <class T>
std::optional<Id<T>> idOf(qint64 key)
{
    return key > 0 ? std::optional(Id<T>(key)) : std::nullopt;
}

} // namespace

QString ReviewForm::rowError(RowsInput &rows, int row, int dayColumn, Problems problems) const
{
    const auto dayError = rows.dayError(row, dayColumn);
    const int column = dayError ? dayColumn : 0;
    QString text;
    if (dayError)
        text = fieldSentence(*dayError, {QStringLiteral("due_on"), tr("By"), format(), desk().today()});
    else if (!problems.empty())
        text = fieldSentence(problems.front().error,
                             {QStringLiteral("title"), rows.titleOf(0), format(), desk().today()});
    rows.setRowError(row, text, column);
    return text;
}

void ReviewForm::readRecommendations(Problems &problems)
{
    m_checked.recommendations.clear();
    for (int row = 0; row < m_recommendations->count(); ++row) {
        const qint64 rowKey = m_recommendations->key(row);
        if (m_recommendations->isBlankRow(row)) {
            m_recommendations->setRowError(row, {});
            continue;
        }
        auto line = loadedLine(m_content.sheet.recommendations, rowKey,
                               Recommendation{{}, Id<Review>(1), 0, {}, {}, {}, {}});
        line.title = m_recommendations->text(row, RecommendationTitle);
        line.owner = m_recommendations->text(row, RecommendationOwner);
        line.dueOn = m_recommendations->day(row, RecommendationDue);
        if (!rowError(*m_recommendations, row, RecommendationDue, tidyAndCheck(line)).isEmpty())
            problems.push_back({"recommendations", {ErrorCode::BlankNotAllowed}});
        m_checked.recommendations.push_back({idOf<Recommendation>(rowKey), std::move(line)});
    }
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
        if (!rowError(*m_goals, row, GoalDue, tidyAndCheck(line)).isEmpty())
            problems.push_back({"goals", {ErrorCode::BlankNotAllowed}});
        m_checked.goals.push_back({idOf<Goal>(rowKey), std::move(line)});
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
