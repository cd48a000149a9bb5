// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"
#include "rules/schedule.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace touchbase::ui {

class KeyCapButton;
class PlainLabel;
class ScoreBadge;
class StateMark;

/// Who the page is about and how they are, in two lines, and what can be done for them.
class BuyerHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit BuyerHeader(Desk &desk, QWidget *parent = nullptr);

    void setOverview(const BuyerOverview &overview);
    /// The review that is due next, once it is known.
    void setNextReview(const std::optional<rules::ScheduledReview> &next);

private:
    KeyCapButton *addButton(QHBoxLayout &row, ActionId action, const QString &text, const char *icon);
    void addMenu(QHBoxLayout &row);
    void showState(const BuyerOverview &overview);
    void showRisk(const BuyerOverview &overview);
    void showKeys();
    void showLine();
    [[nodiscard]] QString lineOf(const BuyerHead &head) const;

    Desk &m_desk;
    std::optional<BuyerId> m_buyer;
    PlainLabel *m_name;
    ScoreBadge *m_badge;
    StateMark *m_stage;
    StateMark *m_risk;
    PlainLabel *m_line;
    QString m_words;  ///< of the line, without the next review
    QString m_review; ///< the next review
    KeyCapButton *m_log = nullptr;
    KeyCapButton *m_followUp = nullptr;
    QMenu *m_menu;
};

} // namespace touchbase::ui
