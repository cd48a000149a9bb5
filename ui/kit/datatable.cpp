// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/datatable.h"

#include "kit/painting.h"
#include "kit/plaintext.h"
#include "kit/rowdelegate.h"
#include "kit/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace touchbase::ui {

namespace {

int pixelsOf(DataTable::Density density)
{
    switch (density) {
    case DataTable::Density::Dense:
        return 22;
    case DataTable::Density::Normal:
        return 30;
    case DataTable::Density::Comfortable:
        return 36;
    }
    Q_UNREACHABLE();
}

QString inOneCell(QString text)
{
    for (const QChar separator : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(separator, QLatin1Char(' '));
    return text;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    setUpHeader();
    measure();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void DataTable::setUpHeader()
{
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu, header->logicalIndexAt(position));
        menu->popup(header->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == m_stretchColumn)
            return;
        applyStretch();
        Q_EMIT columnsChanged();
    });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberRows);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::returnToRows);
    applyStretch();
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    measure();
}

void DataTable::measure()
{
    const qreal scale = scaleOf(font());
    scaleColumns(scale / std::exchange(m_scale, scale));
    const int height = qRound(pixelsOf(m_density) * scale);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(qRound(32 * scale));
    horizontalHeader()->setFixedHeight(qRound((m_density == Density::Dense ? 22 : 28) * scale));
    applyStretch();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    applyStretch();
    QTableView::resizeEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void DataTable::rememberRows()
{
    m_remembered = {.row = currentIndex().row(), .column = currentIndex().column()};
    m_remembered.key = keyOf(m_remembered.row);
    for (const int row : selectedRows())
        m_remembered.selected.insert(keyOf(row).toString());
    m_remembered.across = horizontalScrollBar()->value();
    m_remembered.down = verticalScrollBar()->value();
}

QVariant DataTable::keyOf(int row) const
{
    return row < 0 ? QVariant() : model()->index(row, 0, rootIndex()).data(KeyRole);
}

void DataTable::returnToRows()
{
    applyStretch();
    const int rows = model()->rowCount(rootIndex());
    if (m_remembered.row < 0 || rows == 0)
        return;
    for (int row = 0; m_remembered.key.isValid() && row < rows; ++row) {
        if (keyOf(row) == m_remembered.key) {
            returnTo(row);
            return;
        }
    }
    goToRow(qMin(m_remembered.row, rows - 1));
}

/// The row that was current is there: nothing moves under the eye, wherever that row has gone.
void DataTable::returnTo(int row)
{
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    const int column = qMin(m_remembered.column, model()->columnCount(rootIndex()) - 1);
    selectionModel()->setCurrentIndex(model()->index(row, column, rootIndex()), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (int i = 0; !m_remembered.selected.isEmpty() && i < model()->rowCount(rootIndex()); ++i) {
        const QModelIndex index = model()->index(i, 0, rootIndex());
        if (m_remembered.selected.contains(index.data(KeyRole).toString()))
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(scrolls);
    executeDelayedItemsLayout();
    horizontalScrollBar()->setValue(m_remembered.across);
    verticalScrollBar()->setValue(m_remembered.down);
}

void DataTable::goToRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : qMax(0, visibleColumns().value(0));
    const QModelIndex index = model()->index(row, column, rootIndex());
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> DataTable::selectedRows() const
{
    QSet<int> rows; // from ranges: a hidden column need not be selected with its row
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.insert(row);
        }
    }
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString DataTable::selectionAsText() const
{
    const QList<int> columns = visibleColumns();
    const auto line = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << inOneCell(textOf(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : selectedRows())
        lines << line([&](int column) { return model()->index(row, column, rootIndex()).data().toString(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DataTable::copySelection() const
{
    if (!selectedRows().isEmpty())
        QApplication::clipboard()->setText(selectionAsText());
}

bool DataTable::isFocusInside() const
{
    return hasFocus() || isAncestorOf(QApplication::focusWidget());
}

void DataTable::keyboardSearch(const QString &) {}

bool DataTable::event(QEvent *event)
{
    // Copying is the table's, whatever the menu says, while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isEnter && isPlain && row >= 0)
        Q_EMIT rowActivated(row);
    else if (event->key() == Qt::Key_Space && isPlain && row >= 0)
        Q_EMIT peekRequested(row);
    else
        QTableView::keyPressEvent(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    else if (event->type() == QEvent::ToolTip && tellsWhatIsCut(static_cast<const QHelpEvent &>(*event)))
        return true;
    return QTableView::viewportEvent(event);
}

/// A text that ends in … is told in whole where the model tells nothing else.
bool DataTable::tellsWhatIsCut(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    const bool isCut = index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column());
    if (!isCut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return false;
    QToolTip::showText(event.globalPos(), plainToolTip(index.data().toString()), viewport());
    return true;
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    repaintRow(before);
    repaintRow(row);
}

void DataTable::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), this->rowHeight(row));
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && selectedRows().isEmpty())
        goToRow(currentIndex().row());
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    repaintRow(previous.row());
    repaintRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace touchbase::ui
