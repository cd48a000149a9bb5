// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/scorebadge.h"

#include <QFrame>
#include <QPersistentModelIndex>

class QGridLayout;
class QTableView;

namespace touchbase::ui {

class PlainLabel;

/// A look at one buyer of the list without leaving it (Space): everything that the list knows, also in columns that are
/// hidden or too narrow. It lies over the table beside the current row, never takes the focus, follows the row, and
/// goes with Space, Escape, or when the table loses the focus.
class BuyerPeek final : public QFrame
{
    Q_OBJECT
public:
    explicit BuyerPeek(QTableView &table);

    /// Opens on the current row, or closes.
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRow();
    void fill(int row);
    void place(int row);

    QTableView &m_table;
    PlainLabel *m_name;
    ScoreBadge *m_badge;
    PlainLabel *m_band;
    QGridLayout *m_rows;
};

} // namespace touchbase::ui
