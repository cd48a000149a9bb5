// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QElapsedTimer>

#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace touchbase::bench {

std::optional<Ended> runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child < 0)
        return std::nullopt;
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execvp(pointers[0], pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s %s: wait status %d\n", words[0].constData(),
                     arguments.value(0).toLocal8Bit().constData(), status);
        return std::nullopt;
    }
    return Ended{static_cast<double>(timer.nsecsElapsed()) / 1e6, usage.ru_maxrss};
}

} // namespace touchbase::bench
