// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "drawing.h"
#include "filenames.h"

#include "operations/export/privatefile.h"
#include "operations/reporting/reviewloading.h"
#include "render/print/pdf.h"
#include "render/print/reviewdocument.h"
#include "report/quarter.h"

#include <QDir>
#include <QJsonArray>

namespace touchbase::cli {

namespace {

struct ReviewArguments {
    std::string kind;
    std::string period;
    std::string audience = "buyer";
    std::string language;
    std::string paper;
    std::string asOf;
    std::string buyer;
    bool all = false;
    std::string output;
};

/// What all reviews of one call have in common.
struct ReviewJob {
    score::Period quarter;
    report::Audience audience;
    Day asOf;
    render::Format format;
    render::Paper paper;
};

/// A review that was written.
struct WrittenReview {
    QString buyer;
    QString file;
    int pages;
};

Result<WrittenReview> writeReview(Workspace &workspace, const ScoreSetup &setup, const ReviewJob &job, BuyerId buyer,
                                  const QString &path)
{
    const ReviewRequest request{buyer, job.quarter, job.asOf, job.audience};
    auto review = workspace.readNow(
        [&setup, request](const Reader &reader) { return loadQuarterlyReview(reader, setup, request); });
    if (!review)
        return failure(review.error());
    const render::ReviewDocument document(*review, job.format, job.paper);
    auto pdf = render::pdfOf(document);
    if (!pdf)
        return failure(pdf.error());
    if (auto written = writeFile(path, *pdf); !written)
        return failure(written.error());
    return WrittenReview{review->buyer, path, document.pageCount()};
}

Result<std::vector<WrittenReview>> writeOne(OpenWorkspace &open, const ReviewJob &job, const ReviewArguments &arguments)
{
    auto buyer = findBuyer(*open.workspace, toQString(arguments.buyer));
    if (!buyer)
        return failure(buyer.error());
    auto written = writeReview(*open.workspace, open.setup, job, buyer->id, toQString(arguments.output));
    if (!written)
        return failure(written.error());
    return std::vector{std::move(*written)};
}

/// One for each buyer that has a score on the quarter's last day.
Result<std::vector<WrittenReview>> writeAll(OpenWorkspace &open, const ReviewJob &job, const QString &folder)
{
    const ScoreSetup &setup = open.setup;
    auto scores = open.workspace->readNow([&setup, last = job.quarter.until](const Reader &reader) {
        return scoreBuyers(reader, setup, {std::nullopt, last});
    });
    if (!scores)
        return failure(scores.error());
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made.error());
    FileNames names(QStringLiteral(".pdf"));
    std::vector<WrittenReview> all;
    for (const BuyerScore &scored : *scores) {
        auto written = writeReview(*open.workspace, setup, job, scored.buyer,
                                   QDir(folder).filePath(names.nameFor(scored.name)));
        if (!written)
            return failure(written.error());
        all.push_back(std::move(*written));
    }
    return all;
}

void tell(const std::vector<WrittenReview> &written, const ReviewJob &job, bool asJson)
{
    if (asJson) {
        QJsonArray files;
        for (const WrittenReview &one : written)
            files.append(QJsonObject{{QStringLiteral("buyer"), one.buyer},
                                     {QStringLiteral("file"), one.file},
                                     {QStringLiteral("pages"), one.pages}});
        say(QJsonObject{{QStringLiteral("kind"), wordString(ReviewKind::Quarterly)},
                        {QStringLiteral("from"), job.quarter.from.toString()},
                        {QStringLiteral("to"), job.quarter.until.toString()},
                        {QStringLiteral("as_of"), job.asOf.toString()},
                        {QStringLiteral("for"), wordString(job.audience)},
                        {QStringLiteral("reviews"), files}});
        return;
    }
    for (const WrittenReview &one : written) {
        if (one.file != QLatin1String("-"))
            say(QStringLiteral("%1  %2 pages  %3").arg(one.file).arg(one.pages).arg(one.buyer));
    }
    if (written.empty())
        say(QStringLiteral("No buyer has a score on %1: nobody had signed by then.").arg(job.quarter.until.toString()));
}

/// What is wrong with the command line as a whole, before the workspace is looked at.
std::optional<Exit> refused(const ReviewArguments &arguments, const Globals &globals)
{
    if (arguments.all == !arguments.buyer.empty())
        return wrongUsage(QStringLiteral("Name one buyer with --buyer, or take --all."));
    if (arguments.output == "-" && (arguments.all || globals.json))
        return wrongUsage(
            QStringLiteral("Standard output takes one PDF and nothing else: leave out --all and --json."));
    const auto kind = parseWord<ReviewKind>(std::string_view(arguments.kind));
    if (!kind)
        return wrongArgument("--kind", kind.error());
    if (*kind != ReviewKind::Quarterly)
        return fail({ErrorCode::NotAvailableYet, {QStringLiteral("review --kind ") + wordString(*kind)}});
    return std::nullopt;
}

Exit review(const ReviewArguments &arguments, const Globals &globals)
{
    if (const auto exit = refused(arguments, globals))
        return *exit;
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const auto quarter = report::parseQuarter(toQString(arguments.period));
    if (!quarter)
        return wrongArgument("--period", quarter.error());
    const auto audience = parseWord<report::Audience>(std::string_view(arguments.audience));
    if (!audience)
        return wrongArgument("--for", audience.error());
    const auto paper = arguments.paper.empty() ? render::paperOf(QLocale::system())
                                               : parseWord<render::Paper>(std::string_view(arguments.paper));
    if (!paper)
        return wrongArgument("--paper", paper.error());
    auto open = openWithSetup(globals);
    if (!open)
        return fail(open.error());
    const auto format = formatFor(arguments.language, open->setup);
    if (!format)
        return fail(format.error());
    const ReviewJob job{*quarter, *audience, asOf.value_or(open->today()), *format, *paper};
    const auto written = arguments.all ? writeAll(*open, job, toQString(arguments.output))
                                       : writeOne(*open, job, arguments);
    if (!written)
        return fail(written.error());
    tell(*written, job, globals.json);
    return Exit::Done;
}

} // namespace

void addReviewCommand(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<ReviewArguments>();
    CLI::App *command = addCommand(app, globals, "review", "Write the quarterly review of a buyer, or of all, as PDF");
    command->add_option("--kind", arguments->kind, "quarterly")->required()->type_name("KIND");
    command
        ->add_option("--period", arguments->period, "The quarter, as 2026-Q3, or the day on which its three months end")
        ->required()
        ->type_name("PERIOD");
    command->add_option("--for", arguments->audience, "buyer, or team, with a page about the score")
        ->type_name("AUDIENCE")
        ->capture_default_str();
    command->add_option("--buyer", arguments->buyer, "The buyer's name or alias")->type_name("NAME");
    command->add_flag("--all", arguments->all, "One for each buyer that has a score on the quarter's last day");
    command
        ->add_option("-o,--output", arguments->output,
                     "The PDF, in the place of an older one; with --all the folder for all of them")
        ->required()
        ->type_name("PATH");
    command->add_option("--as-of", arguments->asOf, "Numbers as known on this day; today without it")->type_name("DAY");
    command->add_option("--paper", arguments->paper, "a4 or letter; what is usual in the country without it")
        ->type_name("PAPER");
    command->add_option("--lang", arguments->language, "The language, as en")->type_name("LANG");
    addExample(command, " --kind quarterly --period 2026-Q1 --buyer \"Peak Roofing Co\" -o review.pdf");
    command->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return review(*arguments, globals); }; });
}

} // namespace touchbase::cli
