// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/snoozedialog.h"

#include "base/sentence.h"
#include "forms/inputs/dayinputs.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "today/todaysteps.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int charactersWide = 62;
constexpr int mostOfReason = 500;

PlainLabel *wrapped(const QString &text, render::TextStyle style, QWidget *parent)
{
    auto *label = new PlainLabel(text, style, parent);
    label->setOverflow(PlainLabel::Overflow::Wrap);
    return label;
}

} // namespace

SnoozeDialog::SnoozeDialog(Desk &desk, const rules::Entry &entry, const QString &title, QWidget *parent)
    : ToolDialog(tr("Snooze"), parent),
      m_desk(desk),
      m_entry(entry),
      m_day(new DayInput(QStringLiteral("snoozeDay"), desk.format(), desk.today())),
      m_reason(new QLineEdit),
      m_dayField(new Field(tr("&Until"), m_day)),
      m_reasonField(new Field(tr("&Reason"), m_reason)),
      m_store(nullptr)
{
    setObjectName(QStringLiteral("snoozeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(QStringLiteral("snoozeReasonLineEdit"));
    m_reason->setMaxLength(mostOfReason);
    m_dayField->setHint(tr("A day such as Mon, 16 Mar, tomorrow or in 3 days"));
    body()->addWidget(wrapped(title, render::TextStyle::DetailTitle, this));
    body()->addWidget(wrapped(TodaySteps::snoozeMeans(entry), render::TextStyle::Body, this));
    body()->addWidget(m_dayField);
    if (needsReason())
        body()->addWidget(m_reasonField);
    else
        m_reasonField->setParent(this);
    m_reasonField->setVisible(needsReason());
    body()->addStretch(1);
    auto *cancel = addButton(tr("Cancel"), QStringLiteral("cancel"));
    m_store = addButton(tr("&Snooze"), QStringLiteral("storeSnooze"));
    setPrimary(m_store);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &SnoozeDialog::snooze);
    connect(m_reason, &QLineEdit::textChanged, this, &SnoozeDialog::check);
    m_day->setOnEdited([this] { check(); });
    m_day->setRequired(true);
    m_day->setValue(desk.setup().workingTime.workingDayOnOrAfter(desk.today() + 1));
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    check();
    m_day->setFocus();
    m_day->selectAll();
}

bool SnoozeDialog::needsReason() const
{
    return m_entry.kind != rules::EntryKind::Task || m_entry.buyer;
}

/// A day that is over is said at once; a reason that is missing only keeps the button off.
void SnoozeDialog::check()
{
    const auto day = m_day->value();
    const bool isOver = day && *day < m_desk.today();
    m_dayField->setError(isOver ? sentence(Error{ErrorCode::SnoozeInPast,
                                                 {m_desk.format().day(*day, m_desk.today()),
                                                  m_desk.format().day(m_desk.today(), m_desk.today())}})
                                : QString());
    m_reasonField->setError({});
    const bool hasReason = !needsReason() || !m_reason->text().trimmed().isEmpty();
    m_store->setEnabled(!isOver && hasReason);
}

void SnoozeDialog::snooze()
{
    if (const auto error = m_day->error()) {
        m_dayField->setError(sentence(*error));
        m_day->setFocus();
        return;
    }
    const Day until = *m_day->value();
    m_store->setEnabled(false);
    m_desk.perform(TodaySteps::snooze(m_entry, until, m_reason->text().trimmed()),
                   tr("Snoozed until %1.").arg(m_desk.format().day(until, m_desk.today())), this,
                   [this](const Result<ChangeSet> &done) {
                       if (!done)
                           return tell(done.error());
                       Q_EMIT snoozed();
                       accept();
                   });
}

void SnoozeDialog::tell(const Error &error)
{
    m_store->setEnabled(true);
    (error.code == ErrorCode::ReasonNeeded ? m_reasonField : m_dayField)->setError(sentence(error));
}

} // namespace touchbase::ui
