// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/listpage.h"

#include "base/sentence.h"
#include "kit/card.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchbase::ui {

ListPage::ListPage(Desk &desk, const QString &title, const QString &name, QWidget *parent)
    : Page(desk, parent),
      m_title(title),
      m_name(name),
      m_scope(new PlainLabel({}, render::TextStyle::Secondary, this)),
      m_buttons(new QHBoxLayout),
      m_message(new InlineMessage(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(this)),
      m_empty(new EmptyState(m_stack))
{
    setObjectName(name + QStringLiteral("Page"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_scope->setColorRole(render::ColorRole::TextMuted);
    m_message->hide();
    m_empty->setCentered(true);
    auto *card = new Card(m_stack);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);

    m_buttons->setSpacing(8);
    m_buttons->addWidget(new PlainLabel(title, render::TextStyle::PageTitle, this));
    m_buttons->addSpacing(8);
    m_buttons->addWidget(m_scope, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    watchLooks();
}

void ListPage::watchLooks()
{
    const auto follow = [this] {
        m_table->setDensity(desk().preferences().isComfortable() ? DataTable::Density::Comfortable
                                                                 : DataTable::Density::Normal);
    };
    follow();
    connect(&desk().preferences(), &Preferences::looksChanged, this, follow);
    connect(m_table, &DataTable::columnsChanged, this,
            [this] { desk().preferences().setState(m_name, m_table->columnState()); });
}

QString ListPage::title() const
{
    return m_title;
}

QVariantMap ListPage::state() const
{
    return {{QStringLiteral("row"), currentRow()}, {QStringLiteral("scroll"), m_table->verticalScrollBar()->value()}};
}

void ListPage::restore(const QVariantMap &state)
{
    const int row = state.value(QStringLiteral("row"), -1).toInt();
    if (row >= 0 && m_table->model() && row < m_table->model()->rowCount())
        m_table->selectRow(row);
    m_table->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

void ListPage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty && m_empty->button()->isVisibleTo(this))
        m_empty->button()->setFocus();
    else
        m_table->setFocus();
}

void ListPage::setTable(QAbstractItemModel *model, int stretchColumn, const std::vector<int> &characters)
{
    const QSignalBlocker quiet(m_table); // widths that nobody chose are not remembered
    m_table->setModel(model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(stretchColumn);
    const int unit = fontMetrics().averageCharWidth();
    for (size_t column = 0; column < characters.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), characters[column] * unit);
    m_table->setDefaultColumns();
    if (const QByteArray state = desk().preferences().state(m_name); !state.isEmpty())
        m_table->restoreColumnState(state);
}

QPushButton *ListPage::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name + QStringLiteral("PushButton"));
    m_buttons->addWidget(button);
    setTabOrder(button, m_table); // which it stands above
    return button;
}

void ListPage::showList(const QString &scope)
{
    const bool isEmpty = m_table->model()->rowCount() == 0;
    m_scope->setText(isEmpty ? QString() : scope);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && currentRow() < 0)
        m_table->selectRow(0);
}

void ListPage::tell(const Error &error)
{
    m_message->setMessage(InlineMessage::Kind::Error, sentence(error));
    m_message->show();
}

int ListPage::currentRow() const
{
    return m_table->currentIndex().row();
}

} // namespace touchbase::ui
