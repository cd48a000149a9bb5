// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/calendar.h"
#include "operations/demo/demo.h"
#include "operations/demo/profile.h"
#include "operations/demo/sources.h"
#include "operations/demo/vertical.h"

namespace touchbase::demo {

struct Span {
    Day from;
    Day until; ///< included; before `from` the span is empty
    [[nodiscard]] bool holds(Day day) const { return from <= day && day <= until; }
    [[nodiscard]] int days() const { return until < from ? 0 : until - from + 1; }
};

struct PlannedPause {
    Day from;
    std::optional<Day> until;
    std::string_view reason;
};

struct PlannedContact {
    std::string name;
    ContactRole role;
};

/// What a buyer was promised from a day on; 0 is nothing said. Rates are per ten thousand.
struct Promise {
    Day validFrom;
    int weekly = 0;
    int dispute = 0;
    int returnDays = 0;
    int contact = 0;
    int conversion = 0;
    int responseHours = 0;
    int cadenceDays = 0;
    std::optional<Day> validatedOn = {};
};

struct UsedSource {
    size_t source;
    int share;                     ///< of the buyer's volume, per ten thousand
    std::optional<Day> until = {}; ///< the last day on which it delivers
};

/// A touchpoint that a story needs, word for word.
struct KeyTouchpoint {
    int daysAgo;
    Channel channel;
    Direction direction;
    Area area;
    Emotion emotion;
    bool proactive;
    std::string_view summary;
};

/// An issue that a story needs: open to this day, without an answer.
struct KeyIssue {
    int daysAgo;
    Area area;
    Severity severity;
    std::string_view subject;
};

/// The ledger of returns of a buyer: none, beside the disputed of deliveries, or in place of them.
enum class Ledger {
    None,
    Beside,
    Instead
};

/// Which of the three recovery playbooks runs.
enum class Recovery {
    None,
    Quality,
    Support,
    Expectations
};

/// Everything about one buyer that more than one kind of record must agree on.
struct BuyerPlan {
    int number = 0;
    std::string name;
    Vertical vertical = Vertical::Other;
    Stage stage = Stage::Active;
    size_t owner = 0;
    Grade grade = Grade::Good;
    Profile profile;
    std::optional<Day> signedOn;
    std::optional<Day> churnedOn;
    std::string_view churnReason;
    std::string_view notes;
    std::string_view referredBy;
    std::string_view currency = "USD";
    qint64 priceMinor = 0;
    int weekly = 0;           ///< leads a week, on the day before `asOf`
    int conversion = 0;       ///< sales of leads, per ten thousand
    std::vector<Span> spells; ///< when it was a buyer, oldest first
    std::vector<PlannedPause> pauses;
    std::vector<UsedSource> sources;
    std::vector<PlannedContact> contacts;
    std::vector<Promise> promises; ///< oldest first
    int cadenceDays = 0;           ///< how often to talk; 0: drawn with the promises

    int firstLeadDays = 3; ///< from signed_on to the first lead
    Ledger ledger = Ledger::Beside;
    bool hasLeadIds = true;
    bool hasDeliveriesCoverage = false;
    bool reportsContacted = true;
    bool reportsConverted = true;
    bool reportsRefunded = true;
    bool reportsDisputed = true;
    bool isDropping = false; ///< quality slides over the last three months of the last spell

    Span touchSpan{Day(0), Day(-1)};           ///< ordinary touchpoints; the last one is two-way and on the last day
    int touchWeight = 100;                     ///< beside other buyers, per day
    std::vector<KeyTouchpoint> keyTouchpoints; ///< oldest first, after the ordinary ones
    std::vector<KeyIssue> keyIssues;
    std::optional<Day> unansweredFrom; ///< from here on issues get no answer
    Span surveySpan{Day(0), Day(-1)};
    int surveyGapDays = 30;
    std::optional<Day> itemsDoneUntil; ///< no onboarding item was done after this day
    Recovery recovery = Recovery::None;
    int recoveryDaysAgo = 0;

    [[nodiscard]] bool isPausedOn(Day day) const;
    /// Whether leads flow: within a spell, not paused, and after the set-up of the present spell.
    [[nodiscard]] bool isServedOn(Day day) const;
    [[nodiscard]] const Promise *promiseOn(Day day) const;
};

/// All that the kinds are made from.
struct World {
    explicit World(const DemoOptions &options);

    DemoOptions options;
    qint64 touchpoints;
    Day first;   ///< the first day of the history
    Day last;    ///< the day before `asOf`
    Day badFrom; ///< when the bad source turns bad
    SourcePool sources;
    std::vector<BuyerPlan> buyers;

    template <class... Keys>
    [[nodiscard]] Random random(Stream purpose, Keys... keys) const
    {
        return Random::stream(options.seed, purpose, keys...);
    }
    [[nodiscard]] int daysAgo(Day day) const { return options.asOf - day; }
    [[nodiscard]] bool isKnown(Day day) const { return day <= last; }
    /// A moment as an instant; nothing when it lies after the last day.
    [[nodiscard]] std::optional<Instant> instantIfKnown(Moment moment) const;
    /// A version 8 UUID (RFC 9562) made from the seed and the place of a record.
    [[nodiscard]] std::string uid(RecordKind kind, int buyer, qint64 number) const;
};

} // namespace touchbase::demo
