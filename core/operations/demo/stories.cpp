// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/planner.h"
#include "operations/demo/storyplans.h"

#include <algorithm>

// One function for each story, named after it; the table at the end says who is who.

namespace touchbase::demo {

namespace {

using namespace planning;

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;

/// Ordinary talk ends here; what follows is told by the key touchpoints.
void endOrdinaryTouchpoints(const World &world, BuyerPlan &plan, int daysAgo)
{
    const Day from = std::max(*plan.signedOn, world.first);
    plan.touchSpan = {from, std::max(from, workdayOnOrBefore(world.options.asOf - daysAgo))};
}

/// We saw it first, said so, switched the source off and made good.
void badSourceToldFirst(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 690);
    plan.priceMinor = 4000;
    plan.weekly = 230;
    plan.ledger = Ledger::Beside;
    addBadSource(world, plan, 2600);
    plan.sources.back().until = world.badFrom + 6;
    endOrdinaryTouchpoints(world, plan, badSourceDays + 1);
    plan.keyTouchpoints = {
        {33, Channel::Call, out, Area::Delivery, Emotion::Meeting, true,
         "Told them before they saw it: Affiliate 203 has sent unreachable numbers since the weekend. We cap it today, "
         "numbers by email tonight."},
        {32, Channel::Email, out, Area::Delivery, Emotion::Meeting, true,
         "Sent the list of affected leads with our own check of each number; all go back without a request."},
        {28, Channel::Call, out, Area::Delivery, Emotion::Below, true,
         "Affiliate 203 is off for them. Their team lost two mornings on dead numbers and says so, but is glad it came "
         "from us."},
        {21, Channel::Meeting, out, Area::Financial, Emotion::Meeting, true,
         "Went through the credit line by line. Replacement volume from search starts on Monday."},
        {13, Channel::Call, out, Area::Delivery, Emotion::Meeting, true,
         "Second week without the affiliate: returns back to normal. Will keep calling weekly until month end."},
        {5, Channel::Call, out, Area::Account, Emotion::Exceptional, true,
         "Agreed the quarterly review. They want the incident in it, as an example of how it should go."}};
    plan.recovery = Recovery::Quality;
    plan.recoveryDaysAgo = 33;
}

/// Sells itself: high numbers, warm words, refers others.
void advocate(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Exceptional);
    setSigned(world, plan, 910);
    plan.priceMinor = 6000;
    plan.weekly = 165;
    plan.ledger = Ledger::Beside;
    plan.reportsContacted = plan.reportsConverted = true;
    plan.profile.promoters = 10'000;
    plan.profile.detractors = 0;
    plan.surveyGapDays = 21;
    plan.notes = "Speaks for us at the trade group; asks before giving our name.";
}

/// The same source, and nobody told them: since then only complaints come in.
void badSourceComplaintsOnly(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Fair);
    setSigned(world, plan, 560);
    plan.weekly = 190;
    plan.ledger = Ledger::Instead;
    plan.cadenceDays = 14;
    plan.profile.responseMinutes = 430;
    plan.profile.satisfied = 5000;
    plan.profile.easePercent = 48;
    addBadSource(world, plan, 4400);
    endOrdinaryTouchpoints(world, plan, badSourceDays + 2);
    plan.keyTouchpoints = {{29, Channel::Email, in, Area::Delivery, Emotion::Below, false,
                            "Asks whether something changed: eleven numbers in three days that do not exist."},
                           {22, Channel::Call, in, Area::Delivery, Emotion::Poor, false,
                            "Rang angry. Their callers found the bad batch themselves; wants to know why we did not."},
                           {15, Channel::Portal, in, Area::Delivery, Emotion::Poor, false,
                            "Forty returns in one upload, all Affiliate 203, reason wrong number."},
                           {9, Channel::Email, in, Area::Financial, Emotion::Poor, false,
                            "Holds back the invoice until the returns are decided."},
                           {4, Channel::Call, in, Area::Account, Emotion::Poor, false,
                            "Says a competitor visits next week. Asked for one name who is responsible."}};
}

/// Hit by the same source; nobody has spoken to them since.
void badSourceSilence(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 480);
    plan.weekly = 150;
    plan.cadenceDays = 14;
    plan.ledger = Ledger::Beside;
    addBadSource(world, plan, 4200);
    endOrdinaryTouchpoints(world, plan, badSourceDays + 4);
}

