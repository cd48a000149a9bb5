// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "tools/common/rowsmodel.h"
#include "tools/common/tooldialog.h"

namespace touchbase::ui {

class DataTable;
class EmptyState;
class InlineMessage;
class PlainLabel;

/// A file from which the workspace can be restored.
struct BackupEntry {
    enum class Kind {
        Daily,
        SecondPlace,
        Copy ///< beside the workspace, from before a restore or a change of form
    };
    Kind kind;
    QString file;
    std::optional<Day> day;
    qint64 bytes;
};

/// The copies of the workspace that there are; makes another one, and has one restored. It restores nothing itself,
/// because the workspace must be closed for that: it asks, tells what happens, and emits `restoreRequested`.
class BackupsDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] InlineMessage &message() const { return *m_message; }

Q_SIGNALS:
    /// The person agreed. The dialog is closed already; whoever hears this closes the workspace, calls
    /// touchbase::restore, and opens it again.
    void restoreRequested(const QString &backupFile);

private:
    void makeContent();
    void makeButtons();
    void load();
    void show(std::vector<BackupEntry> entries);
    void onBackedUp(const Result<QString> &file);
    void chooseOther();
    void restore(const QString &file, const QString &name);
    void restoreCurrent();

    Desk &m_desk;
    RowsModel<BackupEntry> *m_model;
    InlineMessage *m_message;
    DataTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_restore;
};

} // namespace touchbase::ui
