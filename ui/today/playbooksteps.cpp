// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/playbooksteps.h"

#include "kit/plainlabel.h"
#include "render/icons.h"
#include "render/typography.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal circle = 20;
using State = StepValue::State;

} // namespace

void drawStep(QPainter &painter, const QRectF &rect, const StepValue &value, const render::Colors &colors,
              const QFont &font)
{
    const PainterScope scope(painter);
    const qreal side = std::min(rect.width(), rect.height()) - 1;
    const QRectF around(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const bool isCurrent = value.state == State::Current;
    const bool isDone = value.state == State::Done;
    painter.setPen(QPen(colors[isCurrent ? ColorRole::Accent : ColorRole::BorderStrong], 1));
    painter.setBrush(isCurrent ? colors[ColorRole::Accent]
                               : colors[isDone ? ColorRole::SurfaceSunken : ColorRole::SurfaceRaised]);
    painter.drawEllipse(around);
    if (isDone) {
        const qreal inset = side * 0.22;
        render::drawIcon(painter, QStringLiteral("check"), around.adjusted(inset, inset, -inset, -inset),
                         colors[ColorRole::BandExceptionalText]);
        return;
    }
    drawLine(painter, around, Qt::AlignCenter, QLocale().toString(value.number), render::font(TextStyle::Caption, font),
             colors[isCurrent ? ColorRole::TextOnAccent : ColorRole::Text]);
}

QSizeF stepSize(const StepValue &, const QFont &font)
{
    return QSizeF(circle, circle) * scaleOf(font);
}

QString describe(const StepValue &value)
{
    switch (value.state) {
    case State::Open:
        return PlaybookSteps::tr("Step %1, open").arg(value.number);
    case State::Current:
        return PlaybookSteps::tr("Step %1, to do now").arg(value.number);
    case State::Done:
        return PlaybookSteps::tr("Step %1, done").arg(value.number);
    }
    Q_UNREACHABLE();
}

PlaybookSteps::PlaybookSteps(QWidget *parent)
    : QWidget(parent),
      m_name(new PlainLabel(QString(), TextStyle::CardTitle)),
      m_progress(new PlainLabel(QString(), TextStyle::Secondary)),
      m_steps(new QVBoxLayout)
{
    m_name->setObjectName(QStringLiteral("playbookNameLabel"));
    m_progress->setColorRole(ColorRole::TextMuted);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_progress);
    m_steps->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_steps);
}

void PlaybookSteps::setPlaybook(const EntryContext::Playbook &playbook, int current)
{
    m_name->setText(playbook.name.simplified());
    m_progress->setText(tr("%1 of %n done", nullptr, static_cast<int>(playbook.steps.size())).arg(playbook.done()));
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(playbook.steps.size()); ++i) {
        const ChecklistItem &step = playbook.steps[static_cast<size_t>(i)].value;
        const State state = i == current ? State::Current : step.doneOn ? State::Done : State::Open;
        addStep(step, {i + 1, state});
    }
}

void PlaybookSteps::addStep(const ChecklistItem &item, const StepValue &value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new StepMark(value), 0, Qt::AlignTop);
    const bool isCurrent = value.state == State::Current;
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new PlainLabel(item.title.simplified(), isCurrent ? TextStyle::CardTitle : TextStyle::Body);
    title->setOverflow(PlainLabel::Overflow::Wrap);
    title->setColorRole(value.state == State::Done ? ColorRole::TextMuted : ColorRole::Text);
    words->addWidget(title);
    if (isCurrent && !item.doneMeans.isEmpty()) {
        auto *means = new PlainLabel(item.doneMeans.simplified(), TextStyle::Secondary);
        means->setOverflow(PlainLabel::Overflow::Wrap);
        means->setColorRole(ColorRole::TextMuted);
        words->addWidget(means);
    }
    layout->addLayout(words, 1);
    m_steps->addWidget(row);
}

} // namespace touchbase::ui
