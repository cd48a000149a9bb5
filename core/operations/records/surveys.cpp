// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/surveys.h"

#include "operations/records/labels.h"

namespace touchbase::operations {

namespace {

Result<> answer(Writer &writer, Id<SurveyRequest> request, Id<Survey> survey)
{
    auto given = writer.load(survey);
    if (!given)
        return failure(given.error());
    return alter(writer, request, [&](SurveyRequest &value) -> Result<> {
        if (given->value.buyer != value.buyer)
            return failure(ErrorCode::UnknownRow, {QStringLiteral("survey"), QString::number(survey.value())});
        value.answer = survey;
        return {};
    });
}

} // namespace

Operation addSurvey(Survey survey)
{
    return adding("add-survey", std::move(survey));
}

Operation editSurvey(Stored<Survey> edited)
{
    return editing("edit-survey", std::move(edited));
}

Operation closeLoop(Id<Survey> survey, const QString &action, std::optional<Day> toldOn)
{
    return altering("close-loop", survey, [action, toldOn](Survey &value) -> Result<> {
        if (action.trimmed().isEmpty())
            return failure(ErrorCode::BlankNotAllowed, {QStringLiteral("loop_action")});
        value.loopAction = action;
        value.loopToldOn = toldOn;
        return {};
    });
}

Operation deleteSurvey(Id<Survey> survey)
{
    return deleting("delete-survey", survey);
}

Operation askSurvey(SurveyRequest request)
{
    request.answer.reset();
    return adding("ask-survey", std::move(request));
}

Operation answerSurveyRequest(Id<SurveyRequest> request, Id<Survey> survey)
{
    return {QStringLiteral("answer-survey-request"),
            [request, survey](Writer &writer) { return answer(writer, request, survey); }};
}

Operation deleteSurveyRequest(Id<SurveyRequest> request)
{
    return deleting("delete-survey-request", request);
}

Operation addTheme(Theme theme)
{
    return adding("add-theme", std::move(theme));
}

Operation editTheme(Stored<Theme> edited)
{
    return editing("edit-theme", std::move(edited));
}

Operation deleteTheme(Id<Theme> theme)
{
    return deleting("delete-theme", theme);
}

Operation tagSurvey(Id<Survey> survey, const QString &theme)
{
    return {QStringLiteral("tag-survey"), [survey, theme](Writer &writer) {
                return putLabel<SurveyTheme>(writer, survey, Theme{theme, std::nullopt});
            }};
}

Operation untagSurvey(Id<SurveyTheme> tagging)
{
    return removing("untag-survey", tagging);
}

} // namespace touchbase::operations
