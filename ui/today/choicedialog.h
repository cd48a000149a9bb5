// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "rules/queue.h"
#include "tools/common/tooldialog.h"

class QComboBox;

namespace touchbase::ui {

class Field;

/// One thing is chosen from a list, and an operation done with it; what is wrong is said beside the list.
class ChoiceDialog : public ToolDialog
{
    Q_OBJECT
Q_SIGNALS:
    void stored();

protected:
    /// `name` is the object name of its parts without their type.
    ChoiceDialog(Desk &desk, const QString &title, const QString &name, const QString &label, QWidget *parent);
    void addSentence(const QString &text);
    [[nodiscard]] QComboBox &choice() const { return *m_choice; }
    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] Field &field() const { return *m_field; }
    void finishLayout(const QString &action);
    void perform(Operation operation, const QString &said);
    virtual void store() = 0;

private:
    Desk &m_desk;
    QString m_name;
    QComboBox *m_choice;
    Field *m_field;
};

/// Whose an entry is from now on: somebody who looks after a buyer already, or a name that is typed.
class HandOverDialog final : public ChoiceDialog
{
    Q_OBJECT
public:
    HandOverDialog(Desk &desk, const rules::Entry &entry, const QString &title, QWidget *parent);

private:
    void store() override;
    rules::Entry m_entry;
};

/// Which playbook is started for the buyer of an entry; the one that fits it best stands first.
class PlaybookDialog final : public ChoiceDialog
{
    Q_OBJECT
public:
    PlaybookDialog(Desk &desk, const rules::Entry &entry, QWidget *parent);

private:
    void store() override;
    rules::Entry m_entry;
};

} // namespace touchbase::ui
