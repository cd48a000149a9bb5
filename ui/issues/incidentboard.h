// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"
#include "kit/card.h"
#include "kit/celltable.h"
#include "operations/browsing/incidentboard.h"
#include "render/format.h"

class QPlainTextEdit;
class QPushButton;

namespace touchbase::ui {

class DataTable;

/// One incident: what there is to say, and who was told and who was not.
class IncidentBoard final : public Card
{
    Q_OBJECT
public:
    explicit IncidentBoard(const render::Format &format, QWidget *parent = nullptr);

    /// Its share of the page is its own, however its words break.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    void setIncident(const IncidentListRow &incident, Day today);
    void setBuyers(std::vector<IncidentBuyerRow> buyers, Day today);
    void clear();
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] const std::vector<IncidentBuyerRow> &buyers() const { return m_buyers; }
    /// Null where none is current.
    [[nodiscard]] const IncidentBuyerRow *current() const;
    /// The buyers are those of this incident and not those of the one before.
    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    /// Which of the buttons make sense.
    void setFitting(const std::vector<ActionId> &fitting);

Q_SIGNALS:
    void actionChosen(touchbase::ui::ActionId id);

private:
    void addButton(ActionId action, const QString &text, QWidget *room);
    void makeTable();
    [[nodiscard]] QWidget *makeMessage();
    [[nodiscard]] TableRow rowOf(const IncidentBuyerRow &buyer, Day today) const;

    render::Format m_format;
    bool m_isFilled = false;
    std::vector<IncidentBuyerRow> m_buyers;
    std::vector<std::pair<ActionId, QPushButton *>> m_buttons;
    PlainLabel *m_facts;
    CellTable *m_cells;
    DataTable *m_table;
    QPlainTextEdit *m_message;
};

} // namespace touchbase::ui
