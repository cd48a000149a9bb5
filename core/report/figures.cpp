// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "report/openwork.h"
#include "report/quarter.h"
#include "stats/quantile.h"

#include <algorithm>

namespace touchbase::report {

namespace {

constexpr double percent = 100;
constexpr double daysOfWeek = 7;
constexpr double tolerance = 1e-9;

Figure rateOf(qint64 part, qint64 n)
{
    Figure figure{std::nullopt, part, n};
    if (n > 0)
        figure.value = percent * static_cast<double>(part) / static_cast<double>(n);
    return figure;
}

bool isWithin(const score::Period &days, Day day)
{
    return days.from <= day && day <= days.until;
}

Figure deliveredIn(const score::Timeline &timeline, const ReviewFacts &facts, const score::Period &days)
{
    Figure figure;
    bool hasRows = false;
    std::optional<Day> lastWithLeads;
    for (const score::DeliveryRow &row : facts.facts.deliveries) {
        if (!isWithin(days, row.day))
            continue;
        hasRows = true;
        figure.part += row.delivered;
        if (row.delivered > 0 && lastWithLeads != row.day) {
            lastWithLeads = row.day;
            ++figure.n;
        }
    }
    const auto reported = timeline.reportedUntil(facts.asOf);
    if (hasRows || (reported && *reported >= days.until))
        figure.value = static_cast<double>(figure.part);
    return figure;
}

/// What a buyer paid for leads, and for each sale: over the rows where everything that is needed is known.
Figure paidIn(const ReviewFacts &facts, const score::Period &days, bool forEachSale)
{
    qint64 paid = 0;
    qint64 leads = 0;
    qint64 sales = 0;
    bool known = false;
    for (const score::DeliveryRow &row : facts.facts.deliveries) {
        if (!isWithin(days, row.day) || !row.revenue || (forEachSale && !row.converted))
            continue;
        known = true;
        paid += *row.revenue - row.refunded.value_or(0);
        leads += row.delivered;
        sales += row.converted.value_or(0);
    }
    Figure figure{std::nullopt, 0, forEachSale ? sales : leads};
    if (forEachSale && sales > 0)
        figure.value = static_cast<double>(paid) / static_cast<double>(sales);
    else if (!forEachSale && known)
        figure.value = static_cast<double>(paid);
    return figure;
}

Figure medianOf(std::vector<double> hours, qint64 n)
{
    const auto answered = static_cast<qint64>(hours.size());
    return {stats::median(std::move(hours)), answered, n};
}

Figure responseIn(const score::Timeline &timeline, const ReviewFacts &facts, const score::Period &days)
{
    const std::vector<IssueClock> clocks = issueClocks(timeline.workingTime, facts);
    std::vector<double> hours;
    qint64 opened = 0;
    for (const IssueClock &clock : clocks) {
        if (!isWithin(days, clock.openedOn))
            continue;
        ++opened;
        if (clock.responseHours)
            hours.push_back(*clock.responseHours);
    }
    return medianOf(std::move(hours), opened);
}

Figure resolutionIn(const score::Timeline &timeline, const ReviewFacts &facts, const score::Period &days)
{
    const std::vector<IssueClock> clocks = issueClocks(timeline.workingTime, facts);
    std::vector<double> hours;
    for (const IssueClock &clock : clocks) {
        if (clock.resolvedOn && isWithin(days, *clock.resolvedOn))
            hours.push_back(*clock.resolutionHours);
    }
    const auto resolved = static_cast<qint64>(hours.size());
    return medianOf(std::move(hours), resolved);
}

Figure conversationsIn(const score::Timeline &timeline, const score::Period &days)
{
    const Zone &zone = timeline.workingTime.zone();
    const Instant begin = zone.startOf(days.from);
    const Instant end = zone.endOf(days.until);
    const auto count = std::count_if(timeline.twoWay.begin(), timeline.twoWay.end(),
                                     [&](Instant at) { return begin <= at && at < end; });
    return {static_cast<double>(count), count, count};
}

/// The leads that were agreed for the days of the quarter that are reported and not paused.
std::optional<double> agreedVolume(const score::Timeline &timeline, const ReviewFacts &facts)
{
    const auto reported = timeline.reportedUntil(facts.asOf);
    if (!reported || !facts.facts.signedOn)
        return std::nullopt;
    const Day until = std::min(facts.passed().until, *reported);
    std::optional<double> leads;
    for (Day day = std::max(facts.quarter.from, *facts.facts.signedOn); day <= until; day = day + 1) {
        const Expectation *agreed = expectationOn(facts.expectations, day);
        if (agreed && agreed->weeklyVolume && !timeline.paused.contains(day))
            leads = leads.value_or(0) + *agreed->weeklyVolume / daysOfWeek;
    }
    return leads;
}

/// The field of an expectation that speaks of a figure, and whether the figure may be at most or at least so high.
struct Promise {
    std::optional<double> Expectation::*field;
    bool isCeiling;
};
std::optional<Promise> promiseOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::DisputeRate:
        return Promise{&Expectation::maxDisputeRate, true};
    case FigureKind::ContactRate:
        return Promise{&Expectation::targetContactRate, false};
    case FigureKind::Conversion:
        return Promise{&Expectation::targetConversionRate, false};
    case FigureKind::FirstResponse:
        return Promise{&Expectation::responseHours, true};
    default:
        return std::nullopt;
    }
}

