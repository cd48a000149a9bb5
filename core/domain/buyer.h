// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/words.h"

#include <optional>

namespace touchbase {

/// The company that buys leads. `signedOn` and `churnedOn` are those of the present spell; earlier spells stand in
/// the stage history. A blank uid is filled when the record is first stored; so it is with every record here.
struct Buyer {
    QString uid;
    QString name;
    std::optional<Vertical> vertical;
    std::optional<Stage> stage;
    QString owner;
    std::optional<Day> signedOn;
    std::optional<Day> churnedOn;
    QString churnReason;
    std::optional<Currency> currency; ///< of every amount of this buyer; the workspace's where blank
    QString externalId;
    QString acquisitionSource;
    QString referredBy;
    QString notes;
    QString gateOverride; ///< why the 14-day review was not waited for; blank: it was not overridden

    bool operator==(const Buyer &) const = default;
};
using BuyerId = Id<Buyer>;

/// Another name under which files know a buyer.
struct BuyerAlias {
    BuyerId buyer;
    QString name;
};

/// A stage from a day on, and why: what came before stays readable.
struct StageChange {
    QString uid;
    BuyerId buyer;
    Stage stage;
    Day from;
    QString reason;
};

enum class Outcome {
    Lost,
    Churned
};
template <>
struct Words<Outcome> {
    static constexpr std::array<std::string_view, 2> table{"lost", "churned"};
};

/// What is learnt from a buyer who left (churned) or never bought (lost).
struct PostMortem {
    QString uid;
    BuyerId buyer;
    Day day;
    Outcome outcome;
    QString cause;
    QString competitor;
    std::optional<bool> preventable;
    QString earliestSignal;
    std::optional<Day> winBackOn;
    QString notes;
};

/// Days on which a buyer takes no leads by agreement; `until` is the last of them, open where blank.
struct Pause {
    BuyerId buyer;
    Day from;
    std::optional<Day> until;
    QString reason;
};

} // namespace touchbase
