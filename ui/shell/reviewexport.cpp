// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reviewexport.h"

#include "operations/export/privatefile.h"
#include "operations/reporting/reviewloading.h"
#include "operations/setup/exportlog.h"
#include "render/print/pdf.h"
#include "render/print/reviewdocument.h"
#include "report/quarter.h"
#include "tools/common/filechooser.h"

#include <QFileInfo>

namespace touchbase::ui {

namespace {

Result<QString> writeReview(const Reader &reader, const ScoreSetup &setup, const ReviewRequest &request,
                            const render::Format &format, const QString &path)
{
    auto review = loadQuarterlyReview(reader, setup, request);
    if (!review)
        return failure(review.error());
    const render::ReviewDocument document(*review, format, render::paperOf(format.locale()));
    auto pdf = render::pdfOf(document);
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

void writeTo(Desk &desk, const ReviewRequest &request, const QString &path)
{
    desk.read(
        &desk,
        [setup = desk.setup(), format = desk.format(), request, path](const Reader &reader) {
            return writeReview(reader, setup, request, format, path);
        },
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

/// A name for the file that is safe on every system.
QString fileNameOf(const QString &buyer, const score::Period &quarter)
{
    QString safe = buyer;
    for (QChar &one : safe) {
        if (!one.isLetterOrNumber() && !QStringLiteral(" -,&'()").contains(one))
            one = QLatin1Char('_');
    }
    const Day::Ymd last = quarter.until.ymd();
    return Desk::tr("%1, quarterly review, %2-%3.pdf")
        .arg(safe.left(80))
        .arg(last.year)
        .arg(last.month, 2, 10, QLatin1Char('0'));
}

} // namespace

void exportReview(Desk &desk, QWidget *parent, const ReviewExport &wanted)
{
    const ReviewRequest request{wanted.buyer, report::quarterEnding(wanted.quarterEnd), desk.today(),
                                wanted.audience == ReviewExport::Audience::Team ? report::Audience::Team
                                                                                : report::Audience::Buyer};
    desk.read(
        parent, [buyer = wanted.buyer](const Reader &reader) { return reader.load<Buyer>(buyer); },
        [&desk, parent, request](const Result<Stored<Buyer>> &buyer) {
            if (!buyer) {
                desk.announce(buyer.error());
                return;
            }
            chooseNewFile(parent, Desk::tr("Export the review"), fileNameOf(buyer->value.name, request.quarter),
                          Desk::tr("PDF files (*.pdf)"),
                          [&desk, request](const QString &path) { writeTo(desk, request, path); });
        });
}

} // namespace touchbase::ui
