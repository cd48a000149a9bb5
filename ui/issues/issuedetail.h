// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"
#include "kit/card.h"
#include "operations/browsing/issuelist.h"
#include "render/format.h"

class QPushButton;

namespace touchbase::ui {

class CellTable;
class DataTable;
class InlineMessage;

/// One support issue: its clocks, whether a call is better, what can be done with it, and its story.
class IssueDetail final : public Card
{
    Q_OBJECT
public:
    /// Of one buyer, who need not be opened, or of all.
    IssueDetail(const render::Format &format, bool isOfOneBuyer, QWidget *parent = nullptr);

    void setStory(const IssueStory &story, Day today);
    void clear();

    /// Its share of the page is its own, however its words break.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// What can be done with an issue that stands so, in the order of the buttons.
    [[nodiscard]] static std::vector<ActionId> actionsOn(const IssueListRow &row);

Q_SIGNALS:
    void actionChosen(touchbase::ui::ActionId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void holdRoom();
    void addButtons();
    void showFacts(const IssueStory &story);
    void showEvents(const IssueStory &story, Day today);

    render::Format m_format;
    bool m_isOfOneBuyer;
    std::vector<std::pair<ActionId, QPushButton *>> m_buttons;
    PlainLabel *m_facts;
    InlineMessage *m_hint;
    CellTable *m_events;
    DataTable *m_table;
};

} // namespace touchbase::ui
