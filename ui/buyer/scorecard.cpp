// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/scorecard.h"

#include "buyer/overviewwords.h"
#include "kit/changemark.h"
#include "kit/plainlabel.h"
#include "kit/scorering.h"
#include "render/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

ColorRole textRoleOf(score::Band band)
{
    static constexpr std::array<ColorRole, 5> roles{ColorRole::BandExceptionalText, ColorRole::BandMeetingText,
                                                    ColorRole::BandBelowText, ColorRole::BandPoorText,
                                                    ColorRole::BandNoneText};
    return roles[static_cast<size_t>(band)];
}

std::optional<int> changeOf(const ScoreToday &today)
{
    return today.earlier ? std::optional(today.score.shown - today.earlier->shown) : std::nullopt;
}

} // namespace

ScoreCard::ScoreCard(const Desk &desk, QWidget *parent)
    : PartCard(QString(), QString(), parent),
      m_desk(desk),
      m_ring(new ScoreRing),
      m_band(new PlainLabel(QString(), TextStyle::CardTitle)),
      m_change(new ChangeMark),
      m_since(new PlainLabel),
      m_coverage(new PlainLabel(QString(), TextStyle::Secondary))
{
    setObjectName(QStringLiteral("scoreCard"));
    setAccessibleName(tr("Score"));
    m_band->setOverflow(PlainLabel::Overflow::Wrap);
    m_since->setOverflow(PlainLabel::Overflow::Wrap);
    m_coverage->setOverflow(PlainLabel::Overflow::Wrap);
    m_coverage->setColorRole(ColorRole::TextMuted);
    m_coverage->setObjectName(QStringLiteral("coverageLabel"));
    m_since->setObjectName(QStringLiteral("changeLabel"));
    auto *change = new QHBoxLayout;
    change->setSpacing(5);
    change->addWidget(m_change);
    change->addWidget(m_since, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_band);
    words->addLayout(change);
    words->addWidget(m_coverage);
    words->addStretch(1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_ring, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setContent(content);
}

void ScoreCard::setOverview(const BuyerOverview &overview)
{
    if (!overview.score) {
        showError(overview.score.error());
    } else if (!*overview.score) {
        const Buyer &buyer = overview.head.buyer.value;
        showEmpty(OverviewWords(m_desk.format()).noScore(buyer, overview.today),
                  buyer.signedOn ? tr("Log a touchpoint…") : tr("Edit buyer…"));
    } else {
        showScore(**overview.score);
        showContent();
    }
}

void ScoreCard::showScore(const ScoreToday &today)
{
    const OverviewWords words(m_desk.format());
    const auto compared = today.earlier ? std::optional(today.earlier->shown) : std::nullopt;
    m_ring->setValue({today.score.shown, today.score.band, compared, today.model.floors});
    m_band->setText(render::nameOf(today.score.band));
    m_band->setColorRole(textRoleOf(today.score.band));
    const auto change = changeOf(today);
    m_change->setVisible(change.value_or(0) != 0);
    // Where too little is known, no change is more than noise.
    const bool isKnown = today.score.band != score::Band::Insufficient;
    m_change->setValue(isKnown ? ChangeValue{change} : ChangeValue{change, 101});
    m_since->setText(!change        ? tr("No score four weeks ago")
                     : *change == 0 ? tr("Unchanged in 4 weeks")
                                    : tr("in 4 weeks"));
    QString coverage = words.coverage(today.score);
    if (today.score.band == score::Band::Insufficient)
        coverage += QLatin1Char(' ') + OverviewWords::whatBringsData(today.score);
    m_coverage->setText(coverage);
}

} // namespace touchbase::ui
