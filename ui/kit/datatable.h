// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>
#include <QVariant>

class QHelpEvent;
class QMenu;

namespace touchbase::ui {

/// The table of every screen. Rows of 30 (36 comfortable, 22 dense) at 100 %, no grid, hairlines, whole rows
/// selected. Columns can be resized, moved and hidden; their state is a byte array that the owner keeps.
/// Type-ahead is off, Tab leaves the table. A reset of the model moves nothing under the eye: the current row and the
/// selection are found again by KeyRole of column 0, and what was scrolled to stays; where the current row is gone, or
/// the model has no keys, the row in its place is current and in sight.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    enum class Density {
        Dense,
        Normal,
        Comfortable
    };

    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    /// The column that takes the room that is left, and never less than its header needs; −1: none.
    void setStretchColumn(int column);

    /// Widths at 100 %, in the order of the model; they follow the base font.
    void setColumnWidths(const QList<int> &widths);

    /// Remembers the present columns as those that "Reset columns" brings back; call it when they are set up.
    void setDefaultColumns();
    [[nodiscard]] QByteArray columnState() const;
    /// False, and nothing changed, where the state belongs to other columns.
    bool restoreColumnState(const QByteArray &state);
    void resetColumns();
    /// Fills a menu with what can be done with columns; `column` is the one it was opened on, −1: none.
    void fillColumnMenu(QMenu &menu, int column = -1);

    /// Makes a row current and selects it alone. Unlike selectRow, which toggles while Ctrl is held: and it is, when a
    /// shortcut such as Undo has changed the model.
    void goToRow(int row);
    /// The rows that are selected, in the order of the view.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The selected rows as text: visible columns in their order, separated by tabs, below their headers.
    [[nodiscard]] QString selectionAsText() const;

    // For delegates.
    [[nodiscard]] bool isFocusInside() const;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] bool isFirstColumn(int column) const;
    [[nodiscard]] bool isLastColumn(int column) const;

    void keyboardSearch(const QString &search) override;

public Q_SLOTS:
    void copySelection() const;

Q_SIGNALS:
    /// Enter or double click: open it.
    void rowActivated(int row);
    /// Space: look at it without leaving.
    void peekRequested(int row);
    /// The current row is another, or none (−1).
    void currentRowChanged(int row);
    /// Columns were moved, resized, hidden or shown by the user.
    void columnsChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void measure();
    void applyStretch();
    void scaleColumns(qreal factor);
    void setHoveredRow(int row);
    void repaintRow(int row);
    void addColumnSwitches(QMenu &menu);
    void moveColumn(int column, int steps);
    void rememberRows();
    void returnToRows();
    void returnTo(int row);
    bool tellsWhatIsCut(const QHelpEvent &event);
    [[nodiscard]] QVariant keyOf(int row) const;
    [[nodiscard]] QList<int> visibleColumns() const;

    Density m_density = Density::Normal;
    int m_stretchColumn = -1;
    int m_hoveredRow = -1;
    qreal m_scale = 1;
    QByteArray m_defaultColumns;

    /// What was where before the model was reset.
    struct Remembered {
        QVariant key = {};
        int row = -1;
        int column = -1;
        QSet<QString> selected = {};
        int across = 0;
        int down = 0;
    };
    Remembered m_remembered;
};

} // namespace touchbase::ui
