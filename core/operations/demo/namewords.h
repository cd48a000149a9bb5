// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace touchbase::demo {

using std::literals::operator""sv;

// Words for names. Companies are a made-up place or family name and a word of the trade.

inline constexpr std::array companyWords{
    "Alderbrook"sv,    "Amberline"sv,   "Ashgrove"sv,     "Barrowdale"sv,  "Bellmarsh"sv,   "Birchmont"sv,
    "Blackthorn"sv,    "Bramwell"sv,    "Briarcombe"sv,   "Brookhurst"sv,  "Caldermoor"sv,  "Carrowick"sv,
    "Cedarfell"sv,     "Chesterly"sv,   "Cliffmere"sv,    "Cobblestead"sv, "Copperline"sv,  "Corvane"sv,
    "Cranhaven"sv,     "Dalewood"sv,    "Deepwell"sv,     "Dovecote"sv,    "Dunmarrow"sv,   "Eaglemoor"sv,
    "Eastholm"sv,      "Elmcrest"sv,    "Emberly"sv,      "Evenwood"sv,    "Fairholt"sv,    "Farrowgate"sv,
    "Fernleigh"sv,     "Fieldmark"sv,   "Foxmere"sv,      "Gablestone"sv,  "Glenhollow"sv,  "Goldacre"sv,
    "Granthorpe"sv,    "Greywater"sv,   "Hallowell"sv,    "Hartsmoor"sv,   "Hawksbury"sv,   "Hazelton"sv,
    "Highfold"sv,      "Hollinbrook"sv, "Ironbridge"sv,   "Ivydene"sv,     "Juniper Bay"sv, "Kestrel"sv,
    "Kingsmarsh"sv,    "Lakeshire"sv,   "Langmoor"sv,     "Larchfield"sv,  "Lindenway"sv,   "Longacre"sv,
    "Lowmere"sv,       "Maplecroft"sv,  "Marlowe"sv,      "Meadowgate"sv,  "Millrace"sv,    "Moorfield"sv,
    "Netherby"sv,      "Northwick"sv,   "Oakenfold"sv,    "Orchardton"sv,  "Otterbourne"sv, "Pembridge"sv,
    "Penhallow"sv,     "Pinecastle"sv,  "Prairie Gate"sv, "Quarrymount"sv, "Ravensworth"sv, "Redmoor"sv,
    "Ridgeline"sv,     "Rivermead"sv,   "Rosewarne"sv,    "Rowanhurst"sv,  "Saltmarsh"sv,   "Sandpiper"sv,
    "Shoreham Vale"sv, "Silverbeck"sv,  "Southmere"sv,    "Springwell"sv,  "Stonefield"sv,  "Sunderly"sv,
    "Swanmere"sv,      "Tamarack"sv,    "Thistledown"sv,  "Timberlane"sv,  "Underhill"sv,   "Valebrook"sv,
    "Wayfarer"sv,      "Westhollow"sv,  "Whitfell"sv,     "Willowmark"sv,  "Windermoor"sv,  "Yarrowby"sv};

using TradeWords = std::array<std::string_view, 20>;

