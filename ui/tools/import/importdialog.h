// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/common/tooldialog.h"
#include "tools/import/importjob.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace touchbase::ui {

class ChooseStep;
class PlainLabel;
class ReportStep;
class StepBar;

/// Files are chosen, looked at without changing anything, then imported as one batch: all of them, or their good rows.
/// Whatever takes long runs elsewhere, shows how far it is, and can be cancelled; Esc cancels it first.
class ImportDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Desk &desk, QWidget *parent = nullptr);

    void addFiles(const QStringList &files);
    [[nodiscard]] ImportJob &job() const { return *m_job; }

    void reject() override;
    void done(int outcome) override;

private:
    enum class Step {
        Choose,
        Busy,
        Preview,
        Result
    };

    QWidget *makeHead();
    QWidget *makeBusy();
    void makeButtons();
    void connectJob();
    void goTo(Step step);
    [[nodiscard]] QString wholeExportSentence() const;
    [[nodiscard]] QString whereText() const;
    void showButtons();
    void look();
    void importRows();
    void onStopped(const Error &error);
    void onUndone(const QStringList &kept);
    void saveRejects();
    void showProgress();
    [[nodiscard]] qint64 goodRows() const;
    [[nodiscard]] bool canImport() const;

    Desk &m_desk;
    ImportJob *m_job;
    Step m_step = Step::Choose;
    Step m_before = Step::Choose; ///< where one was when the work began
    StepBar *m_steps;
    PlainLabel *m_where;
    QStackedWidget *m_stack;
    ChooseStep *m_choose;
    QWidget *m_busy;
    PlainLabel *m_busyText;
    QProgressBar *m_bar;
    ReportStep *m_report;
    QTimer m_timer;
    bool m_isUndone = false;
    bool m_isFilled = false; ///< from a complete export: whoever shows the workspace opens it anew

    QPushButton *m_saveRejects;
    QPushButton *m_undo;
    QPushButton *m_more;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_look;
    QPushButton *m_import;
    QPushButton *m_close;
};

/// Opens the dialog over a window, with these files in it; it deletes itself when it closes.
ImportDialog *openImportDialog(Desk &desk, QWidget *parent, const QStringList &files = {});

} // namespace touchbase::ui
