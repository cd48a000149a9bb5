// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/accounts.h"

#include "operations/demo/names.h"
#include "operations/demo/namewords.h"

namespace touchbase::demo {

namespace {

constexpr std::array acquisitionSources{"Referral"sv, "Website"sv,     "Trade show"sv,
                                        "Social"sv,   "Advertising"sv, "Webinar"sv};
constexpr std::array preferences{"Calls before 10:00"sv,
                                 "Never on Fridays"sv,
                                 "Numbers by mail ahead of a call"sv,
                                 "Short messages, no decks"sv,
                                 "Wants bad news the same day"sv,
                                 "Reach through the office first"sv,
                                 "Likes a look at other regions"sv,
                                 "Speaks for the callers"sv,
                                 "Decides with the partner"sv,
                                 "Prefers video to phone"sv,
                                 "After 15:00 only"sv,
                                 "Reads everything, answers little"sv};
constexpr std::array areas{"Statewide"sv,        "Three counties around the office"sv,
                           "Metro area only"sv,  "All states but two"sv,
                           "ZIP list on file"sv, "North and west of the state"sv};
constexpr std::array exclusivities{"exclusive"sv, "shared with up to two"sv, "shared with up to three"sv};
constexpr std::array areaCodes{206, 305, 312, 404, 512, 602, 614, 702, 816, 919};
constexpr std::array channelWeights{44, 8, 34, 10, 4};

/// Numbers 555-0100 to 555-0199 are set aside for fiction.
std::string phoneOf(Random &random)
{
    std::string phone("(");
    phone.append(std::to_string(random.pick(areaCodes))).append(") 555-01");
    const int last = random.below(100);
    return phone.append(last < 10 ? "0" : "").append(std::to_string(last));
}

std::string mailOf(std::string_view person, std::string_view company)
{
    const size_t space = person.find(' ');
    std::string mail = lettersOf(person.substr(0, space));
    return mail.append(".").append(lettersOf(person.substr(space))).append("@").append(mailDomain(company));
}

std::string joinedLeadTypes(Vertical vertical, Random &random)
{
    const std::span<const std::string_view> types = tradeOf(vertical).leadTypes;
    const auto first = static_cast<size_t>(random.below(static_cast<int>(types.size())));
    std::string joined(types[first]);
    if (random.chance(5000))
        joined.append("; ").append(types[(first + 1) % types.size()]);
    return joined;
}

std::optional<qint64> said(int number)
{
    return number > 0 ? std::optional<qint64>(number) : std::nullopt;
}

std::string_view referrerOf(const World &world, const BuyerPlan &plan, std::string_view acquisition)
{
    static constexpr size_t advocate = 1; // the second story
    const bool isReferred = acquisition == "Referral" && plan.number > 1 && world.buyers.size() > advocate;
    return isReferred ? std::string_view(world.buyers[advocate].name) : std::string_view();
}

} // namespace

void putBuyer(const World &world, const BuyerPlan &plan, Sink &sink)
{
    Random random = world.random(Stream::Plan, plan.number, 1001);
    const std::string_view acquisition = random.pick(acquisitionSources);
    Row row(RecordKind::Buyers);
    row.text(plan.name).word(plan.vertical).word(plan.stage).text(accountManagerNames[plan.owner]);
    row.day(plan.signedOn).day(plan.churnedOn).text(plan.churnReason).text(plan.currency);
    row.text(std::string("B-").append(std::to_string(1000 + plan.number)))
        .text(acquisition)
        .text(referrerOf(world, plan, acquisition));
    row.text(plan.notes).blank();
    sink.put(row);
}

void putContacts(const World &world, const BuyerPlan &plan, Sink &sink)
{
    for (size_t i = 0; i < plan.contacts.size(); ++i) {
        const PlannedContact &contact = plan.contacts[i];
        Random random = world.random(Stream::Contacts, plan.number, i);
        Row row(RecordKind::Contacts);
        row.text(plan.name).text(contact.name).word(contact.role).text(mailOf(contact.name, plan.name));
        const std::string phone = random.chance(8500) ? phoneOf(random) : std::string();
        row.text(std::string_view(phone));
        row.word(static_cast<Channel>(random.weighted(channelWeights)));
        row.text(random.chance(6500) ? random.pick(preferences) : std::string_view());
        sink.put(row);
    }
}

void putExpectations(const World &world, const BuyerPlan &plan, Sink &sink)
{
    Random random = world.random(Stream::Promises, plan.number, 1);
    const std::string_view area = random.pick(areas);
    const std::string types = joinedLeadTypes(plan.vertical, random);
    const std::string_view exclusivity = random.pick(exclusivities);
    for (const Promise &promise : plan.promises) {
        const auto hundredfold = [](int number) { return said(number * 100); };
        Row row(RecordKind::Expectations);
        row.text(plan.name).day(promise.validFrom).hundredths(hundredfold(promise.weekly));
        row.hundredths(said(promise.dispute)).count(said(promise.returnDays)).hundredths(said(promise.contact));
        row.hundredths(said(promise.conversion)).hundredths(hundredfold(promise.responseHours));
        row.hundredths(hundredfold(promise.cadenceDays)).text(area).text(std::string_view(types)).text(exclusivity);
        row.day(promise.validatedOn);
        sink.put(row);
    }
}

void putPauses(const World &, const BuyerPlan &plan, Sink &sink)
{
    for (const PlannedPause &pause : plan.pauses) {
        Row row(RecordKind::Pauses);
        row.text(plan.name).day(pause.from).day(pause.until).text(pause.reason);
        sink.put(row);
    }
}

} // namespace touchbase::demo
