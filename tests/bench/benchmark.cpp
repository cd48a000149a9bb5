// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace touchbase::bench {

namespace {

QString shown(const Median &median)
{
    return QStringLiteral("%1 ms (%2 to %3)")
        .arg(median.ms, 0, 'f', 2)
        .arg(median.lowest, 0, 'f', 2)
        .arg(median.highest, 0, 'f', 2);
}

bool failed(const Demand &demand, const QString &which)
{
    say(QStringLiteral("FAILED   %1: a run of %2 did not end well").arg(demand.what, which));
    return false;
}

QString verdict(bool met)
{
    return met ? QStringLiteral("met      ") : QStringLiteral("NOT MET  ");
}

} // namespace

Median medianOf(std::vector<double> runs)
{
    std::sort(runs.begin(), runs.end());
    const size_t middle = runs.size() / 2;
    const double median = runs.size() % 2 == 1 ? runs[middle] : (runs[middle - 1] + runs[middle]) / 2;
    return {median, runs.front(), runs.back()};
}

bool compare(const Demand &demand, int times, const Run &yardstick, const Run &subject)
{
    std::vector<double> yardsticks;
    std::vector<double> subjects;
    for (int i = 0; i < times; ++i) {
        const auto measure = yardstick();
        const auto measured = subject();
        if (!measure || !measured)
            return failed(demand, measure ? QStringLiteral("the subject") : QStringLiteral("the yardstick"));
        yardsticks.push_back(*measure);
        subjects.push_back(*measured);
    }
    const Median of = medianOf(yardsticks);
    const Median is = medianOf(subjects);
    const double ratio = is.ms / of.ms;
    const bool met = ratio <= demand.limit;
    say(QStringLiteral("%1%2: %3 × (at most %4 ×), %5 against %6 for %7; %8 runs each")
            .arg(verdict(met), demand.what)
            .arg(ratio, 0, 'f', 2)
            .arg(demand.limit, 0, 'f', 2)
            .arg(shown(is), shown(of), demand.yardstickIs)
            .arg(times));
    return met;
}

bool measure(const Demand &demand, int times, const Run &subject)
{
    std::vector<double> subjects;
    for (int i = 0; i < times; ++i) {
        const auto measured = subject();
        if (!measured)
            return failed(demand, QStringLiteral("the subject"));
        subjects.push_back(*measured);
    }
    const Median is = medianOf(subjects);
    if (demand.limit <= 0) {
        say(QStringLiteral("said     %1: %2; %3 runs").arg(demand.what, shown(is)).arg(times));
        return true;
    }
    const bool met = is.ms <= demand.limit;
    say(QStringLiteral("%1%2: %3 (at most %4 ms); %5 runs")
            .arg(verdict(met), demand.what, shown(is))
            .arg(demand.limit, 0, 'f', 2)
            .arg(times));
    return met;
}

double millisecondsOf(const std::function<void()> &function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace touchbase::bench