/// How many issues of the quarter were answered in time; those that still wait have not been.
qint64 answeredWithin(double hours, const score::Timeline &timeline, const ReviewFacts &facts)
{
    const std::vector<IssueClock> clocks = issueClocks(timeline.workingTime, facts);
    return std::count_if(clocks.begin(), clocks.end(), [&](const IssueClock &clock) {
        return isWithin(facts.passed(), clock.openedOn) && clock.responseHours
               && *clock.responseHours <= hours + tolerance;
    });
}

std::optional<Agreed> agreedOn(const Figure &figure, FigureKind kind, const score::Timeline &timeline,
                               const ReviewFacts &facts)
{
    if (kind == FigureKind::Delivered) {
        const auto volume = agreedVolume(timeline, facts);
        return volume ? std::optional(Agreed{*volume, std::nullopt}) : std::nullopt;
    }
    const Expectation *inForce = expectationOn(facts.expectations, facts.passed().until);
    if (inForce && kind == FigureKind::Conversations && inForce->cadenceDays)
        return Agreed{*inForce->cadenceDays, std::nullopt};
    const auto promise = promiseOf(kind);
    if (!inForce || !promise || !(inForce->*promise->field))
        return std::nullopt;
    Agreed agreed{*(inForce->*promise->field), std::nullopt};
    if (kind == FigureKind::FirstResponse) {
        agreed.keptIn = answeredWithin(agreed.value, timeline, facts);
        if (figure.n > 0)
            agreed.kept = agreed.keptIn == figure.n;
    } else if (figure.value) {
        agreed.kept = promise->isCeiling ? *figure.value <= agreed.value + tolerance
                                         : *figure.value >= agreed.value - tolerance;
    }
    return agreed;
}

} // namespace

std::optional<Range> typicalOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::DisputeRate:
        return Range{3, 8};
    case FigureKind::ContactRate:
        return Range{40, 70};
    case FigureKind::FirstResponse:
        return Range{0, 24};
    default:
        return std::nullopt;
    }
}

Figure figureOf(FigureKind kind, const score::Timeline &timeline, const ReviewFacts &facts, const score::Period &days)
{
    const score::DeliverySums sums = timeline.deliveries.within(days);
    switch (kind) {
    case FigureKind::Delivered:
        return deliveredIn(timeline, facts, days);
    case FigureKind::DisputeRate: {
        const score::LeadCount count = timeline.disputes.within(days, facts.asOf);
        return rateOf(count.disputed, count.leads);
    }
    case FigureKind::ContactRate:
        return rateOf(sums.contacted, sums.deliveredWithContacted);
    case FigureKind::Conversion:
        return rateOf(sums.converted, sums.deliveredWithConverted);
    case FigureKind::NetRevenue:
        return paidIn(facts, days, false);
    case FigureKind::CostPerSale:
        return paidIn(facts, days, true);
    case FigureKind::FirstResponse:
        return responseIn(timeline, facts, days);
    case FigureKind::Resolution:
        return resolutionIn(timeline, facts, days);
    case FigureKind::Conversations:
        return conversationsIn(timeline, days);
    }
    Q_UNREACHABLE();
}

std::vector<ComparedFigure> comparedFigures(const score::Timeline &timeline, const ReviewFacts &facts)
{
    const score::Period before = quarterBefore(facts.quarter);
    std::vector<ComparedFigure> figures;
    for (size_t i = 0; i < figureCount; ++i) {
        const auto kind = static_cast<FigureKind>(i);
        ComparedFigure compared{kind, figureOf(kind, timeline, facts, facts.passed()),
                                figureOf(kind, timeline, facts, before)};
        compared.agreed = agreedOn(compared.quarter, kind, timeline, facts);
        compared.typical = typicalOf(kind);
        figures.push_back(compared);
    }
    return figures;
}

} // namespace touchbase::report
