// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/rejectstable.h"

#include "kit/card.h"
#include "kit/datatable.h"
#include "kit/keycap.h"
#include "kit/plainlabel.h"
#include "tools/common/filechooser.h"
#include "tools/import/importwords.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

using Problem = const exchange::RowProblem *;
using Column = RowsColumn<Problem>;

std::vector<Column> makeColumns()
{
    const auto tr = [](const char *text) { return RejectsTable::tr(text); };
    const auto muted = [](const Problem &) { return std::optional(render::ColorRole::TextMuted); };
    return {
        {tr("File"), [](const Problem &problem) { return shownFileName(problem->file); }},
        {tr("Row"), [](const Problem &problem) { return QLocale().toString(problem->row); }, rightAligned, muted},
        {tr("Column"),
         [](const Problem &problem) {
             return problem->column.isEmpty() ? RejectsTable::tr("whole row") : problem->column;
         }},
        {tr("Value"),
         [](const Problem &problem) { return problem->value; },
         Qt::AlignLeft | Qt::AlignVCenter,
         {},
         render::TextStyle::Body,
         CellState::Error},
        {tr("What is wrong"), [](const Problem &problem) { return importSentence(problem->error); }},
    };
}

} // namespace

RejectsTable::RejectsTable(QWidget *parent)
    : QWidget(parent),
      m_model(new RowsModel<Problem>(makeColumns(), this)),
      m_card(new Card(tr("Rows that cannot be taken"), {}, this)),
      m_table(new DataTable(m_card)),
      m_sentence(new PlainLabel({}, render::TextStyle::Secondary, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setObjectName(QStringLiteral("rejectsTable"));
    m_table->setAccessibleName(tr("Rows that cannot be taken"));
    m_table->setDensity(DataTable::Density::Normal);
    m_table->setModel(m_model);
    m_table->setStretchColumn(4);
    m_card->setFlush(true);
    m_card->addHeaderWidget(new KeyCap(QKeySequence(Qt::Key_F8), m_card));
    m_card->addHeaderWidget(new PlainLabel(tr("next problem"), render::TextStyle::Secondary, m_card));
    m_card->body()->addWidget(m_table, 1);
    m_sentence->setOverflow(PlainLabel::Overflow::Wrap);
    m_sentence->setContentsMargins(12, 8, 12, 8);
    m_card->body()->addWidget(m_sentence);
    connect(m_table, &DataTable::currentRowChanged, this, &RejectsTable::showSentence);
    for (const auto &[keys, by] :
         {std::pair{QKeySequence(Qt::Key_F8), 1}, std::pair{QKeySequence(Qt::SHIFT | Qt::Key_F8), -1}}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void RejectsTable::show(const std::shared_ptr<const ImportResult> &result)
{
    m_result = result;
    std::vector<Problem> problems;
    for (const ImportedFile &file : result->files) {
        for (const exchange::RowProblem &problem : file.problems)
            problems.push_back(&problem);
    }
    setVisible(!problems.empty());
    m_card->setScope(tr("%n row(s)", nullptr, static_cast<int>(problems.size())));
    m_model->setRows(std::move(problems));
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair{0, 18}, std::pair{1, 8}, std::pair{2, 13}, std::pair{3, 18}})
        m_table->setColumnWidth(column, characters * unit);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void RejectsTable::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0 || !isVisible())
        return;
    const int row = m_table->currentIndex().row();
    m_table->selectRow(((row < 0 ? (by > 0 ? 0 : count - 1) : row + by) + count) % count);
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void RejectsTable::showSentence(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return m_sentence->setText({});
    const Problem problem = m_model->row(row);
    m_sentence->setText(tr("Row %1: ").arg(QLocale().toString(problem->row)) + importSentence(problem->error));
}

} // namespace touchbase::ui
