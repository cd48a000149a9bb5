// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/sentence.h"
#include "operations/maintenance/checking.h"
#include "operations/records/workspacerecords.h"
#include "operations/setup/demoworkspace.h"
#include "workspace/backups.h"
#include "workspace/rescue.h"
#include "workspace/restore.h"

#include <QFile>
#include <QJsonArray>

#include <limits>

namespace touchbase::cli {

namespace {

/// A new workspace with its zone; what fails leaves no file.
Result<std::unique_ptr<Workspace>> makeWorkspace(const Globals &globals, const Zone &zone)
{
    auto workspace = Workspace::create({globals.file()}, globals.clock, loginName());
    if (!workspace)
        return workspace;
    WorkspaceSettings settings;
    settings.zone = zone.name();
    auto saved = (*workspace)->performNow(operations::saveSettings(settings));
    if (!saved) {
        workspace->reset();
        QFile::remove(globals.file());
        return failure(saved.error());
    }
    return workspace;
}

/// The zone that is named, or the system's.
Result<Zone> zoneOption(const std::string &name)
{
    return name.empty() ? Result<Zone>(Zone::system()) : Zone::named(toQString(name));
}

Exit makeNew(const Globals &globals, const std::string &timezone)
{
    const auto zone = zoneOption(timezone);
    if (!zone)
        return wrongArgument("--timezone", zone.error());
    auto workspace = makeWorkspace(globals, *zone);
    if (!workspace)
        return fail(workspace.error());
    if (globals.json)
        say(QJsonObject{{QStringLiteral("workspace"), globals.file()}, {QStringLiteral("timezone"), zone->name()}});
    else
        say(QStringLiteral("Made %1, in the time zone %2.").arg(globals.file(), zone->name()));
    return Exit::Done;
}

struct DemoArguments {
    int buyers = 24;
    int days = 540;
    std::optional<qint64> touchpoints;
    quint64 seed = 1;
    std::string asOf;
    std::string timezone;
};

Exit makeDemo(const Globals &globals, const DemoArguments &arguments)
{
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const auto zone = zoneOption(arguments.timezone);
    if (!zone)
        return wrongArgument("--timezone", zone.error());
    const Day day = asOf.value_or(zone->dayOf(globals.clock.now()));
    auto workspace = makeWorkspace(globals, *zone);
    if (!workspace)
        return fail(workspace.error());
    auto filled = (*workspace)
                      ->performNow(fillWithDemo(
                          {arguments.buyers, arguments.days, arguments.touchpoints, arguments.seed, day, *zone}));
    if (!filled) {
        workspace->reset();
        QFile::remove(globals.file());
        return fail(filled.error());
    }
    auto batches = (*workspace)->readNow([](const Reader &reader) { return reader.batches(); });
    const qint64 rows = batches && !batches->empty() ? batches->back().rows : 0;
    if (globals.json)
        say(QJsonObject{{QStringLiteral("workspace"), globals.file()},
                        {QStringLiteral("as_of"), day.toString()},
                        {QStringLiteral("buyers"), arguments.buyers},
                        {QStringLiteral("rows"), rows}});
    else
        say(QStringLiteral("Made %1 with %2 and %3 rows, as of %4.")
                .arg(globals.file(), arguments.buyers == 1 ? QStringLiteral("1 buyer")
                                                           : QStringLiteral("%1 buyers").arg(arguments.buyers))
                .arg(rows)
                .arg(day.toString()));
    return Exit::Done;
}

Exit check(const Globals &globals)
{
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    auto problems = (*workspace)->readNow(checkWorkspace, Lane::Bulk);
    if (!problems)
        return fail(problems.error());
    if (globals.json)
        say(QJsonObject{{QStringLiteral("ok"), problems->isEmpty()},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
    else if (problems->isEmpty())
        say(QStringLiteral("%1 is sound.").arg(globals.file()));
    for (const QString &problem : std::as_const(*problems))
        warn(problem);
    return problems->isEmpty() ? Exit::Done : Exit::DataSaidNo;
}

Exit backup(const Globals &globals, const std::string &target)
{
    auto made = backupTo(globals.file(), toQString(target));
    if (!made)
        return fail(made.error());
    if (globals.json)
        say(QJsonObject{{QStringLiteral("backup"), toQString(target)}});
    else
        say(QStringLiteral("Backed up to %1.").arg(toQString(target)));
    return Exit::Done;
}

Exit restoreBackup(const Globals &globals, const std::string &source)
{
    auto kept = restore(globals.file(), toQString(source), globals.clock.now());
    if (!kept)
        return fail(kept.error());
    if (globals.json)
        say(QJsonObject{{QStringLiteral("workspace"), globals.file()}, {QStringLiteral("kept"), *kept}});
    else
        say(QStringLiteral("Restored %1. The file that was there is kept as %2.").arg(globals.file(), *kept));
    return Exit::Done;
}

Exit rescueFile(const Globals &globals, const std::string &target)
{
    auto tables = rescue(globals.file(), toQString(target));
    if (!tables)
        return fail(tables.error());
    QJsonArray list;
    bool complete = true;
    for (const RescuedTable &table : *tables) {
        complete = complete && table.complete && table.left == 0;
        if (table.read == 0 && table.left == 0 && table.complete)
            continue;
        list.append(QJsonObject{{QStringLiteral("table"), table.table},
                                {QStringLiteral("read"), table.read},
                                {QStringLiteral("written"), table.written},
                                {QStringLiteral("left"), table.left},
                                {QStringLiteral("complete"), table.complete}});
        if (!globals.json)
            say(QStringLiteral("%1: %2 rows read, %3 written, %4 left behind%5")
                    .arg(table.table)
                    .arg(table.read)
                    .arg(table.written)
                    .arg(table.left)
                    .arg(table.complete ? QString() : QStringLiteral(" and more that cannot be counted")));
    }
    if (globals.json)
        say(QJsonObject{{QStringLiteral("workspace"), toQString(target)},
                        {QStringLiteral("complete"), complete},
                        {QStringLiteral("tables"), list}});
    return Exit::Done;
}

/// What is wrong with a seed, as a sentence; CLI11 itself would take -1 for the highest number there is.
std::string seedSentence(const std::string &text)
{
    bool isWhole = false;
    const QString given = toQString(text);
    (void)given.toULongLong(&isWhole);
    if (isWhole)
        return {};
    (void)given.toLongLong(&isWhole);
    const QString highest = QString::number(std::numeric_limits<quint64>::max());
    const Error error = isWhole ? Error{ErrorCode::OutOfRange, {given, QStringLiteral("0"), highest}}
                                : Error{ErrorCode::BadWholeNumber, {given}};
    return sentence(error).toStdString();
}

void addTargetCommand(CLI::App &app, Globals &globals, Action &action, const char *name, const char *description,
                      const char *option, const char *help, const char *example,
                      Exit (*run)(const Globals &, const std::string &))
{
    auto target = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, globals, name, description);
    command->add_option(option, *target, help)->required()->type_name("FILE");
    addExample(command, example);
    command->callback(
        [target, run, &globals, &action] { action = [target, run, &globals] { return run(globals, *target); }; });
}

} // namespace

void addFileCommands(CLI::App &app, Globals &globals, Action &action)
{
    auto timezone = std::make_shared<std::string>();
    CLI::App *fresh = addCommand(app, globals, "new", "Make a new, empty workspace");
    fresh->add_option("--timezone", *timezone, "Such as Europe/Berlin; the system's without it")->type_name("ZONE");
    addExample(fresh, " --timezone Europe/Berlin");
    fresh->callback(
        [timezone, &globals, &action] { action = [timezone, &globals] { return makeNew(globals, *timezone); }; });

    auto arguments = std::make_shared<DemoArguments>();
    CLI::App *demo = addCommand(app, globals, "demo", "Make a workspace with made-up buyers and stories in it");
    demo->add_option("--buyers", arguments->buyers, "How many buyers; with 20 or more all stories are there")
        ->type_name("N")
        ->check(CLI::Range(0, 20000))
        ->capture_default_str();
    demo->add_option("--days", arguments->days, "How many days the history reaches back")
        ->type_name("DAYS")
        ->check(CLI::Range(1, 3650))
        ->capture_default_str();
    demo->add_option("--touchpoints", arguments->touchpoints, "How many touchpoints; as many as is usual without it")
        ->type_name("N")
        ->check(CLI::Range(qint64{0}, qint64{100'000'000}));
    demo->add_option("--seed", arguments->seed, "Another number makes other data")
        ->type_name("N")
        ->check(seedSentence)
        ->capture_default_str();
    demo->add_option("--as-of", arguments->asOf, "The day that is today there, as 2026-03-12; today without it")
        ->type_name("DAY");
    demo->add_option("--timezone", arguments->timezone, "Such as Europe/Berlin; the system's without it")
        ->type_name("ZONE");
    addExample(demo, " --buyers 60 --days 365");
    demo->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return makeDemo(globals, *arguments); }; });

    CLI::App *checking = addCommand(app, globals, "check", "Look for damage and broken rules");
    checking->callback([&globals, &action] { action = [&globals] { return check(globals); }; });
    addExample(checking, "");
    addTargetCommand(app, globals, action, "backup", "Write a consistent copy, while others work", "-o,--output",
                     "The file to write; one that exists is refused", " -o copy.touchbase", backup);
    addTargetCommand(app, globals, action, "restore",
                     "Put a backup in the place of the workspace, which is kept beside it", "BACKUP", "The backup",
                     " my.touchbase.backups/2026-03-12.touchbase", restoreBackup);
    addTargetCommand(app, globals, action, "rescue", "Copy what can be read of a damaged workspace", "-o,--output",
                     "The workspace to make; one that exists is refused", " -o rescued.touchbase", rescueFile);
}

} // namespace touchbase::cli
