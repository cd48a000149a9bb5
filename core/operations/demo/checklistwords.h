// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

#include <span>

namespace touchbase::demo {

using std::literals::operator""sv;

struct TemplateItem {
    std::string_view title; ///< empty: the step of the trade
    int dueDays;            ///< after the start
    bool isRequired = true;
};

/// The first 30 days of a buyer, from what the source documents count among the causes of early leaving: unclear
/// expectations, slow integration, no training, no early review.
inline constexpr std::array onboardingItems{
    TemplateItem{"Ask what a good lead is for them and how they measure it", 0},
    TemplateItem{"Record the expectations: volume, returns, response times", 1},
    TemplateItem{"Agree area, lead types and exclusivity", 1},
    TemplateItem{"", 2},
    TemplateItem{"Validate the expectations with the decision-maker", 3},
    TemplateItem{"Connect delivery to their system", 3},
    TemplateItem{"Test the integration: every field arrives", 4},
    TemplateItem{"Deliver the first leads", 5},
    TemplateItem{"Ring after the first ten leads", 7},
    TemplateItem{"Train the callers on the first five minutes", 8},
    TemplateItem{"Show how returns work and who decides", 8, false},
    TemplateItem{"Check-in of week two: volume and contact rate", 11},
    TemplateItem{"Hold the 14-day review", 14},
    TemplateItem{"Write down two recommendations from the review", 15},
    TemplateItem{"Follow up on both recommendations", 23},
    TemplateItem{"30-day review: goals for the quarter on both sides", 30},
    TemplateItem{"Hand over from the specialist to the account manager", 30, false}};

inline constexpr std::array qualityItems{TemplateItem{"Call before they find out: what, since when, which leads", 0},
                                         TemplateItem{"Stop or cap the source", 0},
                                         TemplateItem{"Send the list of affected leads", 1},
                                         TemplateItem{"Credit what cannot be sold", 7},
                                         TemplateItem{"Report the cause and what is different now", 10},
                                         TemplateItem{"Weekly call for a month", 28}};
inline constexpr std::array supportItems{TemplateItem{"Call, admit the silence, give one name", 0},
                                         TemplateItem{"Solve the oldest issue today", 0},
                                         TemplateItem{"Answer every open issue", 1},
                                         TemplateItem{"Agree what the delay is worth", 3},
                                         TemplateItem{"Ask after a week whether it holds", 8},
                                         TemplateItem{"Find out why nobody answered", 12, false}};
inline constexpr std::array expectationItems{TemplateItem{"Put what they expect beside what was delivered", 1},
                                             TemplateItem{"Say what they can count on from now on", 3},
                                             TemplateItem{"Record and validate the new expectations", 5},
                                             TemplateItem{"Check after two weeks", 19}};
inline constexpr std::array auditItems{TemplateItem{"Call back five of our own leads", 2},
                                       TemplateItem{"Compare invoice and accepted leads", 3},
                                       TemplateItem{"Check filters and caps against the expectations", 4},
                                       TemplateItem{"Look through open returns", 5, false}};

inline constexpr std::array itemNotes{"Done by phone"sv,     "Sent by mail, confirmed"sv,
                                      "Took two attempts"sv, "With their admin on screen"sv,
                                      "Waited for access"sv, "Short version, as agreed"sv};

} // namespace touchbase::demo
