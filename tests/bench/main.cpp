// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "process.h"
#include "suites.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace touchbase::bench {

namespace {

constexpr auto sampleDay = "2026-11-21"; // the sample is the same whenever the benchmark runs

bool makeSample(const Bench &bench)
{
    say(QStringLiteral("Making the large sample: 500 buyers, 730 days, 1,000,000 touchpoints …"));
    return runProcess(QStringLiteral(TOUCHBASE_CLI),
                      {QStringLiteral("demo"), QStringLiteral("-w"), bench.workspace, QStringLiteral("--buyers"),
                       QStringLiteral("500"), QStringLiteral("--days"), QStringLiteral("730"),
                       QStringLiteral("--touchpoints"), QStringLiteral("1000000"), QStringLiteral("--as-of"),
                       bench.asOf.toString()})
        .has_value();
}

struct Suite {
    const char *name;
    bool (*run)(const Bench &);
};
constexpr Suite suites[] = {
    {"score", benchScores}, {"what-if", benchWhatIf}, {"import", benchImport}, {"touchpoint", benchTouchpoint}};

/// Runs the suites that are named, or all; 0 where every demand was met.
int runSuites(const QString &program, const QStringList &names)
{
    QTemporaryDir folder;
    const Bench bench{folder.filePath(QStringLiteral("sample.touchbase")), *Day::parse(std::string_view(sampleDay)),
                      folder.path(), program, 9};
    if (!makeSample(bench)) {
        say(QStringLiteral("FAILED   the sample could not be made"));
        return 1;
    }
    bool met = true;
    for (const Suite &suite : suites) {
        if (names.isEmpty() || names.contains(QLatin1String(suite.name)))
            met = suite.run(bench) && met;
    }
    return met ? 0 : 1;
}

} // namespace

} // namespace touchbase::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--read-windows")) {
        const auto day = touchbase::Day::parse(arguments[2]);
        return day ? touchbase::bench::readWindows(arguments[1], *day) : 2;
    }
    return touchbase::bench::runSuites(application.applicationFilePath(), arguments);
}