/// In the order of Vertical. No word stands in two lists, so names of different verticals differ.
inline constexpr std::array<TradeWords, 7> tradeWords{{
    {"Insurance Agency", "Mutual Insurance",  "Insurance Group",      "Insurance Services", "Auto Insurance",
     "Casualty",         "Insurance Brokers", "Family Insurance",     "Assurance",          "Coverage Partners",
     "Risk Advisors",    "Home & Auto",       "Underwriters",         "Insurance Center",   "Policy Group",
     "Indemnity",        "Life & Home",       "Insurance Associates", "Protection Group",   "Insurance Co"},
    {"Medicare Advisors",   "Senior Benefits",   "Medicare Group",      "Senior Health Plans",   "Medicare Solutions",
     "Retirement Benefits", "Senior Coverage",   "Medicare Partners",   "Health Plan Advisors",  "Senior Care Plans",
     "Medicare Helpline",   "Benefit Advisors",  "Senior Plan Guides",  "Medicare Enrollment",   "Plan Finders",
     "Supplement Advisors", "Senior Enrollment", "Medicare Associates", "Health Benefits Group", "Golden Years Plans"},
    {"Home Lending",  "Mortgage",         "Mortgage Group",  "Home Loans",          "Mortgage Partners",
     "Lending",       "Mortgage Brokers", "Home Finance",    "Residential Lending", "Mortgage Advisors",
     "Loan Partners", "Refinance Group",  "Mortgage Bank",   "Lending Partners",    "Home Mortgage Co",
     "Funding",       "Equity Lending",   "Mortgage Center", "Purchase Lending",    "Mortgage Services"},
    {"Roofing",    "Heating & Air", "Plumbing",     "Window & Door",  "Solar",
     "Remodeling", "Gutters",       "Electric",     "Home Exteriors", "Bath & Kitchen",
     "Siding",     "Pest Control",  "Landscaping",  "Restoration",    "Basement Systems",
     "Flooring",   "Garage Doors",  "Fence & Deck", "Painting Co",    "Home Services"},
    {"Injury Law",       "Law Group",      "Trial Lawyers", "Legal Partners",   "Law Office",
     "Accident Lawyers", "Family Law",     "Law Firm",      "Injury Attorneys", "Legal Associates",
     "Defense Law",      "Employment Law", "Counsel",       "Law Partners",     "Workers' Rights Law",
     "Bankruptcy Law",   "Legal Center",   "Attorneys",     "Estate Law",       "Immigration Law"},
    {"Claims Center",       "Mass Tort Group",    "Claims Counsel",   "Case Intake",         "Litigation Group",
     "Claimant Services",   "Tort Partners",      "Claims Lawyers",   "Case Management",     "Claims Intake",
     "Settlement Counsel",  "Plaintiff Services", "Class Counsel",    "Case Partners",       "Claims Network",
     "Injury Claims Group", "Docket Services",    "Claims Advocates", "Consolidated Claims", "Recovery Counsel"},
    {"Debt Relief",      "Tax Advisors",    "Moving & Storage", "Education Advisors", "Auto Finance",
     "Credit Solutions", "Tutoring",        "Home Security",    "Energy Savings",     "Business Funding",
     "Dental Group",     "Hearing Care",    "Fitness Plans",    "Travel Club",        "Phone & Internet",
     "Storage Co",       "Career Training", "Pet Care Plans",   "Water Systems",      "Senior Living"},
}};

inline constexpr std::array regionWords{
    "Northgate"sv,  "Southport"sv,   "Eastfield"sv, "Westbrook"sv,   "Lakeside"sv,   "Hillcrest"sv, "Riverton"sv,
    "Fairview"sv,   "Oakdale"sv,     "Midtown"sv,   "Bayside"sv,     "Greenfield"sv, "Summerton"sv, "Winterfield"sv,
    "Clearwater"sv, "Stony Creek"sv, "Elm Park"sv,  "Mill Valley"sv, "Harborview"sv, "Old Town"sv};

