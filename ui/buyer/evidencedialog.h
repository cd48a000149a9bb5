// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/browsing/evidence.h"

#include <QDialog>

namespace touchbase::ui {

class CellTable;
class DataTable;
class PlainLabel;

/// The rows behind a figure. Enter opens a row that a person can edit. It reads when it is made; the window goes on.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT
public:
    EvidenceDialog(Desk &desk, const EvidenceRequest &request, const QString &buyer, QWidget *parent);

    [[nodiscard]] const std::optional<Evidence> &evidence() const { return m_evidence; }

Q_SIGNALS:
    /// The rows are there, or could not be read.
    void filled();

private:
    void take(const Result<Evidence> &evidence);
    void openRow(int row);

    Desk &m_desk;
    EvidenceRequest m_request;
    std::optional<Evidence> m_evidence;
    PlainLabel *m_summary;
    CellTable *m_cells;
    DataTable *m_table;
};

} // namespace touchbase::ui
