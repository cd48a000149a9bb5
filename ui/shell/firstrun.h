// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"

#include <QWidget>

class QBoxLayout;

namespace touchbase::ui {

class Preferences;

/// What there is to see while there is nothing to see: ways in, what was open lately, where data lies, keys to know.
/// Stands in place of a workspace, and in place of the list of buyers while a workspace has none.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Lacks {
        Workspace,
        Buyers
    };
    /// `file` is the open workspace's, where there is one.
    FirstRunPage(Lacks lacks, Preferences &preferences, const ActionSet &actions, const QString &file = {},
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void recentChosen(const QString &file);

private:
    void addWays(QBoxLayout &layout, Lacks lacks, const ActionSet &actions);
    void addRecent(QBoxLayout &layout);
    QWidget *makeFoot(const QString &file, const ActionSet &actions);

    Preferences &m_preferences;
};

} // namespace touchbase::ui
