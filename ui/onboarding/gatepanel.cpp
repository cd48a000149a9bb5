// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/gatepanel.h"

#include "kit/plainlabel.h"
#include "kit/statemark.h"
#include "render/onboardingwords.h"
#include "render/print/reviewcells.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using rules::OnboardingState;

namespace {

PlainLabel *wrapped(TextStyle style)
{
    auto *label = new PlainLabel({}, style);
    label->setOverflow(PlainLabel::Overflow::Wrap);
    label->setColorRole(ColorRole::TextMuted);
    return label;
}

bool isMissing(const BuyerOnboarding &onboarding, GateDemand demand)
{
    const auto &gate = onboarding.gate;
    GateFacts asked = gate;
    asked.overridden = false; // what is met and what is not is said, whoever went past it
    const auto missing = missingForCompletion(asked);
    return std::find(missing.begin(), missing.end(), demand) != missing.end();
}

} // namespace

GatePanel::GatePanel(Desk &desk, QWidget *parent)
    : Card(tr("The gate"), QString(), parent),
      m_desk(desk),
      m_when(new PlainLabel({}, TextStyle::Strong)),
      m_why(wrapped(TextStyle::Secondary)),
      m_parts(new QVBoxLayout),
      m_notes(wrapped(TextStyle::Secondary)),
      m_buttons(new QWidget),
      m_review(nullptr),
      m_complete(nullptr),
      m_override(nullptr)
{
    setObjectName(QStringLiteral("gatePanel"));
    m_when->setObjectName(QStringLiteral("gateWhenLabel"));
    m_why->setObjectName(QStringLiteral("gateWhyLabel"));
    m_notes->setObjectName(QStringLiteral("gateNotesLabel"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_when);
    column->addWidget(m_why);
    m_parts->setSpacing(10);
    column->addLayout(m_parts);
    column->addWidget(m_notes);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false); // the card's own shows
    content->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    m_review = addButton(tr("Open the &review…"), ActionId::FirstReview, true);
    m_complete = addButton(tr("Co&mplete…"), ActionId::CompleteOnboarding, false);
    m_override = addButton(tr("O&verride…"), ActionId::OverrideGate, false);
    buttons->addStretch(1);
    body()->addWidget(m_buttons);
}

QPushButton *GatePanel::addButton(const QString &text, ActionId action, bool isPrimary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(infoOf(action).name) + QStringLiteral("PushButton"));
    button->setProperty("primary", isPrimary);
    button->setAutoDefault(false);
    button->setToolTip(toolTipOf(action));
    button->setAccessibleName(plainText(infoOf(action)));
    connect(button, &QPushButton::clicked, this, [this, action] { m_desk.request(action, m_buyer); });
    m_buttons->layout()->addWidget(button);
    return button;
}

void GatePanel::setDetail(const OnboardingDetail &detail)
{
    m_buyer = detail.buyer.id;
    const BuyerOnboarding &onboarding = *detail.onboarding;
    showState(onboarding);
    delete m_numbers;
    m_numbers = nullptr;
    delete m_conditions;
    m_conditions = nullptr;
    if (detail.numbers)
        showNumbers(detail);
    const bool isOver = onboarding.standing.state == OnboardingState::Done;
    if (!isOver)
        showConditions(onboarding);
    showNotes(detail);
    m_buttons->setVisible(!isOver);
    m_complete->setEnabled(onboarding.isGateOpen());
    m_override->setVisible(onboarding.overrideReason().isEmpty());
}

void GatePanel::showState(const BuyerOnboarding &onboarding)
{
    const auto &standing = onboarding.standing;
    const render::Format &format = m_desk.format();
    if (standing.state == OnboardingState::Done) {
        const auto on = onboarding.checklist.value.completedOn;
        m_when->setText(on ? tr("Completed on %1").arg(format.fullDay(*on)) : tr("Completed"));
        m_why->setText(onboarding.checklist.value.handover.isEmpty()
                           ? QString()
                           : tr("Handed over: %1").arg(onboarding.checklist.value.handover));
        m_why->setVisible(!onboarding.checklist.value.handover.isEmpty());
        return;
    }
    const int left = standing.gateOn - m_desk.today();
    const bool isHeld = !isMissing(onboarding, GateDemand::Review14Day);
    m_when->setText(
        isHeld      ? tr("The 14-day review was held on %1").arg(format.day(*onboarding.reviewHeldOn, m_desk.today()))
        : left < 0  ? tr("The 14-day review is %1").arg(render::lateText(-left))
        : left == 0 ? tr("The 14-day review is due today")
                    : tr("The 14-day review is due %1").arg(format.day(standing.gateOn, m_desk.today())));
    const QString reason = render::reasonOf(onboarding, [&](Day day) { return format.day(day, m_desk.today()); });
    m_why->setText(!reason.isEmpty()         ? reason
                   : onboarding.isGateOpen() ? tr("The gate is open: the onboarding can be completed.")
                                             : tr("Until all of this is there, the onboarding cannot be completed and "
                                                  "the buyer does not become active."));
    m_why->setVisible(true);
}

