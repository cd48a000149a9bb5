// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboardingpage.h"

#include "base/sentence.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "onboarding/onboardingdetail.h"
#include "onboarding/onboardingview.h"
#include "render/onboardingwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace touchbase::ui {

using rules::OnboardingState;

namespace {

/// What a specialist carries.
struct Load {
    int buyers = 0;
    int late = 0;
};

} // namespace

OnboardingPage::OnboardingPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_model(new BoardModel(desk, this)),
      m_error(new InlineMessage),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_board(new DataTable),
      m_view(new OnboardingView(desk)),
      m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("onboardingPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    buildHeader(*column);
    buildFilters(*column);
    m_error->setAction(tr("Read again"));
    m_error->hide();
    connect(m_error, &InlineMessage::actionTriggered, this, &OnboardingPage::load);
    column->addWidget(m_error);
    m_empty->setObjectName(QStringLiteral("boardEmpty"));
    m_empty->setCentered(true);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_states->setCurrentIndex(0);
        m_specialists->setCurrentIndex(0);
        applyFilter();
    });
    column->addWidget(m_empty, 1);
    buildBoard();
    column->addWidget(m_splitter, 1);
    connect(m_view, &OnboardingView::fittingActionsChanged, this, &Page::fittingActionsChanged);
    connect(m_view, &OnboardingView::readAgain, this, &OnboardingPage::load);
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        m_isStale = m_isStale || concernsOnboarding(changeSet);
        if (m_isStale && isVisible())
            load();
    });
    connect(&desk.preferences(), &Preferences::scopeChanged, this, &OnboardingPage::applyFilter);
    load();
}

void OnboardingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void OnboardingPage::load()
{
    m_isStale = false;
    desk().read(
        this,
        [setup = desk().setup(), today = desk().today()](const Reader &reader) {
            return loadRunningOnboardings(reader, setup, today);
        },
        [this, generation = ++m_generation](const Result<std::vector<BuyerOnboarding>> &running) {
            if (generation == m_generation)
                take(running);
        });
}

void OnboardingPage::take(const Result<std::vector<BuyerOnboarding>> &running)
{
    m_error->setVisible(!running);
    if (!running) {
        m_error->setMessage(InlineMessage::Kind::Error, sentence(running.error()));
        m_error->setAction(tr("Read again"));
        return;
    }
    m_rows.clear();
    for (const BuyerOnboarding &one : *running)
        m_rows.push_back(boardRowOf(one, desk()));
    std::stable_sort(m_rows.begin(), m_rows.end(), comesBefore);
    fillChoices();
    applyFilter();
}

/// Each choice says how many there are: the load of each specialist stands here.
void OnboardingPage::fillChoices()
{
    std::map<OnboardingState, int> states;
    std::map<QString, Load> loads;
    for (const BoardRow &row : m_rows) {
        ++states[row.onboarding.standing.state];
        Load &one = loads[row.specialist];
        ++one.buyers;
        one.late += row.onboarding.standing.lateSteps.empty() ? 0 : 1;
    }
    const QVariant state = m_states->currentData();
    const QVariant specialist = m_specialists->currentData();
    m_states->clear();
    m_states->addItem(tr("Every status"));
    for (const auto &[one, count] : states)
        m_states->addItem(tr("%1: %2").arg(render::nameOf(one), desk().format().count(count)), static_cast<int>(one));
    m_specialists->clear();
    m_specialists->addItem(tr("Every specialist"));
    for (const auto &[name, one] : loads) {
        if (name.isEmpty())
            continue;
        const QString buyers = tr("%1: %n buyer(s)", nullptr, one.buyers).arg(name);
        m_specialists->addItem(one.late > 0 ? tr("%1, %2 late").arg(buyers, desk().format().count(one.late)) : buyers,
                               name);
    }
    m_states->setCurrentIndex(state.isValid() ? qMax(m_states->findData(state), 0) : 0);
    m_specialists->setCurrentIndex(specialist.isValid() ? qMax(m_specialists->findData(specialist), 0) : 0);
}

void OnboardingPage::applyFilter()
{
    const Preferences &preferences = desk().preferences();
    const QVariant state = m_states->currentData();
    const BoardFilter filter{
        m_filter->text(), state.isValid() ? std::optional(static_cast<OnboardingState>(state.toInt())) : std::nullopt,
        m_specialists->currentData().toString(), preferences.hasOnlyMine() ? preferences.author() : QString()};
    std::vector<BoardRow> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown), [&](const BoardRow &row) { return filter.takes(row); });
    m_model->setRows(std::move(shown));
    showEmpty();
    showScope();
    select(std::exchange(m_wanted, std::nullopt));
    loadDetail();
    Q_EMIT fittingActionsChanged();
}

void OnboardingPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_splitter->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    const bool isNobody = m_rows.empty();
    m_empty->setSentence(isNobody ? tr("Nobody is in the first 30 days. A buyer arrives here when its onboarding is "
                                       "started.")
                                  : tr("No onboarding matches."));
    m_empty->setAction(isNobody ? QString() : tr("Clear filters"));
}

void OnboardingPage::showScope()
{
    int late = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        late += m_model->row(row).onboarding.standing.state == OnboardingState::OnTrack ? 0 : 1;
    const QString buyers = tr("%n buyer(s) in their first 30 days", nullptr, m_model->rowCount());
    m_scope->setText(m_model->rowCount() == 0 ? QString()
                     : late == 0              ? tr("%1, all on track").arg(buyers)
                                              : tr("%1, %2 behind or stuck").arg(buyers).arg(late));
}

void OnboardingPage::select(std::optional<qint64> buyer)
{
    const int row = buyer ? m_model->rowOf(BuyerId(*buyer)) : -1;
    if (row >= 0)
        m_board->goToRow(row);
    else if (!m_board->currentIndex().isValid() && m_model->rowCount() > 0)
        m_board->goToRow(0);
}

void OnboardingPage::loadDetail()
{
    const auto buyer = currentBuyer();
    const quint64 generation = ++m_detailGeneration;
    if (!buyer)
        return;
    desk().read(
        this,
        [setup = desk().setup(), id = *buyer, today = desk().today()](const Reader &reader) {
            return loadOnboardingDetail(reader, setup, id, today);
        },
        [this, generation](const Result<OnboardingDetail> &detail) {
            if (generation == m_detailGeneration)
                m_view->setDetail(detail);
        });
}

std::optional<BuyerId> OnboardingPage::currentBuyer() const
{
    const int row = m_board->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row).onboarding.buyer.id) : std::nullopt;
}

QVariantMap OnboardingPage::state() const
{
    const auto buyer = currentBuyer();
    return {{QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("buyer"), buyer ? QVariant(buyer->value()) : QVariant()}};
}

void OnboardingPage::restore(const QVariantMap &state)
{
    const QVariant buyer = state.value(QStringLiteral("buyer"));
    if (buyer.isValid())
        m_wanted = buyer.toLongLong();
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    if (!m_rows.empty())
        select(m_wanted);
}

void OnboardingPage::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OnboardingPage::takeFocus()
{
    m_board->setFocus(Qt::OtherFocusReason);
}

std::vector<ActionId> OnboardingPage::fittingActions() const
{
    return m_view->isVisible() ? m_view->fittingActions() : std::vector<ActionId>();
}

void OnboardingPage::act(ActionId id)
{
    m_view->act(id);
}

bool OnboardingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Escape) {
        m_filter->clear();
        m_board->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool isDown = watched == m_filter && key->key() == Qt::Key_Down;
    if (isDown) {
        m_board->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace touchbase::ui
