// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/overviewtab.h"

#include "buyer/cardtable.h"
#include "buyer/changecard.h"
#include "buyer/groupscard.h"
#include "buyer/liftcard.h"
#include "buyer/measurescard.h"
#include "buyer/promisescard.h"
#include "buyer/scorecard.h"
#include "buyer/singlekeys.h"
#include "buyer/trendcard.h"
#include "kit/painting.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int padding = 16;
constexpr int gap = 12;
constexpr int leftWidth = 376; ///< at 100 %
constexpr int leastTwo = 860;
constexpr int leastThree = 1180;

} // namespace

OverviewTab::OverviewTab(Page &page, QWidget *parent)
    : QScrollArea(parent),
      m_page(page),
      m_left(new QWidget),
      m_score(new ScoreCard(page.desk())),
      m_groups(new GroupsCard(page.desk())),
      m_promises(new PromisesCard(page.desk())),
      m_trend(new TrendCard(page.desk())),
      m_change(new ChangeCard(page.desk())),
      m_lift(new LiftCard(page.desk())),
      m_measures(new MeasuresCard(page.desk()))
{
    setObjectName(QStringLiteral("overviewTab"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(padding, gap, padding, padding);
    m_grid->setSpacing(gap);
    setWidget(content);
    makeLeft();
    connectCards();
    place(Columns::Two);
}

void OverviewTab::makeLeft()
{
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_score);
    column->addWidget(m_groups);
    column->addWidget(m_promises, 1);
}

void OverviewTab::connectCards()
{
    for (PartCard *card :
         std::initializer_list<PartCard *>{m_score, m_groups, m_promises, m_change, m_lift, m_measures})
        connect(card, &PartCard::retryRequested, this, &OverviewTab::retryRequested);
    connect(m_trend, &ChartCard::retryRequested, this, &OverviewTab::retryRequested);
    connect(m_change, &ChangeCard::daysChanged, this, &OverviewTab::daysChanged);
    connect(m_change, &ChangeCard::measureActivated, this, &OverviewTab::evidenceRequested);
    connect(m_groups, &GroupsCard::groupActivated, m_measures, &MeasuresCard::goTo);
    const auto ask = [this](score::Measure measure) { Q_EMIT evidenceRequested(measure, m_asOf); };
    connect(m_measures, &MeasuresCard::measureActivated, this, ask);
    connect(m_promises, &PromisesCard::measureActivated, this, ask);
    connect(m_promises, &PartCard::actionTriggered, this,
            [this] { m_page.desk().request(ActionId::NewExpectation, m_page.currentBuyer()); });
    connect(m_score, &PartCard::actionTriggered, this, [this] {
        const bool isSigned = m_score->property("signed").toBool();
        m_page.desk().request(isSigned ? ActionId::LogTouchpoint : ActionId::EditBuyer, m_page.currentBuyer());
    });
    for (DataTable *table : {&m_groups->table(), &m_promises->table(), &m_change->table(), &m_measures->table()})
        addSingleKeys(*table, m_page);
}

void OverviewTab::setOverview(const BuyerOverview &overview)
{
    m_asOf = overview.today;
    m_score->setProperty("signed", overview.head.buyer.value.signedOn.has_value());
    m_score->setOverview(overview);
    m_groups->setOverview(overview);
    m_promises->setOverview(overview);
    m_trend->setOverview(overview);
    m_change->setOverview(overview);
    m_lift->setOverview(overview);
    m_measures->setOverview(overview);
    if (m_scrollTo) {
        widget()->layout()->activate();
        widget()->adjustSize();
        verticalScrollBar()->setValue(*m_scrollTo);
        m_scrollTo.reset();
    }
}

QVariantMap OverviewTab::state() const
{
    return {{QStringLiteral("scroll"), verticalScrollBar()->value()}, {QStringLiteral("weeks"), m_trend->weeks()}};
}

void OverviewTab::restore(const QVariantMap &state)
{
    m_scrollTo = state.value(QStringLiteral("scroll")).toInt();
    m_trend->setWeeks(state.value(QStringLiteral("weeks"), m_trend->weeks()).toInt());
}

bool OverviewTab::toggleTable()
{
    if (m_trend->state() != ChartCard::State::Ready)
        return false;
    m_trend->toggleTable();
    return true;
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    flow();
}

void OverviewTab::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        flow();
}

void OverviewTab::flow()
{
    const qreal scale = scaleOf(font());
    const int width = qRound(viewport()->width() / scale);
    const Columns columns = width >= leastThree ? Columns::Three : width >= leastTwo ? Columns::Two : Columns::One;
    if (columns != m_columns)
        place(columns);
    m_left->setFixedWidth(columns == Columns::One ? QWIDGETSIZE_MAX : qRound(leftWidth * scale));
    m_left->setMinimumWidth(columns == Columns::One ? 0 : qRound(leftWidth * scale));
}

void OverviewTab::place(Columns columns)
{
    m_columns = columns;
    for (QWidget *one : std::initializer_list<QWidget *>{m_left, m_trend, m_change, m_lift, m_measures})
        m_grid->removeWidget(one);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, 0);
    switch (columns) {
    case Columns::Three:
        m_grid->addWidget(m_left, 0, 0, 2, 1);
        m_grid->addWidget(m_trend, 0, 1, 1, 2);
        m_grid->addWidget(m_change, 1, 1);
        m_grid->addWidget(m_lift, 1, 2);
        m_grid->addWidget(m_measures, 2, 0, 1, 3);
        m_grid->setColumnStretch(1, 9);
        m_grid->setColumnStretch(2, 5);
        break;
    case Columns::Two:
        m_grid->addWidget(m_left, 0, 0, 2, 1);
        m_grid->addWidget(m_trend, 0, 1);
        m_grid->addWidget(m_change, 1, 1);
        m_grid->addWidget(m_lift, 2, 0, Qt::AlignTop);
        m_grid->addWidget(m_measures, 2, 1);
        m_grid->setColumnStretch(1, 1);
        break;
    default:
        int row = 0;
        for (QWidget *one : std::initializer_list<QWidget *>{m_left, m_trend, m_change, m_lift, m_measures})
            m_grid->addWidget(one, row++, 0);
        m_grid->setColumnStretch(0, 1);
    }
}

} // namespace touchbase::ui
