// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/import/importresult.h"
#include "tools/common/rowsmodel.h"

#include <QWidget>

#include <memory>

namespace touchbase::ui {

class Card;
class DataTable;

/// The rows of an import that cannot be taken: file, row as a spreadsheet counts, column, value, what would be right.
/// Below it the sentence of the present row in full. F8 and Shift+F8 walk them from anywhere in the window.
class RejectsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectsTable(QWidget *parent = nullptr);

    /// Keeps the result while it is shown.
    void show(const std::shared_ptr<const ImportResult> &result);
    [[nodiscard]] DataTable &table() const { return *m_table; }
    /// The next or previous problem, around the ends; takes the focus.
    void step(int by);

private:
    void showSentence(int row);

    std::shared_ptr<const ImportResult> m_result;
    RowsModel<const exchange::RowProblem *> *m_model;
    Card *m_card;
    DataTable *m_table;
    class PlainLabel *m_sentence;
};

} // namespace touchbase::ui
