// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/preferences.h"
#include "tools/common/tooldialog.h"

class QLineEdit;

namespace touchbase::ui {

class Field;

/// Asks at the first start under which name changes stand in the history. Accepted, the name is in the preferences.
class WhoAmIDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit WhoAmIDialog(Preferences &preferences, QWidget *parent = nullptr);

    void accept() override;

private:
    Preferences &m_preferences;
    QLineEdit *m_name;
    Field *m_field;
};

/// The full name that the system knows of who is logged in; the login where it knows none.
[[nodiscard]] QString fullNameOfLogin();

} // namespace touchbase::ui
