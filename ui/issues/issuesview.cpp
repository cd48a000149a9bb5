// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuesview.h"

#include "base/sentence.h"
#include "issues/issuedetail.h"
#include "issues/issuefigures.h"
#include "issues/issuetable.h"
#include "issues/issuewords.h"
#include "kit/card.h"
#include "kit/emptystate.h"
#include "kit/segmentedcontrol.h"
#include "operations/records/issues.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace touchbase::ui {

namespace {

constexpr int clockMilliseconds = 60'000;
const QString issueKey = QStringLiteral("issue");
const QString textKey = QStringLiteral("text");
const QString stateKey = QStringLiteral("state");
const QString groupingKey = QStringLiteral("grouping");
const QString daysKey = QStringLiteral("days");

/// In the order of the segments; the last is all.
constexpr std::array<std::optional<rules::IssueState>, 4> shownStates{
    rules::IssueState::Open, rules::IssueState::Answered, rules::IssueState::Resolved, std::nullopt};
constexpr int allStates = 3;

bool concernsIssues(const ChangeSet &changeSet)
{
    static constexpr std::array tables{"issue", "buyer", "expectation", "touchpoint", "setting", "holiday", "incident"};
    return changeSet.bulk || changeSet.kind == ChangeKind::Foreign
           || std::ranges::any_of(changeSet.rows, [](const RowChange &change) {
                  return std::ranges::any_of(
                      tables, [&](const char *table) { return change.entity->name == QLatin1String(table); });
              });
}

} // namespace

void IssuesView::setBuyer(std::optional<BuyerId> buyer)
{
    m_buyer = buyer;
    reload();
}

void IssuesView::connectParts()
{
    connect(m_states, &SegmentedControl::activated, this, &IssuesView::applyFilter);
    connect(m_grouping, &QComboBox::activated, this, &IssuesView::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &IssuesView::applyFilter);
    connect(m_figures, &IssueFiguresStrip::daysChosen, this, &IssuesView::reload);
    connect(m_table, &DataTable::currentRowChanged, this, &IssuesView::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] { act(ActionId::EditEntry); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &IssuesView::openMenu);
    connect(m_detail, &IssueDetail::actionChosen, this, &IssuesView::act);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_table->issues().empty())
            clearFilter();
        else if (m_elsewhere > 0)
            m_desk.preferences().setOnlyMine(false);
        else
            logIssue();
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        if (concernsIssues(changeSet))
            reloadSoon();
    });
    connect(&m_desk.preferences(), &Preferences::scopeChanged, this, &IssuesView::reloadSoon);
    const auto applyDensity = [this] {
        m_table->setDensity(m_desk.preferences().isComfortable() ? DataTable::Density::Comfortable
                                                                 : DataTable::Density::Normal);
    };
    applyDensity();
    connect(&m_desk.preferences(), &Preferences::looksChanged, m_table, applyDensity);
    auto *clock = new QTimer(this); // hours pass
    connect(clock, &QTimer::timeout, this, &IssuesView::reloadSoon);
    clock->start(clockMilliseconds);
}

void IssuesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

/// Now, or when it is seen again.
void IssuesView::reloadSoon()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void IssuesView::reload()
{
    if (m_of == Of::OneBuyer && !m_buyer)
        return;
    m_isStale = false;
    const Preferences &preferences = m_desk.preferences();
    const bool isMine = m_of == Of::All && preferences.hasOnlyMine();
    const IssueQuery query{m_buyer, isMine ? preferences.author() : QString(),
                           score::Period::upTo(m_desk.today(), m_figures->days()), m_desk.now()};
    const quint64 generation = ++m_generation;
    m_desk.read(
        this, [setup = m_desk.setup(), query](const Reader &reader) { return loadIssueList(reader, setup, query); },
        [this, generation](const Result<IssueList> &list) {
            if (generation == m_generation)
                take(list);
        });
}

void IssuesView::take(const Result<IssueList> &list)
{
    if (!list)
        return tell(list.error());
    m_isLoaded = true;
    m_elsewhere = list->elsewhere;
    m_figures->setFigures(list->figures);
    m_table->setIssues(list->rows, m_desk.today());
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        m_table->select(*wanted);
    showCounts();
    const bool hadFocus = m_empty->button()->hasFocus();
    showEmpty();
    if (hadFocus)
        takeFocus();
    showCurrent();
    Q_EMIT loaded();
}

void IssuesView::tell(const Error &error)
{
    m_desk.announce(error);
    if (m_isLoaded)
        return;
    m_empty->setSentence(sentence(error));
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
}

void IssuesView::applyFilter()
{
    const IssueListRow *current = m_table->current();
    const auto kept = current ? std::optional(current->issue.id) : std::nullopt;
    m_table->setFilter({shownStates[static_cast<size_t>(std::max(0, m_states->currentIndex()))], m_filter->text(),
                        static_cast<IssueGrouping>(m_grouping->currentData().toInt())});
    if (kept)
        m_table->select(*kept);
    showEmpty();
    showCurrent();
}

void IssuesView::clearFilter()
{
    m_states->setCurrentIndex(allStates);
    m_filter->clear();
    applyFilter();
    takeFocus();
}

void IssuesView::showCounts()
{
    QStringList texts;
    for (const auto &state : shownStates)
        texts << tr("%1  %2").arg(state ? IssueWords::stateName(*state) : tr("All"),
                                  m_desk.format().count(m_table->countOf(state)));
    const int chosen = m_states->currentIndex();
    m_states->setSegments(texts);
    m_states->setCurrentIndex(chosen);
}

