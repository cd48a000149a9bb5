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

/// Who was asked when and at which moment; not answered yet.
[[nodiscard]] Operation askSurvey(SurveyRequest request);
/// Which answer came of it, of the same buyer.
[[nodiscard]] Operation answerSurveyRequest(Id<SurveyRequest> request, Id<Survey> survey);
[[nodiscard]] Operation deleteSurveyRequest(Id<SurveyRequest> request);

/// The catalogue of themes. NameTaken.
[[nodiscard]] Operation addTheme(Theme theme);
[[nodiscard]] Operation editTheme(Stored<Theme> edited);
/// Into the trash, and off the answers that have it.
[[nodiscard]] Operation deleteTheme(Id<Theme> theme);
/// Puts a theme on an answer; it is made where there is none of that name. Does nothing where the answer has it.
[[nodiscard]] Operation tagSurvey(Id<Survey> survey, const QString &theme);
/// Takes it off; the theme stays in the catalogue.
[[nodiscard]] Operation untagSurvey(Id<SurveyTheme> tagging);

} // namespace touchbase::operations
