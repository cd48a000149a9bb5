// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/buyerheader.h"

#include "kit/keycap.h"
#include "kit/keycapbutton.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "kit/scorebadge.h"
#include "kit/statemark.h"
#include "render/icons.h"
#include "render/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

QString separator()
{
    return QStringLiteral("\u2002·\u2002");
}

BadgeValue badgeOf(const BuyerOverview &overview)
{
    if (!overview.score || !*overview.score)
        return {};
    const score::Score &score = (*overview.score)->score;
    return {score.shown, score.band, false};
}

} // namespace

BuyerHeader::BuyerHeader(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new PlainLabel(QString(), TextStyle::PageTitle)),
      m_badge(new ScoreBadge),
      m_stage(new StateMark),
      m_risk(new StateMark),
      m_line(new PlainLabel(QString(), TextStyle::Secondary)),
      m_menu(new QMenu(this))
{
    m_name->setObjectName(QStringLiteral("buyerNameLabel"));
    m_line->setColorRole(ColorRole::TextMuted);
    m_line->setObjectName(QStringLiteral("buyerLineLabel"));
    m_stage->setObjectName(QStringLiteral("stageMark"));
    m_risk->setObjectName(QStringLiteral("riskMark"));
    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_name);
    title->addWidget(m_badge);
    title->addWidget(m_stage);
    title->addWidget(m_risk);
    title->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(title);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 6);
    row->setSpacing(8);
    row->addLayout(words, 1);
    m_log = addButton(*row, ActionId::LogTouchpoint, tr("Log"), "add");
    m_followUp = addButton(*row, ActionId::FollowUp, tr("Follow up"), "followup");
    addButton(*row, ActionId::NewReview, tr("Review"), "review");
    addMenu(*row);
    showKeys();
}

/// The letters that act in the lists of the page, unless single letters are off.
void BuyerHeader::showKeys()
{
    const bool hasLetters = m_desk.preferences().hasSingleKeys();
    m_log->setKey(hasLetters ? keyCapText(QKeySequence(Qt::Key_L)) : QString());
    m_followUp->setKey(hasLetters ? keyCapText(QKeySequence(Qt::Key_F)) : QString());
}

KeyCapButton *BuyerHeader::addButton(QHBoxLayout &row, ActionId action, const QString &text, const char *icon)
{
    auto *button = new KeyCapButton(render::icon(QString::fromLatin1(icon)), text);
    button->setObjectName(QString::fromLatin1(infoOf(action).name) + QStringLiteral("PushButton"));
    button->setAutoDefault(false);
    button->setToolTip(toolTipOf(action));
    button->setAccessibleName(plainText(infoOf(action)));
    connect(button, &QPushButton::clicked, this, [this, action] { m_desk.request(action, m_buyer); });
    row.addWidget(button, 0, Qt::AlignTop);
    return button;
}

void BuyerHeader::addMenu(QHBoxLayout &row)
{
    for (const ActionId id :
         {ActionId::FirstReview, ActionId::StartOnboarding, ActionId::CompleteOnboarding, ActionId::OverrideGate,
          ActionId::NewIssue, ActionId::NewSurvey, ActionId::NewContact, ActionId::NewExpectation, ActionId::NewPause,
          ActionId::SetStage, ActionId::EditBuyer, ActionId::PinBuyer, ActionId::DeleteBuyer}) {
        const ActionInfo &info = infoOf(id);
        QAction *action = m_menu->addAction(QCoreApplication::translate("Action", info.text), this,
                                            [this, id] { m_desk.request(id, m_buyer); });
        if (*info.icon != '\0')
            action->setIcon(render::icon(QString::fromLatin1(info.icon)));
        if (id == ActionId::OverrideGate || id == ActionId::NewPause || id == ActionId::PinBuyer)
            m_menu->addSeparator();
    }
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("moreToolButton"));
    button->setIcon(render::icon(QStringLiteral("more")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_menu);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("More to do for this buyer"));
    button->setToolTip(tr("More to do for this buyer"));
    row.addWidget(button, 0, Qt::AlignTop);
}

void BuyerHeader::setOverview(const BuyerOverview &overview)
{
    m_buyer = overview.head.buyer.id;
    m_name->setText(overview.head.buyer.value.name);
    m_badge->setValue(badgeOf(overview));
    m_words = lineOf(overview.head);
    showLine();
    showState(overview);
    showRisk(overview);
    showKeys();
}

void BuyerHeader::setNextReview(const std::optional<rules::ScheduledReview> &next)
{
    m_review.clear();
    if (next) {
        const Day today = m_desk.today();
        const QString day = m_desk.format().day(next->dueOn, today);
        m_review = next->dueOn < today ? tr("%1 was due %2").arg(render::nameOf(next->kind), day)
                                       : tr("%1 due %2").arg(render::nameOf(next->kind), day);
    }
    showLine();
}

void BuyerHeader::showLine()
{
    m_line->setText(m_review.isEmpty() ? m_words : m_review + separator() + m_words);
}

/// A pause, or the stage where it is not simply active.
void BuyerHeader::showState(const BuyerOverview &overview)
{
    StateValue state;
    const auto stage = overview.head.buyer.value.stage;
    if (const auto &pause = overview.head.pause) {
        state.icon = QStringLiteral("pause");
        state.text = pause->until ? tr("Paused until %1").arg(m_desk.format().day(*pause->until, overview.today))
                                  : tr("Paused");
    } else if (stage && *stage != Stage::Active) {
        state.icon = *stage == Stage::Onboarding ? QStringLiteral("onboarding")
                     : *stage == Stage::Paused   ? QStringLiteral("pause")
                                                 : QString();
        state.text = render::nameOf(*stage);
    }
    m_stage->setValue(state);
    m_stage->setVisible(!state.text.isEmpty());
    if (overview.head.pause && !overview.head.pause->reason.isEmpty())
        setPlainToolTip(*m_stage, overview.head.pause->reason);
}

void BuyerHeader::showRisk(const BuyerOverview &overview)
{
    const auto stage = overview.head.buyer.value.stage;
    const bool isThere = stage != Stage::Churned && stage != Stage::Prospect;
    m_risk->setValue({QStringLiteral("followup"), tr("At risk"), ColorRole::BandPoor});
    m_risk->setVisible(isThere && overview.score && *overview.score && isAtRisk((*overview.score)->score));
}

QString BuyerHeader::lineOf(const BuyerHead &head) const
{
    const Buyer &buyer = head.buyer.value;
    QStringList parts;
    if (buyer.vertical)
        parts << render::nameOf(*buyer.vertical);
    if (head.expectation && !head.expectation->coverageArea.isEmpty())
        parts << head.expectation->coverageArea;
    if (head.expectation && head.expectation->weeklyVolume)
        parts << tr("%1 leads a week").arg(m_desk.format().decimal(*head.expectation->weeklyVolume, 0));
    parts << (buyer.signedOn ? tr("signed %1").arg(m_desk.format().fullDay(*buyer.signedOn)) : tr("not signed yet"));
    if (buyer.churnedOn)
        parts << tr("left %1").arg(m_desk.format().fullDay(*buyer.churnedOn));
    if (!buyer.owner.isEmpty())
        parts << tr("owner %1").arg(buyer.owner);
    if (!head.decisionMaker.isEmpty())
        parts << tr("decision maker %1").arg(head.decisionMaker);
    return parts.join(separator());
}

} // namespace touchbase::ui
