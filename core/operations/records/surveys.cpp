// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/surveys.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

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

} // namespace touchbase::operations
