// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "operations/export/csvexport.h"
#include "operations/export/jsonexport.h"
#include "operations/records/workspacerecords.h"
#include "operations/setup/exportlog.h"

#include <QJsonArray>

namespace touchbase::cli {

namespace {

QJsonObject batchJson(const BatchSummary &batch)
{
    return {{QStringLiteral("batch"), batch.id},
            {QStringLiteral("at"), batch.at.toString()},
            {QStringLiteral("files"), QJsonArray::fromStringList(batch.files)},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("undone"), batch.undone}};
}

Exit imports(const Globals &globals)
{
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    auto batches = (*workspace)->readNow([](const Reader &reader) { return reader.batches(); });
    if (!batches)
        return fail(batches.error());
    if (globals.json) {
        QJsonArray list;
        for (const BatchSummary &batch : *batches)
            list.append(batchJson(batch));
        say(QJsonObject{{QStringLiteral("batches"), list}});
        return Exit::Done;
    }
    for (const BatchSummary &batch : *batches)
        say(QStringLiteral("%1  %2  %3 rows  %4%5")
                .arg(batch.id)
                .arg(batch.at.toString())
                .arg(batch.rows)
                .arg(batch.files.join(QStringLiteral(", ")), batch.undone ? QStringLiteral("  (undone)") : QString()));
    if (batches->empty())
        say(QStringLiteral("Nothing was imported yet."));
    return Exit::Done;
}

Exit undoImport(const Globals &globals, qint64 batch)
{
    auto open = openForWriting(globals);
    if (!open)
        return fail(open.error());
    auto done = open->workspace->performNow(operations::undoBatch(batch));
    if (!done)
        return fail(done.error());
    const QStringList kept = done->bulk ? done->bulk->kept : QStringList();
    if (globals.json) {
        say(QJsonObject{{QStringLiteral("batch"), batch},
                        {QStringLiteral("undone"), true},
                        {QStringLiteral("kept"), QJsonArray::fromStringList(kept)}});
        return Exit::Done;
    }
    say(QStringLiteral("Import %1 is undone.").arg(batch));
    for (const QString &title : kept)
        say(QStringLiteral("Kept, because it was edited since or is still needed: ") + title);
    return Exit::Done;
}

struct ExportArguments {
    std::string format;
    std::string path;
};

Exit exportTo(const Globals &globals, const ExportArguments &arguments)
{
    if (arguments.format == "xlsx")
        return fail({ErrorCode::NotAvailableYet, {QStringLiteral("export --format xlsx")}});
    if (arguments.format == "csv" && arguments.path == "-")
        return wrongUsage(QStringLiteral("CSV is a folder of files: name one. Only json goes to standard output."));
    auto open = openWithSetup(globals);
    if (!open)
        return fail(open.error());
    const QString path = toQString(arguments.path);
    auto logged = open->workspace->performNow(noteExport(toQString(arguments.format), path));
    if (!logged)
        return fail(logged.error());
    QJsonObject document{{QStringLiteral("format"), toQString(arguments.format)}, {QStringLiteral("path"), path}};
    if (arguments.format == "json") {
        auto rows = open->workspace->readNow(
            [path, now = globals.clock.now()](const Reader &reader) { return exportJson(reader, path, now); },
            Lane::Bulk);
        if (!rows)
            return fail(rows.error());
        document.insert(QStringLiteral("rows"), *rows);
    } else {
        auto counts = open->workspace->readNow([path, currency = open->setup.settings.currency](
                                                   const Reader &reader) { return exportCsv(reader, path, currency); },
                                               Lane::Bulk);
        if (!counts)
            return fail(counts.error());
        QJsonObject files;
        for (const auto &[kind, rows] : *counts)
            files.insert(wordString(kind), rows);
        document.insert(QStringLiteral("rows"), files);
    }
    if (globals.json)
        say(document);
    else if (path != QLatin1String("-"))
        say(QStringLiteral("Exported to %1. It holds people's data: keep it where only you can read it.").arg(path));
    return Exit::Done;
}

QJsonObject buyerJson(const Buyer &buyer)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto dayOrNull = [](std::optional<Day> day) { return day ? QJsonValue(day->toString()) : QJsonValue(); };
    return {{QStringLiteral("buyer"), buyer.name},
            {QStringLiteral("stage"), buyer.stage ? QJsonValue(wordString(*buyer.stage)) : QJsonValue()},
            {QStringLiteral("vertical"), buyer.vertical ? QJsonValue(wordString(*buyer.vertical)) : QJsonValue()},
            {QStringLiteral("owner"), textOrNull(buyer.owner)},
            {QStringLiteral("signed_on"), dayOrNull(buyer.signedOn)},
            {QStringLiteral("churned_on"), dayOrNull(buyer.churnedOn)}};
}

Exit buyers(const Globals &globals, const std::string &stage)
{
    std::optional<Stage> only;
    if (!stage.empty()) {
        const auto parsed = parseWord<Stage>(std::string_view(stage));
        if (!parsed)
            return wrongArgument("--stage", parsed.error());
        only = *parsed;
    }
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    auto all = (*workspace)->readNow([](const Reader &reader) { return reader.list<Buyer>(); });
    if (!all)
        return fail(all.error());
    std::sort(all->begin(), all->end(),
              [](const auto &left, const auto &right) { return left.value.name.toUcs4() < right.value.name.toUcs4(); });
    QJsonArray list;
    for (const auto &buyer : *all) {
        if (only && buyer.value.stage != only)
            continue;
        list.append(buyerJson(buyer.value));
        if (!globals.json)
            say(QStringLiteral("%1  %2  %3")
                    .arg(buyer.value.name, buyer.value.stage ? wordString(*buyer.value.stage) : QString(),
                         buyer.value.owner));
    }
    if (globals.json)
        say(QJsonObject{{QStringLiteral("buyers"), list}});
    return Exit::Done;
}

} // namespace

void addDataCommands(CLI::App &app, Globals &globals, Action &action)
{
    CLI::App *list = addCommand(app, globals, "imports", "List the imports");
    addExample(list, " --json");
    list->callback([&globals, &action] { action = [&globals] { return imports(globals); }; });

    auto batch = std::make_shared<qint64>(0);
    CLI::App *undo = addCommand(app, globals, "undo-import", "Take an import back, in any order");
    undo->add_option("BATCH", *batch, "Its number in the list of imports")->required()->type_name("");
    addExample(undo, " 3");
    undo->callback([batch, &globals, &action] { action = [batch, &globals] { return undoImport(globals, *batch); }; });

    auto exported = std::make_shared<ExportArguments>();
    CLI::App *out = addCommand(app, globals, "export", "Export everything");
    out->add_option("--format", exported->format, "csv (a folder of native files) or json (one file, the whole)")
        ->required()
        ->check(CLI::IsMember({"csv", "json", "xlsx"}));
    out->add_option("PATH", exported->path, "Folder or file to write; - is standard output, for json")
        ->required()
        ->type_name("");
    addExample(out, " --format csv a-folder");
    out->callback(
        [exported, &globals, &action] { action = [exported, &globals] { return exportTo(globals, *exported); }; });

    auto stage = std::make_shared<std::string>();
    CLI::App *people = addCommand(app, globals, "buyers", "List the buyers");
    people->add_option("--stage", *stage, "Only those in it: prospect, onboarding, active, paused or churned")
        ->type_name("STAGE");
    addExample(people, " --stage active");
    people->callback([stage, &globals, &action] { action = [stage, &globals] { return buyers(globals, *stage); }; });
}

} // namespace touchbase::cli
