// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include "benchmark.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

namespace touchbase::bench {

namespace {

constexpr int patienceMs = 60'000;

void endProcess(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

std::unique_ptr<Display> Display::open(const QString &folder)
{
    std::unique_ptr<Display> display(new Display);
    display->m_server.start(QStringLiteral("Xvfb"),
                            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                             QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                             QStringLiteral("tcp"), QStringLiteral("-noreset")}); // a reset refuses who comes just then
    if (!display->m_server.waitForStarted() || !display->m_server.waitForReadyRead(patienceMs)) {
        say(QStringLiteral("FAILED   Xvfb does not start"));
        return nullptr;
    }
    const QString home = folder + QStringLiteral("/home");
    QDir(home).removeRecursively();
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // or it is no runtime folder
    display->m_environment = QProcessEnvironment::systemEnvironment();
    display->m_environment.insert(QStringLiteral("DISPLAY"),
                                  u':' + QString::fromLatin1(display->m_server.readAllStandardOutput().trimmed()));
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        display->m_environment.insert(QString::fromLatin1(name), home);
    display->m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return display;
}

Display::~Display()
{
    endProcess(m_server);
}

std::unique_ptr<QProcess> Display::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    return process;
}

bool waitForLine(QProcess &process, const QByteArray &line)
{
    for (;;) {
        while (process.canReadLine()) {
            if (process.readLine().startsWith(line))
                return true;
        }
        if (!process.waitForReadyRead(patienceMs))
            return false;
    }
}

std::optional<double> Display::untilItSays(const QString &program, const QStringList &arguments,
                                           const QByteArray &line) const
{
    bool said = false;
    std::unique_ptr<QProcess> process;
    const double ms = millisecondsOf([&] {
        process = start(program, arguments);
        said = waitForLine(*process, line);
    });
    endProcess(*process);
    return said ? std::optional(ms) : std::nullopt;
}

std::optional<double> Display::untilItShows(const QString &program, const QStringList &arguments,
                                            const QString &windowClass) const
{
    QElapsedTimer timer;
    timer.start();
    const auto process = start(program, arguments);
    bool isShown = false;
    while (!isShown && timer.elapsed() < patienceMs) {
        QProcess search;
        search.setProcessEnvironment(m_environment);
        search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                                 QStringLiteral("--class"), windowClass});
        search.waitForFinished();
        isShown = search.exitCode() == 0 && !search.readAllStandardOutput().trimmed().isEmpty();
    }
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    endProcess(*process);
    return isShown ? std::optional(ms) : std::nullopt;
}

} // namespace touchbase::bench
