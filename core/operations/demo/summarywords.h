// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace touchbase::demo {

using std::literals::operator""sv;

// Parts of what account managers write down after a talk: how it came about, what about, how it went, what is next.
// {C} is the contact's first name, {S} one of the buyer's sources, {N} a small number, {P} a percentage, {D} a
// weekday, {M} a month, {T} a time of day.

inline constexpr std::array callOut{"Called {C} about {t}."sv,
                                    "Spoke with {C} about {t}."sv,
                                    "Reached {C} at the second try: {t}."sv,
                                    "Short call with {C} on {t}."sv,
                                    "{C} had ten minutes for {t}."sv,
                                    "Went through {t} with {C} by phone."sv,
                                    "Caught {C} between two appointments: {t}."sv,
                                    "Weekly call with {C}, mostly {t}."sv,
                                    "Rang {C} back on {t}."sv};
inline constexpr std::array callIn{"{C} rang about {t}."sv,        "{C} called in: {t}."sv,
                                   "Call from {C} on {t}."sv,      "{C} called again and asked about {t}."sv,
                                   "{C} on the line about {t}."sv, "{C} wanted to talk about {t}."sv};
inline constexpr std::array meetingWith{
    "Sat down with {C} on {t}."sv,    "Video call with {C}: {t}."sv,   "On site with {C}; main point was {t}."sv,
    "Met {C} and team about {t}."sv,  "Screen share with {C}: {t}."sv, "Lunch with {C}, talked about {t}."sv,
    "Half an hour with {C} on {t}."sv};
inline constexpr std::array emailOut{"Wrote to {C} on {t}."sv, "Sent {C} a note about {t}."sv,
                                     "Mail to {C}: {t}."sv,    "Sent {C} the numbers behind {t}."sv,
                                     "Answered {C} on {t}."sv, "Summed up {t} for {C} in writing."sv};
inline constexpr std::array emailIn{"{C} writes about {t}."sv, "Mail from {C}: {t}."sv, "{C} replied on {t}."sv,
                                    "{C} asks by mail about {t}."sv, "Got {C}'s view on {t} in writing."sv};
inline constexpr std::array chatWith{"{C} on chat: {t}."sv, "Chat with {C} about {t}."sv, "{C} pinged about {t}."sv,
                                     "Quick chat, {C} asked about {t}."sv};
inline constexpr std::array portalFrom{"{C} left a comment in the portal on {t}."sv, "Portal: {C} looked into {t}."sv,
                                       "{C} changed settings in the portal; about {t}."sv,
                                       "Portal message from {C}: {t}."sv};
inline constexpr std::array noteOn{"For the file: {t}."sv, "Note on {t}."sv, "Looked into {t} before the next call."sv,
                                   "Handed over: {t}."sv, "Prepared {t} for {C}."sv};

inline constexpr std::array onboardingTopics{"the field mapping of their CRM"sv,
                                             "the test leads from {D}"sv,
                                             "who calls first when a lead lands"sv,
                                             "the training for {N} callers"sv,
                                             "what was promised on volume"sv,
                                             "the return window and who decides"sv,
                                             "the 14-day review"sv,
                                             "the first {N} leads"sv,
                                             "access to the portal for {N} people"sv,
                                             "the coverage list by ZIP"sv,
                                             "speed to first call, now {N} minutes"sv,
                                             "the caps for the first weeks"sv,
                                             "the scripts for the first call"sv,
                                             "how to mark a lead as reached"sv,
                                             "when {S} is to be switched on"sv,
                                             "the terms in the welcome pack"sv};
inline constexpr std::array deliveryTopics{"volume from {S}"sv,
                                           "returns of {M}, {P} so far"sv,
                                           "contact rate on {S}, {P}"sv,
                                           "the mix between {S} and the rest"sv,
                                           "calls on {D} mornings"sv,
                                           "the field for the street"sv,
                                           "duplicates against their own list"sv,
                                           "weekend leads"sv,
                                           "the cap on {D}s"sv,
                                           "leads that came in after {T}"sv,
                                           "sales out of {S}, {N} in {M}"sv,
                                           "raising {S} by {N} a week"sv,
                                           "the new questions on the form"sv,
                                           "time from form to their dialler"sv,
                                           "quality week by week since {M}"sv,
                                           "the phone check on {S}"sv,
                                           "conversion on {S}, {P}"sv,
                                           "coverage in two new counties"sv,
                                           "an even spread over the day"sv,
                                           "what changed on the landing page"sv,
                                           "exclusive against shared leads"sv,
                                           "the ZIP list"sv,
                                           "filters on {S}"sv,
                                           "the forecast for {M}"sv};
