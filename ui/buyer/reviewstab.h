// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyertab.h"
#include "operations/onboarding/reviewschedule.h"

class QPushButton;

namespace touchbase::ui {

class CardTable;
class PartCard;

/// The reviews of a buyer: held, begun and due. Enter writes one; moving one needs a reason.
class ReviewsTab final : public BuyerTab
{
    Q_OBJECT
public:
    explicit ReviewsTab(Page &page, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

protected:
    void load(BuyerId buyer) override;

private:
    QPushButton *addButton(const QString &text, ActionId action);
    void take(const Result<ReviewSchedule> &schedule);
    void write(int row);
    void move();
    void exportPdf();
    [[nodiscard]] const ReviewStanding *current() const;
    [[nodiscard]] bool isNext(const ReviewStanding &review) const;
    [[nodiscard]] bool canMove() const;

    PartCard *m_card;
    CardTable *m_table;
    QPushButton *m_write;
    QPushButton *m_move;
    QPushButton *m_pdf;
    std::optional<ReviewSchedule> m_schedule;
};

} // namespace touchbase::ui
