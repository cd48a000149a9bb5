// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a DataTable: which, in what order, how wide.
#include "kit/datatable.h"

#include "kit/plaintext.h"

#include <QDataStream>
#include <QHeaderView>
#include <QMenu>

namespace touchbase::ui {

namespace {

constexpr quint32 stateVersion = 1;

} // namespace

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    applyStretch();
}

/// Where the other columns leave less than its header needs, it has that, and the table scrolls sideways.
void DataTable::applyStretch()
{
    QHeaderView *header = horizontalHeader();
    if (m_stretchColumn < 0 || m_stretchColumn >= header->count() || isColumnHidden(m_stretchColumn))
        return;
    const int others = header->length() - columnWidth(m_stretchColumn);
    const int least = header->sectionSizeHint(m_stretchColumn);
    const bool hasRoom = viewport()->width() - others >= least;
    header->setSectionResizeMode(m_stretchColumn, hasRoom ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!hasRoom)
        setColumnWidth(m_stretchColumn, least);
}

void DataTable::setDefaultColumns()
{
    m_defaultColumns = columnState();
}

QByteArray DataTable::columnState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << stateVersion << m_scale << horizontalHeader()->saveState();
    return state;
}

bool DataTable::restoreColumnState(const QByteArray &state)
{
    quint32 version = 0;
    qreal scale = 1;
    QByteArray columns;
    QDataStream stream(state);
    stream >> version >> scale >> columns;
    if (stream.status() != QDataStream::Ok || version != stateVersion || scale <= 0)
        return false;
    const QByteArray before = horizontalHeader()->saveState();
    const int count = horizontalHeader()->count();
    const bool isOfTheseColumns = horizontalHeader()->restoreState(columns) && horizontalHeader()->count() == count
                                  && !visibleColumns().isEmpty();
    if (!isOfTheseColumns)
        horizontalHeader()->restoreState(before);
    else
        scaleColumns(m_scale / scale);
    applyStretch();
    return isOfTheseColumns;
}

void DataTable::setColumnWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, qRound(widths[column] * m_scale));
}

void DataTable::scaleColumns(qreal factor)
{
    if (qFuzzyCompare(factor, 1))
        return;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, qRound(columnWidth(column) * factor));
    }
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
