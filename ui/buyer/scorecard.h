// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

namespace touchbase::ui {

class ChangeMark;
class PlainLabel;
class ScoreRing;

/// The score as a ring, its band in words, its change in four weeks, and what it rests on.
class ScoreCard final : public PartCard
{
    Q_OBJECT
public:
    explicit ScoreCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);

private:
    void showScore(const ScoreToday &today);

    const Desk &m_desk;
    ScoreRing *m_ring;
    PlainLabel *m_band;
    ChangeMark *m_change;
    PlainLabel *m_since;
    PlainLabel *m_coverage;
};

} // namespace touchbase::ui
