// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/enumarray.h"

namespace touchbase::score {

/// The six groups of the score: the five areas of buyer experience, and what buyers say.
enum class Group {
    Onboarding,
    Delivery,
    Support,
    Account,
    Financial,
    Voice
};

/// What is measured, in the order of the table in score.md, section 2. Their words are the ids in files and models.
enum class Measure {
    OnTime,        ///< per cent of onboarding items done on or before their due day
    FirstLead,     ///< days from signing to the first delivered lead
    DisputeRate,   ///< per cent of delivered leads that the buyer asked to return
    Consistency,   ///< week-to-week swing of the dispute rate beyond chance, percentage points
    ContactRate,   ///< per cent of delivered leads
    Conversion,    ///< per cent of the target conversion rate
    Volume,        ///< per cent of the expected volume, or its inverse where there was more
    FirstResponse, ///< business hours, 75th percentile
    Resolution,    ///< business hours, 75th percentile
    Reopened,      ///< per cent of resolved issues
    IssueVolume,   ///< issues per 100 delivered leads
    Recency,       ///< days since somebody spoke and somebody answered, in cadences
    Emotion,       ///< mean, 0–100
    Reviews,       ///< per cent of due reviews held in time
    SpendTrend,    ///< per cent change of net revenue a day
    BillingIssues, ///< number
    Nps,           ///< −100 … 100
    Csat,          ///< per cent of answers that are satisfied
    Ease           ///< mean, 0–100
};

/// What is known of a measure on a day (score.md, section 6).
enum class State {
    Measured,
    Thin,         ///< less evidence than the model asks for
    Stale,        ///< nothing in its window; it rests on the window before
    Missing,      ///< it applies, but there is no raw value
    NotApplicable ///< left out of score and coverage
};

/// Whether the raw value is one of the ratios and means that borrow evidence from the window before theirs.
[[nodiscard]] bool isPooled(Measure measure);
/// Whether the model gives the measure a window in days.
[[nodiscard]] bool hasWindow(Measure measure);
/// Whether few facts are no lack of data: such a measure enters the coverage only as far as it has evidence.
[[nodiscard]] bool isForgivenInCoverage(Measure measure);
[[nodiscard]] Group groupOf(Measure measure);

template <class T>
using PerMeasure = EnumArray<Measure, T>;
template <class T>
using PerGroup = EnumArray<Group, T>;

} // namespace touchbase::score

template <>
struct touchbase::Words<touchbase::score::Group> {
    static constexpr std::array<std::string_view, 6> table{"onboarding", "delivery",  "support",
                                                           "account",    "financial", "voice"};
};
template <>
struct touchbase::Words<touchbase::score::Measure> {
    static constexpr std::array<std::string_view, 19> table{"onboarding.on_time",
                                                            "onboarding.first_lead",
                                                            "delivery.dispute_rate",
                                                            "delivery.consistency",
                                                            "delivery.contact_rate",
                                                            "delivery.conversion",
                                                            "delivery.volume",
                                                            "support.first_response",
                                                            "support.resolution",
                                                            "support.reopened",
                                                            "support.volume",
                                                            "account.recency",
                                                            "account.emotion",
                                                            "account.reviews",
                                                            "financial.spend_trend",
                                                            "financial.billing_issues",
                                                            "voice.nps",
                                                            "voice.csat",
                                                            "voice.ease"};
};
template <>
struct touchbase::Words<touchbase::score::State> {
    static constexpr std::array<std::string_view, 5> table{"measured", "thin", "stale", "missing", "not_applicable"};
};
