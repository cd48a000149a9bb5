// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchbase::score {

namespace {

/// What is wrong, in words; empty where nothing is.
using Complaint = QString;

Complaint complain(const char *text)
{
    return QCoreApplication::translate("ModelProblem", text);
}

Complaint complain(const char *text, Measure measure)
{
    return complain(text).arg(wordString(measure));
}

/// False for what is no number, too.
bool isWithin(double number, double lowest, double highest)
{
    return number >= lowest && number <= highest;
}

bool isPercentage(double number)
{
    return isWithin(number, 0, 100);
}

bool isStrictlyMonotone(const Curve &curve)
{
    const auto isNotBefore = [](const Knot &left, const Knot &right) { return !(left.x < right.x); };
    const auto isNotAfter = [](const Knot &left, const Knot &right) { return !(left.x > right.x); };
    return std::adjacent_find(curve.begin(), curve.end(), isNotBefore) == curve.end()
           || std::adjacent_find(curve.begin(), curve.end(), isNotAfter) == curve.end();
}

Complaint pointsComplaint(Measure measure, const Curve &points)
{
    if (points.size() < 2)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "%1 has fewer than two points"), measure);
    if (!std::all_of(points.begin(), points.end(), [](const Knot &knot) { return std::isfinite(knot.x); }))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "a raw value of %1 is not a number"), measure);
    if (!isStrictlyMonotone(points))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the raw values of %1 neither rise nor fall throughout"),
                        measure);
    if (!std::all_of(points.begin(), points.end(), [](const Knot &knot) { return isPercentage(knot.y); }))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the points of %1 are not all from 0 to 100"), measure);
    return {};
}

Complaint windowComplaint(Measure measure, std::optional<int> windowDays)
{
    if (!hasWindow(measure))
        return windowDays ? complain(QT_TRANSLATE_NOOP("ModelProblem", "%1 has no window"), measure) : Complaint();
    if (!windowDays || *windowDays <= 0 || *windowDays > 3650)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the window of %1 is not from 1 to 3650 days"), measure);
    return {};
}

Complaint measureComplaint(Measure measure, const MeasureModel &model)
{
    if (!std::isfinite(model.weight) || model.weight < 0)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the weight of %1 is not 0 or more"), measure);
    if (!std::isfinite(model.nFull) || model.nFull <= 0)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the full evidence of %1 is not more than 0"), measure);
    const Complaint window = windowComplaint(measure, model.windowDays);
    return window.isEmpty() ? pointsComplaint(measure, model.points) : window;
}

Complaint ceilingComplaint(const Ceiling &ceiling)
{
    const Curve &limits = ceiling.limits;
    if (limits.size() < 2)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the ceiling of %1 has fewer than two pairs"),
                        ceiling.measure);
    if (!isStrictlyMonotone(limits))
        return complain(
            QT_TRANSLATE_NOOP("ModelProblem", "the points of the ceiling of %1 neither rise nor fall throughout"),
            ceiling.measure);
    if (!std::all_of(limits.begin(), limits.end(),
                     [](const Knot &knot) { return isPercentage(knot.x) && isPercentage(knot.y); }))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the ceiling of %1 is not all from 0 to 100"),
                        ceiling.measure);
    return {};
}

Complaint ceilingsComplaint(const std::vector<Ceiling> &ceilings)
{
    PerMeasure<bool> seen;
    for (const Ceiling &ceiling : ceilings) {
        if (seen[ceiling.measure])
            return complain(QT_TRANSLATE_NOOP("ModelProblem", "%1 has two ceilings"), ceiling.measure);
        seen[ceiling.measure] = true;
        if (const Complaint complaint = ceilingComplaint(ceiling); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

Complaint floorsComplaint(const Floors &floors)
{
    if (!isPercentage(floors.exceptional) || !isPercentage(floors.below))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "a band's floor is not from 0 to 100"));
    if (!(floors.exceptional > floors.meeting && floors.meeting > floors.below))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the floors of the bands do not descend"));
    return {};
}

Complaint headComplaint(const Model &model)
{
    if (model.name.trimmed().isEmpty())
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "it has no name"));
    if (model.version < 1)
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "its version is below 1"));
    if (!isWithin(model.coverageFloor, 0, 1))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "the floor of coverage is not from 0 to 1"));
    return floorsComplaint(model.floors);
}

Complaint measuresComplaint(const PerMeasure<MeasureModel> &measures)
{
    for (Measure measure : allOf<Measure>()) {
        if (const Complaint complaint = measureComplaint(measure, measures[measure]); !complaint.isEmpty())
            return complaint;
    }
    if (std::none_of(measures.begin(), measures.end(), [](const MeasureModel &m) { return m.weight > 0; }))
        return complain(QT_TRANSLATE_NOOP("ModelProblem", "no measure has a weight"));
    return {};
}

} // namespace

std::optional<Error> modelProblem(const Model &model)
{
    for (const Complaint &complaint :
         {headComplaint(model), measuresComplaint(model.measures), ceilingsComplaint(model.ceilings)}) {
        if (!complaint.isEmpty())
            return Error{ErrorCode::BadModel, {complaint}};
    }
    return std::nullopt;
}

} // namespace touchbase::score
