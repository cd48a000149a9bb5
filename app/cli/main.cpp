// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "drawing.h"

#include "render/translation.h"
#include "render/typography.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <sys/stat.h>

namespace touchbase::cli {

CLI::App *addCommand(CLI::App &app, Globals &globals, const char *name, const char *description)
{
    CLI::App *command = app.add_subcommand(name, description);
    command->add_option("-w,--workspace", globals.workspace, "The workspace file")->required()->type_name("FILE");
    command->add_flag("--json", globals.json, "Answer with one JSON document");
    return command;
}

void addExample(CLI::App *command, const char *arguments)
{
    command->footer("Example:\n  touchbase-cli " + command->get_name() + " -w my.touchbase" + arguments);
}

namespace {

/// Commands of formats.md that have no implementation yet say so and end with 2, whatever their options.
void addUnavailable(CLI::App &app, Action &action)
{
    for (const char *name : {"log"}) {
        CLI::App *command = app.add_subcommand(name, "(not available yet)");
        command->allow_extras();
        command->callback([&action, name] {
            action = [name] { return fail({ErrorCode::NotAvailableYet, {QString::fromLatin1(name)}}); };
        });
    }
}

bool hasCommand(const CLI::App &app, const std::string &name)
{
    const auto isMeant = [&name](const CLI::App *command) { return command->get_name() == name; };
    return !app.get_subcommands(isMeant).empty();
}

int run(int argc, char **argv)
{
    const SystemClock clock;
    Globals globals{{}, false, clock};
    Action action;
    CLI::App app("Customer experience of lead buyers, on the command line.", "touchbase-cli");
    app.footer("`touchbase-cli COMMAND --help` explains a command.\n"
               "Ends with 0 when done, 1 when the data said no, 2 on wrong usage, 3 when done in part.");
    app.set_version_flag("--version", "touchbase-cli " TOUCHBASE_VERSION);
    app.require_subcommand(1);
    addFileCommands(app, globals, action);
    addImportCommands(app, globals, action);
    addDataCommands(app, globals, action);
    addAnalysisCommands(app, globals, action);
    addTodayCommand(app, globals, action);
    addChartCommand(app, globals, action);
    addReviewCommand(app, globals, action);
    addOnboardingCommand(app, globals, action);
    addEraseCommand(app, globals, action);
    addUnavailable(app, action);
    if (argc > 1 && argv[1][0] != '-' && !hasCommand(app, argv[1]))
        return static_cast<int>(
            wrongUsage(QStringLiteral("There is no command “%1”. “touchbase-cli --help” lists them.")
                           .arg(QString::fromLocal8Bit(argv[1]))));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // CLI11 tells what is wrong by exceptions; they end here.
        return app.exit(error) == 0 ? 0 : static_cast<int>(Exit::WrongUsage);
    }
    return static_cast<int>(action());
}

/// Drawing needs fonts, and so an application that has them; a screen is never touched.
int runDrawing(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // what Qt misses is no one's concern here
    QGuiApplication application(argc, argv);
    render::installEnglish(application);
    render::registerFonts();
    return run(argc, argv);
}

int start(int argc, char **argv)
{
    ::umask(0077); // whatever is made here is its owner's alone
    if (argc > 1 && isDrawing(argv[1]))
        return runDrawing(argc, argv);
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c()); // what scripts read is the same on every machine
    render::installEnglish(application);
    return run(argc, argv);
}

} // namespace

} // namespace touchbase::cli

int main(int argc, char **argv)
{
    return touchbase::cli::start(argc, argv);
}
