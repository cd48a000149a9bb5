// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/preferences.h"

#include <QObject>

namespace touchbase::ui {

/// Gives the application its style, palette, font and style sheet, as the preferences say, and again when they or the
/// system change. One for each application.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(Preferences &preferences, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] bool isDark() const;

    Preferences &m_preferences;
    bool m_isSystemDark;
    bool m_isApplying = false;
};

} // namespace touchbase::ui
