// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "score/score.h"

#include <QString>

namespace touchbase::render {

// The words of the trade as people read them, translated. Files and the command line use word.h instead.

[[nodiscard]] QString nameOf(Vertical vertical);
[[nodiscard]] QString nameOf(Stage stage);
[[nodiscard]] QString nameOf(ContactRole role);
[[nodiscard]] QString nameOf(Channel channel);
[[nodiscard]] QString nameOf(Direction direction);
[[nodiscard]] QString nameOf(Area area);
[[nodiscard]] QString nameOf(Emotion emotion);
[[nodiscard]] QString nameOf(ReturnStatus status);
[[nodiscard]] QString nameOf(Severity severity);
[[nodiscard]] QString nameOf(SurveyKind kind);
[[nodiscard]] QString nameOf(ReviewKind kind);
[[nodiscard]] QString nameOf(ChecklistKind kind);
[[nodiscard]] QString nameOf(score::Group group);
[[nodiscard]] QString nameOf(score::Measure measure);
[[nodiscard]] QString nameOf(score::State state);
/// The full name: Meeting expectations.
[[nodiscard]] QString nameOf(score::Band band);
/// Where there is little room: Meets.
[[nodiscard]] QString shortNameOf(score::Band band);
/// What a measure is, in one sentence, with its unit.
[[nodiscard]] QString explanationOf(score::Measure measure);

} // namespace touchbase::render
