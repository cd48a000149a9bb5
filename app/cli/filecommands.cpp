// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "operations/records/workspacerecords.h"
#include "operations/setup/demoworkspace.h"
#include "workspace/backups.h"
#include "workspace/rescue.h"
#include "workspace/restore.h"

#include <QFile>
#include <QJsonArray>

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

Exit makeNew(const Globals &globals, const std::string &timezone)
{
    Zone zone = Zone::system();
    if (!timezone.empty()) {
        auto named = Zone::named(toQString(timezone));
        if (!named)
            return wrongArgument("--timezone", named.error());
        zone = std::move(*named);
    }
    auto workspace = makeWorkspace(globals, zone);
    if (!workspace)
        return fail(workspace.error());
    if (globals.json)
        say(QJsonObject{{QStringLiteral("workspace"), globals.file()}, {QStringLiteral("timezone"), zone.name()}});
    else
        say(QStringLiteral("Made %1, in the time zone %2.").arg(globals.file(), zone.name()));
    return Exit::Done;
}

struct DemoArguments {
    int buyers = 24;
    int days = 540;
    std::optional<qint64> touchpoints;
    quint64 seed = 1;
    std::string asOf;
};

Exit makeDemo(const Globals &globals, const DemoArguments &arguments)
{
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const Zone zone = Zone::system();
    const Day day = asOf.value_or(zone.dayOf(globals.clock.now()));
    auto workspace = makeWorkspace(globals, zone);
    if (!workspace)
        return fail(workspace.error());
    auto filled = (*workspace)->performNow(
        fillWithDemo({arguments.buyers, arguments.days, arguments.touchpoints, arguments.seed, day, zone}));
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
        say(QStringLiteral("Made %1 with %2 buyers and %3 rows, as of %4.")
                .arg(globals.file())
                .arg(arguments.buyers)
                .arg(rows)
                .arg(day.toString()));
    return Exit::Done;
}

Exit check(const Globals &globals)
{
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    auto problems = (*workspace)->readNow([](const Reader &reader) { return reader.check(); }, Lane::Bulk);
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

void addTargetCommand(CLI::App &app, Globals &globals, Action &action, const char *name, const char *description,
                      const char *option, const char *help, Exit (*run)(const Globals &, const std::string &))
{
    auto target = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, globals, name, description);
    command->add_option(option, *target, help)->required()->type_name("FILE");
    command->callback([target, run, &globals, &action] {
        action = [target, run, &globals] { return run(globals, *target); };
    });
}

} // namespace

void addFileCommands(CLI::App &app, Globals &globals, Action &action)
{
    auto timezone = std::make_shared<std::string>();
    CLI::App *fresh = addCommand(app, globals, "new", "Make a new, empty workspace");
    fresh->add_option("--timezone", *timezone, "Such as Europe/Berlin; the system's without it");
    fresh->callback([timezone, &globals, &action] {
        action = [timezone, &globals] { return makeNew(globals, *timezone); };
    });

    auto arguments = std::make_shared<DemoArguments>();
    CLI::App *demo = addCommand(app, globals, "demo", "Make a workspace with made-up buyers and stories in it");
    demo->add_option("--buyers", arguments->buyers, "How many buyers")->check(CLI::Range(0, 20000));
    demo->add_option("--days", arguments->days, "How far back")->check(CLI::Range(1, 3650));
    demo->add_option("--touchpoints", arguments->touchpoints, "How many touchpoints");
    demo->add_option("--seed", arguments->seed, "Another seed makes other data");
    demo->add_option("--as-of", arguments->asOf, "The sample's today; today without it");
    demo->callback([arguments, &globals, &action] {
        action = [arguments, &globals] { return makeDemo(globals, *arguments); };
    });

    CLI::App *checking = addCommand(app, globals, "check", "Look for damage and broken rules");
    checking->callback([&globals, &action] { action = [&globals] { return check(globals); }; });
    addTargetCommand(app, globals, action, "backup", "Write a consistent copy, while others work", "-o,--output",
                     "The file to write", backup);
    addTargetCommand(app, globals, action, "restore", "Put a backup in the place of the workspace", "BACKUP",
                     "The backup", restoreBackup);
    addTargetCommand(app, globals, action, "rescue", "Copy what can be read of a damaged workspace", "-o,--output",
                     "The workspace to make", rescueFile);
}

} // namespace touchbase::cli
