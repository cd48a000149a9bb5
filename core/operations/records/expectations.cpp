// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/expectations.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

Operation addExpectation(Expectation expectation)
{
    return adding("add-expectation", std::move(expectation));
}

Operation editExpectation(Stored<Expectation> edited)
{
    return editing("edit-expectation", std::move(edited));
}

Operation validateExpectation(Id<Expectation> expectation, Day on, const QString &by)
{
    return altering("validate-expectation", expectation, [on, by](Expectation &value) -> Result<> {
        value.validatedOn = on;
        value.validatedBy = by;
        return {};
    });
}

Operation deleteExpectation(Id<Expectation> expectation)
{
    return deleting("delete-expectation", expectation);
}

Operation addPause(Pause pause)
{
    return adding("add-pause", std::move(pause));
}

Operation editPause(Stored<Pause> edited)
{
    return editing("edit-pause", std::move(edited));
}

Operation endPause(Id<Pause> pause, Day until)
{
    return altering("end-pause", pause, [until](Pause &value) -> Result<> {
        value.until = until;
        return {};
    });
}

Operation deletePause(Id<Pause> pause)
{
    return deleting("delete-pause", pause);
}

} // namespace touchbase::operations
