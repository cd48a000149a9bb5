// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyerspage.h"

#include "base/sentence.h"
#include "buyers/buyersfooter.h"
#include "buyers/buyersreader.h"
#include "kit/bandstrip.h"
#include "kit/chip.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "kit/skeleton.h"
#include "kit/whenpainted.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int side = 16;
constexpr int patienceMilliseconds = 200;
const QString filterKey = QStringLiteral("filter");
const QString churnedKey = QStringLiteral("churned");
const QString buyerKey = QStringLiteral("buyer");
const QString scrollKey = QStringLiteral("scroll");

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
    connect(m_reader, &BuyersReader::keptShown, this, [this] {
        // Of the page, not the table: that is hidden where no buyer is in scope.
        whenPainted(this, m_reader, [this] { m_reader->computeUnlessBusy(); });
        update();
    });
    connect(m_reader, &BuyersReader::rowChanged, this, &BuyersPage::loaded);
    connect(m_reader, &BuyersReader::failed, this, &BuyersPage::showError);
    connect(&desk.preferences(), &Preferences::scopeChanged, this, &BuyersPage::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BuyersPage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BuyersPage::showCounts);
    applyFilter();
    m_reader->load();
    QTimer::singleShot(patienceMilliseconds, this, &BuyersPage::showThatItReads);
}

/// Before the first rows are there: no numbers, and bars where the rows will be.
void BuyersPage::showThatItReads()
{
    if (isLoaded())
        return;
    m_skeleton = new Skeleton(m_table->viewport());
    m_skeleton->setGeometry(side, 0, m_table->viewport()->width() / 2, m_skeleton->sizeHint().height());
    m_skeleton->show();
}

bool BuyersPage::isLoaded() const
{
    return m_reader->isLoaded();
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
    m_bands->show();
    delete m_skeleton;
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        select(*wanted);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT loaded();
}

void BuyersPage::showError(const Error &error)
{
    delete m_skeleton;
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
    m_table->scrollTo(m_table->currentIndex());
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
    m_footer->tell(*m_model, desk().format(), m_reader->keptFrom(), desk().today());
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
