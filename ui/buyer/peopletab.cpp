// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/peopletab.h"

#include "base/sentence.h"
#include "buyer/cardtable.h"
#include "buyer/partcard.h"
#include "buyer/singlekeys.h"
#include "operations/records/contacts.h"
#include "operations/records/expectations.h"
#include "render/words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

PeopleTab::PeopleTab(Page &page, QWidget *parent) : BuyerTab(page, parent)
{
    setObjectName(QStringLiteral("peopleTab"));
    makeContacts();
    makeExpectations();
    makePauses();
    makeTerms();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    for (const Section *section : {&m_contacts, &m_expectations, &m_pauses, &m_terms})
        column->addWidget(section->card);
    for (const Section *section : {&m_contacts, &m_expectations, &m_pauses}) {
        section->table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(section->table, &QWidget::customContextMenuRequested, this,
                [this, section](const QPoint &position) { openMenu(*section, position); });
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

PeopleTab::Section PeopleTab::makeSection(const QString &title, const QString &record, std::optional<ActionId> add)
{
    Section section{new PartCard(title), new CardTable, record, {}};
    section.card->setObjectName(record + QStringLiteral("Card"));
    section.card->setFlush(true);
    section.card->setContent(section.table);
    section.table->setObjectName(record + QStringLiteral("Table"));
    section.table->setAccessibleName(title);
    section.table->installEventFilter(this);
    addSingleKeys(*section.table, page());
    connect(section.card, &PartCard::retryRequested, this, &PeopleTab::markStale);
    connect(section.table, &DataTable::currentRowChanged, &page(), &Page::fittingActionsChanged);
    if (add) {
        const auto request = [this, add = *add] { desk().request(add, buyer()); };
        addButton(section, tr("Add…"), QString::fromLatin1(infoOf(*add).name), request);
        connect(section.card, &PartCard::actionTriggered, this, request);
    }
    return section;
}

void PeopleTab::addButton(Section &section, const QString &text, const QString &name, std::function<void()> run)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name + QStringLiteral("PushButton"));
    button->setProperty("link", true);
    button->setAutoDefault(false);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(section.card->title(), text));
    connect(button, &QPushButton::clicked, this, run);
    section.card->addHeaderWidget(button);
}

void PeopleTab::makeContacts()
{
    m_contacts = makeSection(tr("People"), QStringLiteral("contact"), ActionId::NewContact);
    m_contacts.deletion = [](qint64 row) { return operations::deleteContact(Id<Contact>(row)); };
    m_contacts.table->setColumns({{tr("Name")},
                                  {tr("Role")},
                                  {tr("Prefers")},
                                  {tr("Email")},
                                  {tr("Phone")},
                                  {tr("What to remember")},
                                  {tr("Last contact we started")}},
                                 {170, 120, 90, 190, 130, 0, 170}, 5);
    connect(m_contacts.table, &DataTable::rowActivated, this, [this](int row) { edit(m_contacts, row); });
}

void PeopleTab::makeExpectations()
{
    m_expectations = makeSection(tr("What was agreed"), QStringLiteral("expectation"), ActionId::NewExpectation);
    m_expectations.deletion = [](qint64 row) { return operations::deleteExpectation(Id<Expectation>(row)); };
    addButton(m_expectations, tr("Validate…"), QStringLiteral("validate"), [this] { validateCurrent(); });
    m_expectations.table->setColumns({{tr("Since")},
                                      {tr("Leads a week"), true},
                                      {tr("Disputes up to"), true},
                                      {tr("Returns"), true},
                                      {tr("Contacted"), true},
                                      {tr("Sold"), true},
                                      {tr("Answer in"), true},
                                      {tr("Contact every"), true},
                                      {tr("Where, what")},
                                      {tr("Confirmed by the buyer")}},
                                     {150, 104, 112, 72, 84, 58, 82, 108, 0, 170}, 8);
    connect(m_expectations.table, &DataTable::rowActivated, this, [this](int row) { edit(m_expectations, row); });
}

void PeopleTab::makePauses()
{
    m_pauses = makeSection(tr("Pauses"), QStringLiteral("pause"), ActionId::NewPause);
    m_pauses.deletion = [](qint64 row) { return operations::deletePause(Id<Pause>(row)); };
    m_pauses.table->setColumns({{tr("From")}, {tr("Until")}, {tr("Reason")}}, {120, 120, 0}, 2);
    connect(m_pauses.table, &DataTable::rowActivated, this, [this](int row) { edit(m_pauses, row); });
}

