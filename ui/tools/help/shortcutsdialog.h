// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/common/rowsmodel.h"
#include "tools/common/tooldialog.h"

class QLineEdit;

namespace touchbase::ui {

class DataTable;
class EmptyState;

/// One thing that a person can do and the keys that do it.
struct ShortcutEntry {
    QString group;
    QString text;
    QString keys; ///< blank where there are none
};

/// The whole catalogue of actions by menu, then the keys of lists and dialogs.
[[nodiscard]] std::vector<ShortcutEntry> allShortcuts();

/// Shows them, with a line that filters by any word or key.
class ShortcutsDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    [[nodiscard]] DataTable &table() const { return *m_table; }

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    RowsModel<ShortcutEntry> *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
};

} // namespace touchbase::ui
