// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "render/print/flow.h"
#include "render/print/paper.h"
#include "report/firstreview.h"
#include "report/quarterlyreview.h"

#include <memory>

namespace touchbase::render {

/// A review, quarterly or of the first days, laid out on pages: the same for a PDF, a printer and a preview. Everything
/// that a person typed is drawn as plain text. It keeps what it needs of the review; one thread at a time may paint it.
class ReviewDocument
{
public:
    ReviewDocument(const report::QuarterlyReview &review, const Format &format, Paper paper);
    ReviewDocument(const report::FirstReview &review, const Format &format, Paper paper);
    ~ReviewDocument();
    ReviewDocument(ReviewDocument &&) noexcept;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] Paper paper() const;
    /// "Harbor Point Insurance, quarterly review, Jan to Mar 2026".
    [[nodiscard]] QString title() const;
    /// Who wrote it, by the name that stands on it; else the company; blank where neither is said.
    [[nodiscard]] QString author() const;
    [[nodiscard]] const QLocale &locale() const;
    [[nodiscard]] const std::vector<Section> &sections() const;
    /// Paints a page, from 0, in units of paper.h.
    void paint(QPainter &painter, int page) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace touchbase::render
