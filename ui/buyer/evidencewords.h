// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celltable.h"
#include "operations/browsing/evidence.h"
#include "render/format.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// Evidence as a table and in words.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
public:
    EvidenceWords(const render::Format &format, const Evidence &evidence) : m_format(format), m_evidence(evidence) {}

    [[nodiscard]] std::vector<TableColumn> columns() const;
    [[nodiscard]] std::vector<int> widths() const;
    [[nodiscard]] std::vector<TableRow> rows() const;
    /// How many rows, and what they sum to: "62 rows, 98 of 1,203".
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] QString text(EvidenceColumn column, const EvidenceCell &cell) const;
    [[nodiscard]] QString sums(EvidencePart part) const;

    const render::Format &m_format;
    const Evidence &m_evidence;
};

} // namespace touchbase::ui
