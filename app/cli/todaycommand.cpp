// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "todaytext.h"

namespace touchbase::cli {

namespace {

Exit today(const std::string &asOf, const Globals &globals)
{
    std::optional<Error> wrong;
    const auto day = dayOption(asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    auto open = openWithSetup(globals);
    if (!open)
        return fail(open.error());
    const ScoreSetup &setup = open->setup;
    const Day on = day.value_or(open->today());
    const Instant now = open->workspace->clock().now();
    const auto queue = open->workspace->readNow(
        [&setup, on, now](const Reader &reader) { return todayQueue(reader, setup, on, now); });
    if (!queue)
        return fail(queue.error());
    if (globals.json) {
        say(queueToJson(*queue, setup.workingTime.zone()));
        return Exit::Done;
    }
    for (const QString &line : linesOf(*queue, setup.workingTime))
        say(line);
    return Exit::Done;
}

} // namespace

void addTodayCommand(CLI::App &app, Globals &globals, Action &action)
{
    auto asOf = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, globals, "today", "What waits for somebody, in the order to be done");
    addAsOfOption(command, *asOf);
    addExample(command, "");
    command->callback([asOf, &globals, &action] { action = [asOf, &globals] { return today(*asOf, globals); }; });
}

} // namespace touchbase::cli
