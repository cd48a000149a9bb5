// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/survey.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// An answer to a survey. OutsideScale, BadScale, NpsOtherScale.
[[nodiscard]] Operation addSurvey(Survey survey);
[[nodiscard]] Operation editSurvey(Stored<Survey> edited);
/// What was done about an answer, and when the buyer was told (blank: not yet).
[[nodiscard]] Operation closeLoop(Id<Survey> survey, const QString &action, std::optional<Day> toldOn);
[[nodiscard]] Operation deleteSurvey(Id<Survey> survey);

} // namespace touchbase::operations
