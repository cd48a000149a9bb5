// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/program.h"

#include <QApplication>

#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(0077); // whatever is made here is its owner's alone
    touchbase::ui::nameProgram();
    QApplication application(argc, argv);
    return touchbase::ui::runProgram(application);
}
