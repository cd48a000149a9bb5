// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/vertical.h"

namespace touchbase::demo {

namespace {

using std::literals::operator""sv;

constexpr std::array insuranceReasons{"Duplicate"sv,
                                      "Wrong number"sv,
                                      "Disconnected"sv,
                                      "Already insured with us"sv,
                                      "Missing compliance record"sv,
                                      "Never asked for a quote"sv};
constexpr std::array medicareReasons{"Wrong number"sv, "Not eligible"sv,
                                     "Duplicate"sv,    "Missing compliance record"sv,
                                     "Under 65"sv,     "Never asked for a quote"sv};
constexpr std::array mortgageReasons{"Wrong number"sv, "Credit below the minimum"sv, "Duplicate"sv,
                                     "Property outside the area"sv, "No intent to buy or refinance"sv};
constexpr std::array homeReasons{"Outside the area"sv,      "Wrong service"sv, "Wrong number"sv,
                                 "Tenant, not the owner"sv, "Duplicate"sv,     "Job already done"sv};
constexpr std::array legalReasons{"Already represented"sv, "Wrong number"sv, "Outside the jurisdiction"sv, "No case"sv,
                                  "Duplicate"sv};
constexpr std::array tortReasons{"Does not meet the criteria"sv, "Already represented"sv, "Duplicate"sv,
                                 "No proof of use"sv, "Wrong number"sv};
constexpr std::array otherReasons{"Wrong number"sv, "Duplicate"sv, "Wrong service"sv, "Not interested"sv};

constexpr std::array insuranceLeads{"Auto"sv, "Home"sv, "Auto and home bundle"sv, "Renters"sv, "Life"sv};
constexpr std::array medicareLeads{"Turning 65"sv, "Medicare Advantage"sv, "Supplement"sv, "Part D"sv};
constexpr std::array mortgageLeads{"Purchase"sv, "Refinance"sv, "Cash-out"sv, "Home equity"sv};
constexpr std::array homeLeads{"Repair"sv, "Replacement"sv, "Emergency"sv, "Estimate"sv};
constexpr std::array legalLeads{"Motor accident"sv, "Slip and fall"sv, "Workplace"sv, "Consultation"sv};
constexpr std::array tortLeads{"Signed intake"sv, "Screened claimant"sv, "Raw claimant"sv};
constexpr std::array otherLeads{"Standard"sv, "Premium"sv, "Call transfer"sv};

constexpr std::array insuranceTopics{"Auto"sv, "Home"sv, "Bundle"sv, "Renters"sv, "Life"sv, "Young Drivers"sv};
constexpr std::array medicareTopics{"Turning 65"sv, "Plan Compare"sv, "Supplement"sv,
                                    "Part D"sv,     "Senior Guide"sv, "Enrollment"sv};
constexpr std::array mortgageTopics{"Refi"sv, "Purchase"sv, "First Home"sv, "Rates"sv, "Equity"sv, "Jumbo"sv};
constexpr std::array homeTopics{"Roof"sv, "Solar Quotes"sv, "HVAC"sv, "Windows"sv, "Plumbing"sv, "Remodel"sv};
constexpr std::array legalTopics{"Accident"sv, "Injury"sv, "Workplace"sv, "Free Review"sv, "Family"sv, "Debt"sv};
constexpr std::array tortTopics{"Product Claims"sv, "Device Claims"sv, "Exposure"sv,
                                "Claim Check"sv,    "Drug Claims"sv,   "Water Claims"sv};
constexpr std::array otherTopics{"Savings"sv, "Compare"sv, "Quotes"sv, "Advice"sv, "Deals"sv, "Local"sv};

constexpr std::array<int, 7> officeWeek{124, 122, 116, 110, 104, 74, 50};
constexpr std::array<int, 7> homeWeek{126, 116, 108, 102, 98, 82, 68};
constexpr std::array<int, 7> lawWeek{128, 124, 120, 114, 106, 64, 44};

constexpr std::array<int, 12> flat{103, 101, 103, 101, 99, 98, 98, 99, 101, 101, 99, 97};
constexpr std::array<int, 12> enrollment{96, 92, 92, 93, 94, 94, 95, 97, 104, 116, 118, 109};
constexpr std::array<int, 12> houseHunting{94, 97, 104, 107, 108, 106, 103, 101, 99, 97, 94, 90};
constexpr std::array<int, 12> building{88, 91, 101, 107, 110, 110, 108, 106, 102, 98, 92, 87};

constexpr std::array<Trade, 7> trades{{
    {{2200, 4400},
     {120, 420},
     {700, 1500},
     officeWeek,
     flat,
     insuranceReasons,
     insuranceLeads,
     insuranceTopics,
     "Check that consent records arrive with every lead"},
    {{3000, 6800},
     {100, 300},
     {800, 1700},
     officeWeek,
     enrollment,
     medicareReasons,
     medicareLeads,
     medicareTopics,
     "Confirm disclosures and how scope of appointment is handled"},
    {{4000, 9500},
     {80, 240},
     {350, 900},
     officeWeek,
     houseHunting,
     mortgageReasons,
     mortgageLeads,
     mortgageTopics,
     "Agree how many minutes may pass before the first call"},
    {{3500, 8500},
     {70, 210},
     {900, 1900},
     homeWeek,
     building,
     homeReasons,
     homeLeads,
     homeTopics,
     "Confirm the ZIP list crew by crew"},
    {{9000, 24'000},
     {45, 120},
     {400, 1100},
     lawWeek,
     flat,
     legalReasons,
     legalLeads,
     legalTopics,
     "Agree the intake questions that make a case"},
    {{18'000, 42'000},
     {40, 100},
     {600, 1400},
     lawWeek,
     flat,
     tortReasons,
     tortLeads,
     tortTopics,
     "Agree the qualifying criteria with the intake team"},
    {{1500, 4000},
     {60, 200},
     {500, 1300},
     officeWeek,
     flat,
     otherReasons,
     otherLeads,
     otherTopics,
     "Agree what makes a lead count"},
}};

} // namespace

const Trade &tradeOf(Vertical vertical)
{
    return trades[static_cast<size_t>(vertical)];
}

} // namespace touchbase::demo
