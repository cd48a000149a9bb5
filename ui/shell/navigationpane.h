// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace touchbase::ui {

class NavigationList;

/// The left side of the window: whose buyers are shown, and below it where one can go.
class NavigationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationPane(Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] NavigationList &list() const { return *m_list; }
    /// Narrow: icons instead of words.
    void setCollapsed(bool isCollapsed);
    /// The focus is somewhere in it.
    [[nodiscard]] bool holdsFocus() const;

private:
    void showScope();

    Preferences &m_preferences;
    QComboBox *m_scope;
    QToolButton *m_scopeButton; ///< the same in the room of an icon
    NavigationList *m_list;
};

} // namespace touchbase::ui
