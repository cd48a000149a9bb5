// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of all onboardings is put together.
#include "onboarding/onboardingpage.h"

#include "kit/card.h"
#include "kit/columndelegates.h"
#include "kit/datatable.h"
#include "kit/plainlabel.h"
#include "kit/statemark.h"
#include "onboarding/onboardingview.h"
#include "render/icons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::TextStyle;

namespace {

using TrackDelegate = ValueDelegate<TrackValue, drawTrack, trackSize, true>;
using StateDelegate = ValueDelegate<StateValue, drawState, stateSize, false>;

int at(BoardColumn column)
{
    return static_cast<int>(column);
}

} // namespace

void OnboardingPage::buildHeader(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new PlainLabel(tr("Onboarding"), TextStyle::PageTitle));
    m_scope = new PlainLabel({}, TextStyle::Secondary);
    m_scope->setObjectName(QStringLiteral("boardScopeLabel"));
    m_scope->setColorRole(render::ColorRole::TextMuted);
    row->addWidget(m_scope, 1);
    layout.addLayout(row);
}

void OnboardingPage::buildFilters(QBoxLayout &layout)
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("boardFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter this view"));
    m_filter->setPlaceholderText(tr("Filter by name, owner, vertical, step"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(toolTipOf(ActionId::Find));
    m_filter->addAction(render::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(300);
    m_filter->installEventFilter(this);
    m_states = new QComboBox;
    m_states->setObjectName(QStringLiteral("boardStateComboBox"));
    m_states->setAccessibleName(tr("Which status"));
    m_specialists = new QComboBox;
    m_specialists->setObjectName(QStringLiteral("boardSpecialistComboBox"));
    m_specialists->setAccessibleName(tr("Whose onboardings, and how many each has"));
    for (QComboBox *box : {m_states, m_specialists}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &OnboardingPage::applyFilter);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &OnboardingPage::applyFilter);
    auto *templates = new QPushButton(render::icon(QStringLiteral("checklist")), tr("Edit &templates"));
    templates->setObjectName(QStringLiteral("templatesPushButton"));
    templates->setToolTip(toolTipOf(ActionId::Templates));
    connect(templates, &QPushButton::clicked, this, [this] { desk().request(ActionId::Templates); });
    auto *start = new QPushButton(render::icon(QStringLiteral("add")), tr("&Start onboarding…"));
    start->setObjectName(QStringLiteral("startOnboardingPushButton"));
    start->setToolTip(toolTipOf(ActionId::StartOnboarding));
    connect(start, &QPushButton::clicked, this, [this] { desk().request(ActionId::StartOnboarding); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 2);
    row->addWidget(m_states);
    row->addWidget(m_specialists);
    row->addStretch(1);
    row->addWidget(templates);
    row->addWidget(start);
    layout.addLayout(row);
}

void OnboardingPage::buildBoard()
{
    m_board->setObjectName(QStringLiteral("boardTable"));
    m_board->setAccessibleName(tr("Onboardings that run"));
    m_board->setModel(m_model);
    m_board->setSelectionMode(QAbstractItemView::SingleSelection);
    m_board->setItemDelegate(new RowDelegate(m_board));
    m_board->setItemDelegateForColumn(at(BoardColumn::Track), new TrackDelegate(m_board));
    m_board->setItemDelegateForColumn(at(BoardColumn::Status), new StateDelegate(m_board));
    m_board->setColumnWidths({196, 44, 250, 70, 92, 180, 110, 110});
    m_board->setStretchColumn(at(BoardColumn::Next));
    m_board->setDensity(DataTable::Density::Comfortable);
    m_board->installEventFilter(this);
    connect(m_board, &DataTable::rowActivated, this,
            [this](int row) { desk().openBuyer(m_model->row(row).onboarding.buyer.id, QStringLiteral("onboarding")); });
    connect(m_board, &DataTable::currentRowChanged, this, [this](int) {
        loadDetail();
        Q_EMIT fittingActionsChanged();
    });
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_board);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }")); // between cards
}

} // namespace touchbase::ui
