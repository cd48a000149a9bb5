// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/pdf.h"

#include "render/print/paper.h"

#define POINTERHOLDER_TRANSITION 4 // only the standard's pointers
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace touchbase::render {

namespace {

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// From the top of a page in our units to the bottom-up points of a PDF.
double pdfHeight(qreal top, qreal pageHeight)
{
    return (pageHeight - top) * 72 / unitsPerInch;
}

QPDFObjectHandle destination(QPDFObjectHandle page, double height)
{
    auto target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(QPDFObjectHandle::newReal(height, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

void addOutline(QPDF &pdf, const PdfMetadata &metadata)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const Section &section : metadata.sections) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(section.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", destination(pages.at(static_cast<size_t>(section.page)).getObjectHandle(),
                                             pdfHeight(section.top, metadata.pageHeight)));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

void addInformation(QPDF &pdf, const PdfMetadata &metadata)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    information.replaceKey("/Title", text(metadata.title));
    if (!metadata.author.isEmpty())
        information.replaceKey("/Author", text(metadata.author));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", text(metadata.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata)
{
    // qpdf tells what is wrong by exceptions; they end here.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("review", pdf.constData(), static_cast<size_t>(pdf.size()));
        addInformation(document, metadata);
        addOutline(document, metadata);
        return written(document);
    } catch (const std::exception &error) {
        return failure(ErrorCode::CannotWriteFile, {metadata.title}, QString::fromUtf8(error.what()));
    }
}

} // namespace touchbase::render
