// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a DataTable: which, in what order, how wide.
#include "kit/datatable.h"

#include "kit/plaintext.h"

#include <QHeaderView>
#include <QMenu>

namespace touchbase::ui {

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    applyStretch();
}

void DataTable::applyStretch()
{
    QHeaderView *header = horizontalHeader();
    if (m_stretchColumn >= 0 && m_stretchColumn < header->count())
        header->setSectionResizeMode(m_stretchColumn, QHeaderView::Stretch);
}

void DataTable::setDefaultColumns()
{
    m_defaultColumns = columnState();
}

QByteArray DataTable::columnState() const
{
    return horizontalHeader()->saveState();
}

bool DataTable::restoreColumnState(const QByteArray &state)
{
    const QByteArray before = columnState();
    const int count = horizontalHeader()->count();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return false;
    const bool isOfTheseColumns = horizontalHeader()->count() == count && !visibleColumns().isEmpty();
    if (!isOfTheseColumns)
        horizontalHeader()->restoreState(before);
    horizontalHeader()->setSectionsMovable(true);
    applyStretch();
    return isOfTheseColumns;
}

void DataTable::resetColumns()
{
    if (restoreColumnState(m_defaultColumns))
        Q_EMIT columnsChanged();
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

bool DataTable::isFirstColumn(int column) const
{
    const QList<int> columns = visibleColumns();
    return !columns.isEmpty() && columns.first() == column;
}

bool DataTable::isLastColumn(int column) const
{
    const QList<int> columns = visibleColumns();
    return !columns.isEmpty() && columns.last() == column;
}

void DataTable::fillColumnMenu(QMenu &menu, int column)
{
    addColumnSwitches(menu);
    if (column >= 0) {
        menu.addSeparator();
        menu.addAction(tr("Move left"), this, [this, column] { moveColumn(column, -1); })
            ->setEnabled(!isFirstColumn(column));
        menu.addAction(tr("Move right"), this, [this, column] { moveColumn(column, 1); })
            ->setEnabled(!isLastColumn(column));
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &DataTable::resetColumns)->setEnabled(!m_defaultColumns.isEmpty());
}

void DataTable::addColumnSwitches(QMenu &menu)
{
    const bool isLastOne = visibleColumns().size() == 1;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(withoutMnemonic(name));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!(isLastOne && action->isChecked()));
        connect(action, &QAction::toggled, this, [this, column](bool isOn) {
            setColumnHidden(column, !isOn);
            Q_EMIT columnsChanged();
        });
    }
}

void DataTable::moveColumn(int column, int steps)
{
    const QList<int> columns = visibleColumns();
    const qsizetype place = columns.indexOf(column) + steps;
    if (place >= 0 && place < columns.size())
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column),
                                        horizontalHeader()->visualIndex(columns[place]));
}

} // namespace touchbase::ui
