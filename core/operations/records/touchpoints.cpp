// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/touchpoints.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

Result<> log(Writer &writer, Touchpoint touchpoint, std::optional<Task> followUp)
{
    if (touchpoint.author.isEmpty())
        touchpoint.author = writer.author();
    auto logged = insertReady(writer, std::move(touchpoint));
    if (!logged)
        return failure(logged.error());
    if (!followUp)
        return {};
    followUp->buyer = logged->value.buyer;
    followUp->touchpoint = logged->id;
    auto task = insertReady(writer, std::move(*followUp));
    return task ? Result<>() : Result<>(failure(task.error()));
}

} // namespace

Operation logTouchpoint(Touchpoint touchpoint, std::optional<Task> followUp)
{
    return {QStringLiteral("log-touchpoint"), [touchpoint = std::move(touchpoint), followUp = std::move(followUp)](
                                                  Writer &writer) { return log(writer, touchpoint, followUp); }};
}

Operation editTouchpoint(Stored<Touchpoint> edited)
{
    return editing("edit-touchpoint", std::move(edited));
}

Operation deleteTouchpoint(Id<Touchpoint> touchpoint)
{
    return deleting("delete-touchpoint", touchpoint);
}

Operation addTask(Task task)
{
    return adding("add-task", std::move(task));
}

Operation editTask(Stored<Task> edited)
{
    return editing("edit-task", std::move(edited));
}

Operation finishTask(Id<Task> task, Day on)
{
    return altering("finish-task", task, [on](Task &value) -> Result<> {
        value.doneOn = value.doneOn.value_or(on);
        return {};
    });
}

Operation reopenTask(Id<Task> task)
{
    return altering("reopen-task", task, [](Task &value) -> Result<> {
        value.doneOn.reset();
        return {};
    });
}

Operation deleteTask(Id<Task> task)
{
    return deleting("delete-task", task);
}

} // namespace touchbase::operations
