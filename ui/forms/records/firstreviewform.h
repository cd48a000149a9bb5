// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "operations/onboarding/reviewschedule.h"
#include "operations/records/reviewsheet.h"
#include "report/firstreview.h"

class QPushButton;

namespace touchbase::ui {

class DayInput;
class NotesInput;
class NumbersView;
class PeopleInput;
class RowsInput;
class TextInput;
class WholeInput;

/// A review of the first days as it is stored, or as it would be: what the form begins with.
struct FirstReviewContent {
    operations::ReviewSheet sheet;
    report::FrozenNumbers numbers;
    Day numbersOf; ///< when they were frozen; today where they are not yet
    Currency currency;
    QStringList decisionMakers; ///< contacts of that role
};

/// Reads the review of a kind that would be written now (operations/onboarding/reviewschedule.h).
[[nodiscard]] Result<FirstReviewContent> loadFirstReviewContent(const Reader &reader, const ScoreSetup &setup,
                                                                BuyerId buyer, ReviewKind kind, Day today);
/// Reads a stored one.
[[nodiscard]] Result<FirstReviewContent> loadFirstReviewContent(const Reader &reader, const ScoreSetup &setup,
                                                                Id<Review> review, Day today);

/// The name of the form of a kind: "review-14-day".
[[nodiscard]] QString firstReviewKind(ReviewKind kind);

/// The review of the first days, step by step, in about fifteen minutes: numbers that are frozen when it is begun, whom
/// it is held with, what the buyer says, gaps, recommendations, and the day on which it was held. A draft until then.
class FirstReviewForm final : public RecordForm
{
    Q_OBJECT
public:
    FirstReviewForm(Desk &desk, QWidget *parent, FirstReviewContent content);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;
    void reload(std::function<void()> then) override;
    void finished(const ChangeSet &changeSet) override;

private:
    void addNumbers();
    void addTalk();
    void addOutcome();
    void addSignOff();
    void show();
    void signOff();
    [[nodiscard]] bool isGate() const { return m_content.sheet.review.kind == ReviewKind::Day14; }
    [[nodiscard]] QString whomToName() const;

    FirstReviewContent m_content;
    operations::ReviewSheet m_checked;
    bool m_exportsAfter = false;

    NumbersView *m_numbers = nullptr;
    PeopleInput *m_contacts = nullptr;
    NotesInput *m_buyerSays = nullptr;
    WholeInput *m_satisfaction = nullptr;
    NotesInput *m_wins = nullptr;
    NotesInput *m_problems = nullptr;
    RowsInput *m_recommendations = nullptr;
    DayInput *m_heldOn = nullptr;
    TextInput *m_reopened = nullptr;
    NotesInput *m_notes = nullptr;
};

} // namespace touchbase::ui
