// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "tools/common/tooldialog.h"

class QPlainTextEdit;

namespace touchbase::ui {

class InlineMessage;

/// Looks through the workspace file for damage and broken rules, on another thread, and says what it found.
class CheckDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] InlineMessage &message() const { return *m_message; }

private:
    void onChecked(const Result<QStringList> &problems);

    InlineMessage *m_message;
    QPlainTextEdit *m_problems;
};

} // namespace touchbase::ui
