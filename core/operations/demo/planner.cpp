// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/planner.h"

#include "operations/demo/names.h"
#include "operations/demo/namewords.h"
#include "operations/demo/storyplans.h"

#include <algorithm>

namespace touchbase::demo {

namespace {

using std::literals::operator""sv;

constexpr std::array<int, 7> verticalWeights{27, 14, 18, 22, 9, 5, 5};
constexpr std::array<int, 5> gradeWeights{14, 46, 27, 9, 4};
/// The first buyers after the stories, so that a small sample has the spread of a large one.
constexpr std::array firstGrades{Grade::Good, Grade::Exceptional, Grade::Good, Grade::Fair,
                                 Grade::Fair, Grade::Good,        Grade::Weak, Grade::Poor};
constexpr std::array firstVerticals{Vertical::Mortgage, Vertical::Medicare, Vertical::Insurance,
                                    Vertical::Other,    Vertical::Legal,    Vertical::HomeServices,
                                    Vertical::MassTort, Vertical::Mortgage};
constexpr std::array churnReasons{
    "Budget moved to their own marketing"sv,   "Bought by a competitor who has a supplier"sv,
    "Returns took too long to decide"sv,       "Contact rate never reached what was promised"sv,
    "Left for a cheaper shared-lead vendor"sv, "Closed the branch that worked the leads"sv};
constexpr std::array pauseReasons{"Staff on training"sv, "Capacity: two people short"sv, "Moving to another CRM"sv,
                                  "Monthly budget used up early"sv, "Office closed for the holidays"sv};
constexpr std::array<std::string_view, 9> currencies{"USD", "USD", "USD", "USD", "CAD", "USD", "USD", "GBP", "USD"};

void setTrade(BuyerPlan &plan, Random &random)
{
    const Trade &trade = tradeOf(plan.vertical);
    plan.priceMinor = random.between(trade.priceMinor.lowest / 50, trade.priceMinor.highest / 50) * 50;
    plan.weekly = random.between(trade.weekly.lowest, trade.weekly.highest);
    plan.conversion = random.between(trade.conversion.lowest, trade.conversion.highest);
}

void setReporting(BuyerPlan &plan, Random &random)
{
    plan.reportsContacted = random.chance(7800);
    plan.reportsConverted = random.chance(7200);
    plan.reportsRefunded = random.chance(8200);
    plan.ledger = random.chance(3000) ? Ledger::None : random.chance(6000) ? Ledger::Beside : Ledger::Instead;
    plan.hasLeadIds = random.chance(8000);
    plan.hasDeliveriesCoverage = random.chance(3000);
}

void setSources(const World &world, BuyerPlan &plan, Random &random)
{
    const int campaigns = random.between(1, 3);
    const int start = random.below(1000);
    for (int i = 0; i < campaigns; ++i)
        plan.sources.push_back({world.sources.campaign(plan.vertical, start + i), random.between(20, 60)});
    if (campaigns == 1 || random.chance(4000))
        plan.sources.push_back({world.sources.affiliate(random.below(1000)), random.between(15, 35)});
    int total = 0;
    for (const UsedSource &used : plan.sources)
        total += used.share;
    for (UsedSource &used : plan.sources)
        used.share = used.share * 10'000 / total;
}

/// Either within the history or long enough ago that nobody asks for the first lead.
int drawAge(const World &world, Random &random)
{
    const int days = world.options.days;
    const int kind = random.below(100);
    const int age = kind < 5 ? random.between(6, 30) : kind < 12 ? random.between(33, 90) : random.between(91, 1600);
    return age >= days && age < 240 ? random.between(240, 900) : age;
}

void addPauses(const World &world, BuyerPlan &plan, Random &random)
{
    const int count = random.chance(3500) ? random.between(1, 2) : 0;
    int ago = random.between(60, 240);
    for (int i = 0; i < count; ++i, ago += random.between(90, 200)) {
        const Day from = world.options.asOf - ago;
        if (plan.signedOn && from > *plan.signedOn + 45)
            plan.pauses.insert(plan.pauses.begin(), {from, from + random.between(5, 20), random.pick(pauseReasons)});
    }
}

void planOrdinary(const World &world, BuyerPlan &plan, Random &random)
{
    const auto place = static_cast<size_t>(plan.number) - stories().size();
    const bool isFirst = place < firstGrades.size();
    planning::setGrade(world, plan, isFirst ? firstGrades[place] : static_cast<Grade>(random.weighted(gradeWeights)));
    planning::setSigned(world, plan, isFirst ? 520 + 60 * static_cast<int>(place) : drawAge(world, random));
    addPauses(world, plan, random);
    if (isFirst)
        return;
    if (random.chance(600) && plan.stage == Stage::Active && world.daysAgo(*plan.signedOn) > 300)
        planning::setChurned(world, plan, random.between(20, 180), random.pick(churnReasons));
    else if (random.chance(300)) {
        plan.stage = Stage::Prospect;
        plan.signedOn.reset();
        plan.spells.clear();
    }
    if (random.chance(700) && plan.stage == Stage::Active)
        planning::addBadSource(world, plan, random.between(1500, 3500));
}

void addContacts(const World &world, BuyerPlan &plan)
{
    static constexpr std::array roles{ContactRole::DecisionMaker, ContactRole::Influencer, ContactRole::Billing,
                                      ContactRole::Technical, ContactRole::User};
    Random random = world.random(Stream::Contacts, plan.number);
    const int count = random.between(2, 5);
    // A step without a common divisor keeps the family names within a company apart.
    const int start = random.below(1000);
    for (int i = 0; i < count; ++i) {
        const auto family = static_cast<size_t>(start + i * 37) % lastNames.size();
        std::string name(random.pick(firstNames));
        name.append(" ").append(lastNames[family]);
        const size_t role = i == 0 ? 0 : static_cast<size_t>(random.between(1, 4));
        plan.contacts.push_back({std::move(name), roles[role]});
    }
}

int roundedPromise(int number)
{
    return number >= 40 ? (number + 2) / 5 * 5 : std::max(number, 1);
}

Promise drawPromise(const World &world, const BuyerPlan &plan, Day validFrom, Random &random)
{
    static constexpr std::array cadences{7, 14, 14, 21, 30};
    static constexpr std::array windows{7, 10, 10, 14};
    static constexpr std::array commitments{4, 4, 8, 24};
    Promise promise{validFrom};
    const int yearsGrowth = plan.profile.growth * (world.daysAgo(validFrom) / 10) / 36;
    const int weekly = plan.weekly * std::clamp(10'000 - yearsGrowth, 6000, 14'000) / 10'000;
    promise.weekly = roundedPromise(weekly * 100 / plan.profile.volumePercent);
    promise.dispute = (plan.profile.dispute + 99) / 100 * 100 + random.between(-1, 2) * 100;
    promise.returnDays = random.pick(windows);
    promise.contact = std::min(plan.profile.contact / 500 * 500 + random.between(0, 2) * 500, 9000);
    promise.conversion = plan.conversion * 100 / plan.profile.conversionPercent / 10 * 10;
    promise.responseHours = random.pick(commitments);
    const int cadence = random.pick(cadences);
    promise.cadenceDays = plan.cadenceDays > 0 ? plan.cadenceDays : cadence;
    if (random.chance(8500))
        promise.validatedOn = validFrom + random.between(0, 9);
    return promise;
}

void addPromises(const World &world, BuyerPlan &plan)
{
    if (!plan.signedOn || !plan.promises.empty())
        return;
    Random random = world.random(Stream::Promises, plan.number);
    const Day until = plan.churnedOn.value_or(world.last);
    for (Day day = *plan.signedOn; day <= until; day = day + random.between(170, 420)) {
        Promise promise = drawPromise(world, plan, day, random);
        if (!plan.promises.empty()) { // rhythm, window and response time hardly ever change
            promise.cadenceDays = plan.promises.front().cadenceDays;
            promise.returnDays = plan.promises.front().returnDays;
            promise.responseHours = plan.promises.front().responseHours;
        }
        if (promise.validatedOn && *promise.validatedOn > until)
            promise.validatedOn.reset();
        plan.promises.push_back(promise);
    }
}

void setTouchSpan(const World &world, BuyerPlan &plan)
{
    if (plan.touchSpan.days() > 0)
        return;
    Random random = world.random(Stream::Touchpoint, plan.number);
    const Day end = plan.churnedOn.value_or(world.last);
    const Promise *promise = plan.promiseOn(end);
    const int cadence = promise && promise->cadenceDays > 0 ? promise->cadenceDays : 14;
    plan.touchWeight = plan.touchWeight * std::clamp(1400 / cadence, 50, 200) / 100;
    const int lag = std::max(1, cadence * plan.profile.lagPercent / 100) - 1;
    const Day begin = plan.signedOn ? *plan.signedOn - random.between(5, 25) : world.last - random.between(15, 80);
    const Day from = std::max(begin, world.first);
    plan.touchSpan = {from, std::max(from, workdayOnOrBefore(end - lag))};
}

void setSurveySpan(const World &world, BuyerPlan &plan)
{
    if (plan.surveySpan.days() > 0 || !plan.signedOn)
        return;
    const Day begin = std::max(*plan.signedOn + 20, world.options.asOf - std::max(world.options.days, 200));
    plan.surveySpan = {begin, plan.churnedOn.value_or(world.last)};
}

BuyerPlan planBuyer(const World &world, int number, int ofVertical, Vertical vertical)
{
    BuyerPlan plan;
    plan.number = number;
    plan.vertical = vertical;
    Random random = world.random(Stream::Plan, number);
    plan.owner = static_cast<size_t>(random.below(static_cast<int>(accountManagerNames.size())));
    setTrade(plan, random);
    setReporting(plan, random);
    setSources(world, plan, random);
    if (static_cast<size_t>(number) < stories().size()) {
        plan.name = stories()[static_cast<size_t>(number)].buyer;
        planStory(world, plan);
    } else {
        plan.name = companyName(vertical, ofVertical, world.options.seed);
        plan.currency = currencies[static_cast<size_t>(number) % currencies.size()];
        planOrdinary(world, plan, random);
    }
    planning::complete(world, plan);
    return plan;
}

Vertical verticalOf(const World &world, int number)
{
    const auto place = static_cast<size_t>(number);
    if (place < stories().size())
        return storyVertical(place);
    if (place - stories().size() < firstVerticals.size())
        return firstVerticals[place - stories().size()];
    return static_cast<Vertical>(world.random(Stream::Names, number).weighted(verticalWeights));
}

} // namespace

namespace planning {

void setGrade(const World &world, BuyerPlan &plan, Grade grade)
{
    Random random = world.random(Stream::Plan, plan.number, grade);
    plan.grade = grade;
    plan.profile = drawProfile(grade, random);
}

void setSigned(const World &world, BuyerPlan &plan, int daysAgo)
{
    static constexpr std::array<int, 5> slowest{3, 7, 12, 22, 34}; // days to the first lead, by grade
    const int slow = slowest[static_cast<size_t>(plan.grade)];
    plan.signedOn = workdayOnOrBefore(world.options.asOf - daysAgo);
    plan.spells = {{*plan.signedOn, world.last}};
    plan.stage = daysAgo <= 32 ? Stage::Onboarding : Stage::Active;
    plan.firstLeadDays = std::min(daysAgo - 2, world.random(Stream::Plan, plan.number, 77).between(2, slow));
}

void setChurned(const World &world, BuyerPlan &plan, int daysAgo, std::string_view reason)
{
    plan.stage = Stage::Churned;
    plan.churnedOn = std::max(*plan.signedOn, workdayOnOrBefore(world.options.asOf - daysAgo));
    plan.churnReason = reason;
    plan.spells.back().until = *plan.churnedOn;
    plan.isDropping = true;
    std::erase_if(plan.pauses, [&plan](const PlannedPause &pause) { return pause.from > *plan.churnedOn; });
}

void addBadSource(const World &world, BuyerPlan &plan, int share)
{
    for (UsedSource &used : plan.sources)
        used.share = used.share * (10'000 - share) / 10'000;
    plan.sources.push_back({world.sources.badSource(), share});
}

void complete(const World &world, BuyerPlan &plan)
{
    addContacts(world, plan);
    addPromises(world, plan);
    setTouchSpan(world, plan);
    setSurveySpan(world, plan);
}

} // namespace planning

std::vector<BuyerPlan> planBuyers(const World &world)
{
    std::array<int, 7> ofVertical{};
    std::vector<BuyerPlan> plans;
    plans.reserve(static_cast<size_t>(world.options.buyers));
    for (int number = 0; number < world.options.buyers; ++number) {
        const Vertical vertical = verticalOf(world, number);
        plans.push_back(planBuyer(world, number, ofVertical[static_cast<size_t>(vertical)]++, vertical));
    }
    return plans;
}

} // namespace touchbase::demo
