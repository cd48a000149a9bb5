// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/incidentboard.h"

class QStackedWidget;

namespace touchbase::ui {

class CellTable;
class DataTable;
class EmptyState;
class IncidentBoard;

/// Incidents, and of the one that is selected who is still untold, the most valuable first. Keys in its list of
/// buyers: T told before they asked, A after they asked, W when and how, O opens the buyer, L logs a touchpoint,
/// Delete takes the buyer off the list. In the list of incidents: Enter edits, Delete deletes.
class IncidentsView final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentsView(Desk &desk, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] int count() const { return static_cast<int>(m_incidents.size()); }
    [[nodiscard]] const IncidentBoard &board() const { return *m_board; }

    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);
    void takeFocus();
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const;
    [[nodiscard]] std::vector<ActionId> fittingActions() const;
    void act(ActionId id);

Q_SIGNALS:
    void fittingActionsChanged();
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void arrange();
    void connectParts();
    void reloadSoon();
    void take(const Result<std::vector<IncidentListRow>> &incidents);
    void showCurrent();
    void showFitting();
    void tell(bool first);
    void deleteCurrent();
    bool handleBoardKey(int key);
    void openMenu(QPoint position);
    [[nodiscard]] const IncidentListRow *current() const;

    Desk &m_desk;
    std::vector<IncidentListRow> m_incidents;
    bool m_isStale = true;
    quint64 m_generation = 0;
    quint64 m_boardGeneration = 0;
    std::optional<Id<Incident>> m_shown; ///< on the board
    qint64 m_wanted = 0;                 ///< to be selected once it is there
    CellTable *m_cells;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    IncidentBoard *m_board;
};

} // namespace touchbase::ui