inline constexpr std::array firstNames{
    "Adele"sv, "Alan"sv,   "Amara"sv, "Andre"sv,  "Anita"sv,  "Aria"sv,   "Ben"sv,    "Bianca"sv, "Brooke"sv, "Caleb"sv,
    "Carla"sv, "Cecil"sv,  "Clara"sv, "Colin"sv,  "Dana"sv,   "Daniel"sv, "Denise"sv, "Diego"sv,  "Dora"sv,   "Elena"sv,
    "Eli"sv,   "Emil"sv,   "Erin"sv,  "Esther"sv, "Felix"sv,  "Fiona"sv,  "Frank"sv,  "Gail"sv,   "Gita"sv,   "Grant"sv,
    "Hana"sv,  "Hector"sv, "Helen"sv, "Hugo"sv,   "Ida"sv,    "Imani"sv,  "Iris"sv,   "Ivan"sv,   "Jamal"sv,  "Jana"sv,
    "Joel"sv,  "Judith"sv, "Kara"sv,  "Keith"sv,  "Kofi"sv,   "Lars"sv,   "Leah"sv,   "Lena"sv,   "Leo"sv,    "Lucia"sv,
    "Mara"sv,  "Marcus"sv, "Maya"sv,  "Mei"sv,    "Miles"sv,  "Mina"sv,   "Nadia"sv,  "Neil"sv,   "Nina"sv,   "Noel"sv,
    "Olga"sv,  "Omar"sv,   "Oscar"sv, "Paula"sv,  "Petra"sv,  "Priya"sv,  "Quinn"sv,  "Rafael"sv, "Ravi"sv,   "Rita"sv,
    "Robin"sv, "Rosa"sv,   "Ruben"sv, "Sana"sv,   "Selma"sv,  "Simon"sv,  "Sofia"sv,  "Stella"sv, "Tariq"sv,  "Tessa"sv,
    "Theo"sv,  "Tom"sv,    "Uma"sv,   "Vera"sv,   "Victor"sv, "Wade"sv,   "Wendy"sv,  "Yara"sv,   "Yusuf"sv,  "Zoe"sv};

inline constexpr std::array lastNames{
    "Abernethy"sv,  "Achterberg"sv, "Aldous"sv,    "Amadi"sv,        "Arkwright"sv, "Bancroft"sv,  "Barlowe"sv,
    "Bexley"sv,     "Birkin"sv,     "Bohannon"sv,  "Brandt"sv,       "Caldwell"sv,  "Castellan"sv, "Chaudhry"sv,
    "Coburn"sv,     "Corrigan"sv,   "Dacosta"sv,   "Delgado"sv,      "Denholm"sv,   "Driscoll"sv,  "Duquette"sv,
    "Eastman"sv,    "Ekholm"sv,     "Ellery"sv,    "Faraday"sv,      "Fenwick"sv,   "Fontaine"sv,  "Galloway"sv,
    "Garrity"sv,    "Goswami"sv,    "Greer"sv,     "Hadley"sv,       "Halloran"sv,  "Hargrove"sv,  "Holloway"sv,
    "Ibarra"sv,     "Iwata"sv,      "Jankowski"sv, "Jessup"sv,       "Kaplan"sv,    "Keller"sv,    "Kinsella"sv,
    "Kowalczyk"sv,  "Lambert"sv,    "Langford"sv,  "Lindholm"sv,     "Locke"sv,     "Lombard"sv,   "Maddox"sv,
    "Marchetti"sv,  "Mbeki"sv,      "Mendez"sv,    "Merriweather"sv, "Nakamura"sv,  "Navarro"sv,   "Novak"sv,
    "Oakes"sv,      "Okafor"sv,     "Ortega"sv,    "Osgood"sv,       "Pacheco"sv,   "Pemberton"sv, "Petrov"sv,
    "Pruitt"sv,     "Quigley"sv,    "Radcliffe"sv, "Ramsey"sv,       "Reinholt"sv,  "Rosales"sv,   "Rutledge"sv,
    "Salazar"sv,    "Sandoval"sv,   "Schaefer"sv,  "Shapiro"sv,      "Sheridan"sv,  "Soto"sv,      "Stroud"sv,
    "Sutherland"sv, "Tanaka"sv,     "Thackeray"sv, "Tolliver"sv,     "Ueda"sv,      "Underwood"sv, "Vance"sv,
    "Vargas"sv,     "Voss"sv,       "Wakefield"sv, "Waverly"sv,      "Weller"sv,    "Wexford"sv,   "Whitlock"sv,
    "Yamada"sv,     "Yates"sv,      "Zamora"sv,    "Zeller"sv,       "Zimmer"sv};

inline constexpr std::array accountManagerNames{"Nora Whitcombe"sv, "Julian Okello"sv, "Marta Lindgren"sv};
inline constexpr std::string_view specialistName = "Theo Marchand";
inline constexpr std::string_view supportName = "Support desk";

} // namespace touchbase::demo
