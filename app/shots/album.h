// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"

#include <QString>

namespace touchbase::shots {

/// Pictures of the real window: every page, every dialog, the components. Each is a PNG named after its scheme and what
/// it shows.
class Album
{
public:
    Album(QString folder, QString scheme) : m_folder(std::move(folder)), m_scheme(std::move(scheme)) {}

    void fill(ui::Preferences &preferences, const Clock &clock, const QString &workspaceFile, QSize size);
    [[nodiscard]] int count() const { return m_count; }

private:
    void take(QWidget &widget, const QString &name);

    QString m_folder;
    QString m_scheme;
    int m_count = 0;
};

} // namespace touchbase::shots
