// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/preferences.h"
#include "render/translation.h"
#include "render/typography.h"
#include "shell/mainwindow.h"
#include "shell/singleinstance.h"
#include "shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <sys/stat.h>

namespace touchbase {

namespace {

void setIdentity()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Touchbase"));
    QCoreApplication::setApplicationName(QStringLiteral("touchbase"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHBASE_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.touchbase.Touchbase"));
}

/// The workspace that was asked for, or the one that was open last; blank: none.
QString wantedWorkspace(const QCoreApplication &application, const ui::Preferences &preferences)
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

int run(QApplication &application)
{
    render::installTranslations(application);
    render::registerFonts();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/touchbase/org.touchbase.Touchbase.svg")));
    ui::Preferences preferences(ui::Preferences::usualFile());
    const QString wanted = wantedWorkspace(application, preferences);
    if (!wanted.isEmpty() && ui::SingleInstance::raiseOther(wanted))
        return 0;

    const ui::Theme theme(preferences);
    const SystemClock clock;
    ui::MainWindow window(preferences, clock);
    ui::SingleInstance instance;
    QObject::connect(&window, &ui::MainWindow::workspaceChanged, &instance, &ui::SingleInstance::answerFor);
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    window.show();
    if (!wanted.isEmpty())
        window.openWorkspace(wanted);
    return QApplication::exec();
}

} // namespace

} // namespace touchbase

int main(int argc, char **argv)
{
    ::umask(0077); // whatever is made here is its owner's alone
    touchbase::setIdentity();
    QApplication application(argc, argv);
    return touchbase::run(application);
}
