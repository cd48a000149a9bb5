// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyeroverview.h"
#include "render/format.h"
#include "score/waterfall.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// The sentences of a buyer's overview: what its figures say, in words.
class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
public:
    explicit OverviewWords(const render::Format &format) : m_format(format) {}

    /// "15 of 16 measures, coverage 95%. No data: NPS. Older than its window: CSAT."
    [[nodiscard]] QString coverage(const score::Score &score) const;
    /// What would bring the evidence that is missing most: up to three things to do.
    [[nodiscard]] static QString whatBringsData(const score::Score &score);
    /// Why there is no score, and what to do about it.
    [[nodiscard]] QString noScore(const Buyer &buyer, Day today) const;

    /// "Score 78.5 on 12 Feb, 62.3 on 12 Mar: −16.2. Dispute rate −2.7, …; what is new or missing +0.3."
    [[nodiscard]] QString waterfall(const score::Waterfall &waterfall, Day from, Day to) const;
    /// The name of a step.
    [[nodiscard]] static QString stepName(const score::WaterfallTerm &term);
    /// "5.3% → 8.1%"; blank where a step has no raw values of its own.
    [[nodiscard]] QString rawChange(const score::WaterfallTerm &term, const score::Score &earlier,
                                    const score::Score &later) const;
    /// Tenths of a point: "−2.7".
    [[nodiscard]] QString signedTenths(int tenths) const;
    [[nodiscard]] QString tenths(int tenths) const;
    /// That the two days were scored by different versions then; blank where they were not.
    [[nodiscard]] QString versions(const ScoreComparison &comparison, const score::Score &later) const;

    /// What a promise is called, what was agreed and what happened.
    [[nodiscard]] static QString promiseName(PromiseKind kind);
    [[nodiscard]] QString agreed(const Promise &promise) const;
    [[nodiscard]] QString happened(const Promise &promise) const;
    /// What the actual value rests on.
    [[nodiscard]] QString basis(const Promise &promise, Day today) const;

    /// A raw value with its unit, or a dash.
    [[nodiscard]] QString raw(score::Measure measure, const score::MeasureScore &value) const;
    /// What happened at a mark of the trend, short.
    [[nodiscard]] QString mark(const TrendMark &mark) const;
    /// "Week to 12 Mar: 62, Below expectations, coverage 95%."
    [[nodiscard]] QString week(const score::Score &point) const;

private:
    [[nodiscard]] QString number(const Promise &promise, double value) const;

    const render::Format &m_format;
};

} // namespace touchbase::ui