void IssuesView::showEmpty()
{
    const bool isEmpty = m_isLoaded && m_table->shownCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_detail->setVisible(!m_isLoaded || !m_table->issues().empty());
    if (!isEmpty)
        return;
    if (!m_table->issues().empty()) {
        m_empty->setSentence(tr("No issue matches."));
        m_empty->setAction(tr("Clear filters"));
    } else if (m_elsewhere > 0) {
        m_empty->setSentence(tr("No issue is of a buyer owned by %1.").arg(m_desk.preferences().author()));
        m_empty->setAction(tr("Show all buyers"));
    } else {
        m_empty->setSentence(tr("No support issue was logged yet."));
        m_empty->setAction(tr("Log an issue…"));
    }
}

void IssuesView::showCurrent()
{
    Q_EMIT fittingActionsChanged();
    const IssueListRow *current = m_table->current();
    const quint64 generation = ++m_storyGeneration;
    if (!current)
        return m_detail->clear();
    m_desk.read(
        this,
        [setup = m_desk.setup(), issue = current->issue.id, now = m_desk.now()](const Reader &reader) {
            return loadIssueStory(reader, setup, issue, now);
        },
        [this, generation](const Result<IssueStory> &story) {
            if (generation != m_storyGeneration)
                return;
            if (story)
                m_detail->setStory(*story, m_desk.today());
            else
                m_detail->clear(); // deleted meanwhile: the list follows
        });
}

std::optional<BuyerId> IssuesView::currentBuyer() const
{
    if (m_buyer)
        return m_buyer;
    const IssueListRow *current = m_asksForBuyer ? nullptr : m_table->current();
    return current ? std::optional(current->issue.value.buyer) : std::nullopt;
}

std::vector<ActionId> IssuesView::fittingActions() const
{
    const IssueListRow *current = m_table->current();
    std::vector<ActionId> actions = current ? IssueDetail::actionsOn(*current) : std::vector<ActionId>();
    if (m_of == Of::OneBuyer)
        std::erase(actions, ActionId::OpenBuyer);
    return actions;
}

void IssuesView::act(ActionId id)
{
    const IssueListRow *current = m_table->current();
    const std::vector<ActionId> fitting = fittingActions();
    if (!current || std::ranges::find(fitting, id) == fitting.end())
        return;
    const Id<Issue> issue = current->issue.id;
    const BuyerId buyer = current->issue.value.buyer;
    if (id == ActionId::RespondToIssue)
        m_desk.take(RecordStep::RespondToIssue, issue.value());
    else if (id == ActionId::ResolveIssue)
        m_desk.take(RecordStep::ResolveIssue, issue.value());
    else if (id == ActionId::ReopenIssue)
        m_desk.take(RecordStep::ReopenIssue, issue.value());
    else if (id == ActionId::EscalateIssue)
        m_desk.perform(operations::escalateIssue(issue, !current->issue.value.escalated.value_or(false)));
    else if (id == ActionId::OpenBuyer)
        m_desk.openBuyer(buyer, QStringLiteral("issues"));
    else if (id == ActionId::EditEntry)
        m_desk.edit({QStringLiteral("issue"), issue.value(), buyer});
    else if (id == ActionId::DeleteEntry)
        m_desk.perform(operations::deleteIssue(issue));
}

void IssuesView::logIssue()
{
    m_asksForBuyer = true;
    m_desk.request(ActionId::NewIssue, m_buyer);
    m_asksForBuyer = false;
}

bool IssuesView::handleKey(int key)
{
    if (key == Qt::Key_Delete) {
        act(ActionId::DeleteEntry);
        return true;
    }
    if (!m_desk.preferences().hasSingleKeys())
        return false;
    const IssueListRow *current = m_table->current();
    const bool isResolved = current && current->state == rules::IssueState::Resolved;
    switch (key) {
    case Qt::Key_A:
        act(ActionId::RespondToIssue);
        return true;
    case Qt::Key_R:
        act(isResolved ? ActionId::ReopenIssue : ActionId::ResolveIssue);
        return true;
    case Qt::Key_E:
        act(ActionId::EscalateIssue);
        return true;
    case Qt::Key_O:
        act(ActionId::OpenBuyer);
        return true;
    case Qt::Key_N:
        logIssue();
        return true;
    case Qt::Key_L:
    case Qt::Key_F:
        if (const auto buyer = currentBuyer())
            m_desk.request(key == Qt::Key_L ? ActionId::LogTouchpoint : ActionId::FollowUp, buyer);
        return true;
    default:
        return false;
    }
}

bool IssuesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->modifiers() == Qt::NoModifier && handleKey(key->key()))
        return true;
    if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        takeFocus();
        return true;
    }
    const bool isFiltered = !m_filter->text().isEmpty() || m_states->currentIndex() != allStates;
    if (key->key() == Qt::Key_Escape && isFiltered) {
        clearFilter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IssuesView::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void IssuesView::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QVariantMap IssuesView::state() const
{
    const IssueListRow *current = m_table->current();
    return {{issueKey, current ? current->issue.id.value() : 0},
            {textKey, m_filter->text()},
            {stateKey, m_states->currentIndex()},
            {groupingKey, m_grouping->currentIndex()},
            {daysKey, m_figures->days()}};
}

void IssuesView::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    if (const int days = state[daysKey].toInt(); days > 0 && days != m_figures->days()) {
        m_figures->setDays(days);
        reloadSoon();
    }
    m_grouping->setCurrentIndex(std::max(0, state[groupingKey].toInt()));
    m_states->setCurrentIndex(state.value(stateKey, allStates).toInt());
    m_filter->setText(state[textKey].toString());
    applyFilter();
    if (const qint64 issue = state[issueKey].toLongLong(); issue > 0 && !m_table->select(Id<Issue>(issue)))
        m_wanted = Id<Issue>(issue);
}

} // namespace touchbase::ui
