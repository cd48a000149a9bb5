// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "operations/onboarding/reviewschedule.h"

namespace touchbase::ui {

class DayInput;
class TextInput;

/// Puts a review off, or has it earlier, for a reason. One that was merely computed is stored with it.
class MoveReviewForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "move-review";
    struct Content {
        std::optional<Id<Review>> stored;
        Review review;
    };
    [[nodiscard]] static Result<Content> load(const Reader &reader, Id<Review> review);
    /// The next review of a buyer. UnknownRow where none is due.
    [[nodiscard]] static Result<Content> load(const Reader &reader, const ScoreSetup &setup, BuyerId buyer, Day today);

    MoveReviewForm(Desk &desk, QWidget *parent, Content content);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;

private:
    Content m_content;
    DayInput *m_dueOn;
    TextInput *m_reason;
};

} // namespace touchbase::ui
