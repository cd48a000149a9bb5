// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/evidencedialog.h"

#include "base/sentence.h"
#include "buyer/evidencewords.h"
#include "kit/celltable.h"
#include "kit/datatable.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "render/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

EvidenceDialog::EvidenceDialog(Desk &desk, const EvidenceRequest &request, const QString &buyer, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_request(request),
      m_summary(new PlainLabel(tr("Reading…"), TextStyle::Body)),
      m_cells(new CellTable(this)),
      m_table(new DataTable)
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("%1: the rows behind it").arg(render::nameOf(request.measure));
    setWindowTitle(title);
    auto *heading = new PlainLabel(QStringLiteral("%1, %2").arg(render::nameOf(request.measure), buyer),
                                   TextStyle::DetailTitle);
    auto *explanation = new PlainLabel(render::explanationOf(request.measure), TextStyle::Secondary);
    explanation->setColorRole(ColorRole::TextMuted);
    explanation->setOverflow(PlainLabel::Overflow::Wrap);
    m_summary->setObjectName(QStringLiteral("evidenceSummaryLabel"));
    m_summary->setOverflow(PlainLabel::Overflow::Wrap);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_cells);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(QSize(840, 520) * scaleOf(font()));
    m_table->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &DataTable::rowActivated, this, &EvidenceDialog::openRow);
    m_desk.read(
        this, [setup = desk.setup(), request](const Reader &reader) { return loadEvidence(reader, setup, request); },
        [this](const Result<Evidence> &evidence) { take(evidence); });
}

void EvidenceDialog::take(const Result<Evidence> &evidence)
{
    if (!evidence) {
        m_summary->setText(sentence(evidence.error()));
        Q_EMIT filled();
        return;
    }
    m_evidence = *evidence;
    const EvidenceWords words(m_desk.format(), *m_evidence);
    m_cells->setColumns(words.columns());
    m_cells->setRows(words.rows());
    const std::vector<int> widths = words.widths();
    m_table->setColumnWidths(QList<int>(widths.begin(), widths.end()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_summary->setText(words.summary());
    if (!m_evidence->rows.empty())
        m_table->selectRow(0);
    Q_EMIT filled();
}

/// Closes first: an editor of the window cannot come before a dialog of it.
void EvidenceDialog::openRow(int row)
{
    const EvidenceRow &one = m_evidence->rows[static_cast<size_t>(m_cells->row(row).key.toInt())];
    if (one.table.isEmpty())
        return;
    const RecordReference record{one.table, one.row, m_request.buyer};
    accept();
    m_desk.edit(record);
}

} // namespace touchbase::ui
