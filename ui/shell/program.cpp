// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/program.h"

#include "desk/preferences.h"
#include "render/translation.h"
#include "render/typography.h"
#include "shell/mainwindow.h"
#include "shell/singleinstance.h"
#include "shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

namespace touchbase::ui {

namespace {

/// The workspace that was asked for, or the one that was open last; blank: none.
QString wantedWorkspace(const QCoreApplication &application, const Preferences &preferences)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customer experience of lead buyers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"),
                                 QCoreApplication::translate("main", "The workspace file to open."),
                                 QStringLiteral("[workspace]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    return files.isEmpty() ? preferences.recentWorkspaces().value(0) : files.first();
}

} // namespace

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Touchbase"));
    QCoreApplication::setApplicationName(QStringLiteral("touchbase"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHBASE_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.touchbase.Touchbase"));
}

int runProgram(QApplication &application, const std::function<void(MainWindow &)> &started)
{
    render::installTranslations(application);
    render::registerFonts();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/touchbase/org.touchbase.Touchbase.svg")));
    Preferences preferences(Preferences::usualFile());
    const QString wanted = wantedWorkspace(application, preferences);
    if (!wanted.isEmpty() && SingleInstance::raiseOther(wanted))
        return 0;

    const Theme theme(preferences);
    const SystemClock clock;
    MainWindow window(preferences, clock);
    SingleInstance instance;
    QObject::connect(&window, &MainWindow::workspaceChanged, &instance, &SingleInstance::answerFor);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    window.show();
    if (!wanted.isEmpty())
        window.openWorkspace(wanted);
    if (started)
        started(window);
    return QApplication::exec();
}

} // namespace touchbase::ui
