// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyerpeople.h"

#include <algorithm>

namespace touchbase {

namespace {

/// All rows of a kind, the latest first.
template <class T>
Result<std::vector<Stored<T>>> latestFirst(const Reader &reader, BuyerId buyer, Day T::*since)
{
    auto all = reader.listOf<T>(buyer.value());
    if (all)
        std::stable_sort(all->begin(), all->end(), [since](const Stored<T> &left, const Stored<T> &right) {
            return left.value.*since > right.value.*since;
        });
    return all;
}

Result<> loadPeople(const Reader &reader, const ScoreSetup &setup, BuyerId buyer, BuyerPeople &people)
{
    auto touchpoints = reader.listOf<Touchpoint>(buyer.value());
    if (!touchpoints)
        return failure(touchpoints.error());
    auto all = loadPeopleOf(reader, setup, buyer, *touchpoints);
    if (!all)
        return failure(all.error());
    people.people = std::move(*all);
    return {};
}

Result<> loadAgreements(const Reader &reader, BuyerId buyer, Day today, BuyerPeople &people)
{
    auto expectations = latestFirst(reader, buyer, &Expectation::validFrom);
    if (!expectations)
        return failure(expectations.error());
    auto pauses = latestFirst(reader, buyer, &Pause::from);
    if (!pauses)
        return failure(pauses.error());
    auto terms = latestFirst(reader, buyer, &Terms::validFrom);
    if (!terms)
        return failure(terms.error());
    const auto inForce = std::find_if(expectations->begin(), expectations->end(),
                                      [today](const auto &one) { return one.value.validFrom <= today; });
    if (inForce != expectations->end())
        people.inForce = inForce->id;
    people.expectations = std::move(*expectations);
    people.pauses = std::move(*pauses);
    people.terms = std::move(*terms);
    return {};
}

} // namespace

Result<BuyerPeople> loadBuyerPeople(const Reader &reader, const ScoreSetup &setup, BuyerId buyer, Day today)
{
    auto stored = reader.load(buyer);
    if (!stored)
        return failure(stored.error());
    BuyerPeople people{{}, {}, {}, {}, {}, stored->value.currency.value_or(setup.settings.currency)};
    if (auto done = loadPeople(reader, setup, buyer, people); !done)
        return failure(done.error());
    if (auto done = loadAgreements(reader, buyer, today, people); !done)
        return failure(done.error());
    return people;
}

} // namespace touchbase
