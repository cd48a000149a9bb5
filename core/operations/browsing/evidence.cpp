// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/evidence.h"

#include "operations/browsing/evidencesource.h"

#include <algorithm>

namespace touchbase {

namespace {

using score::Measure;

using Collect = Result<> (*)(const EvidenceSource &, Evidence &);

Collect collectorOf(Measure measure)
{
    switch (measure) {
    case Measure::OnTime:
        return collectOnboarding;
    case Measure::FirstLead:
    case Measure::DisputeRate:
    case Measure::Consistency:
    case Measure::ContactRate:
    case Measure::Conversion:
    case Measure::Volume:
    case Measure::SpendTrend:
        return collectDeliveries;
    case Measure::FirstResponse:
    case Measure::Resolution:
    case Measure::Reopened:
    case Measure::IssueVolume:
    case Measure::BillingIssues:
        return collectIssues;
    case Measure::Recency:
    case Measure::Emotion:
        return collectTouchpoints;
    case Measure::Reviews:
        return collectReviews;
    case Measure::Nps:
    case Measure::Csat:
    case Measure::Ease:
        return collectAnswers;
    }
    Q_UNREACHABLE();
}

double numberOf(const EvidenceCell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return static_cast<double>(*whole);
    if (const auto *amount = std::get_if<Minor>(&cell))
        return static_cast<double>(amount->value);
    const auto *number = std::get_if<double>(&cell);
    return number ? *number : 0;
}

/// The part of a row; rows without a column for it lie in the window.
EvidencePart partOf(const EvidenceRow &row)
{
    for (const EvidenceCell &cell : row.cells) {
        if (const auto *part = std::get_if<EvidencePart>(&cell))
            return *part;
    }
    return EvidencePart::Window;
}

void windowFirst(Evidence &evidence)
{
    std::stable_sort(evidence.rows.begin(), evidence.rows.end(),
                     [](const EvidenceRow &left, const EvidenceRow &right) { return partOf(left) < partOf(right); });
}

} // namespace

double Evidence::sumOf(EvidenceColumn column, EvidencePart part) const
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end())
        return 0;
    const auto index = static_cast<size_t>(found - columns.begin());
    double sum = 0;
    for (const EvidenceRow &row : rows)
        sum += partOf(row) == part ? numberOf(row.cells[index]) : 0;
    return sum;
}

int Evidence::countOf(EvidencePart part) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [part](const EvidenceRow &row) { return partOf(row) == part; }));
}

std::vector<EvidenceSource::Part> EvidenceSource::parts() const
{
    constexpr int ageForSeason = 485; // score.md, section 2: financial.spend_trend
    constexpr int seasonDays = 365;
    const auto &window = measured().window;
    if (!window)
        return {};
    std::vector<Part> parts{{EvidencePart::Window, *window}};
    const bool isTrend = measure == Measure::SpendTrend;
    if (isTrend && score.on - *timeline.facts.signedOn >= ageForSeason)
        parts.push_back({EvidencePart::Before, window->earlierBy(seasonDays)});
    else if (isTrend || measured().nInWindow < measured().n)
        parts.push_back({EvidencePart::Before, window->before()});
    return parts;
}

std::optional<EvidencePart> EvidenceSource::partOf(Day day) const
{
    for (const Part &one : parts()) {
        if (day >= one.period.from && day <= one.period.until)
            return one.part;
    }
    return std::nullopt;
}

std::optional<EvidencePart> EvidenceSource::partOf(Instant instant) const
{
    return partOf(setup.dayOf(instant));
}

Result<Evidence> loadEvidence(const Reader &reader, const ScoreSetup &setup, const EvidenceRequest &request)
{
    Evidence evidence{request.measure, {}, {}, {}, setup.settings.currency};
    auto buyer = reader.load(request.buyer);
    if (!buyer)
        return failure(buyer.error());
    evidence.currency = buyer->value.currency.value_or(evidence.currency);
    auto facts = loadBuyerFacts(reader, request.buyer, request.asOf);
    if (!facts)
        return failure(facts.error());
    if (!*facts)
        return evidence;
    const score::Facts &own = (*facts)->own.facts;
    const score::Timeline timeline(setup.workingTime, (*facts)->portfolio, own);
    const auto score = score::evaluate(setup.modelOf((*facts)->own.vertical), setup.workingTime, (*facts)->portfolio,
                                       own, request.asOf);
    if (!score)
        return evidence;
    evidence.window = score->measures[request.measure].window;
    const EvidenceSource source{reader, setup, timeline, *score, request.buyer, request.measure};
    if (auto done = collectorOf(request.measure)(source, evidence); !done)
        return failure(done.error());
    windowFirst(evidence);
    return evidence;
}

} // namespace touchbase
