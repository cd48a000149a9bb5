// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/progress.h"
#include "tools/common/tooldialog.h"

#include <QTimer>

#include <memory>

namespace touchbase::ui {

class PlainLabel;

/// How far long work is, with a way to cancel it: the button, or Esc. It stays until the work is over; who began the
/// work closes it then.
class ProgressDialog final : public ToolDialog
{
    Q_OBJECT
public:
    ProgressDialog(const QString &title, const QString &what, std::shared_ptr<Progress> progress, QWidget *parent);

    void reject() override;

private:
    void showRows();

    std::shared_ptr<Progress> m_progress;
    PlainLabel *m_rows;
    QPushButton *m_cancel;
    QTimer m_timer;
};

} // namespace touchbase::ui
