// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importreport.h"

#include "operations/export/jsonexport.h"
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
    for (const auto &[text, option, target] : {std::tuple{&arguments.day, "--day", &options.preset.period},
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

/// Whether the one path that was given is a complete export, which fills a new workspace.
bool isWholeExport(const ImportArguments &arguments)
{
    return arguments.paths.size() == 1 && arguments.kind.empty() && arguments.preset.empty()
           && isJsonExport(toQString(arguments.paths.front()));
}

Exit importWhole(const ImportArguments &arguments, const Globals &globals)
{
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    auto progress = std::make_shared<Progress>();
    const auto done =
        (*workspace)->performNow(importJson(toQString(arguments.paths.front()), progress, arguments.dryRun));
    if (!done && !(arguments.dryRun && done.error().code == ErrorCode::Cancelled))
        return fail(done.error());
    ImportResult result;
    result.rows = result.counts.added = progress->rows;
    if (globals.json)
        say(importToJson(result));
    else
        say((arguments.dryRun ? QStringLiteral("Would take %1 rows from the complete export.")
                              : QStringLiteral("Took %1 rows from the complete export."))
                .arg(result.rows));
    return Exit::Done;
}

Exit import(const ImportArguments &arguments, const Globals &globals)
{
    if (isWholeExport(arguments))
        return importWhole(arguments, globals);
    exchange::ImportRequest request;
    ImportOptions options{{}, {}, {}, false, false, Day(0), Zone()};
    if (const auto wrong = understand(arguments, request, options))
        return *wrong;
    if (request.paths.contains(QStringLiteral("-")) && !request.kind && !request.preset)
        return wrongUsage(QStringLiteral("Standard input has no name: say what it holds with --as or --preset."));
    auto open = openForWriting(globals);
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
    const auto done = open->workspace->performNow(
        importFiles(std::move(options), result, std::make_shared<ImportProgress>()));
    return report(*result, arguments, globals, done);
}

} // namespace

void addImportCommands(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = addCommand(app, globals, "import",
                                   "Import native files, a folder of them, a report, or a complete export");
    command->add_option("PATH", arguments->paths, "Files or folders; - is standard input, with --as or --preset")
        ->required()
        ->type_name("");
    auto *kind = command
                     ->add_option("--as", arguments->kind, "Take the files as this kind of native file, as deliveries")
                     ->type_name("KIND");
    command->add_option("--preset", arguments->preset, "Take the files as this system's report: leadbyte-buyer")
        ->type_name("NAME")
        ->excludes(kind);
    command->add_option("--day", arguments->day, "The report's day or days, as 2026-03-01..2026-03-31")
        ->type_name("PERIOD");
    command->add_option("--date-order", arguments->dateOrder, "Order of day and month in the report: ymd, dmy or mdy")
        ->type_name("ORDER");
    command
        ->add_option("--complete", arguments->complete,
                     "Deliveries or returns are complete for these days, for every buyer in the files")
        ->type_name("PERIOD");
    command->add_flag("--partial", arguments->partial, "Take the good rows where some are rejected");
    command->add_flag("--dry-run", arguments->dryRun, "Say what would happen and change nothing");
    command->add_option("--rejects", arguments->rejects, "Write the rejected rows and the reasons to this CSV file")
        ->type_name("FILE");
    addExample(command, " --dry-run buyer_activity_2026-03-31.csv");
    command->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return import(*arguments, globals); }; });
}

} // namespace touchbase::cli
