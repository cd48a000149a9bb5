// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/scorehelp.h"

#include "render/words.h"

#include <QCoreApplication>

namespace touchbase::ui {

namespace {

using score::Measure;

// The points that the good and the weak edge of what is typical have in every curve (score.md, section 1).
constexpr double goodEdge = 82;
constexpr double weakEdge = 62;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ScoreHelp", text, nullptr, n);
}

QString percentOf(double part, double whole, const render::Format &format)
{
    const double percent = whole > 0 ? 100 * part / whole : 0;
    return format.decimal(percent, 1) + u'%';
}

QString typicalOf(Measure measure, const score::Curve &points, const render::Format &format)
{
    const auto raw = [&](double value) { return format.raw(measure, value, 1); };
    return say(QT_TRANSLATE_NOOP("ScoreHelp",
                                 "%1 gives 100 points, %2 to %3 is typical (82 to 62 points), %4 gives none."))
        .arg(raw(score::bestEnd(points).x), raw(score::argumentOf(points, goodEdge)),
             raw(score::argumentOf(points, weakEdge)), raw(score::worstEnd(points).x));
}

QString evidenceOf(const score::MeasureModel &model, const render::Format &format)
{
    QString text = model.windowDays
                       ? say(QT_TRANSLATE_N_NOOP("ScoreHelp", "Looks at the last %n day(s)."), *model.windowDays)
                       : say(QT_TRANSLATE_NOOP("ScoreHelp", "Looks at everything known."));
    if (model.nFull > 1)
        text += u' '
                + say(QT_TRANSLATE_NOOP("ScoreHelp", "Counts in full from %1 facts on, less with fewer."))
                      .arg(format.decimal(model.nFull, 0));
    return text;
}

double totalWeight(const score::Model &model)
{
    double sum = 0;
    for (size_t i = 0; i < Words<Measure>::table.size(); ++i)
        sum += model.measures[static_cast<Measure>(i)].weight;
    return sum;
}

MeasureHelp helpOf(const score::Model &model, Measure measure, const render::Format &format)
{
    const score::MeasureModel &own = model.measures[measure];
    return {measure,
            render::nameOf(measure),
            render::explanationOf(measure),
            percentOf(own.weight, totalWeight(model), format),
            typicalOf(measure, own.points, format),
            evidenceOf(own, format)};
}

} // namespace

std::vector<GroupHelp> groupsOf(const score::Model &model, const render::Format &format)
{
    std::vector<GroupHelp> groups;
    for (size_t i = 0; i < Words<score::Group>::table.size(); ++i) {
        const auto group = static_cast<score::Group>(i);
        GroupHelp help{group, render::nameOf(group), {}, {}};
        double weight = 0;
        for (size_t j = 0; j < Words<Measure>::table.size(); ++j) {
            const auto measure = static_cast<Measure>(j);
            if (score::groupOf(measure) != group || model.measures[measure].weight <= 0)
                continue;
            weight += model.measures[measure].weight;
            help.measures.push_back(helpOf(model, measure, format));
        }
        help.weight =
            say(QT_TRANSLATE_NOOP("ScoreHelp", "%1 of the weight")).arg(percentOf(weight, totalWeight(model), format));
        if (!help.measures.empty())
            groups.push_back(std::move(help));
    }
    return groups;
}

std::vector<BandHelp> bandsOf(const score::Model &model)
{
    const auto range = [](double from, double until) {
        return say(QT_TRANSLATE_NOOP("ScoreHelp", "%1 to %2")).arg(qRound(from)).arg(qRound(until));
    };
    const score::Floors &floors = model.floors;
    return {{score::Band::Exceptional, range(floors.exceptional, 100)},
            {score::Band::Meeting, range(floors.meeting, floors.exceptional - 1)},
            {score::Band::Below, range(floors.below, floors.meeting - 1)},
            {score::Band::Poor, range(0, floors.below - 1)},
            {score::Band::Insufficient,
             say(QT_TRANSLATE_NOOP("ScoreHelp", "evidence for less than %1% of the weight: the number stays, greyed"))
                 .arg(qRound(100 * model.coverageFloor))}};
}

QStringList ceilingsOf(const score::Model &model)
{
    QStringList sentences;
    for (const score::Ceiling &ceiling : model.ceilings) {
        QStringList steps;
        for (const score::Knot &knot : ceiling.limits) {
            if (knot.y < 100)
                steps << say(QT_TRANSLATE_NOOP("ScoreHelp", "at most %1 with %2 points"))
                             .arg(qRound(knot.y))
                             .arg(qRound(knot.x));
        }
        sentences << QStringLiteral("%1: %2.").arg(render::nameOf(ceiling.measure), steps.join(QStringLiteral(", ")));
    }
    return sentences;
}

QStringList statesExplained()
{
    const auto line = [](score::State state, const char *text) {
        return render::nameOf(state) + QStringLiteral(": ") + say(text);
    };
    return {
        line(score::State::Measured, QT_TRANSLATE_NOOP("ScoreHelp", "enough facts; it counts in full.")),
        line(score::State::Thin,
             QT_TRANSLATE_NOOP("ScoreHelp", "fewer facts than the model asks for; it counts less, and the rest more.")),
        line(score::State::Stale,
             QT_TRANSLATE_NOOP("ScoreHelp", "nothing in its days; it rests on the days before them and counts less.")),
        line(score::State::Missing,
             QT_TRANSLATE_NOOP("ScoreHelp", "it applies, but nothing is known. It is left out of the average and "
                                            "lowers the coverage; it never counts as good.")),
        line(score::State::NotApplicable,
             QT_TRANSLATE_NOOP("ScoreHelp", "it does not apply to this buyer, and is left out of both."))};
}

} // namespace touchbase::ui