/// Leads are fine, but for six weeks nobody has answered what they ask.
void silentSupport(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 620);
    plan.weekly = 120;
    plan.unansweredFrom = world.options.asOf - 40;
    plan.profile.issues = 260;
    plan.keyIssues = {{38, Area::Delivery, Severity::Normal, "Loan amount arrives empty since the field was renamed"},
                      {31, Area::Support, Severity::High, "No answer to two tickets, please call"},
                      {24, Area::Delivery, Severity::Urgent, "Leads arrive twenty minutes late in the morning"},
                      {17, Area::Financial, Severity::Normal, "Invoice lists returned leads again"},
                      {10, Area::Support, Severity::High, "Third message about late delivery, still nobody"}};
    plan.recovery = Recovery::Support;
    plan.recoveryDaysAgo = 3;
}

/// Sold more than can be delivered, and never checked what the buyer understood.
void expectationGap(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Fair);
    setSigned(world, plan, 260);
    plan.weekly = 60;
    plan.profile.contact = 4400;
    plan.reportsContacted = plan.reportsConverted = true;
    plan.profile.conversionPercent = 58;
    plan.profile.volumePercent = 54;
    plan.profile.emotions = {0, 38, 42, 20};
    plan.profile.promoters = 1200;
    plan.profile.detractors = 4400;
    Promise promise{*plan.signedOn, 110, 300, 14, 7500, plan.conversion * 100 / 58 / 10 * 10, 4, 14, {}};
    plan.promises = {promise};
    plan.recovery = Recovery::Expectations;
    plan.recoveryDaysAgo = 6;
    plan.notes = "Heard 110 leads a week and three in four reached in the sales talk. Nobody wrote down otherwise.";
}

/// Day 20: every step on time, the 14-day review held.
void onboardingRight(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Exceptional);
    setSigned(world, plan, 20);
    plan.weekly = 140;
    plan.reportsContacted = plan.reportsConverted = true;
    plan.firstLeadDays = 3;
    plan.profile.itemsOnTime = 10'000;
    plan.profile.reviewsOnTime = 10'000;
    plan.ledger = Ledger::Beside;
    plan.touchWeight = 600;
}

/// Day 24: leads came late, nothing was done for a week and more, the review is overdue.
void onboardingStuck(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Weak);
    setSigned(world, plan, 24);
    plan.weekly = 50;
    plan.firstLeadDays = 11;
    plan.itemsDoneUntil = *plan.signedOn + 9;
    plan.profile.reviewsOnTime = 0;
    plan.touchWeight = 300;
    endOrdinaryTouchpoints(world, plan, 13);
}

/// The season is over; leads stop by agreement.
void seasonalPause(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 730);
    plan.stage = Stage::Paused;
    const Day from = world.options.asOf - 24;
    plan.pauses = {{from - 365, from - 275, "Off season: crews on indoor work"},
                   {from, std::nullopt, "Off season: crews on indoor work"}};
}

/// Left after a bad summer, came back with new terms.
void cameBack(const World &world, BuyerPlan &plan)
{
    const int days = world.options.days;
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, std::min(74, std::max(10, days / 3)));
    const Day earlierBegin = world.options.asOf - std::max(days + 40, 600);
    plan.spells.insert(plan.spells.begin(), {earlierBegin, world.options.asOf - days / 2});
    plan.touchSpan = {world.first, workdayOnOrBefore(world.options.asOf - std::min(6, days - 1))};
    plan.weekly = 110;
    plan.notes = "Left over slow answers, won back by the specialist. First spell in the touchpoints.";
}

/// Complained for weeks, was heard too late.
void churned(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Poor);
    setSigned(world, plan, 470);
    plan.weekly = 160;
    setChurned(world, plan, 42, "Moved to a competitor after six weeks of returned leads and late answers");
    plan.notes = "Earliest sign: calls stopped being returned a month before. Ask again in spring.";
}

/// Talks, but has not bought.
void prospect(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    plan.stage = Stage::Prospect;
    plan.touchWeight = 60;
    plan.touchSpan = {std::max(world.first, world.options.asOf - 50), workdayOnOrBefore(world.options.asOf - 6)};
}