void PeopleTab::makeTerms()
{
    m_terms = makeSection(tr("Terms"), QStringLiteral("terms"), std::nullopt);
    m_terms.table->setColumns({{tr("Since")},
                               {tr("Price a lead"), true},
                               {tr("Leads a day, at most"), true},
                               {tr("Their budget a month"), true},
                               {tr("Our share"), true},
                               {tr("Payment")}},
                              {120, 100, 140, 150, 80, 0}, 5);
}

void PeopleTab::load(BuyerId buyer)
{
    ask([setup = desk().setup(), buyer,
         today = desk().today()](const Reader &reader) { return loadBuyerPeople(reader, setup, buyer, today); },
        [this](const Result<BuyerPeople> &people) { take(people); });
}

void PeopleTab::take(const Result<BuyerPeople> &people)
{
    if (!people) {
        for (const Section *section : {&m_contacts, &m_expectations, &m_pauses, &m_terms})
            section->card->showError(people.error());
        return;
    }
    showContacts(*people);
    showExpectations(*people);
    showPauses(*people);
    showTerms(*people);
    Q_EMIT page().fittingActionsChanged();
}

void PeopleTab::edit(const Section &section, int row)
{
    desk().edit({section.record, recordAt(section, row), *buyer()});
}

qint64 PeopleTab::recordAt(const Section &section, int row)
{
    return section.table->cells().row(row).key.toLongLong();
}

/// Asks when and by whom the expectation that is selected, or else the newest, was confirmed.
void PeopleTab::validateCurrent()
{
    if (m_expectations.table->cells().rowCount() > 0)
        desk().take(RecordStep::ValidateExpectation,
                    recordAt(m_expectations, std::max(0, m_expectations.table->currentIndex().row())));
}

void PeopleTab::deleteCurrent(const Section &section)
{
    const QModelIndex current = section.table->currentIndex();
    if (current.isValid() && section.deletion)
        desk().perform(section.deletion(recordAt(section, current.row())));
}

/// What the keys do, for the mouse and for who looks for it.
void PeopleTab::openMenu(const Section &section, const QPoint &position)
{
    const QModelIndex current = section.table->currentIndex();
    if (!current.isValid() || !section.deletion)
        return;
    auto *menu = new QMenu(section.table);
    menu->setObjectName(section.record + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit…"), QKeySequence(Qt::Key_Return), this,
                    [this, &section, row = current.row()] { edit(section, row); });
    if (&section == &m_expectations)
        menu->addAction(tr("&Validate…"), this, &PeopleTab::validateCurrent);
    menu->addAction(tr("&Delete"), QKeySequence(Qt::Key_Delete), this, [this, &section] { deleteCurrent(section); });
    menu->popup(section.table->viewport()->mapToGlobal(position));
}

/// The part of the page whose row an action is about.
const PeopleTab::Section *PeopleTab::selected() const
{
    for (const Section *section : {&m_contacts, &m_expectations, &m_pauses}) {
        if (section->table == m_active && section->table->currentIndex().isValid())
            return section;
    }
    return nullptr;
}

std::vector<ActionId> PeopleTab::fittingActions() const
{
    std::vector<ActionId> fitting;
    if (m_expectations.table->cells().rowCount() > 0)
        fitting.push_back(ActionId::ValidateExpectation);
    if (selected())
        fitting.insert(fitting.end(), {ActionId::EditEntry, ActionId::DeleteEntry});
    return fitting;
}

void PeopleTab::act(ActionId id)
{
    const Section *section = selected();
    if (id == ActionId::ValidateExpectation)
        validateCurrent();
    else if (id == ActionId::EditEntry && section)
        edit(*section, section->table->currentIndex().row());
    else if (id == ActionId::DeleteEntry && section)
        deleteCurrent(*section);
}

bool PeopleTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_active = watched;
        Q_EMIT page().fittingActionsChanged();
    }
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return BuyerTab::eventFilter(watched, event);
    for (const Section *section : {&m_contacts, &m_expectations, &m_pauses}) {
        if (watched == section->table)
            deleteCurrent(*section);
    }
    return true;
}

} // namespace touchbase::ui
