// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/periodinput.h"

#include "base/sentence.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "tools/common/dayedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

PeriodInput::PeriodInput(const QString &question, const QString &hint, const exchange::Period &proposal,
                         QWidget *parent)
    : QWidget(parent),
      m_box(new QCheckBox(question, this)),
      m_days(new QWidget(this)),
      m_from(addDay(tr("First day"), proposal, false)),
      m_until(addDay(tr("Last day"), proposal, true)),
      m_hint(new PlainLabel(hint, render::TextStyle::Secondary, this)),
      m_error(new ErrorLine(this))
{
    m_box->setObjectName(QStringLiteral("periodCheckBox"));
    m_box->setAccessibleDescription(hint);
    m_hint->setColorRole(render::ColorRole::TextMuted);
    m_hint->setOverflow(PlainLabel::Overflow::Wrap);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(24, 0, 0, 0);
    days->addWidget(m_from);
    days->addWidget(new PlainLabel(tr("to"), render::TextStyle::Body, m_days));
    days->addWidget(m_until);
    days->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(24, 0, 0, 0);
    indented->addWidget(m_hint);
    indented->addWidget(m_error);
    layout->addWidget(m_box);
    layout->addWidget(m_days);
    layout->addLayout(indented);
    onToggled(false);
    connect(m_box, &QCheckBox::toggled, this, &PeriodInput::onToggled);
}

QDateEdit *PeriodInput::addDay(const QString &name, const exchange::Period &proposal, bool isEnd)
{
    auto *edit = makeDayEdit(isEnd ? proposal.until : proposal.from, m_days);
    edit->setObjectName(isEnd ? QStringLiteral("untilDateEdit") : QStringLiteral("fromDateEdit"));
    edit->setAccessibleName(name);
    connect(edit, &QDateEdit::dateChanged, this, [this] { setError({}); });
    return edit;
}

std::optional<exchange::Period> PeriodInput::value() const
{
    if (!m_box->isChecked())
        return std::nullopt;
    return exchange::Period{dayOf(*m_from), dayOf(*m_until)};
}

void PeriodInput::setValue(std::optional<exchange::Period> value)
{
    m_box->setChecked(value.has_value());
    if (!value)
        return;
    setDay(*m_from, value->from);
    setDay(*m_until, value->until);
}

bool PeriodInput::check()
{
    const auto period = value();
    const bool isRight = !period || period->from <= period->until;
    setError(isRight ? QString()
                     : sentence({ErrorCode::UntilBeforeFrom,
                                 {QLocale().toString(m_from->date(), QLocale::ShortFormat),
                                  QLocale().toString(m_until->date(), QLocale::ShortFormat)}}));
    return isRight;
}

void PeriodInput::demand(const QString &error)
{
    m_box->setChecked(true);
    setError(error);
    m_from->setFocus();
}

void PeriodInput::setError(const QString &error)
{
    m_error->setText(error);
    setInvalid(*m_from, !error.isEmpty());
    setInvalid(*m_until, !error.isEmpty());
}

QString PeriodInput::error() const
{
    return m_error->text();
}

void PeriodInput::onToggled(bool isOn)
{
    m_days->setVisible(isOn);
    if (!isOn)
        setError({});
}

} // namespace touchbase::ui
