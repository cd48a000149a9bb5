// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "display.h"
#include "process.h"
#include "suites.h"

#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace touchbase::bench {

namespace {

constexpr double memoryLimitMB = 120;
constexpr double blockedLimitMs = 50;
constexpr double frameLimitMs = 16;
constexpr double reviewLimitMs = 300;

const QString subject = QStringLiteral(TOUCHBASE_BENCH_WINDOW);

/// What is shared with other processes counts in part (proportional set size), in MB; 0 where it cannot be read.
double memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

bool benchStart(const Bench &bench, const Display &display)
{
    const auto ours = [&] { return display.untilItSays(subject, {QStringLiteral("list"), bench.workspace}, "shown"); };
    return compare(
        {QStringLiteral("first window with the list of buyers filled"),
         QStringLiteral("a bare main window with an empty chart"), 2.5},
        bench.runs, [&] { return display.untilItSays(subject, {QStringLiteral("bare")}, "shown"); }, ours);
}

/// Against the window of a program that people know; without its content, so ours does more.
bool benchAgainst(const Bench &bench, const Display &display, const QString &program, const QString &windowClass)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        say(QStringLiteral("FAILED   %1 is not installed").arg(program));
        return false;
    }
    return compare(
        {QStringLiteral("first window with the list of buyers filled"),
         QStringLiteral("the first window of %1").arg(program), 1.0},
        bench.runs, [&] { return display.untilItShows(program, {}, windowClass); },
        [&] {
            return display.untilItSays(subject, {QStringLiteral("list"), bench.workspace}, "shown");
        });
}

bool benchMemory(const Bench &bench, const Display &display)
{
    const auto process = display.start(subject, {QStringLiteral("list"), bench.workspace});
    const bool isShown = waitForLine(*process, "shown");
    QThread::sleep(5); // the weeks behind the little charts come after the list
    const double memory = isShown ? memoryOf(process->processId()) : 0;
    process->kill();
    process->waitForFinished();
    if (memory <= 0) {
        say(QStringLiteral("FAILED   the memory of the window could not be read"));
        return false;
    }
    const bool met = memory <= memoryLimitMB;
    say(QStringLiteral("%1proportional set size with the list of buyers: %2 MB (at most %3)")
            .arg(met ? QStringLiteral("met      ") : QStringLiteral("NOT MET  "))
            .arg(memory, 0, 'f', 1)
            .arg(memoryLimitMB, 0, 'f', 0));
    return met;
}

/// The numbers that a subject tells, each as one run of a measurement.
bool benchTold(const Demand &demand, const Display &display, const QStringList &arguments)
{
    const auto process = display.start(subject, arguments);
    std::vector<double> told;
    if (waitForLine(*process, "shown")) {
        while (process->waitForReadyRead(60'000) || process->canReadLine()) {
            while (process->canReadLine()) {
                const QByteArray line = process->readLine().trimmed();
                if (line.startsWith("ms "))
                    told.push_back(line.mid(3).toDouble());
            }
        }
    }
    process->waitForFinished();
    size_t next = 0;
    return measure(demand, std::max(1, static_cast<int>(told.size())), [&]() -> std::optional<double> {
        return next < told.size() ? std::optional(told[next++]) : std::nullopt;
    });
}

/// A workspace with so many buyers, made once.
QString workspaceWith(const Bench &bench, const QString &name, int buyers, int days)
{
    const QString file = bench.folder + u'/' + name + QStringLiteral(".touchbase");
    const QString unfinished = bench.folder + QStringLiteral("/unfinished2.touchbase");
    QFile::remove(unfinished);
    if (QFile::exists(file)
        || (runProcess(QStringLiteral(TOUCHBASE_CLI),
                       {QStringLiteral("demo"), QStringLiteral("-w"), unfinished, QStringLiteral("--buyers"),
                        QString::number(buyers), QStringLiteral("--days"), QString::number(days),
                        QStringLiteral("--as-of"), bench.asOf.toString()})
            && QFile::rename(unfinished, file)))
        return file;
    return {};
}

bool benchReview(const Bench &bench)
{
    const QString buyer = QStringLiteral("Alderbrook Gutters"); // the sample's first
    const QStringList arguments{QStringLiteral("review"),
                                QStringLiteral("-w"),
                                bench.workspace,
                                QStringLiteral("--buyer"),
                                buyer,
                                QStringLiteral("--kind"),
                                QStringLiteral("quarterly"),
                                QStringLiteral("--period"),
                                bench.asOf.toString(),
                                QStringLiteral("--for"),
                                QStringLiteral("team"),
                                QStringLiteral("-o"),
                                bench.folder + QStringLiteral("/review.pdf")};
    return measure({QStringLiteral("one quarterly review as PDF, with the start of the program"), {}, reviewLimitMs},
                   bench.runs, [&]() -> std::optional<double> {
                       QFile::remove(arguments.last());
                       const auto ended = runProcess(QStringLiteral(TOUCHBASE_CLI), arguments);
                       return ended ? std::optional(ended->ms) : std::nullopt;
                   });
}

} // namespace

bool benchWindow(const Bench &bench)
{
    const auto display = Display::open(bench.folder);
    const QString many = workspaceWith(bench, QStringLiteral("manybuyers"), 2000, 180);
    const QString waiting = workspaceWith(bench, QStringLiteral("manyentries"), 3200, 120); // more than 5,000 entries
    if (!display || many.isEmpty() || waiting.isEmpty())
        return false;
    const bool small = benchMemory(bench, *display); // and once through what only the first start of a day does
    const bool started = benchStart(bench, *display);
    const bool first = benchAgainst(bench, *display, QStringLiteral("keepassxc"), QStringLiteral("keepassxc"));
    const bool second = benchAgainst(bench, *display, QStringLiteral("sqlitebrowser"), QStringLiteral("DB Browser"));
    const bool answers = benchTold(
        {QStringLiteral("opening a buyer's overview: the window does not answer for"), {}, blockedLimitMs}, *display,
        {QStringLiteral("overview"), bench.workspace});
    const bool scrolls = benchTold({QStringLiteral("one frame of scrolling through 2,000 buyers"), {}, frameLimitMs},
                                   *display, {QStringLiteral("scroll"), many});
    const bool opens = benchTold(
        {QStringLiteral("opening Today with 5,000 entries: the window does not answer for"), {}, blockedLimitMs},
        *display, {QStringLiteral("today"), waiting});
    const bool scrollsToday = benchTold(
        {QStringLiteral("one frame of scrolling through 5,000 entries"), {}, frameLimitMs}, *display,
        {QStringLiteral("scroll-today"), waiting});
    return benchReview(bench) && started && first && second && small && answers && scrolls && opens && scrollsToday;
}

} // namespace touchbase::bench
