// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "operations/export/privatefile.h"
#include "operations/maintenance/erasure.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace touchbase::cli {

namespace {

struct EraseArguments {
    std::string contact;
    std::string buyer;
    std::string exported;
};

QJsonObject reportJson(const ErasureReport &report)
{
    QJsonObject rows;
    for (auto it = report.rows.cbegin(); it != report.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    QJsonArray exports;
    for (const ExportedFile &file : report.exports)
        exports.append(QJsonObject{{QStringLiteral("at"), file.at.toString()},
                                   {QStringLiteral("author"), file.author},
                                   {QStringLiteral("format"), file.format},
                                   {QStringLiteral("target"), file.target}});
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("attachments"), QJsonArray::fromStringList(report.attachments)},
            {QStringLiteral("exports"), exports},
            {QStringLiteral("copies"), QJsonArray::fromStringList(report.copies)},
            {QStringLiteral("copies_left"), QJsonArray::fromStringList(report.copiesLeft)}};
}

void sayReport(const ErasureReport &report, const EraseArguments &arguments)
{
    say(QStringLiteral("%1 is erased from the workspace and from %2 copies of it.")
            .arg(toQString(arguments.contact))
            .arg(report.copies.size()));
    for (const ExportedFile &file : report.exports)
        say(QStringLiteral("Exported %1 by %2, which may still name the person: %3")
                .arg(file.at.toString(), file.author, file.target));
    for (const QString &name : report.attachments)
        say(QStringLiteral("Attachment to look at: ") + name);
    for (const QString &copy : report.copiesLeft)
        warn(QStringLiteral("Could not be rewritten and may still name the person: ") + copy);
}

Result<> writeDocument(const QString &path, const QJsonObject &document)
{
    if (path == QLatin1String("-")) {
        say(document);
        return {};
    }
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (file.device().write(bytes) != bytes.size())
        return failure(ErrorCode::DiskFull, {path});
    return file.commit();
}

Exit erase(const Globals &globals, const EraseArguments &arguments)
{
    const PersonName person{toQString(arguments.buyer), toQString(arguments.contact)};
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return fail(workspace.error());
    if (!arguments.exported.empty()) {
        auto document = personAsJson((*workspace)->location(), person);
        if (!document)
            return fail(document.error());
        if (auto written = writeDocument(toQString(arguments.exported), *document); !written)
            return fail(written.error());
    }
    auto report = eraseContactEverywhere(**workspace, person);
    if (!report)
        return fail(report.error());
    if (globals.json)
        say(reportJson(*report));
    else
        sayReport(*report, arguments);
    return Exit::Done;
}

} // namespace

void addEraseCommand(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<EraseArguments>();
    CLI::App *command = addCommand(app, globals, "erase", "Erase a person, everywhere and for good");
    command->add_option("--contact", arguments->contact, "The person's name")->required()->type_name("NAME");
    command->add_option("--buyer", arguments->buyer, "The buyer that the person belongs to")
        ->required()
        ->type_name("NAME");
    command->add_option("--export", arguments->exported, "First write all about the person to this file")
        ->type_name("FILE");
    addExample(command, " --contact \"Maria Lopez\" --buyer \"Peak Roofing Co\" --export maria.json");
    command->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return erase(globals, *arguments); }; });
}

} // namespace touchbase::cli
