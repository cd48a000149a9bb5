// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of buyers is put together.
#include "buyers/buyerspage.h"

#include "buyers/buyercolumns.h"
#include "buyers/buyerpeek.h"
#include "buyers/buyersreader.h"
#include "kit/bandstrip.h"
#include "kit/chip.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/keycap.h"
#include "kit/keycapbutton.h"
#include "kit/plainlabel.h"
#include "render/icons.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int side = 16;
const QString columnsName = QStringLiteral("buyers-columns");

int at(BuyerColumn column)
{
    return static_cast<int>(column);
}

} // namespace

void BuyersPage::buildHeader(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 12, side, 8);
    row->setSpacing(side);
    row->addWidget(new PlainLabel(tr("Buyers"), render::TextStyle::PageTitle), 0, Qt::AlignBottom);
    m_scopeLabel = new PlainLabel({}, render::TextStyle::Secondary);
    m_scopeLabel->setObjectName(QStringLiteral("scopeLabel"));
    m_scopeLabel->setColorRole(render::ColorRole::TextMuted);
    m_scopeLabel->setContentsMargins(0, 0, 0, 3);
    row->addWidget(m_scopeLabel, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_bands = new BandStrip;
    m_bands->setObjectName(QStringLiteral("bandStrip"));
    connect(m_bands, &BandStrip::filterChanged, this, &BuyersPage::applyFilter);
    QSizePolicy policy = m_bands->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bands->setSizePolicy(policy);
    m_bands->hide(); // until there is something to count
    row->addWidget(m_bands, 2);
    layout.addLayout(row);
}

void BuyersPage::buildFilterRow(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 4, side, 10);
    row->setSpacing(8);
    m_filterLine = new QLineEdit;
    m_filterLine->setObjectName(QStringLiteral("filterLineEdit"));
    m_filterLine->setAccessibleName(tr("Filter this view"));
    m_filterLine->setPlaceholderText(tr("Filter by name, owner, vertical, stage"));
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->setToolTip(toolTipOf(ActionId::Find));
    m_filterLine->addAction(render::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filterLine->setMaximumWidth(300);
    m_filterLine->installEventFilter(this);
    connect(m_filterLine, &QLineEdit::textChanged, this, &BuyersPage::applyFilter);
    row->addWidget(m_filterLine, 4); // all that there is, up to its most
    m_churnedChip = new Chip(tr("With churned buyers"));
    m_churnedChip->setObjectName(QStringLiteral("churnedChip"));
    m_churnedChip->setCheckable(true);
    connect(m_churnedChip, &QAbstractButton::toggled, this, &BuyersPage::applyFilter);
    row->addWidget(m_churnedChip);
    row->addStretch(1);
    auto *columns = new QPushButton(render::icon(QStringLiteral("columns")), tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsButton"));
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnMenu(*menu);
    });
    columns->setMenu(menu);
    row->addWidget(columns);
    auto *add = new KeyCapButton(render::icon(QStringLiteral("add"), render::ColorRole::TextOnAccent), tr("New buyer"));
    add->setObjectName(QStringLiteral("newBuyerButton"));
    add->setProperty("primary", true);
    add->setKey(keyCapText(m_actions[ActionId::NewBuyer]->shortcut()));
    add->setToolTip(toolTipOf(ActionId::NewBuyer));
    connect(add, &QPushButton::clicked, this, [this] { desk().request(ActionId::NewBuyer); });
    row->addWidget(add);
    layout.addLayout(row);
}

void BuyersPage::buildTable(QBoxLayout &layout)
{
    m_error = new InlineMessage;
    m_error->setAction(tr("Try again"));
    m_error->hide();
    connect(m_error, &InlineMessage::actionTriggered, m_reader, &BuyersReader::load);
    layout.addWidget(m_error);
    m_empty = new EmptyState;
    m_empty->setCentered(true);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, &BuyersPage::fillAgain);
    layout.addWidget(m_empty, 1);

    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("buyersTable"));
    m_table->setAccessibleName(tr("Buyers"));
    m_table->setModel(m_model);
    setUpColumns(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(at(BuyerColumn::Score), Qt::AscendingOrder);
    m_table->setDefaultColumns();
    m_table->restoreColumnState(desk().preferences().state(columnsName));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    auto *peek = new BuyerPeek(*m_table); // whose filter comes first: Escape closes it before it clears a filter
    connect(m_table, &DataTable::peekRequested, peek, &BuyerPeek::toggle);
    connect(m_table, &DataTable::columnsChanged, this,
            [this] { desk().preferences().setState(columnsName, m_table->columnState()); });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { desk().openBuyer(m_model->buyerAt(row).id); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &BuyersPage::openContextMenu);
    const auto applyDensity = [this] {
        m_table->setDensity(desk().preferences().isComfortable() ? DataTable::Density::Comfortable
                                                                 : DataTable::Density::Normal);
    };
    applyDensity();
    connect(&desk().preferences(), &Preferences::looksChanged, m_table, applyDensity);
    layout.addWidget(m_table, 1);
}

} // namespace touchbase::ui