inline constexpr std::array supportTopics{"the ticket from {D}"sv,        "the connection to their CRM"sv,
                                          "a field they added"sv,         "two open questions on returns"sv,
                                          "the login of a new caller"sv,  "the export for {M}"sv,
                                          "delivery times on {D}s"sv,     "a new API key"sv,
                                          "whom notifications go to"sv,   "how to read the monthly report"sv,
                                          "the fix from last {D}"sv,      "who to ring after {T}"sv,
                                          "the check for duplicates"sv,   "the time-out of their server"sv,
                                          "the answer they waited for"sv, "the status page"sv};
inline constexpr std::array accountTopics{"goals for the quarter"sv,
                                          "the review and its two recommendations"sv,
                                          "a new manager on their side"sv,
                                          "plans for {M}"sv,
                                          "room for {N} more a week"sv,
                                          "how their callers work the list"sv,
                                          "what their best office does"sv,
                                          "whom to involve for a second branch"sv,
                                          "a referral to a friend in the trade"sv,
                                          "holiday cover"sv,
                                          "their budget from {M} on"sv,
                                          "what a lead may cost them"sv,
                                          "results against target, {P}"sv,
                                          "staffing: {N} callers now"sv,
                                          "call-back times by hour"sv,
                                          "the numbers ahead of the review"sv,
                                          "what they hear from competitors"sv,
                                          "a test of {N} leads in another state"sv,
                                          "the pause they may need in {M}"sv,
                                          "how sales book appointments"sv};
inline constexpr std::array financialTopics{"the {M} invoice"sv,
                                            "{N} credits still open"sv,
                                            "the price step at the next volume"sv,
                                            "payment terms"sv,
                                            "where refunds show on the invoice"sv,
                                            "the new card on file"sv,
                                            "the purchase order for {M}"sv,
                                            "how returns show on the bill"sv,
                                            "prepayment against monthly billing"sv,
                                            "cost per sale, down {P}"sv,
                                            "the statement for their accountant"sv,
                                            "the deposit"sv};

// What goes wrong, for talks that went badly.
inline constexpr std::array onboardingTroubles{"a mapping that still drops the phone number"sv,
                                               "access promised for {D}"sv,
                                               "test leads that never came"sv,
                                               "the second call about the same field"sv,
                                               "leads before the training"sv,
                                               "volume nobody had mentioned"sv,
                                               "three names and nobody in charge"sv,
                                               "a start later than sold"sv};
inline constexpr std::array deliveryTroubles{
    "{N} wrong numbers in one batch"sv,       "contact rate on {S}, down to {P}"sv,
    "{N} leads outside the area"sv,           "the same person sold twice"sv,
    "a dip from {S} without a word"sv,        "{N} leads at once on {D} morning"sv,
    "{N} leads without a street"sv,           "returns of {M}, already {P}"sv,
    "leads an hour old on arrival"sv,         "people on {S} who never asked for a quote"sv,
    "weekend leads that arrive on Monday"sv,  "good weeks and bad weeks from {S}"sv,
    "consent records missing on {N} leads"sv, "a cap that did not hold on {D}"sv};
inline constexpr std::array supportTroubles{"a ticket open for {N} days"sv,
                                            "{N} leads stuck in their CRM"sv,
                                            "the same fault as in {M}"sv,
                                            "no answer since {D}"sv,
                                            "a report that does not add up"sv,
                                            "a fix that did not hold"sv,
                                            "three people asking the same question"sv,
                                            "the key that ran out without a warning"sv,
                                            "a post that times out every {D}"sv,
                                            "returns refused without a reason"sv};
