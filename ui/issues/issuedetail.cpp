// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuedetail.h"

#include "issues/issuewords.h"
#include "kit/celltable.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "render/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace touchbase::ui {

namespace {

struct Step {
    ActionId action;
    const char *name;
    const char *text;
};

constexpr std::array steps{
    Step{ActionId::RespondToIssue, "respondToIssue", QT_TRANSLATE_NOOP("IssueDetail", "Fi&rst response… (A)")},
    Step{ActionId::ResolveIssue, "resolveIssue", QT_TRANSLATE_NOOP("IssueDetail", "Re&solve… (R)")},
    Step{ActionId::ReopenIssue, "reopenIssue", QT_TRANSLATE_NOOP("IssueDetail", "Re&open (R)")},
    Step{ActionId::EscalateIssue, "escalateIssue", QT_TRANSLATE_NOOP("IssueDetail", "Es&calate (E)")},
    Step{ActionId::OpenBuyer, "openBuyer", QT_TRANSLATE_NOOP("IssueDetail", "Open &buyer (O)")},
    Step{ActionId::EditEntry, "editIssue", QT_TRANSLATE_NOOP("IssueDetail", "Ed&it…")},
};

} // namespace

IssueDetail::IssueDetail(const render::Format &format, bool isOfOneBuyer, QWidget *parent)
    : Card(tr("Issue"), {}, parent),
      m_format(format),
      m_isOfOneBuyer(isOfOneBuyer),
      m_facts(new PlainLabel({}, render::TextStyle::Secondary)),
      m_hint(new InlineMessage),
      m_events(new CellTable(this)),
      m_table(new DataTable)
{
    setObjectName(QStringLiteral("issueDetail"));
    m_facts->setObjectName(QStringLiteral("issueFactsLabel"));
    m_facts->setColorRole(render::ColorRole::TextMuted);
    m_facts->setContentsMargins(12, 8, 12, 4);
    m_hint->setObjectName(QStringLiteral("callHint"));
    m_table->setObjectName(QStringLiteral("issueStoryTable"));
    m_table->setAccessibleName(tr("What happened with the issue"));
    m_table->setAccessibleDescription(tr("Touchpoints are those with the buyer while it was open, of its area or of "
                                         "support."));
    m_table->setToolTip(m_table->accessibleDescription());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_events->setColumns({{tr("When")}, {tr("What happened while it was open")}, {tr("By")}});
    m_table->setModel(m_events);
    m_table->setColumnWidths({150, 300, 130});
    m_table->setStretchColumn(1);
    m_table->setDensity(DataTable::Density::Dense);
    m_table->setMinimumHeight(72);
    setFlush(true);
    body()->setSpacing(0);
    body()->addWidget(m_facts);
    auto *hint = new QVBoxLayout;
    hint->setContentsMargins(12, 2, 12, 8);
    hint->addWidget(m_hint);
    body()->addLayout(hint);
    body()->addWidget(m_table, 1);
    addButtons();
    clear();
}

void IssueDetail::addButtons()
{
    for (const Step &step : steps) {
        if (m_isOfOneBuyer && step.action == ActionId::OpenBuyer)
            continue;
        auto *button = new QPushButton(tr(step.text));
        button->setObjectName(QString::fromLatin1(step.name) + QStringLiteral("DetailButton"));
        button->setProperty("small", true);
        button->setToolTip(plainText(infoOf(step.action)));
        connect(button, &QPushButton::clicked, this, [this, action = step.action] { Q_EMIT actionChosen(action); });
        addHeaderWidget(button);
        m_buttons.emplace_back(step.action, button);
    }
}

std::vector<ActionId> IssueDetail::actionsOn(const IssueListRow &row)
{
    std::vector<ActionId> actions;
    if (row.state == rules::IssueState::Open)
        actions.push_back(ActionId::RespondToIssue);
    actions.push_back(row.state == rules::IssueState::Resolved ? ActionId::ReopenIssue : ActionId::ResolveIssue);
    actions.insert(actions.end(),
                   {ActionId::EscalateIssue, ActionId::OpenBuyer, ActionId::EditEntry, ActionId::DeleteEntry});
    return actions;
}

void IssueDetail::clear()
{
    setTitle(tr("Issue"));
    setScope({});
    m_facts->setText(tr("No issue is selected."));
    m_hint->hide();
    m_events->setRows({});
    for (const auto &[action, button] : m_buttons)
        button->hide();
    holdRoom();
}

void IssueDetail::setStory(const IssueStory &story, Day today)
{
    setTitle(IssueWords::subject(story.row.issue.value));
    setScope(m_isOfOneBuyer ? QString() : story.row.buyer.simplified());
    const std::vector<ActionId> fitting = actionsOn(story.row);
    for (const auto &[action, button] : m_buttons)
        button->setVisible(std::ranges::find(fitting, action) != fitting.end());
    showFacts(story);
    const QString hint = IssueWords::callHint(m_format, story);
    m_hint->setVisible(!hint.isEmpty());
    if (!hint.isEmpty())
        m_hint->setMessage(InlineMessage::Kind::Warning, hint);
    showEvents(story, today);
    holdRoom();
}

/// What must be seen of it at this width.
void IssueDetail::holdRoom()
{
    setMinimumHeight(std::max(layout()->minimumSize().height(), layout()->minimumHeightForWidth(width())));
}

void IssueDetail::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    holdRoom();
}

void IssueDetail::showFacts(const IssueStory &story)
{
    const Issue &issue = story.row.issue.value;
    QStringList facts{tr("First response: %1").arg(IssueWords::response(m_format, story.row.response))};
    if (story.row.response.promised)
        facts << tr("promised within %1").arg(IssueWords::hours(m_format, *story.row.response.promised));
    facts << tr("resolution: %1").arg(IssueWords::resolution(m_format, story.row.resolution));
    if (issue.severity)
        facts << tr("severity: %1").arg(render::nameOf(*issue.severity).toLower());
    if (issue.escalated.value_or(false))
        facts << tr("escalated");
    if (issue.reopened.value_or(0) > 0)
        facts << tr("reopened %n time(s)", nullptr, static_cast<int>(*issue.reopened));
    if (!story.incident.isEmpty())
        facts << tr("part of “%1”").replace(QStringLiteral("%1"), story.incident.simplified());
    m_facts->setText(facts.join(QStringLiteral(", ")));
}

void IssueDetail::showEvents(const IssueStory &story, Day today)
{
    std::vector<TableRow> rows;
    for (const IssueEvent &event : story.events) {
        TableRow row;
        row.cells = {{.text = m_format.moment(event.at, today), .ink = render::ColorRole::TextMuted},
                     {.text = IssueWords::event(event), .toolTip = event.text},
                     {.text = event.by.simplified(), .ink = render::ColorRole::TextMuted}};
        row.key = static_cast<int>(rows.size());
        rows.push_back(std::move(row));
    }
    m_events->setRows(std::move(rows));
}

} // namespace touchbase::ui
