// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "drawing.h"

#include "operations/reporting/reviewloading.h"
#include "operations/scoring/weeklychart.h"
#include "render/charts/chartfile.h"
#include "render/charts/ratechart.h"
#include "render/charts/scorecharts.h"
#include "render/words.h"

namespace touchbase::cli {

/// What a chart can show, by the words of the command line.
enum class ChartSubject {
    Score,
    DisputeRate,
    Volume,
    Groups
};

} // namespace touchbase::cli

template <>
struct touchbase::Words<touchbase::cli::ChartSubject> {
    static constexpr std::array<std::string_view, 4> table{"score", "dispute_rate", "volume", "groups"};
};

namespace touchbase::cli {

namespace {

constexpr int scoreWeeks = 52;
constexpr int shownWeeks = 26;
constexpr int daysOfWeek = 7;

struct ChartArguments {
    std::string buyer;
    std::string kind;
    std::string output;
    std::string asOf;
};

/// A chart to be drawn: whose, of which day, and with what.
struct ChartJob {
    Stored<Buyer> buyer;
    Day asOf;
    render::Format format;
    const ScoreSetup &setup;

    [[nodiscard]] score::Floors floors() const { return setup.modelOf(buyer.value.vertical).floors; }
    [[nodiscard]] QString scope(int weeks) const
    {
        return QStringLiteral("%1, %2 weeks to %3").arg(buyer.value.name).arg(weeks).arg(format.fullDay(asOf));
    }
};

Result<render::Picture> scorePicture(Workspace &workspace, const ChartJob &job)
{
    auto points = workspace.readNow([&](const Reader &reader) {
        return scoreHistory(reader, job.setup, job.buyer.id, job.asOf - scoreWeeks * daysOfWeek, job.asOf);
    });
    if (!points)
        return failure(points.error());
    render::Picture picture{QStringLiteral("CX score by week"), job.scope(scoreWeeks), {}};
    picture.sentence = points->empty()
                           ? QStringLiteral("No score yet: the buyer had not signed by then.")
                           : QStringLiteral("%1 on %2, %3. Coverage %4%. Model %5, version %6.")
                                 .arg(job.format.count(points->back().shown), job.format.fullDay(job.asOf),
                                      render::nameOf(points->back().band),
                                      job.format.decimal(100 * points->back().coverage, 0), points->back().modelName)
                                 .arg(points->back().modelVersion);
    picture.draw = [points = std::move(*points), floors = job.floors()](QPainter &painter, const QRectF &rect,
                                                                        const render::ChartStyle &style) {
        render::drawScoreHistory(painter, rect, points, floors, style);
    };
    return picture;
}

Result<render::Picture> ratePicture(Workspace &workspace, const ChartJob &job)
{
    const ChartRequest request{job.buyer.id, WeeklyMeasure::DisputeRate, stats::ChartChoice::Auto, shownWeeks, true,
                               job.asOf};
    auto chart = workspace.readNow([&](const Reader &reader) { return weeklyChart(reader, job.setup, request); });
    if (!chart)
        return failure(chart.error());
    render::Picture picture{QStringLiteral("Dispute rate by week"), job.scope(shownWeeks), {}};
    picture.sentence = chart->weeks.empty()
                           ? QStringLiteral("No week with leads whose disputes are known.")
                           : QStringLiteral("Control chart (%1), limits at three sigma; squares are not chance, hollow "
                                            "weeks may still change.")
                                 .arg(wordString(chart->chart.kind));
    picture.draw = [chart = std::move(*chart)](QPainter &painter, const QRectF &rect, const render::ChartStyle &style) {
        render::drawControlChart(painter, rect, chart, style);
    };
    return picture;
}

Result<render::Picture> volumePicture(Workspace &workspace, const ChartJob &job)
{
    auto weeks = workspace.readNow(
        [&](const Reader &reader) { return loadWeeklyVolume(reader, job.setup, job.buyer.id, job.asOf, shownWeeks); });
    if (!weeks)
        return failure(weeks.error());
    render::Picture picture{QStringLiteral("Leads delivered by week"), job.scope(shownWeeks), {}};
    picture.sentence = weeks->empty() ? QStringLiteral("No week yet: the buyer had not signed by then.")
                                      : QStringLiteral("Bars are leads delivered, the line is what was agreed for days "
                                                       "without a pause; ? is not reported.");
    picture.draw = [weeks = std::move(*weeks)](QPainter &painter, const QRectF &rect, const render::ChartStyle &style) {
        render::drawWeeklyVolume(painter, rect, weeks, style);
    };
    return picture;
}

Result<render::Picture> groupsPicture(Workspace &workspace, const ChartJob &job)
{
    auto scores = workspace.readNow([&](const Reader &reader) {
        return scoreBuyers(reader, job.setup, {job.buyer.id, job.asOf, job.asOf - 4 * daysOfWeek});
    });
    if (!scores)
        return failure(scores.error());
    render::Picture picture{QStringLiteral("Six groups"),
                            QStringLiteral("%1, %2").arg(job.buyer.value.name, job.format.fullDay(job.asOf)),
                            QStringLiteral("No score yet: the buyer had not signed by then."),
                            {720, 220}};
    if (scores->empty()) {
        picture.draw = [](QPainter &, const QRectF &, const render::ChartStyle &) {};
        return picture;
    }
    picture.sentence = QStringLiteral("Score %1, %2. The tick is four weeks earlier.")
                           .arg(job.format.count(scores->front().score.shown),
                                render::nameOf(scores->front().score.band));
    picture.draw = [one = std::move(scores->front()), floors = job.floors()](QPainter &painter, const QRectF &rect,
                                                                             const render::ChartStyle &style) {
        render::drawGroups(painter, rect, one.score, one.earlier ? &*one.earlier : nullptr, floors, style);
    };
    return picture;
}

Result<render::Picture> pictureOf(ChartSubject subject, Workspace &workspace, const ChartJob &job)
{
    switch (subject) {
    case ChartSubject::Score:
        return scorePicture(workspace, job);
    case ChartSubject::DisputeRate:
        return ratePicture(workspace, job);
    case ChartSubject::Volume:
        return volumePicture(workspace, job);
    case ChartSubject::Groups:
        return groupsPicture(workspace, job);
    }
    Q_UNREACHABLE();
}

/// By the end of the file's name; standard output gets SVG.
std::optional<render::PictureFormat> pictureFormat(const QString &path)
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return render::PictureFormat::Png;
    if (path == QLatin1String("-") || path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return render::PictureFormat::Svg;
    return std::nullopt;
}

void tell(const ChartArguments &arguments, const ChartJob &job, bool asJson)
{
    const QString file = toQString(arguments.output);
    if (asJson)
        say(QJsonObject{{QStringLiteral("buyer"), job.buyer.value.name},
                        {QStringLiteral("kind"), toQString(arguments.kind)},
                        {QStringLiteral("as_of"), job.asOf.toString()},
                        {QStringLiteral("file"), file}});
    else if (file != QLatin1String("-"))
        say(file);
}

Exit chart(const ChartArguments &arguments, const Globals &globals)
{
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const auto subject = parseWord<ChartSubject>(std::string_view(arguments.kind));
    if (!subject)
        return wrongArgument("--kind", subject.error());
    const QString path = toQString(arguments.output);
    const auto type = pictureFormat(path);
    if (!type)
        return wrongUsage(QStringLiteral("“%1” names no kind of picture. End it with .png or .svg.").arg(path));
    if (path == QLatin1String("-") && globals.json)
        return wrongUsage(QStringLiteral("Standard output takes the picture or the JSON document: leave out --json."));
    auto opened = openBuyer(globals, arguments.buyer);
    if (!opened)
        return fail(opened.error());
    const auto &[open, buyer] = *opened;
    const auto format = formatFor({}, open.setup);
    if (!format)
        return fail(format.error());
    const ChartJob job{buyer, asOf.value_or(open.today()), *format, open.setup};
    auto picture = pictureOf(*subject, *open.workspace, job);
    if (!picture)
        return fail(picture.error());
    if (auto written = writeFile(path, render::pictureFile(*picture, *type, job.format)); !written)
        return fail(written.error());
    tell(arguments, job, globals.json);
    return Exit::Done;
}

} // namespace

void addChartCommand(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<ChartArguments>();
    CLI::App *command = addCommand(app, globals, "chart", "Draw a chart of one buyer");
    addBuyerOption(command, arguments->buyer);
    command->add_option("--kind", arguments->kind, "score, dispute_rate, volume or groups")
        ->required()
        ->type_name("KIND");
    command
        ->add_option("-o,--output", arguments->output,
                     "The picture, .png or .svg, in the place of an older one; - is SVG on standard output")
        ->required()
        ->type_name("FILE");
    addAsOfOption(command, arguments->asOf);
    addExample(command, " --buyer \"Peak Roofing Co\" --kind score -o score.svg");
    command->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return chart(*arguments, globals); }; });
}

} // namespace touchbase::cli