inline constexpr std::array accountTroubles{"the review that was moved twice"sv,     "targets missed since {M}"sv,
                                            "finding out from a competitor"sv,       "nobody in touch since {M}"sv,
                                            "what was promised in sales"sv,          "cutting the budget by {P}"sv,
                                            "another new contact person"sv,          "advice they did not ask for"sv,
                                            "a recommendation nobody followed up"sv, "giving {S} one more month"sv};
inline constexpr std::array financialTroubles{
    "an invoice {P} too high"sv,     "{N} credits overdue"sv,       "a price they never agreed to"sv,
    "returned leads billed again"sv, "the third wrong statement"sv, "the {M} invoice, still not corrected"sv,
    "a card charged twice"sv};

inline constexpr std::array exceptionalOutcomes{
    "Best month they have had, and they say so."sv, "Wants to be quoted on it."sv,
    "Asked how much more they can take."sv,         "Thanked us for calling before they had to."sv,
    "Their owner joined just to say well done."sv,  "Calls us the easiest vendor they have."sv,
    "Named two firms we should talk to."sv,         "Sales are {P} up, happy."sv,
    "Would sign for another year today."sv};
inline constexpr std::array meetingOutcomes{"All as agreed."sv,
                                            "Content, no change wanted."sv,
                                            "Fine with it."sv,
                                            "Good with the numbers as they are."sv,
                                            "Agrees with the plan."sv,
                                            "No surprises on their side."sv,
                                            "Will try it and tell us."sv,
                                            "Took notes, sounded calm."sv,
                                            "In line with what they expected."sv,
                                            "Settled in five minutes."sv,
                                            "Happy to leave it as it is."sv,
                                            "Understood why, accepts it."sv,
                                            "Wants to look again in {M}."sv,
                                            "They will tell the callers."sv};
inline constexpr std::array belowOutcomes{"Not what they expected."sv,
                                          "Second time they raise it."sv,
                                          "Patient, but wants a date."sv,
                                          "Doubts our numbers."sv,
                                          "Callers are losing faith."sv,
                                          "Compares us with another vendor."sv,
                                          "Had to explain it twice."sv,
                                          "Says they had to find out themselves."sv,
                                          "Less than they were told in sales."sv,
                                          "Wants it in writing."sv,
                                          "Asked to cut the volume until it is better."sv};
inline constexpr std::array poorOutcomes{"Angry, and with reason."sv,
                                         "Threatens to stop."sv,
                                         "Has stopped paying for it."sv,
                                         "Asked for my manager."sv,
                                         "Third time, nothing has changed for them."sv,
                                         "Says they are looking elsewhere."sv,
                                         "Hung up."sv,
                                         "Feels nobody listens."sv,
                                         "Wants everything of {M} credited."sv};
inline constexpr std::array neutralOutcomes{"Left a message."sv,         "No decision yet."sv, "They will check."sv,
                                            "Answer expected by {D}."sv, "For information."sv, "Nothing open."sv};

inline constexpr std::array nextSteps{"I send the numbers by {D}."sv,
                                      "Call again on {D}."sv,
                                      "Talk again in {N} days."sv,
                                      "{C} sends the list by {D}."sv,
                                      "Booked {D} at {T}."sv,
                                      "Check after the weekend."sv,
                                      "Review moved to {M}."sv,
                                      "Asked support to look at it today."sv,
                                      "Cap stays until {D}."sv,
                                      "Will ask {S} for an explanation."sv,
                                      "Put it into the review."sv,
                                      "Training slot on {D}."sv,
                                      "Sample of {N} recordings comes from them."sv,
                                      "Credit goes out with the next invoice."sv,
                                      "Their team lead joins next time."sv,
                                      "Follow up when {M} closes."sv};

inline constexpr std::array weekdayWords{"Monday"sv, "Tuesday"sv, "Wednesday"sv, "Thursday"sv, "Friday"sv};
inline constexpr std::array monthWords{"January"sv,   "February"sv, "March"sv,    "April"sv,
                                       "May"sv,       "June"sv,     "July"sv,     "August"sv,
                                       "September"sv, "October"sv,  "November"sv, "December"sv};

} // namespace touchbase::demo
