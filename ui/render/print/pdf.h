// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/print/flow.h"

#include <QByteArray>
#include <QString>

namespace touchbase::render {

class ReviewDocument;

/// What a PDF says about itself. It names no file, no folder and no login name.
struct PdfMetadata {
    QString title;
    QString author;
    QString language; ///< of the text, as en-US
    qreal pageHeight; ///< in units of paper.h
    std::vector<Section> sections;
};

/// The review as a PDF: fonts embedded, text that can be selected in the order of reading, charts as vectors, with
/// title, author, language and outline. CannotWriteFile where the PDF could not be made.
[[nodiscard]] Result<QByteArray> pdfOf(const ReviewDocument &document);

/// Adds to a PDF what Qt does not write: author, language, outline, and that its title is shown.
[[nodiscard]] Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata);

} // namespace touchbase::render
