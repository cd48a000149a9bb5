// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/progress.h"

#include <QPointer>
#include <QTimer>

namespace touchbase::ui {

class ProgressDialog;

/// Writes an export on a reading thread and says what came of it. Where it takes longer than a moment, a dialog tells
/// how far it is and cancels it; the window goes on. Belongs to the window and deletes itself when it is over; when it
/// goes before, it cancels.
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    /// Answers the number of rows.
    using Write = std::function<Result<qint64>(const Reader &, Progress &)>;
    struct Target {
        QString format; ///< as the note of the export names it
        QString path;
    };
    static constexpr int patienceMilliseconds = 500;

    ExportJob(Desk &desk, QWidget *window, Target target, Write write);
    ~ExportJob() override;

    void start();

Q_SIGNALS:
    void finished();

private:
    void write();
    void showProgress();
    void finish(const Result<qint64> &rows);

    Desk &m_desk;
    QWidget *m_window;
    Target m_target;
    Write m_write;
    std::shared_ptr<Progress> m_progress;
    QTimer m_patience;
    QPointer<ProgressDialog> m_dialog;
};

/// Cancels what is being exported over a window, before its desk goes.
void stopExports(QWidget *window);

} // namespace touchbase::ui
