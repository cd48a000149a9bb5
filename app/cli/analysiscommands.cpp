// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "explanation.h"

#include "operations/scoring/scorejson.h"
#include "operations/scoring/weeklychart.h"

namespace touchbase::cli {

namespace {

struct ScoreArguments {
    std::string buyer;
    std::string asOf;
    std::string since;
    bool explain = false;
};

Exit score(const ScoreArguments &arguments, const Globals &globals)
{
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    const auto since = dayOption(arguments.since, wrong);
    if (wrong)
        return wrongArgument("--as-of or --since", *wrong);
    auto open = openWithSetup(globals);
    if (!open)
        return fail(open.error());
    ScoreRequest request{std::nullopt, asOf.value_or(open->today()), since};
    if (!arguments.buyer.empty()) {
        auto buyer = findBuyer(*open->workspace, toQString(arguments.buyer));
        if (!buyer)
            return fail(buyer.error());
        request.buyer = buyer->id;
    }
    const ScoreSetup &setup = open->setup;
    auto scores = open->workspace->readNow(
        [&setup, request](const Reader &reader) { return scoreBuyers(reader, setup, request); });
    if (!scores)
        return fail(scores.error());
    if (globals.json) {
        say(scoresToJson(*scores, request.asOf, arguments.explain, since));
        return Exit::Done;
    }
    for (const BuyerScore &scored : *scores) {
        say(scoreLine(scored));
        if (!arguments.explain && !since)
            continue;
        const QStringList lines = explanationOf(scored, setup.modelOf(scored.vertical));
        for (const QString &line : lines)
            say(line);
    }
    if (scores->empty())
        say(QStringLiteral("No buyer has a score on %1: nobody had signed by then.").arg(request.asOf.toString()));
    return Exit::Done;
}

struct HistoryArguments {
    std::string buyer;
    std::string from;
    std::string to;
};

Exit history(const HistoryArguments &arguments, const Globals &globals)
{
    std::optional<Error> wrong;
    const auto from = dayOption(arguments.from, wrong);
    const auto to = dayOption(arguments.to, wrong);
    if (wrong)
        return wrongArgument("--from or --to", *wrong);
    auto opened = openBuyer(globals, arguments.buyer);
    if (!opened)
        return fail(opened.error());
    const auto &[open, buyer] = *opened;
    const ScoreSetup &setup = open.setup;
    auto points = open.workspace->readNow(
        [&setup, id = buyer.id, from, last = to.value_or(open.today())](const Reader &reader) {
            return scoreHistory(reader, setup, id, from, last);
        });
    if (!points)
        return fail(points.error());
    if (globals.json) {
        say(historyToJson(buyer.value.name, *points));
        return Exit::Done;
    }
    for (const score::Score &point : *points)
        say(QStringLiteral("%1  %2  %3").arg(point.asOf.toString()).arg(point.shown, 3).arg(wordString(point.band)));
    return Exit::Done;
}

struct ChartArguments {
    std::string buyer;
    std::string measure = "dispute_rate";
    std::string chart = "auto";
    int weeks = 26;
    bool fresh = false;
    std::string asOf;
};

QString percent(const stats::Fraction &fraction)
{
    return QString::number(fraction.value * 100, 'f', 2) + QStringLiteral(" %");
}

void sayChart(const WeeklyChart &chart)
{
    say(QStringLiteral("%1 chart of %2").arg(wordString(chart.chart.kind), wordString(chart.measure)));
    if (chart.chart.center)
        say(QStringLiteral("Centre %1").arg(percent(*chart.chart.center)));
    if (chart.swing)
        say(QStringLiteral("Swing beyond chance: %1 points").arg(QString::number(*chart.swing, 'f', 2)));
    for (size_t i = 0; i < chart.weeks.size(); ++i) {
        const auto &point = chart.chart.points[i];
        QString line = QStringLiteral("%1  %2  %3 of %4")
                           .arg(chart.weeks[i].to.toString(), percent(point.value))
                           .arg(chart.weeks[i].x)
                           .arg(chart.weeks[i].n);
        if (point.limits)
            line += QStringLiteral("  limits %1 to %2").arg(percent(point.limits->lcl), percent(point.limits->ucl));
        for (std::string_view word : point.signals.words())
            line += QStringLiteral("  ") + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        if (chart.weeks[i].fresh)
            line += QStringLiteral("  (fresh: sales may still come back)");
        say(line);
    }
    if (chart.weeks.empty())
        say(QStringLiteral("No week with leads whose numbers are known."));
}

Exit controlChart(const ChartArguments &arguments, const Globals &globals)
{
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const auto measure = parseWord<WeeklyMeasure>(std::string_view(arguments.measure));
    if (!measure)
        return wrongArgument("--measure", measure.error());
    const auto choice = parseWord<stats::ChartChoice>(std::string_view(arguments.chart));
    if (!choice)
        return wrongArgument("--chart", choice.error());
    auto opened = openBuyer(globals, arguments.buyer);
    if (!opened)
        return fail(opened.error());
    const auto &[open, buyer] = *opened;
    const ScoreSetup &setup = open.setup;
    const ChartRequest request{buyer.id,        *measure,        *choice,
                               arguments.weeks, arguments.fresh, asOf.value_or(open.today())};
    auto chart = open.workspace->readNow(
        [&setup, request](const Reader &reader) { return weeklyChart(reader, setup, request); });
    if (!chart)
        return fail(chart.error());
    if (globals.json)
        say(chartToJson(*chart));
    else
        sayChart(*chart);
    return Exit::Done;
}

} // namespace

void addAnalysisCommands(CLI::App &app, Globals &globals, Action &action)
{
    auto scoring = std::make_shared<ScoreArguments>();
    CLI::App *scores = addCommand(app, globals, "score", "Every buyer's score, and why");
    scores->add_option("--buyer", scoring->buyer, "Only this buyer, by name or alias")->type_name("NAME");
    addAsOfOption(scores, scoring->asOf);
    scores->add_option("--since", scoring->since, "Say what moved the score since this day")->type_name("DAY");
    scores->add_flag("--explain", scoring->explain, "Add every measure with its value, n, points and share");
    addExample(scores, " --buyer \"Peak Roofing Co\" --explain --since 2026-03-01");
    scores->callback(
        [scoring, &globals, &action] { action = [scoring, &globals] { return score(*scoring, globals); }; });

    auto past = std::make_shared<HistoryArguments>();
    CLI::App *points = addCommand(app, globals, "history", "A buyer's score, week by week");
    addBuyerOption(points, past->buyer);
    points->add_option("--from", past->from, "First day; the day of signing without it")->type_name("DAY");
    points->add_option("--to", past->to, "Last day; today without it")->type_name("DAY");
    addExample(points, " --buyer \"Peak Roofing Co\" --from 2026-01-01");
    points->callback([past, &globals, &action] { action = [past, &globals] { return history(*past, globals); }; });

    auto charting = std::make_shared<ChartArguments>();
    CLI::App *chart = addCommand(app, globals, "control-chart", "Is a buyer's weekly rate stable?");
    addBuyerOption(chart, charting->buyer);
    chart->add_option("--measure", charting->measure, "dispute_rate, contact_rate or conversion_rate")
        ->type_name("MEASURE")
        ->capture_default_str();
    chart
        ->add_option("--chart", charting->chart,
                     "p, laney or xmr; auto takes laney where chance varies more than p says")
        ->type_name("KIND")
        ->capture_default_str();
    chart->add_option("--weeks", charting->weeks, "How many calendar weeks, Monday to Sunday")
        ->type_name("WEEKS")
        ->check(CLI::Range(1, 520))
        ->capture_default_str();
    chart->add_flag("--fresh", charting->fresh, "Add the weeks whose sales may still come back, outside all limits");
    addAsOfOption(chart, charting->asOf);
    addExample(chart, " --buyer \"Peak Roofing Co\" --measure contact_rate --weeks 52");
    chart->callback(
        [charting, &globals, &action] { action = [charting, &globals] { return controlChart(*charting, globals); }; });
}

} // namespace touchbase::cli