QString GatePanel::detailOf(GateDemand demand, const BuyerOnboarding &onboarding) const
{
    const render::Format &format = m_desk.format();
    switch (demand) {
    case GateDemand::Review14Day:
        return onboarding.reviewHeldOn ? format.day(*onboarding.reviewHeldOn, m_desk.today())
                                       : tr("due %1").arg(format.day(onboarding.standing.gateOn, m_desk.today()));
    case GateDemand::DecisionMaker:
        return {};
    case GateDemand::Recommendations:
        return tr("%1 of %2").arg(onboarding.gate.recommendations).arg(recommendationsDemanded);
    case GateDemand::RequiredItems:
        return tr("%1 of %2").arg(onboarding.standing.progress.done).arg(onboarding.standing.progress.required);
    case GateDemand::ValidatedExpectations:
        return {};
    }
    Q_UNREACHABLE();
}

void GatePanel::showConditions(const BuyerOnboarding &onboarding)
{
    m_conditions = new QWidget;
    auto *grid = new QGridLayout(m_conditions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < Words<GateDemand>::table.size(); ++i) {
        const auto demand = static_cast<GateDemand>(i);
        const bool isMet = !isMissing(onboarding, demand);
        auto *mark = new StateMark;
        mark->setValue({isMet ? QStringLiteral("check") : QStringLiteral("clock"), isMet ? tr("Met") : tr("Not met"),
                        isMet ? ColorRole::BandExceptional : ColorRole::TextMuted});
        auto *words = new PlainLabel(render::conditionOf(demand), isMet ? TextStyle::Body : TextStyle::Strong);
        words->setObjectName(wordString(demand) + QStringLiteral("Label"));
        words->setColorRole(isMet ? ColorRole::TextMuted : ColorRole::Text);
        words->setOverflow(PlainLabel::Overflow::Wrap);
        words->setAccessibleName(tr("%1: %2").arg(render::conditionOf(demand), isMet ? tr("met") : tr("not met")));
        auto *rest = new PlainLabel(detailOf(demand, onboarding), TextStyle::Secondary);
        rest->setColorRole(ColorRole::TextMuted);
        const int row = static_cast<int>(i);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        grid->addWidget(rest, row, 2, Qt::AlignRight | Qt::AlignTop);
    }
    m_parts->addWidget(m_conditions);
}

void GatePanel::showNumbers(const OnboardingDetail &detail)
{
    m_numbers = new QWidget;
    auto *grid = new QGridLayout(m_numbers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    int column = 0;
    for (const report::ComparedFigure &figure : detail.numbers->figures) {
        if (figure.kind == report::FigureKind::FirstResponse)
            continue; // the review has it; here is room for four
        const auto value = render::valueCell(figure.kind, figure.quarter, detail.currency, m_desk.format());
        const QString agreed = render::agreedText(figure, m_desk.format());
        const QString below = agreed.isEmpty()       ? value.note
                              : value.note.isEmpty() ? tr("agreed: %1").arg(agreed)
                                                     : tr("%1; agreed: %2").arg(value.note, agreed);
        const std::pair<QString, TextStyle> lines[] = {
            {render::nameOf(figure.kind, report::Audience::Buyer), TextStyle::Caption},
            {value.text, TextStyle::DetailTitle},
            {below, TextStyle::Caption}};
        int row = 0;
        for (const auto &[text, style] : lines) {
            auto *label = new PlainLabel(text, style);
            label->setColorRole(row == 1 ? ColorRole::Text : ColorRole::TextMuted);
            label->setOverflow(PlainLabel::Overflow::Wrap);
            grid->addWidget(label, row++ + 3 * (column / 2), column % 2, Qt::AlignTop);
        }
        grid->setColumnStretch(column++ % 2, 1);
    }
    m_parts->insertWidget(0, m_numbers);
}

void GatePanel::showNotes(const OnboardingDetail &detail)
{
    const BuyerOnboarding &onboarding = *detail.onboarding;
    const render::Format &format = m_desk.format();
    QStringList notes;
    if (const auto &days = onboarding.firstLeadDays)
        notes << (*days == 0 ? tr("The first lead came on the first day.")
                             : tr("The first lead came after %n day(s).", nullptr, *days));
    else
        notes << tr("No lead was delivered yet.");
    for (const Pause &pause : onboarding.pauses) {
        const QString days = pause.until ? tr("%1 to %2").arg(format.shortDay(pause.from), format.fullDay(*pause.until))
                                         : tr("since %1").arg(format.fullDay(pause.from));
        notes << (pause.reason.isEmpty()
                      ? tr("Paused %1: what is due later moves by as much.").arg(days)
                      : tr("Paused %1 (%2): what is due later moves by as much.").arg(days, pause.reason));
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
}

} // namespace touchbase::ui
