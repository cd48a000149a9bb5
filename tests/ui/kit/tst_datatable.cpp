// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/columndelegates.h"
#include "kit/datatable.h"
#include "ui/support/uitest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace touchbase;
using ui::DataTable;

namespace {

/// Rows of a name and a number, with an id as the key; it can be filled again by a reset.
class Model final : public QAbstractTableModel
{
public:
    struct Row {
        int id;
        QString name;
        int number;
    };

    explicit Model(QList<Row> rows) : m_rows(std::move(rows)) {}
    void reset(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant headerData(int column, Qt::Orientation orientation, int role) const override
    {
        static const QStringList names{QStringLiteral("Name"), QStringLiteral("Number"), QStringLiteral("Score")};
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? names.at(column) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows.at(index.row());
        if (role == ui::KeyRole)
            return row.id;
        if (role == ui::ValueRole && index.column() == 2)
            return QVariant::fromValue(ui::BadgeValue{row.number, score::Band::Meeting});
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QVariant(row.name) : QVariant(row.number);
    }

private:
    QList<Row> m_rows;
};

QList<Model::Row> threeRows()
{
    return {{11, QStringLiteral("Harbor"), 62},
            {12, QStringLiteral("Tide\tline\nGroup"), 71},
            {13, QStringLiteral("Vantage"), 38}};
}

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesSelectedRowsBelowTheirHeaders();
    void copiesVisibleColumnsInTheirOrder();
    void enterOpensAndSpacePeeks();
    void doubleClickOpens();
    void lettersDoNotSearch();
    void tabLeavesTheTable();
    void aResetKeepsTheRowByItsKey();
    void aResetWithoutTheRowStaysNear();
    void aResetMovesNothingUnderTheEye();
    void rowsFollowTheFont();
    void columnsFollowTheFont();
    void columnsAreRestoredAndReset();
    void aStateOfOtherColumnsIsRefused();
    void theLastColumnCannotBeHidden();
    void theMenuMovesColumns();
    void focusIsSeenInTheRow();

private:
    [[nodiscard]] QColor groundOf(int row) const;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QWidget> m_window;
    DataTable *m_table = nullptr;
};

void TestDataTable::init()
{
    m_model = std::make_unique<Model>(threeRows());
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 300);
    m_table = new DataTable(m_window.get());
    m_table->resize(400, 250);
    m_table->setModel(m_model.get());
    m_table->setItemDelegateForColumn(2, new ui::BadgeDelegate(m_table));
    auto *button = new QPushButton(QStringLiteral("Next"), m_window.get());
    button->move(420, 10);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table->setFocus();
    m_table->goToRow(0);
}

void TestDataTable::cleanup()
{
    m_window.reset();
    m_model.reset();
    test::dress(false);
}

void TestDataTable::copiesSelectedRowsBelowTheirHeaders()
{
    m_table->goToRow(2);
    m_table->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Name\tNumber\tScore\nTide line Group\t71\t71\nVantage\t38\t38\n"));
}

void TestDataTable::copiesVisibleColumnsInTheirOrder()
{
    m_table->setColumnHidden(2, true);
    m_table->horizontalHeader()->moveSection(1, 0);
    QCOMPARE(m_table->selectionAsText(), QStringLiteral("Number\tName\n62\tHarbor\n"));
}

void TestDataTable::enterOpensAndSpacePeeks()
{
    QSignalSpy opened(m_table, &DataTable::rowActivated);
    QSignalSpy peeked(m_table, &DataTable::peekRequested);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(opened, QList<QVariantList>{{1}});
    QCOMPARE(peeked, QList<QVariantList>{{1}});
}

