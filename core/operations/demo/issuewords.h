// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace touchbase::demo {

using std::literals::operator""sv;

// What buyers report, by area in the order of Area; places as in phrases.h.

inline constexpr std::array onboardingSubjects{
    "Test leads do not arrive"sv,        "Field {N} of the mapping is wrong"sv, "No access to the portal for {C}"sv,
    "Caps of the first weeks not set"sv, "Coverage list was loaded twice"sv,    "Whom to ask during set-up"sv};
inline constexpr std::array deliverySubjects{"{N} leads without a phone number"sv,
                                             "Duplicates from {S}"sv,
                                             "No leads since {D}"sv,
                                             "Leads outside the area from {S}"sv,
                                             "Delivery {N} minutes late"sv,
                                             "Cap of {N} exceeded on {D}"sv,
                                             "Wrong numbers from {S}"sv,
                                             "Lead posted twice on {D}"sv,
                                             "Field for the street arrives empty"sv,
                                             "{N} leads of a type not ordered"sv,
                                             "Consent record missing on {N} leads"sv,
                                             "Weekend leads arrive on Monday"sv,
                                             "Post to their CRM rejected {N} times"sv,
                                             "Volume from {S} fell by half"sv};
inline constexpr std::array supportSubjects{"Login of {C} locked"sv,
                                            "Report of {M} shows other numbers than the portal"sv,
                                            "API answers with an error since {D}"sv,
                                            "Notifications go to a former colleague"sv,
                                            "Return upload of {N} rows failed"sv,
                                            "How to export recordings"sv,
                                            "Portal slow on {D}"sv,
                                            "Question about the API field for the source"sv,
                                            "Password reset mail never came"sv,
                                            "Return marked as late although in time"sv,
                                            "Second user for the portal"sv};
inline constexpr std::array accountSubjects{
    "Asks for a call about targets"sv, "Wants another contact person"sv, "Change of the weekly volume to {N} a day"sv,
    "New office from {M} on"sv,        "Question about exclusivity"sv,   "Asks for the numbers before the review"sv};
inline constexpr std::array financialSubjects{"Invoice of {M} counts {N} returned leads"sv,
                                              "Credit for {N} leads missing"sv,
                                              "Price on the invoice is not the agreed one"sv,
                                              "Card declined although it is valid"sv,
                                              "Invoice sent to the old address"sv,
                                              "Statement of {M} requested"sv};

inline constexpr std::array onboardingCauses{"Set-up step skipped"sv, "Mapping never tested with real values"sv,
                                             "Access requested from the wrong team"sv,
                                             "Expectation not written down"sv};
inline constexpr std::array deliveryCauses{"Affiliate changed its form"sv,
                                           "Filter removed by mistake"sv,
                                           "Time-out on the buyer's side"sv,
                                           "Duplicate check off for one source"sv,
                                           "ZIP list out of date"sv,
                                           "Queue stopped after an update"sv,
                                           "Cap counted in another time zone"sv,
                                           "Phone check switched off under load"sv,
                                           "Campaign paused without notice"sv};
inline constexpr std::array supportCauses{"Key ran out"sv,
                                          "Known fault in the portal"sv,
                                          "Answer went to the wrong inbox"sv,
                                          "Report counts by another day"sv,
                                          "Guide did not say it"sv,
                                          "User right missing"sv};
inline constexpr std::array accountCauses{"Nobody had told them"sv, "Change of staff on our side"sv,
                                          "Request noted, not followed up"sv};
inline constexpr std::array financialCauses{"Return decided after the invoice run"sv,
                                            "Old price in the billing system"sv, "Credit booked on another account"sv,
                                            "Address change not passed on"sv};

} // namespace touchbase::demo