/// Four leads a week and no word: nothing can be said about them.
void hardlyAnyData(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Fair);
    setSigned(world, plan, 130);
    plan.weekly = 4;
    plan.reportsContacted = plan.reportsConverted = plan.reportsDisputed = false;
    plan.ledger = Ledger::None;
    plan.promises = {Promise{*plan.signedOn, 0, 0, 10, 0, 0, 0, 0, {}}};
    plan.touchWeight = 12;
    plan.surveySpan = {world.options.asOf + 1, world.options.asOf + 1};
}

/// Everything at once.
void poorBuyer(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Poor);
    setSigned(world, plan, 640);
    plan.reportsContacted = plan.reportsConverted = true;
    plan.surveyGapDays = 24;
}

/// Twelve leads a week, every week.
void smallSteady(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 830);
    plan.weekly = 12;
    plan.profile.swing = 0;
    plan.profile.volumePercent = 98;
}

/// Everything flows, but nobody has asked them for half a year.
void staleSurveys(const World &world, BuyerPlan &plan)
{
    setGrade(world, plan, Grade::Good);
    setSigned(world, plan, 760);
    plan.weekly = 170;
    plan.surveySpan = {world.options.asOf - 345, world.options.asOf - 195};
    plan.surveyGapDays = 18;
}

struct Story {
    StoryEntry entry;
    Vertical vertical;
    void (*plan)(const World &, BuyerPlan &);
};

constexpr std::array stories_{
    Story{{"bad-source-told-first", "Harbor Mutual Insurance, LLC",
           "A source turned bad five weeks ago; they heard it from us, and it was made good."},
          Vertical::Insurance,
          badSourceToldFirst},
    Story{{"advocate", "Peak Roofing Co", "An exceptional buyer who refers others."}, Vertical::HomeServices, advocate},
    Story{{"bad-source-complaints", "Merrow & Pike Insurance",
           "The same source, and nobody told them: since then only complaints come in."},
          Vertical::Insurance,
          badSourceComplaintsOnly},
    Story{{"bad-source-silence", "Tidewell Auto Coverage", "The same source; nobody has spoken to them since."},
          Vertical::Insurance,
          badSourceSilence},
    Story{{"silent-support", "Ferncross Home Lending", "Leads are fine, but for six weeks issues have had no answer."},
          Vertical::Mortgage,
          silentSupport},
    Story{{"expectation-gap", "Thornfield & Roe Injury Law",
           "Promised volume and contact rate were never met, and never validated."},
          Vertical::Legal,
          expectationGap},
    Story{{"onboarding-right", "Larkhaven Senior Benefits",
           "Signed about 20 days ago, every step on time, the 14-day review held."},
          Vertical::Medicare,
          onboardingRight},
    Story{{"onboarding-stuck", "Brightacre Solar & Electric",
           "Signed about 24 days ago, nothing done for a week, the 14-day review overdue."},
          Vertical::HomeServices,
          onboardingStuck},
    Story{{"seasonal-pause", "Greenmantle Landscaping", "Paused by agreement until the season turns."},
          Vertical::HomeServices,
          seasonalPause},
    Story{{"came-back", "Eastmere Mortgage Partners", "Left, and came back within the last quarter."},
          Vertical::Mortgage,
          cameBack},
    Story{{"churned", "Quillan Direct Insurance", "Left six weeks ago, with the reason on record."},
          Vertical::Insurance,
          churned},
    Story{{"prospect", "Westering Legal Group", "Talks, but has not bought."}, Vertical::Legal, prospect},
    Story{{"hardly-any-data", "Tolland Credit Advisors", "Too little is known for a score."},
          Vertical::Other,
          hardlyAnyData},
    Story{{"poor", "Hollis Crane Claims Center", "Badly served in every respect."}, Vertical::MassTort, poorBuyer},
    Story{{"small-steady", "Marrow Creek Law Office", "Twelve leads a week, and every week as agreed."},
          Vertical::Legal,
          smallSteady},
    Story{{"stale-surveys", "Fennimore Medicare Advisors", "Well served, but last asked more than half a year ago."},
          Vertical::Medicare,
          staleSurveys},
};

constexpr auto entries = [] {
    std::array<StoryEntry, stories_.size()> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = stories_[i].entry;
    return all;
}();

} // namespace

std::span<const StoryEntry> stories()
{
    return entries;
}

Vertical storyVertical(size_t place)
{
    return stories_[place].vertical;
}

void planStory(const World &world, BuyerPlan &plan)
{
    stories_[static_cast<size_t>(plan.number)].plan(world, plan);
}

} // namespace touchbase::demo
