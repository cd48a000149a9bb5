// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/incidentsview.h"

#include "base/sentence.h"
#include "issues/incidentboard.h"
#include "issues/incidentwords.h"
#include "kit/card.h"
#include "kit/celltable.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "operations/records/incidents.h"
#include "render/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchbase::ui {

namespace {

const QString incidentKey = QStringLiteral("incident");

bool concernsIncidents(const ChangeSet &changeSet)
{
    static constexpr std::array tables{"incident", "incident_buyer", "buyer",  "source",
                                       "delivery", "lead_return",    "setting"};
    return changeSet.bulk || changeSet.kind == ChangeKind::Foreign
           || std::ranges::any_of(changeSet.rows, [](const RowChange &change) {
                  return std::ranges::any_of(
                      tables, [&](const char *table) { return change.entity->name == QLatin1String(table); });
              });
}

} // namespace

IncidentsView::IncidentsView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_cells(new CellTable(this)),
      m_table(new DataTable),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget),
      m_board(new IncidentBoard(desk.format()))
{
    setObjectName(QStringLiteral("incidentsView"));
    makeTable();
    arrange();
    connectParts();
}

void IncidentsView::makeTable()
{
    m_table->setObjectName(QStringLiteral("incidentsTable"));
    m_table->setAccessibleName(tr("Incidents, those with somebody untold first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setColumns(
        {{tr("Incident")}, {tr("Days")}, {tr("Source")}, {tr("State")}, {tr("Told first")}, {tr("Root cause")}});
    m_table->setModel(m_cells);
    m_table->setColumnWidths({260, 130, 150, 130, 80, 180});
    m_table->setStretchColumn(0);
    m_table->installEventFilter(this);
    m_board->table().installEventFilter(this);
}

void IncidentsView::arrange()
{
    m_empty->setCentered(true);
    m_empty->setSentence(tr("No incident was recorded. One cause that hits several buyers is one: a source that turned "
                            "bad, an outage, a wrong field."));
    m_empty->setAction(tr("Record an incident…"));
    auto *record = new QPushButton(render::icon(QStringLiteral("add"), render::ColorRole::TextOnAccent),
                                   tr("&Record an incident…"));
    record->setObjectName(QStringLiteral("recordIncidentPushButton"));
    record->setProperty("primary", true);
    record->setToolTip(toolTipOf(ActionId::NewIncident));
    connect(record, &QPushButton::clicked, this, [this] { m_desk.request(ActionId::NewIncident); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(record);
    auto *list = new Card;
    list->setFlush(true);
    list->body()->addWidget(m_table);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buttons);
    for (QWidget *part : {static_cast<QWidget *>(list), static_cast<QWidget *>(m_board)})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // shares, whatever they hold
    column->addWidget(list, 1);
    column->addWidget(m_board, 3);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_stack);
}

void IncidentsView::connectParts()
{
    connect(m_table, &DataTable::currentRowChanged, this, &IncidentsView::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] { act(ActionId::EditEntry); });
    connect(&m_board->table(), &DataTable::currentRowChanged, this, &IncidentsView::showFitting);
    connect(&m_board->table(), &DataTable::rowActivated, this, [this] { act(ActionId::TellBuyer); });
    connect(&m_board->table(), &QWidget::customContextMenuRequested, this, &IncidentsView::openMenu);
    connect(m_board, &IncidentBoard::actionChosen, this, &IncidentsView::act);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_desk.request(ActionId::NewIncident); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        for (const qint64 row : changeSet.inserted(u"incident"))
            m_wanted = row; // the one that was just recorded
        if (concernsIncidents(changeSet))
            reloadSoon();
    });
    const auto applyDensity = [this] {
        const auto density = m_desk.preferences().isComfortable() ? DataTable::Density::Comfortable
                                                                  : DataTable::Density::Normal;
        m_table->setDensity(density);
        m_board->table().setDensity(density);
    };
    applyDensity();
    connect(&m_desk.preferences(), &Preferences::looksChanged, this, applyDensity);
}

void IncidentsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void IncidentsView::reloadSoon()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void IncidentsView::reload()
{
    m_isStale = false;
    const quint64 generation = ++m_generation;
    m_desk.read(this, loadIncidents, [this, generation](const Result<std::vector<IncidentListRow>> &incidents) {
        if (generation == m_generation)
            take(incidents);
    });
}

void IncidentsView::take(const Result<std::vector<IncidentListRow>> &incidents)
{
    if (!incidents)
        return m_desk.announce(incidents.error());
    m_incidents = *incidents;
    const render::Format &format = m_desk.format();
    std::vector<TableRow> rows;
    for (const IncidentListRow &one : m_incidents) {
        TableRow row;
        row.key = one.incident.id.value();
        const bool hasUntold = one.told < one.buyers;
        row.cells = {{.text = one.incident.value.title.simplified(), .style = render::TextStyle::Strong},
                     {.text = IncidentWords::days(format, one.incident.value)},
                     {.text = one.source.isEmpty() ? render::Format::unknown() : one.source.simplified()},
                     {.text = IncidentWords::state(format, one),
                      .ink = hasUntold ? std::optional(render::ColorRole::BandPoorText) : std::nullopt},
                     {.text = IncidentWords::toldFirst(format, one)},
                     {.text = one.incident.value.rootCause.simplified(), .ink = render::ColorRole::TextMuted}};
        rows.push_back(std::move(row));
    }
    m_cells->setRows(std::move(rows));
    const auto wanted = std::ranges::find_if(
        m_incidents, [&](const IncidentListRow &row) { return row.incident.id.value() == m_wanted; });
    if (wanted != m_incidents.end())
        m_table->goToRow(static_cast<int>(wanted - m_incidents.begin()));
    else if (!current() && !m_incidents.empty())
        m_table->goToRow(0);
    m_wanted = 0;
    m_stack->setCurrentIndex(m_incidents.empty() ? 1 : 0);
    showCurrent();
    Q_EMIT loaded();
}

const IncidentListRow *IncidentsView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < count() ? &m_incidents[static_cast<size_t>(row)] : nullptr;
}

void IncidentsView::showCurrent()
{
    const IncidentListRow *incident = current();
    const quint64 generation = ++m_boardGeneration;
    if (!incident) {
        m_shown.reset();
        m_board->clear();
        return showFitting();
    }
    if (m_shown != incident->incident.id)
        m_board->clear();
    m_shown = incident->incident.id;
    m_board->setIncident(*incident, m_desk.today());
    showFitting();
    m_desk.read(
        this,
        [setup = m_desk.setup(), id = *m_shown, today = m_desk.today()](const Reader &reader) {
            return loadIncidentBoard(reader, setup, id, today);
        },
        [this, generation](const Result<std::vector<IncidentBuyerRow>> &buyers) {
            if (generation != m_boardGeneration)
                return;
            if (!buyers)
                return m_desk.announce(buyers.error());
            m_board->setBuyers(*buyers, m_desk.today());
            showFitting();
        },
        Lane::Bulk);
}

void IncidentsView::showFitting()
{
    m_board->setFitting(fittingActions());
    Q_EMIT fittingActionsChanged();
}

std::optional<BuyerId> IncidentsView::currentBuyer() const
{
    const IncidentBuyerRow *buyer = m_board->current();
    return buyer ? std::optional(buyer->entry.value.buyer) : std::nullopt;
}

std::vector<ActionId> IncidentsView::fittingActions() const
{
    const IncidentListRow *incident = current();
    if (!incident)
        return {};
    std::vector<ActionId> actions{ActionId::EditEntry, ActionId::DeleteEntry};
    if (!incident->incident.value.message.isEmpty())
        actions.push_back(ActionId::CopyMessage);
    if (!rules::isClosed(incident->incident.value))
        actions.push_back(ActionId::CloseIncident);
    const IncidentBuyerRow *buyer = m_board->current();
    if (!buyer)
        return actions;
    actions.insert(actions.end(), {ActionId::OpenBuyer, ActionId::TellBuyer});
    if (!buyer->entry.value.toldAt)
        actions.insert(actions.end(), {ActionId::ToldFirst, ActionId::ToldWhenAsked});
    return actions;
}

