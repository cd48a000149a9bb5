// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the current entry.
#include "today/todaypage.h"

#include "kit/inlinemessage.h"
#include "today/choicedialog.h"
#include "today/snoozedialog.h"
#include "today/todayreader.h"
#include "today/todaysteps.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

namespace touchbase::ui {

using rules::Entry;
using Suggestion = TodaySteps::Suggestion;

std::vector<ActionId> TodayPage::fittingActions() const
{
    const Entry *entry = currentEntry();
    if (!entry || m_model->isDone(m_list->currentIndex()))
        return {};
    std::vector<ActionId> fitting{ActionId::FinishEntry, ActionId::SnoozeEntry};
    if (TodaySteps::canHandOver(*entry))
        fitting.push_back(ActionId::HandOverEntry);
    if (entry->buyer)
        fitting.push_back(ActionId::StartPlaybook);
    return fitting;
}

void TodayPage::act(ActionId id)
{
    switch (id) {
    case ActionId::FinishEntry:
        return finishCurrent();
    case ActionId::SnoozeEntry:
        return snoozeCurrent();
    case ActionId::HandOverEntry:
        return handOverCurrent();
    case ActionId::StartPlaybook:
        return startPlaybook();
    default:
        break;
    }
}

/// Enter: the suggested action, or the rest of a group.
void TodayPage::activate()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const TodayModel::Line line = m_model->lineAt(index.row());
    if (line.kind == TodayModel::Line::Kind::More) {
        m_model->toggle(line.group);
        m_list->setCurrentIndex(m_model->index(std::min(index.row(), m_model->rowCount() - 1)));
        showCurrent();
    } else if (line.kind == TodayModel::Line::Kind::Entry) {
        takeSuggestion();
    }
}

void TodayPage::takeSuggestion()
{
    const Entry *entry = currentEntry();
    if (!entry || m_model->isDone(m_list->currentIndex()))
        return;
    const Suggestion suggestion = TodaySteps::suggestionOf(*entry);
    if (suggestion == Suggestion::Finish)
        finishCurrent();
    else
        TodaySteps::take(desk(), *entry, suggestion);
}

/// The next row becomes the current one as soon as it is stored; the queue is read again meanwhile.
void TodayPage::finishCurrent()
{
    const Entry *entry = currentEntry();
    if (!entry || m_model->isDone(m_list->currentIndex()))
        return;
    auto operation = TodaySteps::finish(*entry, desk().today());
    if (!operation)
        return TodaySteps::takeToFinish(desk(), *entry);
    const QString key = TodayModel::keyOf(*entry);
    if (m_underWay == key)
        return;
    m_underWay = key;
    const QString said = tr("Done: %1").replace(QStringLiteral("%1"), m_model->words().title(*entry));
    const int row = m_list->currentIndex().row();
    desk().perform(*std::move(operation), said, this, [this, key, row](const Result<ChangeSet> &done) {
        m_underWay.clear();
        if (!done)
            return desk().announce(done.error());
        m_model->finish(key);
        afterLeaving(key, row);
    });
}

void TodayPage::afterLeaving(const QString &key, int row)
{
    goTo(key, row);
    showCounts();
    Q_EMIT loaded();
}

/// What cannot be snoozed says why, where it was asked for.
void TodayPage::snoozeCurrent()
{
    const Entry *entry = currentEntry();
    if (!entry || m_model->isDone(m_list->currentIndex()))
        return;
    if (const QString why = TodaySteps::whyNotSnoozed(*entry); !why.isEmpty()) {
        m_message->setMessage(InlineMessage::Kind::Info, why);
        m_message->show();
        m_message->closeAfter(InlineMessage::undoMilliseconds);
        return;
    }
    (new SnoozeDialog(desk(), *entry, m_model->words().title(*entry), this))->open();
}

void TodayPage::handOverCurrent()
{
    const Entry *entry = currentEntry();
    if (entry && TodaySteps::canHandOver(*entry) && !m_model->isDone(m_list->currentIndex()))
        (new HandOverDialog(desk(), *entry, m_model->words().title(*entry), this))->open();
}

void TodayPage::startPlaybook()
{
    const Entry *entry = currentEntry();
    if (entry && entry->buyer)
        (new PlaybookDialog(desk(), *entry, this))->open();
}

void TodayPage::openBuyer()
{
    const Entry *entry = currentEntry();
    if (entry && entry->buyer)
        desk().openBuyer(*entry->buyer, TodaySteps::tabOf(*entry));
}

void TodayPage::openMenu(const QPoint &position)
{
    const Entry *entry = currentEntry();
    if (!entry || m_model->isDone(m_list->currentIndex()))
        return;
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("todayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : fittingActions())
        menu->addAction(m_actions[id]);
    if (entry->buyer) {
        menu->addSeparator();
        menu->addAction(tr("&Open the buyer"), this, &TodayPage::openBuyer);
        menu->addAction(m_actions[ActionId::LogTouchpoint]);
        menu->addAction(m_actions[ActionId::FollowUp]);
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool TodayPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    case Qt::Key_Space:
        togglePeek();
        return true;
    case Qt::Key_Home: // the first row is a heading, which cannot be current
        m_list->setCurrentIndex(m_model->entryNear(0));
        m_list->scrollToTop();
        return true;
    case Qt::Key_Escape:
        if (!m_isPeeking)
            return false;
        togglePeek();
        return true;
    default:
        return desk().preferences().hasSingleKeys() && handleLetter(key);
    }
}

bool TodayPage::handleLetter(int key)
{
    switch (key) {
    case Qt::Key_D:
        finishCurrent();
        return true;
    case Qt::Key_S:
        snoozeCurrent();
        return true;
    case Qt::Key_O:
        openBuyer();
        return true;
    case Qt::Key_H:
        handOverCurrent();
        return true;
    case Qt::Key_P:
        startPlaybook();
        return true;
    case Qt::Key_L:
    case Qt::Key_F:
        if (currentBuyer())
            desk().request(key == Qt::Key_L ? ActionId::LogTouchpoint : ActionId::FollowUp, currentBuyer());
        return true;
    default:
        return false;
    }
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    return (isPlain && handleKey(key->key())) || Page::eventFilter(watched, event);
}

} // namespace touchbase::ui
