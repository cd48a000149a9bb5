// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importreport.h"

#include "operations/import/importoperation.h"

#include <QFile>

namespace touchbase::cli {

namespace {

struct ImportArguments {
    std::vector<std::string> paths;
    std::string kind;
    std::string preset;
    std::string day;
    std::string dateOrder;
    std::string complete;
    std::string rejects;
    bool partial = false;
    bool dryRun = false;
};

/// Reads what the command line says about the files; wrong words are wrong usage.
std::optional<Exit> understand(const ImportArguments &arguments, exchange::ImportRequest &request,
                               ImportOptions &options)
{
    for (const std::string &path : arguments.paths)
        request.paths << toQString(path);
    if (!arguments.kind.empty()) {
        const auto kind = parseWord<RecordKind>(std::string_view(arguments.kind));
        if (!kind)
            return wrongArgument("--as", kind.error());
        request.kind = *kind;
    }
    if (!arguments.preset.empty()) {
        const auto preset = parseWord<exchange::Preset>(std::string_view(arguments.preset));
        if (!preset)
            return wrongArgument("--preset", preset.error());
        request.preset = *preset;
    }
    if (!arguments.dateOrder.empty()) {
        const auto order = parseWord<exchange::DayOrder>(std::string_view(arguments.dateOrder));
        if (!order)
            return wrongArgument("--date-order", order.error());
        options.preset.dayOrder = *order;
    }
    for (const auto &[text, option, target] :
         {std::tuple{&arguments.day, "--day", &options.preset.period},
          std::tuple{&arguments.complete, "--complete", &options.complete}}) {
        if (text->empty())
            continue;
        const auto period = exchange::parsePeriod(toQString(*text));
        if (!period)
            return wrongArgument(option, period.error());
        *target = *period;
    }
    options.partial = arguments.partial;
    options.dryRun = arguments.dryRun;
    return std::nullopt;
}

Exit report(const ImportResult &result, const ImportArguments &arguments, const Globals &globals,
            const Result<ChangeSet> &done)
{
    const QStringList warnings = warningsOf(result);
    for (const QString &warning : warnings)
        warn(QStringLiteral("Warning: ") + warning);
    const bool wasRead = done || done.error().code == ErrorCode::RowsRejected
                         || (arguments.dryRun && done.error().code == ErrorCode::Cancelled);
    if (globals.json)
        say(importToJson(result));
    else if (wasRead)
        sayImport(result, arguments.dryRun);
    if (wasRead && !arguments.rejects.empty()) {
        if (auto written = writeRejects(result, toQString(arguments.rejects)); !written)
            return fail(written.error());
    }
    if (!done && !(arguments.dryRun && done.error().code == ErrorCode::Cancelled))
        return fail(done.error());
    if (result.rejected == 0)
        return Exit::Done;
    return arguments.partial ? Exit::DoneInPart : Exit::DataSaidNo;
}

Exit import(const ImportArguments &arguments, const Globals &globals)
{
    exchange::ImportRequest request;
    ImportOptions options{{}, {}, {}, false, false, Day(0), Zone()};
    if (const auto wrong = understand(arguments, request, options))
        return *wrong;
    auto open = openWithSetup(globals);
    if (!open)
        return fail(open.error());
    QFile input;
    (void)input.open(stdin, QIODevice::ReadOnly);
    auto plan = exchange::planImport(request, &input);
    if (!plan)
        return fail(plan.error());
    options.items = std::move(*plan);
    options.today = open->today();
    options.zone = open->setup.workingTime.zone();
    options.currency = open->setup.settings.currency;
    auto result = std::make_shared<ImportResult>();
    const auto done =
        open->workspace->performNow(importFiles(std::move(options), result, std::make_shared<ImportProgress>()));
    return report(*result, arguments, globals, done);
}

} // namespace

void addImportCommands(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = addCommand(app, globals, "import", "Import native files, a folder of them, or a report");
    command->add_option("PATH", arguments->paths, "Files or folders; - is standard input")->required();
    auto *kind = command->add_option("--as", arguments->kind, "Take the files as native files of this kind");
    command->add_option("--preset", arguments->preset, "Take the files as this system's report")->excludes(kind);
    command->add_option("--day", arguments->day, "The report's day, or FROM..UNTIL");
    command->add_option("--date-order", arguments->dateOrder, "Order of day and month in the report: ymd, dmy, mdy");
    command->add_option("--complete", arguments->complete,
                        "FROM..UNTIL: deliveries or returns are complete for these days");
    command->add_flag("--partial", arguments->partial, "Take the good rows where some are rejected");
    command->add_flag("--dry-run", arguments->dryRun, "Say what would happen and change nothing");
    command->add_option("--rejects", arguments->rejects, "Write the rejected rows and the reasons to this file");
    command->callback([arguments, &globals, &action] {
        action = [arguments, &globals] { return import(*arguments, globals); };
    });
}

} // namespace touchbase::cli
