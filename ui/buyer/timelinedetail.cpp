// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinedetail.h"

#include "buyer/timelinesteps.h"
#include "kit/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace touchbase::ui {

TimelineDetail::TimelineDetail(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel(QString(), render::TextStyle::Body))
{
    m_text->setObjectName(QStringLiteral("timelineDetailLabel"));
    m_text->setOverflow(PlainLabel::Overflow::Wrap);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const RecordStep step : TimelineSteps::all) {
        QPushButton *button = addButton(*row, TimelineSteps::text(step), TimelineSteps::name(step));
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        m_steps.emplace_back(step, button);
    }
    m_edit = addButton(*row, tr("Ed&it…"), QStringLiteral("editEntry"));
    connect(m_edit, &QPushButton::clicked, this, &TimelineDetail::editChosen);
    m_delete = addButton(*row, tr("De&lete"), QStringLiteral("deleteEntry"));
    connect(m_delete, &QPushButton::clicked, this, &TimelineDetail::deletionChosen);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(row);
    setEntry(nullptr, false);
}

QPushButton *TimelineDetail::addButton(QBoxLayout &row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name + QStringLiteral("PushButton"));
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void TimelineDetail::setEntry(const TimelineEntry *entry, bool isLong)
{
    setVisible(entry);
    const auto steps = entry ? TimelineSteps::of(*entry) : std::vector<RecordStep>();
    for (const auto &[step, button] : m_steps)
        button->setVisible(std::find(steps.begin(), steps.end(), step) != steps.end());
    m_edit->setVisible(entry && TimelineSteps::canEdit(*entry));
    m_delete->setVisible(entry && TimelineSteps::deletionOf(*entry));
    m_text->setText(entry ? entry->text : QString());
    m_text->setVisible(isLong);
}

} // namespace touchbase::ui
