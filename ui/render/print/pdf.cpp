// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/pdf.h"

#include "render/print/reviewdocument.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace touchbase::render {

namespace {

void setUp(QPdfWriter &writer, const ReviewDocument &document)
{
    const auto size = document.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter;
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(unitsPerInch);
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Touchbase"));
}

QString languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
}

} // namespace

Result<QByteArray> pdfOf(const ReviewDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, document);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::CannotWriteFile, {document.title()}, QStringLiteral("QPdfWriter"));
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paint(painter, page);
        }
    }
    return withMetadata(buffer.data(), {document.title(), document.author(), languageOf(document.locale()),
                                        sizeOf(document.paper()).height(), document.sections()});
}

} // namespace touchbase::render
