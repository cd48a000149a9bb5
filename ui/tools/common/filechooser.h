// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace touchbase::ui {

// The system's file dialogs, opened without waiting. `then` is called with what was chosen, not at all when the person
// gives up. An existing file is asked about first, in plain text.

void chooseFiles(QWidget *parent, const QString &title, const QString &filter,
                 std::function<void(const QStringList &)> then);
void chooseFile(QWidget *parent, const QString &title, const QString &filter,
                std::function<void(const QString &)> then);
void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> then);
/// `proposal` is a file's name, or a path; its suffix is added where the person gives none.
void chooseNewFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                   std::function<void(const QString &)> then);

/// A path as it is shown: with the system's separators, and nothing in it that would break the line.
[[nodiscard]] QString shownPath(const QString &path);
/// The last part of a path, shown in the same way.
[[nodiscard]] QString shownFileName(const QString &path);

} // namespace touchbase::ui
