// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/buyertimeline.h"

#include <QWidget>

namespace touchbase::ui {

class CardTable;
class PartCard;
class PlainLabel;

/// Beside the timeline: the people with the last contact we started, and who starts the contact.
class TimelineSide final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineSide(Page &page, QWidget *parent = nullptr);
    void setTimeline(const BuyerTimeline &timeline, Day today);

private:
    void showPeople(const std::vector<PersonContact> &people, Day today);
    void showBalance(const ContactBalance &balance);

    Page &m_page;
    PartCard *m_people;
    CardTable *m_peopleTable;
    PartCard *m_balance;
    PlainLabel *m_balanceWords;
    CardTable *m_balanceTable;
};

} // namespace touchbase::ui
