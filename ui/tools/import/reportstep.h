// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/import/importresult.h"
#include "tools/common/rowsmodel.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace touchbase::ui {

class Card;
class CountsBar;
class DataTable;
class InlineMessage;
class PlainLabel;
class RejectsTable;

/// What an import would do, or did: one sentence, the counts, the files, what should be known, and the rows that
/// cannot be taken.
class ReportStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportStep(QWidget *parent = nullptr);

    void showPreview(const std::shared_ptr<const ImportResult> &result);
    void showResult(const std::shared_ptr<const ImportResult> &result);
    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] RejectsTable &rejects() const { return *m_rejects; }

private:
    void show(const std::shared_ptr<const ImportResult> &result, bool isDone);
    void showCounts(const ImportResult &result, bool isDone);
    void showWarnings(const ImportResult &result);
    QWidget *makeCounts();
    Card *makeFiles();

    InlineMessage *m_message;
    CountsBar *m_bar;
    PlainLabel *m_counts;
    PlainLabel *m_sum;
    RowsModel<const ImportedFile *> *m_filesModel;
    DataTable *m_files;
    Card *m_filesCard;
    Card *m_warningsCard;
    PlainLabel *m_warnings;
    RejectsTable *m_rejects;
    std::shared_ptr<const ImportResult> m_result;
};

} // namespace touchbase::ui
