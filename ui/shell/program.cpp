// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/program.h"

#include "desk/preferences.h"
#include "render/translation.h"
#include "render/typography.h"
#include "shell/mainwindow.h"
#include "shell/singleinstance.h"
#include "shell/theme.h"
#include "shell/workspaceview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QIcon>
#include <QTimer>

namespace touchbase::ui {

namespace {

constexpr int patienceMilliseconds = 40;

/// The workspace that was asked for, or the one that was open last; blank: none.
QString wantedWorkspace(const QCoreApplication &application, const Preferences &preferences)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customer experience of lead buyers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({{QStringLiteral("w"), QStringLiteral("workspace")},
                      QCoreApplication::translate("main", "The workspace file to open."),
                      QCoreApplication::translate("main", "file")});
    parser.addPositionalArgument(QStringLiteral("workspace"),
                                 QCoreApplication::translate("main", "The workspace file to open."),
                                 QStringLiteral("[workspace]"));
    parser.process(application);
    QStringList files = parser.values(QStringLiteral("workspace"));
    files += parser.positionalArguments();
    return files.isEmpty() ? preferences.recentWorkspaces().value(0) : files.first();
}

/// A window that comes with its rows is laid out and painted once; one that had to wait longer comes without.
void waitForBuyers(const MainWindow &window)
{
    if (!window.view() || window.view()->hasBuyers())
        return;
    QEventLoop loop;
    QObject::connect(window.view(), &WorkspaceView::buyersLoaded, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMilliseconds, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
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
    Preferences preferences(Preferences::usualFile());
    const QString wanted = wantedWorkspace(application, preferences);
    if (!wanted.isEmpty() && SingleInstance::raiseOther(wanted))
        return 0;

    const SystemClock clock;
    std::optional<WorkspaceOpening> opening; // while the window is made
    if (!wanted.isEmpty())
        opening = beginOpening(wanted, clock, preferences);
    render::registerFonts();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/touchbase/org.touchbase.Touchbase.svg")));
    const Theme theme(preferences);
    MainWindow window(preferences, clock);
    SingleInstance instance;
    QObject::connect(&window, &MainWindow::workspaceChanged, &instance, &SingleInstance::answerFor);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    if (opening)
        window.takeWorkspace(std::move(*opening)); // before it is shown, so that it is laid out and painted once
    waitForBuyers(window);
    window.show();
    if (started)
        started(window);
    return QApplication::exec();
}

} // namespace touchbase::ui
