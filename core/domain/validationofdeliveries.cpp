// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcheck.h"
#include "domain/rules.h"
#include "domain/validation.h"

namespace touchbase {

namespace {

constexpr qint64 highestCount = 1'000'000'000'000;

} // namespace

Problems tidyAndCheck(Source &source)
{
    return FieldCheck()
        .name("source", source.name)
        .text("affiliate", source.affiliate)
        .text("notes", source.notes)
        .take();
}

Problems tidyAndCheck(Delivery &delivery)
{
    return FieldCheck()
        .day("day", delivery.day)
        .count("delivered", delivery.delivered)
        .count("disputed", delivery.disputed)
        .count("contacted", delivery.contacted)
        .count("converted", delivery.converted)
        .rule(deliveryProblem(delivery.delivered, delivery.disputed, delivery.contacted, delivery.converted))
        .money("revenue", delivery.revenue)
        .money("refunded", delivery.refunded)
        .take();
}

Problems tidyAndCheck(LeadReturn &leadReturn)
{
    return FieldCheck()
        .text("lead_id", leadReturn.leadId)
        .day("sold_on", leadReturn.soldOn)
        .day("requested_on", leadReturn.requestedOn)
        .text("reason", leadReturn.reason)
        .day("decided_on", leadReturn.decidedOn)
        .money("amount", leadReturn.amount)
        .text("notes", leadReturn.notes)
        .take();
}

Problems tidyAndCheck(ReturnsCoverage &coverage)
{
    return FieldCheck()
        .day("from", coverage.from)
        .day("until", coverage.until)
        .rule(periodProblem(coverage.from, coverage.until, "until"))
        .take();
}

Problems tidyAndCheck(DeliveriesCoverage &coverage)
{
    return FieldCheck()
        .day("from", coverage.from)
        .day("until", coverage.until)
        .rule(periodProblem(coverage.from, coverage.until, "until"))
        .take();
}

Problems tidyAndCheck(DeliveryQuality &quality)
{
    const qint64 posted = quality.posted.value_or(highestCount);
    return FieldCheck()
        .day("day", quality.day)
        .count("posted", quality.posted)
        .count("failed", quality.failed, 0, posted)
        .count("incomplete", quality.incomplete, 0, posted)
        .number("median_seconds", quality.medianSeconds, 0, 1e9)
        .take();
}

Problems tidyAndCheck(ReturnReason &reason)
{
    return FieldCheck().name("reason", reason.reason).take();
}

Problems tidyAndCheck(ConsumerDay &day)
{
    return FieldCheck()
        .day("day", day.day)
        .count("visits", day.visits)
        .count("form_starts", day.formStarts)
        .count("completions", day.completions)
        .count("mobile_visits", day.mobileVisits)
        .count("mobile_completions", day.mobileCompletions)
        .count("complaints", day.complaints)
        .count("opt_outs", day.optOuts)
        .number("load_ms", day.loadMs, 0, 1e9)
        .take();
}

} // namespace touchbase
