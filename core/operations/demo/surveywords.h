// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace touchbase::demo {

using std::literals::operator""sv;

// What contacts write under an answer: a verdict and, often, a reason. Places as in phrases.h.

inline constexpr std::array gladVerdicts{"Leads we can work with."sv,
                                         "Steady quality, week after week."sv,
                                         "They call before we do."sv,
                                         "Best source we have for new business."sv,
                                         "Easy to deal with."sv,
                                         "Somebody always picks up."sv,
                                         "Returns are settled without a fight."sv,
                                         "My callers like these."sv};
inline constexpr std::array gladReasons{"{S} sells for us."sv,
                                        "Problems are fixed the same day."sv,
                                        "We know what to expect each week."sv,
                                        "The reviews help us."sv,
                                        "We closed {N} in {M}."sv,
                                        "Set-up took two days."sv};
inline constexpr std::array calmVerdicts{"Fine overall."sv,
                                         "Does what it should."sv,
                                         "Good months and quiet months."sv,
                                         "Fair price for what comes."sv,
                                         "No complaints worth a call."sv,
                                         "As agreed."sv,
                                         "Mostly good."sv};
inline constexpr std::array calmReasons{
    "More volume on {D}s would help."sv,   "Contact rate could be higher."sv,
    "The portal takes getting used to."sv, "{S} is better than the rest."sv,
    "Invoices could be clearer."sv,        "Would like to hear from you between reviews."sv};
inline constexpr std::array sorryVerdicts{"Too many dead numbers."sv,           "Quality jumps around."sv,
                                          "We wait days for an answer."sv,      "Not what we were sold."sv,
                                          "We find the problems ourselves."sv,  "Returns are a battle."sv,
                                          "Paying for leads nobody reaches."sv, "Every invoice needs a call."sv};
inline constexpr std::array sorryReasons{"{N} tickets and no name to ring."sv, "{S} should be switched off."sv,
                                         "Half of {M} went back."sv,           "Volume is far from the promise."sv,
                                         "Other vendors call first."sv,        "My callers gave up on {D}."sv};

} // namespace touchbase::demo
