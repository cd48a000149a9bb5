// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "rules/queue.h"
#include "tools/common/tooldialog.h"

class QLineEdit;

namespace touchbase::ui {

class DayInput;
class Field;

/// Until when an entry is quiet, and why. What is wrong is said beside the field; nothing is stored until both are
/// right.
class SnoozeDialog final : public ToolDialog
{
    Q_OBJECT
public:
    SnoozeDialog(Desk &desk, const rules::Entry &entry, const QString &title, QWidget *parent);

Q_SIGNALS:
    /// It was stored.
    void snoozed();

private:
    void check();
    void snooze();
    void tell(const Error &error);
    [[nodiscard]] bool needsReason() const;

    Desk &m_desk;
    rules::Entry m_entry;
    DayInput *m_day;
    QLineEdit *m_reason;
    Field *m_dayField;
    Field *m_reasonField;
    QPushButton *m_store;
};

} // namespace touchbase::ui
