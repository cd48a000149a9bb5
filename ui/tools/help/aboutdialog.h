// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/common/tooldialog.h"

class QListWidget;
class QPlainTextEdit;

namespace touchbase::ui {

/// What this is, which version, and under which licences it and all it is made of stand. The version is the
/// application's (QCoreApplication::applicationVersion).
class AboutDialog final : public ToolDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    void addHead();
    void addLicences();
    void showLicence(int row);

    QListWidget *m_parts;
    QPlainTextEdit *m_text;
};

} // namespace touchbase::ui
