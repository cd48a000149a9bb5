// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjects.h"

#include "shell/program.h"

#include <QApplication>
#include <QTimer>

using namespace touchbase;

/// bare | list | overview | scroll | today | scroll-today, and a workspace for all but the first. Writes lines that the
/// benchmark reads: "shown" once what it is for is on the screen, then "ms NUMBER" for each thing measured, then it
/// ends.
int main(int argc, char **argv)
{
    ui::nameProgram();
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    for (int i = 2; i < argc; ++i) // what remains is the program's own command line
        argv[i - 1] = argv[i];
    argc = argc > 1 ? argc - 1 : argc;
    QApplication application(argc, argv);
    if (what == QLatin1String("bare"))
        return bench::runBareWindow();
    return ui::runProgram(application, [&what](ui::MainWindow &window) {
        bench::whenListIsPainted(window, [&what, &window] {
            bench::tell("shown");
            if (what == QLatin1String("overview"))
                bench::openBuyers(window);
            else if (what == QLatin1String("scroll"))
                bench::scrollBuyers(window);
            else if (what == QLatin1String("today"))
                bench::openToday(window);
            else if (what == QLatin1String("scroll-today"))
                bench::scrollToday(window);
        });
    });
}
