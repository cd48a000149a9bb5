// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/plan.h"

namespace touchbase::demo {

/// What a phrase may speak of.
struct PhraseContext {
    std::string_view contact; ///< first name
    std::string_view source;
    std::string_view topic = {};
    int month = 1; ///< 1–12
};

/// Appends a phrase with its places filled: {C} contact, {S} source, {t} topic (itself a phrase), {N} a small
/// number, {P} a percentage, {D} a weekday, {M} a month, {T} a time of day.
void appendPhrase(std::string &text, std::string_view phrase, const PhraseContext &context, Random &random);

/// The summary of a touchpoint; without an emotion it takes no side.
[[nodiscard]] std::string touchpointSummary(Channel channel, Direction direction, Area area,
                                            std::optional<Emotion> emotion, PhraseContext context, Random &random);

} // namespace touchbase::demo
