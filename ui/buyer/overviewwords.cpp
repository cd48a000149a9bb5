// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/overviewwords.h"

#include "render/words.h"

#include <algorithm>

namespace touchbase::ui {

namespace {

using score::Measure;
using score::MeasureScore;
using score::State;

bool counts(const MeasureScore &measure)
{
    return measure.state != State::NotApplicable && measure.weight > 0;
}

QStringList namesOf(const score::Score &score, State state)
{
    QStringList names;
    for (const Measure measure : score::allOf<Measure>()) {
        const MeasureScore &one = score.measures[measure];
        if (counts(one) && one.state == state)
            names << render::nameOf(measure);
    }
    return names;
}

/// Missing measures, those with the greatest weight first.
std::vector<Measure> missingOf(const score::Score &score)
{
    std::vector<Measure> missing;
    for (const Measure measure : score::allOf<Measure>()) {
        const MeasureScore &one = score.measures[measure];
        if (counts(one) && one.evidence < 1)
            missing.push_back(measure);
    }
    const auto lack = [&score](Measure measure) {
        return score.measures[measure].weight * (1 - score.measures[measure].evidence);
    };
    std::stable_sort(missing.begin(), missing.end(), [&](Measure a, Measure b) { return lack(a) > lack(b); });
    return missing;
}

} // namespace

QString OverviewWords::coverage(const score::Score &score) const
{
    int all = 0;
    int known = 0;
    for (const MeasureScore &one : score.measures) {
        all += counts(one) ? 1 : 0;
        known += counts(one) && one.raw ? 1 : 0;
    }
    QStringList sentences{
        tr("%1 of %n measure(s), coverage %2.", nullptr, all)
            .arg(m_format.count(known), m_format.decimal(100 * score.coverage, 0) + QLatin1Char('%'))};
    if (const QStringList missing = namesOf(score, State::Missing); !missing.isEmpty())
        sentences << tr("No data: %1.").arg(missing.join(QStringLiteral(", ")));
    if (const QStringList stale = namesOf(score, State::Stale); !stale.isEmpty())
        sentences << tr("Older than the window: %1.").arg(stale.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

namespace {

/// What a person can do so that a measure has evidence.
const char *remedyOf(Measure measure)
{
    switch (measure) {
    case Measure::OnTime:
        return QT_TRANSLATE_NOOP("OverviewWords", "Tick off the onboarding checklist.");
    case Measure::DisputeRate:
    case Measure::Consistency:
        return QT_TRANSLATE_NOOP("OverviewWords", "Import deliveries with their disputes.");
    case Measure::ContactRate:
        return QT_TRANSLATE_NOOP("OverviewWords", "Import how many leads the buyer reached.");
    case Measure::Conversion:
        return QT_TRANSLATE_NOOP("OverviewWords", "Import how many leads became sales.");
    case Measure::FirstLead:
    case Measure::Volume:
    case Measure::IssueVolume:
        return QT_TRANSLATE_NOOP("OverviewWords", "Import deliveries.");
    case Measure::SpendTrend:
        return QT_TRANSLATE_NOOP("OverviewWords", "Import deliveries with their revenue.");
    case Measure::Emotion:
        return QT_TRANSLATE_NOOP("OverviewWords", "Log touchpoints and how they felt.");
    case Measure::Nps:
        return QT_TRANSLATE_NOOP("OverviewWords", "Record answers to the NPS question.");
    case Measure::Csat:
    case Measure::Ease:
        return QT_TRANSLATE_NOOP("OverviewWords", "Ask how satisfied they are and how easy it was, and record it.");
    case Measure::Reviews:
        return QT_TRANSLATE_NOOP("OverviewWords", "Hold the reviews that are due.");
    default:
        return QT_TRANSLATE_NOOP("OverviewWords", "Log calls and issues as they happen.");
    }
}

} // namespace

QString OverviewWords::whatBringsData(const score::Score &score)
{
    constexpr qsizetype most = 3;
    QStringList things;
    for (const Measure measure : missingOf(score)) {
        const QString thing = tr(remedyOf(measure));
        if (!things.contains(thing) && things.size() < most)
            things << thing;
    }
    return things.join(QLatin1Char(' '));
}

QString OverviewWords::noScore(const Buyer &buyer, Day today) const
{
    if (!buyer.signedOn)
        return tr("There is no score before a buyer has signed. Enter the day of signing: the score counts from it.");
    if (*buyer.signedOn > today)
        return tr("This buyer signs on %1. The score begins on that day.").arg(m_format.fullDay(*buyer.signedOn));
    return tr("Nothing is known of this buyer yet. Import deliveries or log a touchpoint, and there is a score.");
}

QString OverviewWords::tenths(int tenths) const
{
    return m_format.decimal(tenths / 10.0, 1);
}

QString OverviewWords::signedTenths(int tenths) const
{
    return m_format.signedDecimal(tenths / 10.0, 1);
}

QString OverviewWords::stepName(const score::WaterfallTerm &term)
{
    switch (term.kind) {
    case score::WaterfallTerm::Kind::Measure:
        return render::nameOf(*term.measure);
    case score::WaterfallTerm::Kind::Evidence:
        return tr("New or missing measures");
    case score::WaterfallTerm::Kind::Ceiling:
        return term.measure ? tr("Ceiling: %1").arg(render::nameOf(*term.measure)) : tr("Ceiling");
    }
    Q_UNREACHABLE();
}

QString OverviewWords::rawChange(const score::WaterfallTerm &term, const score::Score &earlier,
                                 const score::Score &later) const
{
    if (term.kind != score::WaterfallTerm::Kind::Measure)
        return {};
    return QStringLiteral("%1 → %2").arg(raw(*term.measure, earlier.measures[*term.measure]),
                                         raw(*term.measure, later.measures[*term.measure]));
}

QString OverviewWords::waterfall(const score::Waterfall &waterfall, Day from, Day to) const
{
    QStringList steps;
    for (const score::WaterfallTerm &term : waterfall.terms)
        steps << QStringLiteral("%1 %2").arg(stepName(term), signedTenths(term.tenths));
    QString text = tr("Score %1 on %2, %3 on %4: %5.")
                       .arg(tenths(waterfall.fromTenths), m_format.shortDay(from), tenths(waterfall.toTenths),
                            m_format.shortDay(to), signedTenths(waterfall.totalTenths()));
    if (!steps.isEmpty())
        text += QLatin1Char(' ') + steps.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (waterfall.roseMostlyFromEvidence)
        text += QLatin1Char(' ')
                + tr("It rose mostly because bad news stopped arriving, not because things are better.");
    return text;
}

QString OverviewWords::versions(const ScoreComparison &comparison, const score::Score &later) const
{
    if (!comparison.isRescored())
        return {};
    return tr("The score model was changed between these days (%1 v%2, then %3 v%4). Both days are scored here by %5 "
              "v%6, the one in force.")
        .arg(comparison.modelThen.name, m_format.count(comparison.modelThen.version), comparison.modelNow.name,
             m_format.count(comparison.modelNow.version), later.modelName, m_format.count(later.modelVersion));
}

QString OverviewWords::raw(score::Measure measure, const score::MeasureScore &value) const
{
    return value.raw ? m_format.raw(measure, *value.raw, value.n) : render::Format::unknown();
}

QString OverviewWords::mark(const TrendMark &mark) const
{
    switch (mark.kind) {
    case TrendMark::Kind::Touchpoint:
        if (mark.emotion == Emotion::Poor)
            return tr("%1, felt poor").arg(mark.channel ? render::nameOf(*mark.channel) : QString());
        return mark.channel ? render::nameOf(*mark.channel) : QString();
    case TrendMark::Kind::Review:
        return tr("%1 held").arg(mark.review ? render::nameOf(*mark.review) : QString());
    case TrendMark::Kind::Model:
        return tr("Score model v%1").arg(m_format.count(mark.version.value_or(1)));
    case TrendMark::Kind::Stage:
        return mark.stage ? render::nameOf(*mark.stage) : QString();
    }
    Q_UNREACHABLE();
}

QString OverviewWords::week(const score::Score &point) const
{
    return tr("%1: %2, %3, coverage %4.")
        .arg(m_format.fullDay(point.asOf), m_format.count(point.shown), render::nameOf(point.band),
             m_format.decimal(100 * point.coverage, 0) + QLatin1Char('%'));
}

} // namespace touchbase::ui
