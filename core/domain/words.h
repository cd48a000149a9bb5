// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"

namespace touchbase {

// The enumerations of the trade. The words are those of files, database, command line and code alike; the order
// of the enumerators is the order of the words and, where there is one, the order in which people list them.

enum class Vertical {
    Insurance,
    Medicare,
    Mortgage,
    HomeServices,
    Legal,
    MassTort,
    Other
};
enum class Stage {
    Prospect,
    Onboarding,
    Active,
    Paused,
    Churned
};
enum class ContactRole {
    DecisionMaker,
    Influencer,
    Billing,
    Technical,
    User
};
enum class Channel {
    Call,
    Meeting,
    Email,
    Chat,
    Portal,
    Note
};
enum class Direction {
    Inbound,
    Outbound
};
/// Areas of buyer experience; the first five groups of the CX score bear the same names.
enum class Area {
    Onboarding,
    Delivery,
    Support,
    Account,
    Financial
};
enum class Emotion {
    Exceptional,
    Meeting,
    Below,
    Poor
};
enum class ReturnStatus {
    Pending,
    Approved,
    Rejected
};
enum class Severity {
    Low,
    Normal,
    High,
    Urgent
};
enum class SurveyKind {
    Nps,
    Csat,
    Ces,
    NetEasy
};
enum class ReviewKind {
    Day14,
    Day30,
    Day60,
    Day90,
    Quarterly
};
enum class ChecklistKind {
    Onboarding,
    Recovery,
    Audit,
    Other
};

template <>
struct Words<Vertical> {
    static constexpr std::array<std::string_view, 7> table{"insurance", "medicare",  "mortgage", "home-services",
                                                           "legal",     "mass-tort", "other"};
};
template <>
struct Words<Stage> {
    static constexpr std::array<std::string_view, 5> table{"prospect", "onboarding", "active", "paused", "churned"};
};
template <>
struct Words<ContactRole> {
    static constexpr std::array<std::string_view, 5> table{"decision-maker", "influencer", "billing", "technical",
                                                           "user"};
};
template <>
struct Words<Channel> {
    static constexpr std::array<std::string_view, 6> table{"call", "meeting", "email", "chat", "portal", "note"};
};
template <>
struct Words<Direction> {
    static constexpr std::array<std::string_view, 2> table{"inbound", "outbound"};
};
template <>
struct Words<Area> {
    static constexpr std::array<std::string_view, 5> table{"onboarding", "delivery", "support", "account", "financial"};
};
template <>
struct Words<Emotion> {
    static constexpr std::array<std::string_view, 4> table{"exceptional", "meeting", "below", "poor"};
};
template <>
struct Words<ReturnStatus> {
    static constexpr std::array<std::string_view, 3> table{"pending", "approved", "rejected"};
};
template <>
struct Words<Severity> {
    static constexpr std::array<std::string_view, 4> table{"low", "normal", "high", "urgent"};
};
template <>
struct Words<SurveyKind> {
    static constexpr std::array<std::string_view, 4> table{"nps", "csat", "ces", "neteasy"};
};
template <>
struct Words<ReviewKind> {
    static constexpr std::array<std::string_view, 5> table{"14-day", "30-day", "60-day", "90-day", "quarterly"};
};
template <>
struct Words<ChecklistKind> {
    static constexpr std::array<std::string_view, 4> table{"onboarding", "recovery", "audit", "other"};
};

/// Whether somebody spoke and somebody answered: call, meeting, chat, or an email from the buyer.
[[nodiscard]] constexpr bool isTwoWay(Channel channel, std::optional<Direction> direction)
{
    return channel == Channel::Call || channel == Channel::Meeting || channel == Channel::Chat
           || (channel == Channel::Email && direction == Direction::Inbound);
}

} // namespace touchbase
