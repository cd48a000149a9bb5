// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "operations/records/reviewsheet.h"

namespace touchbase::ui {

class DayInput;
class NotesInput;
class PeopleInput;
class RowsInput;
class TextInput;

/// A review as it is stored, or as it would be: what the form begins with.
struct ReviewContent {
    Day quarterEnd; ///< the last day of the quarter that it speaks of
    operations::ReviewSheet sheet;
};

/// The quarter that a review written today is about: the one that is nearly over or has just ended. The last day.
[[nodiscard]] Day quarterToReview(Day today);
/// Reads the buyer's review of a quarter; an empty one, due the day after, where there is none.
[[nodiscard]] Result<ReviewContent> loadReview(const Reader &reader, BuyerId buyer, Day quarterEnd);
/// Reads a stored review.
[[nodiscard]] Result<ReviewContent> loadReview(const Reader &reader, Id<Review> review);

/// What the account manager writes for a quarterly review. Saving leaves it open; exporting saves first.
class ReviewForm final : public RecordForm
{
    Q_OBJECT
public:
    ReviewForm(Desk &desk, QWidget *parent, ReviewContent content);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;
    void reload(std::function<void()> then) override;
    void finished(const ChangeSet &changeSet) override;

private:
    void addTexts();
    void addLists();
    void addExports();
    void show(const operations::ReviewSheet &sheet);
    void showRows(const operations::ReviewSheet &sheet);
    void readGoals(Problems &problems);
    void exportFor(ReviewExport::Audience audience);

    ReviewContent m_content;
    operations::ReviewSheet m_checked;
    std::optional<ReviewExport::Audience> m_exportAfter;
    bool m_keepsTyping = false; ///< what is typed while a saved review is read again stays

    DayInput *m_heldOn = nullptr;
    TextInput *m_reopened = nullptr;
    PeopleInput *m_contacts = nullptr;
    NotesInput *m_summary = nullptr;
    NotesInput *m_wins = nullptr;
    NotesInput *m_problems = nullptr;
    NotesInput *m_notes = nullptr;
    RowsInput *m_recommendations = nullptr;
    RowsInput *m_goals = nullptr;
};

} // namespace touchbase::ui
