// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace touchbase::ui {

class DataTable;
class EmptyState;
class InlineMessage;
class PlainLabel;

/// A page that is one list: heading with buttons, a message, the table, or a sentence where it is empty.
class ListPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void takeFocus() override;

    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }

protected:
    /// `name` is the object name of the page's parts without their type; the table keeps its columns under it.
    ListPage(Desk &desk, const QString &title, const QString &name, QWidget *parent);

    /// Widths in characters, as they are until a person changes them.
    void setTable(QAbstractItemModel *model, int stretchColumn, const std::vector<int> &characters);
    QPushButton *addButton(const QString &text, const QString &name);
    /// Shows the list, or the sentence where it is empty; quiet words stand beside the heading.
    void showList(const QString &scope);
    /// An error of what was asked for on this page.
    void tell(const Error &error);
    [[nodiscard]] int currentRow() const;

private:
    void watchLooks();

    QString m_title;
    QString m_name;
    PlainLabel *m_scope;
    QHBoxLayout *m_buttons;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
};

} // namespace touchbase::ui