void IncidentsView::tell(bool first)
{
    const IncidentBuyerRow &buyer = *m_board->current();
    m_desk.perform(operations::tellIncidentBuyer({buyer.entry.id, m_desk.now().toSeconds(), first, Channel::Call,
                                                  current()->incident.value.message}),
                   tr("%1 was told; the call is logged.").replace(QStringLiteral("%1"), buyer.name.simplified()));
}

void IncidentsView::deleteCurrent()
{
    const bool isOnBoard = m_board->table().hasFocus();
    if (const IncidentBuyerRow *buyer = m_board->current(); isOnBoard && buyer)
        m_desk.perform(operations::removeIncidentBuyer(buyer->entry.id));
    else if (!isOnBoard && current())
        m_desk.perform(operations::deleteIncident(current()->incident.id));
}

void IncidentsView::act(ActionId id)
{
    const std::vector<ActionId> fitting = fittingActions();
    if (std::ranges::find(fitting, id) == fitting.end())
        return;
    const qint64 incident = current()->incident.id.value();
    if (id == ActionId::EditEntry)
        m_desk.take(RecordStep::EditIncident, incident);
    else if (id == ActionId::CloseIncident)
        m_desk.take(RecordStep::CloseIncident, incident);
    else if (id == ActionId::DeleteEntry)
        deleteCurrent();
    else if (id == ActionId::TellBuyer)
        m_desk.take(RecordStep::TellBuyer, m_board->current()->entry.id.value());
    else if (id == ActionId::OpenBuyer)
        m_desk.openBuyer(m_board->current()->entry.value.buyer);
    else if (id == ActionId::ToldFirst || id == ActionId::ToldWhenAsked)
        tell(id == ActionId::ToldFirst);
    else if (id == ActionId::CopyMessage) {
        QGuiApplication::clipboard()->setText(current()->incident.value.message);
        m_desk.announce(Notice::Kind::Info, tr("What to say is on the clipboard."));
    }
}

bool IncidentsView::handleBoardKey(int key)
{
    if (key == Qt::Key_Delete) {
        act(ActionId::DeleteEntry);
        return true;
    }
    if (!m_desk.preferences().hasSingleKeys())
        return false;
    switch (key) {
    case Qt::Key_T:
        act(ActionId::ToldFirst);
        return true;
    case Qt::Key_A:
        act(ActionId::ToldWhenAsked);
        return true;
    case Qt::Key_W:
        act(ActionId::TellBuyer);
        return true;
    case Qt::Key_O:
        act(ActionId::OpenBuyer);
        return true;
    case Qt::Key_L:
        if (const auto buyer = currentBuyer())
            m_desk.request(ActionId::LogTouchpoint, buyer);
        return true;
    default:
        return false;
    }
}

void IncidentsView::openMenu(QPoint position)
{
    auto *menu = new QMenu(&m_board->table());
    menu->setObjectName(QStringLiteral("incidentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : fittingActions())
        menu->addAction(QCoreApplication::translate("Action", infoOf(id).text), this, [this, id] { act(id); });
    menu->popup(m_board->table().viewport()->mapToGlobal(position));
}

bool IncidentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (watched == &m_board->table() && handleBoardKey(key->key()))
        return true;
    if (watched == m_table && key->key() == Qt::Key_Delete) {
        act(ActionId::DeleteEntry);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IncidentsView::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QVariantMap IncidentsView::state() const
{
    return {{incidentKey, current() ? current()->incident.id.value() : 0}};
}

void IncidentsView::restore(const QVariantMap &state)
{
    const qint64 wanted = state[incidentKey].toLongLong();
    for (int row = 0; row < count(); ++row) {
        if (m_incidents[static_cast<size_t>(row)].incident.id.value() == wanted)
            return m_table->goToRow(row);
    }
    m_wanted = wanted;
}

} // namespace touchbase::ui
