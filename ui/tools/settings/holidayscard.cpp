// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/holidayscard.h"

#include "base/sentence.h"
#include "kit/datatable.h"
#include "kit/field.h"
#include "operations/records/workspacerecords.h"
#include "tools/common/dayedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int shownRows = 4;

std::vector<RowsColumn<Stored<Holiday>>> makeColumns(Desk &desk)
{
    using Row = Stored<Holiday>;
    return {
        {HolidaysCard::tr("Day"), [&desk](const Row &row) { return desk.format().fullDay(row.value.day); }},
        {HolidaysCard::tr("Weekday"),
         [](const Row &row) { return QLocale().standaloneDayName(row.value.day.weekday()); }, leftAligned,
         [](const Row &) { return std::optional(render::ColorRole::TextMuted); }},
        {HolidaysCard::tr("Name"), [](const Row &row) { return row.value.name; }},
    };
}

} // namespace

HolidaysCard::HolidaysCard(Desk &desk, QWidget *parent)
    : Card(tr("Holidays"), {}, parent), m_desk(desk), m_model(new RowsModel<Stored<Holiday>>(makeColumns(desk), this))
{
    body()->setSpacing(8);
    addTable();
    addEntry();
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        const bool isHoliday = std::any_of(changeSet.rows.begin(), changeSet.rows.end(), [](const RowChange &row) {
            return row.entity->name == QLatin1String("holiday");
        });
        if (isHoliday)
            load();
    });
    load();
}

void HolidaysCard::addTable()
{
    m_table = new DataTable(this);
    m_table->setObjectName(QStringLiteral("holidaysTable"));
    m_table->setAccessibleName(tr("Holidays"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(2);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 18 * unit);
    m_table->setColumnWidth(1, 16 * unit);
    m_table->setFixedHeight((shownRows + 1) * fontMetrics().height() * 2);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &HolidaysCard::remove);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    body()->addWidget(m_table);
}

void HolidaysCard::addEntry()
{
    m_day = makeDayEdit(m_desk.today(), this);
    m_day->setObjectName(QStringLiteral("holidayDateEdit"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("holidayLineEdit"));
    m_name->setMaxLength(120);
    auto *add = new QPushButton(tr("Add hol&iday"), this);
    add->setObjectName(QStringLiteral("addHolidayPushButton"));
    m_remove = new QPushButton(tr("Remo&ve"), this);
    m_remove->setObjectName(QStringLiteral("removeHolidayPushButton"));
    m_remove->setEnabled(false);
    m_error = new ErrorLine(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Field(tr("&Day"), m_day, this));
    row->addWidget(new Field(tr("Na&me"), m_name, this), 1);
    row->addWidget(add, 0, Qt::AlignBottom);
    row->addWidget(m_remove, 0, Qt::AlignBottom);
    body()->addLayout(row);
    body()->addWidget(m_error);
    connect(add, &QPushButton::clicked, this, &HolidaysCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaysCard::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysCard::remove);
    connect(m_day, &QDateEdit::dateChanged, this, [this] { m_error->setText({}); });
}

void HolidaysCard::load()
{
    m_desk.read(
        this, [](const Reader &reader) { return reader.list<Holiday>(); },
        [this](const Result<std::vector<Stored<Holiday>>> &holidays) {
            if (!holidays)
                return m_error->setText(sentence(holidays.error()));
            auto sorted = *holidays;
            std::sort(sorted.begin(), sorted.end(),
                      [](const auto &left, const auto &right) { return left.value.day < right.value.day; });
            m_model->setRows(std::move(sorted));
            setScope(m_model->rowCount() > 0 ? tr("%n day(s) on which no clock runs", nullptr, m_model->rowCount())
                                             : tr("None yet: days on which no clock runs"));
            m_remove->setEnabled(m_table->currentIndex().isValid());
        });
}

void HolidaysCard::add()
{
    const Day day = dayOf(*m_day);
    m_desk.perform(operations::addHoliday({day, m_name->text().simplified()}), {}, this,
                   [this, day](const Result<ChangeSet> &done) {
                       if (done)
                           return m_name->clear();
                       m_error->setText(done.error().code == ErrorCode::NameTaken
                                            ? tr("%1 is a holiday already.").arg(m_desk.format().fullDay(day))
                                            : sentence(done.error()));
                   });
}

void HolidaysCard::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_desk.perform(operations::removeHoliday(m_model->row(row).id), {}, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            m_error->setText(sentence(done.error()));
    });
}

} // namespace touchbase::ui
