// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/weekinput.h"

#include "kit/field.h"
#include "kit/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QTimeEdit>

namespace touchbase::ui {

namespace {

constexpr int minutesOfDay = 24 * 60;

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute % minutesOfDay * 60);
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

} // namespace

WeekInput::WeekInput(QWidget *parent) : QWidget(parent), m_error(new ErrorLine(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int day = 0; day < 7; ++day) {
        const Row row = m_rows[static_cast<size_t>(day)] = makeRow(day + 1);
        grid->addWidget(row.works, day, 0);
        grid->addWidget(row.from, day, 1);
        grid->addWidget(new PlainLabel(tr("to"), render::TextStyle::Body, this), day, 2);
        grid->addWidget(row.until, day, 3);
    }
    grid->addWidget(m_error, 7, 0, 1, 5);
    grid->setColumnStretch(4, 1);
}

WeekInput::Row WeekInput::makeRow(int weekday)
{
    const QString name = QLocale().standaloneDayName(weekday);
    const Row row{new QCheckBox(name, this), new QTimeEdit(this), new QTimeEdit(this)};
    row.works->setObjectName(QStringLiteral("day%1CheckBox").arg(weekday));
    row.from->setObjectName(QStringLiteral("from%1TimeEdit").arg(weekday));
    row.until->setObjectName(QStringLiteral("until%1TimeEdit").arg(weekday));
    row.from->setAccessibleName(tr("%1, from").arg(name));
    row.until->setAccessibleName(tr("%1, until").arg(name));
    connect(row.works, &QCheckBox::clicked, this, &WeekInput::onEdited);
    const bool hasHalves = QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    for (QTimeEdit *edit : {row.from, row.until}) {
        edit->setDisplayFormat(hasHalves ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
        connect(row.works, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QTimeEdit::timeChanged, this, &WeekInput::onEdited);
    }
    return row;
}

void WeekInput::setValue(const WorkingTime::Week &week)
{
    const QSignalBlocker quiet(this);
    for (size_t day = 0; day < week.size(); ++day) {
        const auto hours = week[day].value_or(WorkingTime::Hours{8 * 60, 18 * 60});
        m_rows[day].works->setChecked(week[day].has_value());
        m_rows[day].from->setTime(timeOf(hours.fromMinute));
        m_rows[day].until->setTime(timeOf(hours.untilMinute));
        m_rows[day].from->setEnabled(week[day].has_value());
        m_rows[day].until->setEnabled(week[day].has_value());
    }
    m_error->setText({});
}

WorkingTime::Week WeekInput::value() const
{
    WorkingTime::Week week;
    for (size_t day = 0; day < week.size(); ++day) {
        if (!m_rows[day].works->isChecked())
            continue;
        const int until = minuteOf(*m_rows[day].until);
        week[day] = WorkingTime::Hours{minuteOf(*m_rows[day].from), until == 0 ? minutesOfDay : until};
    }
    return week;
}

bool WeekInput::check()
{
    const WorkingTime::Week week = value();
    bool hasWork = false;
    for (size_t day = 0; day < week.size(); ++day) {
        hasWork = hasWork || week[day].has_value();
        if (!week[day] || week[day]->fromMinute < week[day]->untilMinute)
            continue;
        m_error->setText(tr("%1 ends before it begins. Correct one of the two times.").arg(m_rows[day].works->text()));
        m_rows[day].until->setFocus();
        return false;
    }
    m_error->setText(hasWork ? QString() : tr("No day has work. Tick at least one, or no clock ever runs."));
    return hasWork;
}

QString WeekInput::error() const
{
    return m_error->text();
}

void WeekInput::onEdited()
{
    m_error->setText({});
    Q_EMIT edited();
}

} // namespace touchbase::ui
