// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/incidentboard.h"

#include "issues/incidentwords.h"
#include "kit/datatable.h"
#include "kit/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int messageWidth = 260;

} // namespace

IncidentBoard::IncidentBoard(const render::Format &format, QWidget *parent)
    : Card(tr("Incident"), {}, parent),
      m_format(format),
      m_facts(new PlainLabel({}, TextStyle::Secondary)),
      m_cells(new CellTable(this)),
      m_table(new DataTable),
      m_message(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("incidentBoard"));
    setFlush(true);
    m_facts->setObjectName(QStringLiteral("incidentFactsLabel"));
    m_facts->setColorRole(ColorRole::TextMuted);
    m_facts->setContentsMargins(12, 8, 12, 8);
    makeTable();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(makeMessage());
    body()->setSpacing(0);
    body()->addWidget(m_facts);
    body()->addLayout(row, 1);
    clear();
}

void IncidentBoard::makeTable()
{
    m_table->setObjectName(QStringLiteral("incidentBuyersTable"));
    m_table->setAccessibleName(tr("Buyers that it hit: the untold first, the most valuable before the others"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setColumns({{tr("Buyer")},
                         {tr("Told")},
                         {tr("Who was first")},
                         {tr("By")},
                         {tr("Came back")},
                         {tr("Revenue %1 d").arg(90), true}});
    m_table->setModel(m_cells);
    m_table->setColumnWidths({90, 108, 110, 74, 190, 106});
    m_table->setStretchColumn(0);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *told = new QWidget;
    auto *row = new QHBoxLayout(told);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    addHeaderWidget(told);
    addButton(ActionId::ToldFirst, tr("&Told, before they asked (T)"), told);
    addButton(ActionId::ToldWhenAsked, tr("… &after (A)"), told);
    addButton(ActionId::TellBuyer, tr("&When and how… (W)"), told);
    addButton(ActionId::EditEntry, tr("Ed&it…"), told);
    addButton(ActionId::CloseIncident, tr("&Close…"), told);
}

void IncidentBoard::addButton(ActionId action, const QString &text, QWidget *room)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(infoOf(action).name) + QStringLiteral("PushButton"));
    button->setToolTip(plainText(infoOf(action)));
    button->setAccessibleName(plainText(infoOf(action)));
    button->setProperty("small", true);
    room->layout()->addWidget(button);
    m_buttons.emplace_back(action, button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionChosen(action); });
}

QWidget *IncidentBoard::makeMessage()
{
    auto *side = new QWidget;
    side->setFixedWidth(messageWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 6, 12, 12);
    column->setSpacing(6);
    auto *title = new PlainLabel(tr("What to say"), TextStyle::Caption);
    title->setColorRole(ColorRole::TextMuted);
    m_message->setObjectName(QStringLiteral("messagePlainTextEdit"));
    m_message->setAccessibleName(tr("What to say"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("Nothing was drafted yet. Edit the incident to write it down."));
    column->addWidget(title);
    column->addWidget(m_message, 1);
    addButton(ActionId::CopyMessage, tr("Co&py what to say"), side);
    return side;
}

void IncidentBoard::clear()
{
    setTitle(tr("Incident"));
    m_facts->setText(tr("No incident is selected."));
    m_message->clear();
    m_buyers.clear();
    m_cells->setRows({});
    m_isFilled = false;
    setFitting({});
}

void IncidentBoard::setIncident(const IncidentListRow &incident, Day today)
{
    setTitle(incident.incident.value.title.simplified());
    m_facts->setText(IncidentWords::facts(m_format, incident, today));
    m_message->setPlainText(incident.incident.value.message);
    m_isFilled = false;
}

TableRow IncidentBoard::rowOf(const IncidentBuyerRow &buyer, Day today) const
{
    const IncidentBuyer &entry = buyer.entry.value;
    const auto quiet = entry.toldAt ? std::optional(ColorRole::TextMuted) : std::nullopt;
    TableRow row;
    row.key = buyer.entry.id.value();
    const bool hasRisen = buyer.affected && buyer.affected->hasRisen();
    row.cells = {{.text = buyer.name.simplified(), .ink = quiet, .style = TextStyle::Strong},
                 {.text = IncidentWords::told(m_format, entry, today),
                  .ink = entry.toldAt ? quiet : std::optional(ColorRole::BandPoorText)},
                 {.text = IncidentWords::first(entry), .ink = quiet},
                 {.text = entry.toldBy.simplified(), .ink = quiet},
                 {.text = buyer.affected ? IncidentWords::returns(m_format, *buyer.affected) : tr("no leads then"),
                  .toolTip = hasRisen ? tr("More come back than chance explains") : QString(),
                  .ink = quiet,
                  .note = hasRisen ? tr("risen") : QString()},
                 {.text = buyer.revenue ? m_format.money(*buyer.revenue, buyer.currency) : render::Format::unknown(),
                  .ink = quiet}};
    return row;
}

void IncidentBoard::setBuyers(std::vector<IncidentBuyerRow> buyers, Day today)
{
    m_buyers = std::move(buyers);
    m_isFilled = true;
    std::vector<TableRow> rows;
    for (const IncidentBuyerRow &one : m_buyers)
        rows.push_back(rowOf(one, today));
    m_cells->setRows(std::move(rows));
    if (!current() && !m_buyers.empty())
        m_table->goToRow(0);
}

const IncidentBuyerRow *IncidentBoard::current() const
{
    const int row = m_table->currentIndex().row();
    return m_isFilled && row >= 0 && row < static_cast<int>(m_buyers.size()) ? &m_buyers[static_cast<size_t>(row)]
                                                                             : nullptr;
}

void IncidentBoard::setFitting(const std::vector<ActionId> &fitting)
{
    for (const auto &[action, button] : m_buttons)
        button->setEnabled(std::ranges::find(fitting, action) != fitting.end());
}

} // namespace touchbase::ui
