// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"

#include <QString>

#include <functional>

namespace touchbase::shots {

/// Goes through a window with an open workspace: every page, a buyer of each band on every tab, every dialog and form
/// that an action opens. Each is handed on once what it shows was read. For pictures, and for tests that look at all
/// there is.
class Tour
{
public:
    /// `name` says what it is, such as "buyer-poor-people" or "dialog-new-issue".
    using Visit = std::function<void(QWidget &widget, const QString &name)>;

    Tour(ui::MainWindow &window, Visit visit) : m_window(window), m_visit(std::move(visit)) {}

    /// The list of buyers is filled; false where it never is.
    [[nodiscard]] bool waitForBuyers();
    void run();
    /// Everything that was asked of the workspace was answered, and what follows from the answers too.
    void settle();

private:
    void visitPages();
    void visitToday();
    void visitBuyer(const QString &name, BuyerId buyer);
    void visitDialogs(BuyerId buyer);
    void visitOnboardingDialogs();
    /// Opens something, visits the dialogs that show, and closes them.
    void visitDialog(const QString &name, const std::function<void()> &open);

    ui::MainWindow &m_window;
    Visit m_visit;
};

} // namespace touchbase::shots
