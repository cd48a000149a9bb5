// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyerspage.h"

#include "base/foldedname.h"
#include "base/sentence.h"
#include "buyers/buyercolumns.h"
#include "buyers/buyersfooter.h"
#include "buyers/buyersreader.h"
#include "kit/bandstrip.h"
#include "kit/chip.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/keycap.h"
#include "kit/keycapbutton.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "render/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int side = 16;
const QString columnsName = QStringLiteral("buyers-columns");
const QString filterKey = QStringLiteral("filter");
const QString churnedKey = QStringLiteral("churned");
const QString buyerKey = QStringLiteral("buyer");
const QString scrollKey = QStringLiteral("scroll");

int at(BuyerColumn column)
{
    return static_cast<int>(column);
}

} // namespace

BuyersPage::BuyersPage(Desk &desk, const ActionSet &actions, QWidget *parent)
    : Page(desk, parent),
      m_actions(actions),
      m_model(new BuyersModel(this)),
      m_reader(new BuyersReader(desk, *m_model, this)),
      m_footer(new BuyersFooter)
{
    setObjectName(QStringLiteral("buyersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(*layout);
    buildFilterRow(*layout);
    buildTable(*layout);
    layout->addWidget(m_footer);
    connect(m_reader, &BuyersReader::loaded, this, &BuyersPage::take);
    connect(m_reader, &BuyersReader::rowChanged, this, &BuyersPage::loaded);
    connect(m_reader, &BuyersReader::failed, this, &BuyersPage::showError);
    connect(&desk.preferences(), &Preferences::scopeChanged, this, &BuyersPage::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BuyersPage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BuyersPage::showCounts);
    applyFilter();
    m_reader->load();
}

bool BuyersPage::isLoaded() const
{
    return m_reader->isLoaded();
}

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
    row->addWidget(m_filterLine, 1);
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
    auto *add = new KeyCapButton(render::icon(QStringLiteral("add"), render::ColorRole::TextOnAccent),
                                 tr("New buyer"));
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

QVariantMap BuyersPage::state() const
{
    const auto buyer = currentBuyer();
    return {{filterKey, m_filterLine->text()},
            {churnedKey, m_churnedChip->isChecked()},
            {buyerKey, buyer ? buyer->value() : 0},
            {scrollKey, m_table->verticalScrollBar()->value()}};
}

void BuyersPage::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_filterLine->setText(state[filterKey].toString());
    m_churnedChip->setChecked(state[churnedKey].toBool());
    if (const qint64 buyer = state[buyerKey].toLongLong(); buyer > 0)
        select(BuyerId(buyer));
    m_table->verticalScrollBar()->setValue(state[scrollKey].toInt());
}

std::optional<BuyerId> BuyersPage::currentBuyer() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->buyerAt(current.row()).id) : std::nullopt;
}

void BuyersPage::startFilter()
{
    m_filterLine->setFocus(Qt::ShortcutFocusReason);
    m_filterLine->selectAll();
}

void BuyersPage::recalculate()
{
    m_reader->load();
}

void BuyersPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<BuyerId> BuyersPage::neighbourOf(BuyerId buyer, int step) const
{
    const int row = m_model->rowOf(buyer);
    const int next = row + step;
    return row >= 0 && next >= 0 && next < m_model->rowCount() ? std::optional(m_model->buyerAt(next).id)
                                                               : std::nullopt;
}

void BuyersPage::select(BuyerId buyer)
{
    const int row = m_model->rowOf(buyer);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_wanted = buyer;
}

void BuyersPage::take()
{
    m_error->hide();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        select(*wanted);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT loaded();
}

void BuyersPage::showError(const Error &error)
{
    m_error->setMessage(InlineMessage::Kind::Error, sentence(error));
    m_error->setAction(tr("Try again"));
    m_error->show();
}

void BuyersPage::applyFilter()
{
    const auto kept = currentBuyer();
    m_model->setFilter({m_filterLine->text(), m_bands->filter(), m_churnedChip->isChecked(), ownerInScope()});
    if (kept)
        select(*kept);
    m_wanted.reset();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool BuyersPage::isFiltered() const
{
    return !m_filterLine->text().isEmpty() || !m_bands->filter().isEmpty() || m_churnedChip->isChecked();
}

void BuyersPage::clearFilter()
{
    m_filterLine->clear();
    m_bands->setFilter({});
    m_churnedChip->setChecked(false);
    applyFilter();
    takeFocus();
}

/// The button of the empty list: what hides the buyers goes.
void BuyersPage::fillAgain()
{
    if (m_model->inScope() > 0)
        clearFilter();
    else
        desk().preferences().setOnlyMine(false);
    takeFocus();
}

QString BuyersPage::ownerInScope() const
{
    const Preferences &preferences = desk().preferences();
    return preferences.hasOnlyMine() ? preferences.author() : QString();
}

void BuyersPage::showCounts()
{
    const QString owner = ownerInScope();
    m_scopeLabel->setText(owner.isEmpty() ? QString() : tr("owned by %1").arg(owner));
    const bool isFilteredAway = m_model->total() > 0 && m_model->rowCount() == 0;
    m_empty->setVisible(isFilteredAway);
    m_table->setVisible(!isFilteredAway);
    if (isFilteredAway) {
        const bool hasAny = m_model->inScope() > 0;
        m_empty->setSentence(hasAny ? tr("No buyer matches.") : tr("No buyer is owned by %1.").arg(owner));
        m_empty->setAction(hasAny ? tr("Clear filters") : tr("Show all buyers"));
    }
    m_bands->setCounts(m_model->bandCounts());
    m_footer->tell(*m_model, desk().format());
}

void BuyersPage::openContextMenu(const QPoint &position)
{
    const auto buyer = currentBuyer();
    if (!buyer)
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("&Open"));
    connect(open, &QAction::triggered, this, [this, buyer] { desk().openBuyer(*buyer); });
    menu->addSeparator();
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.menu != ActionMenu::Buyer || info.need != ActionNeed::Buyer)
            continue;
        menu->addAction(m_actions[info.id]);
        if (info.endsSection)
            menu->addSeparator();
    }
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy rows"));
    connect(copy, &QAction::triggered, m_table, &DataTable::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool BuyersPage::handleLetter(int key)
{
    const auto buyer = currentBuyer();
    if (!buyer || !desk().preferences().hasSingleKeys())
        return false;
    switch (key) {
    case Qt::Key_L:
        desk().request(ActionId::LogTouchpoint, buyer);
        return true;
    case Qt::Key_F:
        desk().request(ActionId::FollowUp, buyer);
        return true;
    default:
        return false;
    }
}

bool BuyersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->modifiers() == Qt::NoModifier && handleLetter(key->key()))
        return true;
    if (watched == m_filterLine && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        takeFocus();
        return true;
    }
    if (key->key() == Qt::Key_Escape && isFiltered()) {
        clearFilter();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace touchbase::ui
