// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reviewexport.h"

#include "operations/export/privatefile.h"
#include "operations/reporting/reviewloading.h"
#include "operations/setup/exportlog.h"
#include "render/print/pdf.h"
#include "render/print/reviewdocument.h"
#include "render/words.h"
#include "report/quarter.h"
#include "tools/common/filechooser.h"

#include <QFileInfo>

namespace touchbase::ui {

namespace {

/// Makes the document of a review, on a reading thread.
using MakeDocument = std::function<Result<render::ReviewDocument>(const Reader &)>;

Result<QString> writeReview(const Reader &reader, const MakeDocument &make, const QString &path)
{
    auto document = make(reader);
    if (!document)
        return failure(document.error());
    auto pdf = render::pdfOf(*document);
    if (!pdf)
        return failure(pdf.error());
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return failure(opened.error());
    if (auto written = file.write(*pdf); !written)
        return failure(written.error());
    if (auto written = file.commit(); !written)
        return failure(written.error());
    return path;
}

void writeTo(Desk &desk, MakeDocument make, const QString &path)
{
    desk.read(
        &desk, [make = std::move(make), path](const Reader &reader) { return writeReview(reader, make, path); },
        [&desk](const Result<QString> &written) {
            if (!written) {
                desk.announce(written.error());
                return;
            }
            desk.workspace().perform(noteExport(QStringLiteral("pdf"), *written));
            desk.announce(Notice::Kind::Done, Desk::tr("The review is in %1.").arg(shownPath(*written)));
        },
        Lane::Bulk);
}

MakeDocument quarterly(const Desk &desk, const ReviewRequest &request)
{
    return [setup = desk.setup(), format = desk.format(),
            request](const Reader &reader) -> Result<render::ReviewDocument> {
        auto review = loadQuarterlyReview(reader, setup, request);
        if (!review)
            return failure(review.error());
        return render::ReviewDocument(*review, format, render::paperOf(format.locale()));
    };
}

MakeDocument ofFirstDays(const Desk &desk, Id<Review> id)
{
    return [setup = desk.setup(), format = desk.format(), id,
            today = desk.today()](const Reader &reader) -> Result<render::ReviewDocument> {
        auto review = loadFirstReview(reader, setup, id, today);
        if (!review)
            return failure(review.error());
        return render::ReviewDocument(*review, format, render::paperOf(format.locale()));
    };
}

/// A name for the file that is safe on every system.
QString fileNameOf(const QString &buyer, const ReviewExport &wanted)
{
    QString safe = buyer;
    for (QChar &one : safe) {
        if (!one.isLetterOrNumber() && !QStringLiteral(" -,&'()").contains(one))
            one = QLatin1Char('_');
    }
    if (wanted.kind != ReviewKind::Quarterly)
        return Desk::tr("%1, %2, %3.pdf").arg(safe.left(80), render::nameOf(wanted.kind), wanted.quarterEnd.toString());
    const Day::Ymd last = wanted.quarterEnd.ymd();
    return Desk::tr("%1, quarterly review, %2-%3.pdf")
        .arg(safe.left(80))
        .arg(last.year)
        .arg(last.month, 2, 10, QLatin1Char('0'));
}

MakeDocument documentOf(const Desk &desk, const ReviewExport &wanted)
{
    if (wanted.kind != ReviewKind::Quarterly)
        return ofFirstDays(desk, wanted.review);
    const auto audience = wanted.audience == ReviewExport::Audience::Team ? report::Audience::Team
                                                                          : report::Audience::Buyer;
    return quarterly(desk, {wanted.buyer, report::quarterEnding(wanted.quarterEnd), desk.today(), audience});
}

} // namespace

void exportReview(Desk &desk, QWidget *parent, const ReviewExport &wanted)
{
    desk.read(
        parent, [buyer = wanted.buyer](const Reader &reader) { return reader.load<Buyer>(buyer); },
        [&desk, parent, wanted](const Result<Stored<Buyer>> &buyer) {
            if (!buyer) {
                desk.announce(buyer.error());
                return;
            }
            chooseNewFile(parent, Desk::tr("Export the review"), fileNameOf(buyer->value.name, wanted),
                          Desk::tr("PDF files (*.pdf)"),
                          [&desk, make = documentOf(desk, wanted)](const QString &path) { writeTo(desk, make, path); });
        });
}

} // namespace touchbase::ui
