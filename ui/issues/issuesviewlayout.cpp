// SPDX-License-Identifier: GPL-3.0-or-later
// How the view of support issues is put together.
#include "issues/issuesview.h"

#include "issues/issuedetail.h"
#include "issues/issuefigures.h"
#include "issues/issuetable.h"
#include "kit/card.h"
#include "kit/emptystate.h"
#include "kit/segmentedcontrol.h"
#include "render/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int leastTable = 110; ///< its header and a few rows

} // namespace

IssuesView::IssuesView(Desk &desk, Of of, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_of(of),
      m_states(new SegmentedControl),
      m_grouping(new QComboBox),
      m_filter(new QLineEdit),
      m_figures(new IssueFiguresStrip(desk.format())),
      m_stack(new QStackedWidget),
      m_table(new IssueTable(desk.format(), of == Of::OneBuyer)),
      m_empty(new EmptyState),
      m_detail(new IssueDetail(desk.format(), of == Of::OneBuyer))
{
    setObjectName(QStringLiteral("issuesView"));
    makeFilter();
    arrange();
    connectParts();
}

void IssuesView::makeFilter()
{
    m_states->setObjectName(QStringLiteral("issueStates"));
    m_states->setAccessibleName(tr("Which issues"));
    m_states->setSegments({tr("Open"), tr("Answered"), tr("Resolved"), tr("All")});
    m_states->setCurrentIndex(3);
    m_grouping->setObjectName(QStringLiteral("issueGroupingComboBox"));
    m_grouping->setAccessibleName(tr("Group issues"));
    m_grouping->addItem(tr("Not grouped"), static_cast<int>(IssueGrouping::None));
    if (m_of == Of::All)
        m_grouping->addItem(tr("By buyer"), static_cast<int>(IssueGrouping::Buyer));
    m_grouping->addItem(tr("By age"), static_cast<int>(IssueGrouping::Age));
    m_filter->setObjectName(QStringLiteral("issueFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter issues"));
    m_filter->setPlaceholderText(m_of == Of::All ? tr("Filter by buyer, issue, area, cause")
                                                 : tr("Filter by issue, area, cause"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(toolTipOf(ActionId::Find));
    m_filter->addAction(render::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(300);
    m_filter->installEventFilter(this);
}

void IssuesView::arrange()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter, 4);
    row->addWidget(m_states);
    row->addWidget(m_grouping);
    row->addStretch(1);
    auto *log = new QPushButton(render::icon(QStringLiteral("add"), render::ColorRole::TextOnAccent),
                                tr("&Log an issue…"));
    log->setObjectName(QStringLiteral("logIssuePushButton"));
    log->setProperty("primary", true);
    log->setToolTip(tr("Log an issue (N in the list)"));
    connect(log, &QPushButton::clicked, this, &IssuesView::logIssue);
    row->addWidget(log);

    m_empty->setCentered(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMinimumHeight(leastTable);
    m_table->installEventFilter(this);
    auto *list = new Card;
    list->setFlush(true);
    list->body()->addWidget(m_table);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_figures);
    for (QWidget *part : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_detail)})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // shares, whatever they hold
    layout->addWidget(m_stack, 5);
    layout->addWidget(m_detail, 4);
}

void IssuesView::openMenu(QPoint position)
{
    if (!m_table->current())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("issueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : fittingActions())
        menu->addAction(QCoreApplication::translate("Action", infoOf(id).text), this, [this, id] { act(id); });
    menu->addSeparator();
    menu->addAction(tr("&Log an issue…"), this, &IssuesView::logIssue);
    menu->addAction(tr("Co&py row"), m_table, &DataTable::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace touchbase::ui
