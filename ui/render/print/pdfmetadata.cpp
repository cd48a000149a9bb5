// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/pdf.h"

#include "render/print/paper.h"

#include <QList>

#include <optional>

#include <qpdf/qpdf-c.h> // the C API: Clang 14 does not take the C++ headers in C++20

namespace touchbase::render {

namespace {

/// A PDF in memory. The handles it gives live as long as it does. An error stays until it is asked for with
/// `problem`; what is done after it does no harm and is not written.
class Document
{
public:
    Document() : m_qpdf(qpdf_init())
    {
        qpdf_silence_errors(m_qpdf);
        qpdf_set_suppress_warnings(m_qpdf, QPDF_TRUE);
    }
    Q_DISABLE_COPY_MOVE(Document)
    ~Document() { qpdf_cleanup(&m_qpdf); }

    [[nodiscard]] bool read(const QByteArray &pdf)
    {
        return isFine(
            qpdf_read_memory(m_qpdf, "review", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr));
    }
    [[nodiscard]] bool isFine() { return qpdf_has_error(m_qpdf) == QPDF_FALSE; }
    [[nodiscard]] std::optional<QByteArray> written()
    {
        if (!isFine(qpdf_init_write_memory(m_qpdf)))
            return std::nullopt;
        qpdf_set_object_stream_mode(m_qpdf, qpdf_o_generate);
        if (!isFine(qpdf_write(m_qpdf)))
            return std::nullopt;
        return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_qpdf)),
                          static_cast<qsizetype>(qpdf_get_buffer_length(m_qpdf)));
    }
    /// What qpdf says of the error, in English.
    [[nodiscard]] QString problem()
    {
        return QString::fromUtf8(qpdf_get_error_full_text(m_qpdf, qpdf_get_error(m_qpdf)));
    }

    qpdf_oh root() { return qpdf_get_root(m_qpdf); }
    qpdf_oh information() { return qpdf_oh_get_key(m_qpdf, qpdf_get_trailer(m_qpdf), "/Info"); }
    qpdf_oh page(int index) { return qpdf_get_page_n(m_qpdf, static_cast<size_t>(index)); }

    qpdf_oh parsed(const char *object) { return qpdf_oh_parse(m_qpdf, object); }
    qpdf_oh text(const QString &value) { return qpdf_oh_new_unicode_string(m_qpdf, value.toUtf8().constData()); }
    qpdf_oh number(qsizetype value) { return qpdf_oh_new_integer(m_qpdf, value); }
    qpdf_oh emptyDictionary() { return qpdf_oh_new_dictionary(m_qpdf); }
    /// The place `height` points above the lower edge of a page.
    qpdf_oh destination(qpdf_oh page, double height)
    {
        const qpdf_oh target = qpdf_oh_new_array(m_qpdf);
        for (const qpdf_oh part : {page, qpdf_oh_new_name(m_qpdf, "/XYZ"), qpdf_oh_new_null(m_qpdf),
                                   qpdf_oh_new_real_from_double(m_qpdf, height, 1), qpdf_oh_new_null(m_qpdf)})
            qpdf_oh_append_item(m_qpdf, target, part);
        return target;
    }
    qpdf_oh indirect(qpdf_oh object) { return qpdf_make_indirect_object(m_qpdf, object); }
    void set(qpdf_oh dictionary, const char *key, qpdf_oh value)
    {
        qpdf_oh_replace_key(m_qpdf, dictionary, key, value);
    }

private:
    static bool isFine(QPDF_ERROR_CODE code) { return (code & QPDF_ERRORS) == 0; }

    qpdf_data m_qpdf;
};

/// From the top of a page in our units to the bottom-up points of a PDF.
double pdfHeight(qreal top, qreal pageHeight)
{
    return (pageHeight - top) * 72 / unitsPerInch;
}

void addOutline(Document &pdf, const PdfMetadata &metadata)
{
    const qpdf_oh outline = pdf.indirect(pdf.parsed("<< /Type /Outlines >>"));
    QList<qpdf_oh> items;
    for (const Section &section : metadata.sections) {
        const qpdf_oh item = pdf.indirect(pdf.emptyDictionary());
        pdf.set(item, "/Title", pdf.text(section.title));
        pdf.set(item, "/Parent", outline);
        pdf.set(item, "/Dest", pdf.destination(pdf.page(section.page), pdfHeight(section.top, metadata.pageHeight)));
        if (!items.isEmpty()) {
            pdf.set(item, "/Prev", items.last());
            pdf.set(items.last(), "/Next", item);
        }
        items.append(item);
    }
    if (items.isEmpty())
        return;
    pdf.set(outline, "/First", items.first());
    pdf.set(outline, "/Last", items.last());
    pdf.set(outline, "/Count", pdf.number(items.size()));
    pdf.set(pdf.root(), "/Outlines", outline);
}

void addInformation(Document &pdf, const PdfMetadata &metadata)
{
    const qpdf_oh information = pdf.information();
    pdf.set(information, "/Title", pdf.text(metadata.title));
    if (!metadata.author.isEmpty())
        pdf.set(information, "/Author", pdf.text(metadata.author));
    const qpdf_oh root = pdf.root();
    pdf.set(root, "/Lang", pdf.text(metadata.language));
    pdf.set(root, "/ViewerPreferences", pdf.parsed("<< /DisplayDocTitle true >>"));
}

} // namespace

Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfMetadata &metadata)
{
    Document document;
    if (document.read(pdf)) {
        addInformation(document, metadata);
        addOutline(document, metadata);
        if (document.isFine())
            if (const auto bytes = document.written())
                return *bytes;
    }
    return failure(ErrorCode::CannotWriteFile, {metadata.title}, document.problem());
}

} // namespace touchbase::render
