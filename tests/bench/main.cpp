// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "process.h"
#include "suites.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace touchbase::bench {

namespace {

constexpr auto sampleDay = "2026-11-21"; // the sample is the same whenever the benchmark runs

/// Makes the sample once for all suites; with --keep, once for all runs.
bool makeSample(const Bench &bench)
{
    if (QFile::exists(bench.workspace))
        return true;
    say(QStringLiteral("Making the large sample: 500 buyers, 730 days, 1,000,000 touchpoints …"));
    // Under another name first: a sample that was cut short must not be taken for one.
    const QString unfinished = bench.folder + QStringLiteral("/unfinished.touchbase");
    QFile::remove(unfinished);
    return runProcess(QStringLiteral(TOUCHBASE_CLI),
                      {QStringLiteral("demo"), QStringLiteral("-w"), unfinished, QStringLiteral("--buyers"),
                       QStringLiteral("500"), QStringLiteral("--days"), QStringLiteral("730"),
                       QStringLiteral("--touchpoints"), QStringLiteral("1000000"), QStringLiteral("--as-of"),
                       bench.asOf.toString()})
           && QFile::rename(unfinished, bench.workspace);
}

struct Suite {
    const char *name;
    bool needsSample;
    bool (*run)(const Bench &);
};
constexpr Suite suites[] = {{"score", true, benchScores},          {"today", true, benchToday},
                            {"what-if", true, benchWhatIf},        {"import", false, benchImport},
                            {"touchpoint", true, benchTouchpoint}, {"window", true, benchWindow}};

bool isMet(const Suite &suite, const Bench &bench)
{
    if (suite.needsSample && !makeSample(bench)) {
        say(QStringLiteral("FAILED   the sample could not be made"));
        return false;
    }
    return suite.run(bench);
}

/// Runs the suites that are named, or all, in a folder; 0 where every demand was met, 2 where one has no such name.
int runSuites(const QString &program, const QString &folder, const QStringList &names)
{
    for (const QString &name : names) {
        if (std::none_of(std::begin(suites), std::end(suites),
                         [&](const Suite &suite) { return name == QLatin1String(suite.name); })) {
            say(QStringLiteral("There is no benchmark %1: score, today, what-if, import, touchpoint, window.")
                    .arg(name));
            return 2;
        }
    }
    const Bench bench{folder + QStringLiteral("/sample.touchbase"), *Day::parse(std::string_view(sampleDay)), folder,
                      program, 9};
    bool met = true;
    for (const Suite &suite : suites) {
        if (names.isEmpty() || names.contains(QLatin1String(suite.name)))
            met = isMet(suite, bench) && met;
    }
    return met ? 0 : 1;
}

} // namespace

} // namespace touchbase::bench

/// [--keep FOLDER] [SUITE…]: all suites without a name; with a folder, the sample stays there for the next run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--read-windows")) {
        const auto day = touchbase::Day::parse(arguments[2]);
        return day ? touchbase::bench::readWindows(arguments[1], *day) : 2;
    }
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--read-today")) {
        const auto day = touchbase::Day::parse(arguments[2]);
        return day ? touchbase::bench::readToday(arguments[1], *day) : 2;
    }
    if (arguments.size() >= 2 && arguments[0] == QLatin1String("--keep")) {
        QDir().mkpath(arguments[1]);
        return touchbase::bench::runSuites(application.applicationFilePath(), arguments[1], arguments.mid(2));
    }
    // Beside the program: the system's temporary folder may lie in memory, where nothing has to reach a disk.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    return touchbase::bench::runSuites(application.applicationFilePath(), folder.path(), arguments);
}
