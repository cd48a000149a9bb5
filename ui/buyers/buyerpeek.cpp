// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyerpeek.h"

#include "buyers/buyercells.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/rowdelegate.h"
#include "render/words.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int widthOfPeek = 340; ///< at 100 %
constexpr int margin = 16;

QModelIndex cell(const QTableView &table, int row, BuyerColumn column)
{
    return table.model()->index(row, static_cast<int>(column));
}

/// What a line of figures does not say: the name and the score stand above, and the course of weeks is a picture.
bool isLine(BuyerColumn column)
{
    return column != BuyerColumn::Score && column != BuyerColumn::Name && column != BuyerColumn::Weeks;
}

} // namespace

BuyerPeek::BuyerPeek(QTableView &table)
    : QFrame(&table),
      m_table(table),
      m_name(new PlainLabel(QString(), render::TextStyle::DetailTitle)),
      m_badge(new ScoreBadge),
      m_band(new PlainLabel(QString(), render::TextStyle::Secondary)),
      m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("buyerPeek"));
    setFocusPolicy(Qt::NoFocus);
    m_name->setObjectName(QStringLiteral("peekNameLabel"));
    auto *score = new QHBoxLayout;
    score->setSpacing(8);
    score->addWidget(m_badge);
    score->addWidget(m_band, 1);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addLayout(score);
    column->addLayout(m_rows);
    hide();
    m_table.installEventFilter(this);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BuyerPeek::showRow);
    connect(m_table.model(), &QAbstractItemModel::dataChanged, this, &BuyerPeek::showRow);
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &BuyerPeek::showRow);
}

void BuyerPeek::toggle()
{
    if (isVisible() || !m_table.currentIndex().isValid()) {
        hide();
        return;
    }
    show();
    showRow();
}

void BuyerPeek::showRow()
{
    const int row = m_table.currentIndex().row();
    if (row < 0)
        hide();
    if (!isVisible())
        return;
    fill(row);
    place(row);
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BuyerPeek::fill(int row)
{
    const auto badge = cell(m_table, row, BuyerColumn::Score).data(ValueRole).value<BadgeValue>();
    m_name->setText(cell(m_table, row, BuyerColumn::Name).data().toString());
    setAccessibleName(cell(m_table, row, BuyerColumn::Name).data(Qt::AccessibleTextRole).toString());
    m_badge->setValue(badge);
    m_band->setText(render::nameOf(badge.band));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (!isLine(static_cast<BuyerColumn>(column)))
            continue;
        const QModelIndex index = m_table.model()->index(row, column);
        auto *what = new PlainLabel(m_table.model()->headerData(column, Qt::Horizontal).toString(),
                                    render::TextStyle::Secondary);
        what->setColorRole(render::ColorRole::TextMuted);
        const QString note = index.data(NoteRole).toString();
        const QString text = index.data().toString();
        auto *value = new PlainLabel(note.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, note));
        value->setOverflow(PlainLabel::Overflow::Wrap);
        m_rows->addWidget(what, line, 0, Qt::AlignTop);
        m_rows->addWidget(value, line++, 1);
        what->show(); // at once, so that the height counts it
        value->show();
    }
}

/// Below the row where there is room, else above it; at the right edge.
void BuyerPeek::place(int row)
{
    const QRect area = m_table.viewport()->geometry();
    const int width = std::min(qRound(widthOfPeek * scaleOf(font())), area.width() - 2 * margin);
    const int height = std::min(heightForWidth(width), area.height());
    const QRect cellRect = m_table.visualRect(cell(m_table, row, BuyerColumn::Name)).translated(area.topLeft());
    const bool fitsBelow = cellRect.bottom() + height <= area.bottom();
    const int top = fitsBelow ? cellRect.bottom() + 1 : std::max(area.top(), cellRect.top() - height);
    setGeometry(area.right() - width - margin, top, width, height);
}

bool BuyerPeek::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        hide();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && isVisible()) {
        hide();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace touchbase::ui
