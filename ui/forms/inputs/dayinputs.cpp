// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/dayinputs.h"

#include "forms/inputs/calendarpopup.h"
#include "render/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTime>
#include <QToolButton>

namespace touchbase::ui {

namespace {

constexpr int msPerMinute = 60'000;

/// As the locale writes it, where that can be read back.
QString shownTime(Instant instant, const render::Format &format)
{
    const QString local = format.time(instant);
    if (parseTimeInput(local))
        return local;
    const QTime time = QTime::fromMSecsSinceStartOfDay(format.zone().wallMillisecondsOf(instant));
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

DayInput::DayInput(const QString &name, const render::Format &format, Day today, DayLeaning leaning)
    : TextInput(name), m_format(format), m_today(today), m_leaning(leaning)
{
    auto *calendar = addAction(render::icon(QStringLiteral("today")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Pick from a calendar"));
    calendar->setToolTip(tr("Pick from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayInput::openCalendar);
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(calendar->text());
}

Result<Day> DayInput::read() const
{
    return parseDayInput(text(), m_today, m_format.locale(), m_leaning);
}

std::optional<Day> DayInput::value() const
{
    const auto day = read();
    return day ? std::optional(*day) : std::nullopt;
}

void DayInput::setValue(std::optional<Day> value)
{
    showText(value ? m_format.fullDay(*value) : QString());
    if (value && this->value() != value) // a locale whose words are not read back
        setText(value->toString());
}

std::optional<Error> DayInput::readError() const
{
    return errorOf(read());
}

void DayInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        TextInput::keyPressEvent(event);
}

void DayInput::focusOutEvent(QFocusEvent *event)
{
    TextInput::focusOutEvent(event);
    if (const auto day = value(); day && event->reason() != Qt::PopupFocusReason)
        setValue(day);
}

void DayInput::openCalendar()
{
    auto *popup = new CalendarPopup(value().value_or(m_today), m_format.locale(), this);
    connect(popup, &CalendarPopup::picked, this, [this](Day day) { setValue(day); });
    popup->popUpUnder(*this);
}

MomentInput::MomentInput(const QString &name, const render::Format &format, Instant now)
    : m_format(format),
      m_day(new DayInput(name + QStringLiteral("Day"), format, format.zone().dayOf(now), DayLeaning::Back)),
      m_time(new TextInput(name + QStringLiteral("Time")))
{
    setObjectName(name + QStringLiteral("Moment"));
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; Tab stops at the parts
    m_day->setPlaceholderText(tr("Day"));
    m_time->setPlaceholderText(tr("Time"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_day, 3);
    layout->addWidget(m_time, 2);
    m_day->setOnEdited([this] { tellEdited(); });
    m_time->setOnEdited([this] { tellEdited(); });
}

void MomentInput::focusInEvent(QFocusEvent *event)
{
    m_day->setFocus(event->reason());
}

QString MomentInput::content() const
{
    return m_day->text().isEmpty() && m_time->text().isEmpty() ? QString()
                                                               : m_day->text() + QLatin1Char('\n') + m_time->text();
}

void MomentInput::setContent(const QString &content)
{
    m_day->setText(content.section(QLatin1Char('\n'), 0, 0));
    m_time->setText(content.section(QLatin1Char('\n'), 1));
}

void MomentInput::say(const QString &name, const QString &description)
{
    m_day->say(tr("%1, day").arg(name), description);
    m_time->say(tr("%1, time").arg(name), description);
}

std::optional<Instant> MomentInput::value() const
{
    if (content() == m_set)
        return m_value;
    const auto day = m_day->value();
    const auto minutes = parseTimeInput(m_time->text());
    if (!day || (!minutes && !m_time->isBlank()))
        return std::nullopt;
    return m_format.zone().at(*day, minutes.value_or(0) * msPerMinute);
}

void MomentInput::setValue(std::optional<Instant> value)
{
    m_value = value;
    m_day->setValue(value ? std::optional(m_format.zone().dayOf(*value)) : std::nullopt);
    m_time->setText(value ? shownTime(*value, m_format) : QString());
    m_set = content();
}

std::optional<Error> MomentInput::readError() const
{
    if (content() == m_set)
        return std::nullopt;
    if (m_day->isBlank())
        return Error{ErrorCode::BadDay, {QString()}};
    if (auto error = m_day->error())
        return error;
    return m_time->isBlank() ? std::nullopt : errorOf(parseTimeInput(m_time->text()));
}

} // namespace touchbase::ui