void TestDataTable::doubleClickOpens()
{
    QSignalSpy opened(m_table, &DataTable::rowActivated);
    const QPoint place = m_table->visualRect(m_model->index(2, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened, QList<QVariantList>{{2}});
}

void TestDataTable::lettersDoNotSearch()
{
    QTest::keyClick(m_table, Qt::Key_V);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestDataTable::tabLeavesTheTable()
{
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void TestDataTable::aResetKeepsTheRowByItsKey()
{
    m_table->goToRow(2);
    auto rows = threeRows();
    rows.move(2, 0);
    m_model->reset(rows);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(m_table->selectedRows(), QList<int>{0});
}

void TestDataTable::aResetWithoutTheRowStaysNear()
{
    m_table->goToRow(2);
    m_model->reset(threeRows().mid(0, 2));
    QCOMPARE(m_table->currentIndex().row(), 1);
    m_model->reset({});
    QCOMPARE(m_table->currentIndex().row(), -1);
}

void TestDataTable::aResetMovesNothingUnderTheEye()
{
    QList<Model::Row> rows;
    for (int i = 0; i < 200; ++i)
        rows << Model::Row{i, QStringLiteral("Buyer %1").arg(i), i};
    m_model->reset(rows);
    m_table->setColumnWidths({300, 300, 300});
    m_table->setCurrentIndex(m_model->index(5, 1));
    for (const int row : {9, 150})
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 120);
    m_table->verticalScrollBar()->setValue(60); // far from the current row
    m_table->horizontalScrollBar()->setValue(120);
    rows.move(150, 0);
    m_model->reset(rows);
    QCOMPARE(m_table->verticalScrollBar()->value(), 60);
    QCOMPARE(m_table->horizontalScrollBar()->value(), 120);
    QCOMPARE(m_table->currentIndex(), m_model->index(6, 1));
    QCOMPARE(m_table->selectedRows(), (QList<int>{0, 6, 10}));
    QApplication::processEvents(); // and nothing moves later either
    QCOMPARE(m_table->verticalScrollBar()->value(), 60);
}

void TestDataTable::rowsFollowTheFont()
{
    QCOMPARE(m_table->rowHeight(0), 30);
    m_table->setDensity(DataTable::Density::Comfortable);
    QCOMPARE(m_table->rowHeight(0), 36);
    test::dress(false, 140);
    QCOMPARE(m_table->rowHeight(0), qRound(36 * 18 / 13.0));
}

void TestDataTable::columnsFollowTheFont()
{
    m_table->setColumnWidths({100, 60, 80});
    QCOMPARE(m_table->columnWidth(1), 60);
    test::dress(false, 140);
    QCOMPARE(m_table->columnWidth(1), qRound(60 * 18 / 13.0));
}

void TestDataTable::columnsAreRestoredAndReset()
{
    m_table->setColumnWidths({100, 60, 80});
    m_table->setDefaultColumns();
    m_table->horizontalHeader()->moveSection(0, 2);
    m_table->setColumnHidden(1, true);
    const QByteArray state = m_table->columnState();
    m_table->resetColumns();
    QVERIFY(!m_table->isColumnHidden(1));
    QVERIFY(m_table->isFirstColumn(0));
    QVERIFY(m_table->restoreColumnState(state));
    QVERIFY(m_table->isColumnHidden(1));
    QVERIFY(m_table->isLastColumn(0));
}

void TestDataTable::aStateOfOtherColumnsIsRefused()
{
    QStandardItemModel other(1, 5);
    DataTable table;
    table.setModel(&other);
    QVERIFY(!m_table->restoreColumnState(table.columnState()));
    QVERIFY(!m_table->restoreColumnState(QByteArrayLiteral("rubbish")));
    QVERIFY(!m_table->restoreColumnState({}));
    QCOMPARE(m_table->horizontalHeader()->count(), 3);
    QCOMPARE(m_table->selectionAsText(), QStringLiteral("Name\tNumber\tScore\nHarbor\t62\t62\n"));
}

void TestDataTable::theLastColumnCannotBeHidden()
{
    m_table->setColumnHidden(1, true);
    m_table->setColumnHidden(2, true);
    QMenu menu;
    m_table->fillColumnMenu(menu);
    QVERIFY(!menu.actions().at(0)->isEnabled());
    QVERIFY(menu.actions().at(1)->isEnabled());
}

void TestDataTable::theMenuMovesColumns()
{
    QSignalSpy changed(m_table, &DataTable::columnsChanged);
    QMenu menu;
    m_table->fillColumnMenu(menu, 0);
    QAction *right = nullptr;
    for (QAction *action : menu.actions()) {
        if (action->text() == QStringLiteral("Move right"))
            right = action;
    }
    QVERIFY(right);
    right->trigger();
    QCOMPARE(m_table->horizontalHeader()->visualIndex(0), 1);
    QVERIFY(!changed.isEmpty());
}

QColor TestDataTable::groundOf(int row) const
{
    const QRect cell = m_table->visualRect(m_model->index(row, 0));
    return m_table->viewport()->grab().toImage().pixelColor(cell.left() + 3, cell.center().y());
}

void TestDataTable::focusIsSeenInTheRow()
{
    using render::ColorRole;
    const auto &colors = render::Colors::light();
    QCOMPARE(groundOf(0), colors[ColorRole::SurfaceSelected]);
    QCOMPARE(groundOf(1), colors[ColorRole::SurfaceRaised]);
    QTest::keyClick(m_table, Qt::Key_Tab);
    QCOMPARE(groundOf(0), colors[ColorRole::SurfaceSelectedInactive]);
    const QPoint over = m_table->visualRect(m_model->index(1, 0)).center();
    QMouseEvent move(QEvent::MouseMove, over, m_table->viewport()->mapToGlobal(over), Qt::NoButton, {}, {});
    QApplication::sendEvent(m_table->viewport(), &move);
    QCOMPARE(groundOf(1), colors[ColorRole::SurfaceHover]);
}

TOUCHBASE_UI_TEST(TestDataTable)

#include "tst_datatable.moc"
