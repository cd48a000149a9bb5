// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/buyertimeline.h"

#include <QScrollArea>

namespace touchbase::ui {

class CardTable;
class EmotionCourse;
class PartCard;
class PlainLabel;

/// Beside the timeline: how the touchpoints felt, the people with the last contact we started, and who starts the
/// contact. It scrolls where it does not fit.
class TimelineSide final : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimelineSide(Page &page, QWidget *parent = nullptr);
    void setTimeline(const BuyerTimeline &timeline, Day today);

private:
    void showFelt(const std::vector<TimelineEntry> &entries, Day today);
    void showPeople(const std::vector<PersonContact> &people, Day today);
    void showBalance(const ContactBalance &balance);

    Page &m_page;
    PartCard *m_felt;
    EmotionCourse *m_course;
    PlainLabel *m_feltWords;
    PartCard *m_people;
    CardTable *m_peopleTable;
    PartCard *m_balance;
    PlainLabel *m_balanceWords;
    CardTable *m_balanceTable;
};

} // namespace touchbase::ui
