// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/liftcard.h"

#include "buyer/liftbar.h"
#include "buyer/overviewwords.h"
#include "buyer/whatifdialog.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/taborder.h"
#include "render/words.h"
#include "score/whatif.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Lift;
using score::Measure;

namespace {

constexpr size_t mostWays = 6;
constexpr double goodPoints = 82; // the good edge of typical, score.md, section 1

/// Where no measure does it alone: those that would bring most, each to the good edge of what is typical.
std::vector<Lift> waysTogether(const ScoreToday &today)
{
    std::vector<Lift> ways;
    for (const Measure measure : score::allOf<Measure>()) {
        const score::MeasureScore &one = today.score.measures[measure];
        if (!one.raw || !one.points || *one.points >= goodPoints || one.share <= 0)
            continue;
        const double raw = argumentOf(today.model.measures[measure].points, goodPoints);
        ways.push_back({measure, raw, goodPoints, raw - *one.raw, goodPoints - *one.points});
    }
    std::stable_sort(ways.begin(), ways.end(), [&today](const Lift &left, const Lift &right) {
        const auto gain = [&today](const Lift &lift) {
            return today.score.measures[lift.measure].share * lift.changeInPoints;
        };
        return gain(left) > gain(right);
    });
    return ways;
}

} // namespace

LiftCard::LiftCard(Desk &desk, QWidget *parent)
    : PartCard(tr("What would lift this buyer a band"), QString(), parent),
      m_desk(desk),
      m_rows(new QWidget),
      m_rowsLayout(new QVBoxLayout(m_rows)),
      m_bar(new LiftBar),
      m_plan(new QPushButton(tr("Plan a follow-up…"))),
      m_try(new QPushButton(tr("Try other values…")))
{
    setObjectName(QStringLiteral("liftCard"));
    m_bar->setObjectName(QStringLiteral("liftBar"));
    m_bar->setSubject(tr("Score"));
    m_plan->setObjectName(QStringLiteral("planPushButton"));
    m_plan->setAutoDefault(false);
    m_plan->setToolTip(toolTipOf(ActionId::FollowUp));
    m_try->setObjectName(QStringLiteral("tryPushButton"));
    m_try->setAutoDefault(false);
    connect(m_try, &QPushButton::clicked, this, &LiftCard::tryOtherValues);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(8);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_rows);
    column->addStretch(1);
    column->addWidget(m_bar);
    setContent(content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(this, &PartCard::actionTriggered, this, [this] { m_desk.request(ActionId::LogTouchpoint, m_buyer); });
    connect(m_plan, &QPushButton::clicked, this, [this] { m_desk.request(ActionId::FollowUp, m_buyer); });
}

void LiftCard::setOverview(const BuyerOverview &overview)
{
    m_buyer = overview.head.buyer.id;
    m_name = overview.head.buyer.value.name;
    m_today = overview.score ? *overview.score : std::nullopt;
    m_try->setVisible(m_today.has_value());
    m_plan->hide();
    if (!overview.score) {
        showError(overview.score.error());
    } else if (!*overview.score) {
        showEmpty(tr("What would help shows once there is a score."));
    } else if ((*overview.score)->score.band == score::Band::Insufficient) {
        showEmpty(tr("Too little is known for a band. %1").arg(OverviewWords::whatBringsData((*overview.score)->score)),
                  tr("Log a touchpoint…"));
    } else if (bandOf((*overview.score)->model.floors, (*overview.score)->score.shown) == score::Band::Exceptional) {
        showEmpty(tr("This buyer is in the best band. Keep what works: a thank-you costs nothing."));
    } else {
        showWays();
        showContent();
        m_plan->show();
    }
}

void LiftCard::clear()
{
    m_ways.clear();
    while (QLayoutItem *item = m_rowsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LiftCard::showWays()
{
    clear();
    std::vector<Lift> ways = m_today->lifts;
    setScope(ways.empty() ? tr("together") : tr("each alone"));
    if (ways.empty()) {
        auto *why = new PlainLabel(
            tr("No figure does it alone. Tick what could become good, and see what that is worth."),
            TextStyle::Secondary);
        why->setColorRole(ColorRole::TextMuted);
        why->setOverflow(PlainLabel::Overflow::Wrap);
        m_rowsLayout->addWidget(why);
        ways = waysTogether(*m_today);
    }
    ways.resize(std::min(ways.size(), mostWays), Lift{});
    for (const Lift &lift : ways)
        addWay(lift);
    addUp();
}

/// A box to tick with the measure, the raw value now and then, and what it is worth by itself.
void LiftCard::addWay(const Lift &lift)
{
    const render::Format &format = m_desk.format();
    const score::MeasureScore &now = m_today->score.measures[lift.measure];
    const QString change = QStringLiteral("%1 → %2").arg(format.raw(lift.measure, *now.raw, now.n),
                                                         format.raw(lift.measure, lift.raw, now.n));
    const QString worth = format.signedDecimal(scoreWith({lift}) - m_today->score.score, 1);
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    auto *check = new QCheckBox(render::nameOf(lift.measure));
    check->setAccessibleName(tr("%1, %2, %3 points").arg(render::nameOf(lift.measure), change, worth));
    check->setObjectName(wordString(lift.measure) + QStringLiteral(".checkBox"));
    auto *detail = new PlainLabel(change, TextStyle::Secondary);
    detail->setColorRole(ColorRole::TextMuted);
    detail->setContentsMargins(qRound(24 * scaleOf(font())), 0, 0, 0);
    grid->addWidget(check, 0, 0);
    grid->addWidget(detail, 1, 0);
    grid->addWidget(new PlainLabel(worth, TextStyle::CardTitle), 0, 1, 2, 1, Qt::AlignVCenter);
    m_rowsLayout->addWidget(row);
    m_ways.push_back({lift.measure, lift.raw, check});
    setTabAfter(*m_plan->previousInFocusChain(), *check); // made later, and above the button
    connect(check, &QCheckBox::toggled, this, &LiftCard::addUp);
}

void LiftCard::tryOtherValues()
{
    auto *dialog = new WhatIfDialog(m_desk.format(), m_name, *m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

double LiftCard::scoreWith(const std::vector<Lift> &lifts) const
{
    score::Measured measured = m_today->measured;
    for (const Lift &lift : lifts)
        measured = withRaw(m_today->model, std::move(measured), lift.measure, lift.raw);
    const auto score = scoreOf(m_today->model, measured);
    return score ? score->score : m_today->score.score;
}

void LiftCard::addUp()
{
    std::vector<Lift> ticked;
    for (const Way &way : m_ways) {
        if (way.check->isChecked())
            ticked.push_back({way.measure, way.raw, 0, 0, 0});
    }
    m_bar->setValue({m_today->score.score, scoreWith(ticked), m_today->model.floors});
}

} // namespace touchbase::ui
