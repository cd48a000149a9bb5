// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/export/exportjob.h"

#include "operations/setup/exportlog.h"
#include "tools/common/filechooser.h"
#include "tools/common/progressdialog.h"

namespace touchbase::ui {

ExportJob::ExportJob(Desk &desk, QWidget *window, Target target, Write write)
    : QObject(window),
      m_desk(desk),
      m_window(window),
      m_target(std::move(target)),
      m_write(std::move(write)),
      m_progress(std::make_shared<Progress>())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &ExportJob::showProgress);
}

ExportJob::~ExportJob()
{
    m_progress->cancel = true;
    delete m_dialog;
}

/// Notes the export first: what left the house must be known even where writing fails half-way.
void ExportJob::start()
{
    m_patience.start();
    whenFinished(m_desk.workspace().perform(noteExport(m_target.format, m_target.path)), this,
                 [this](const Result<ChangeSet> &noted) {
                     if (noted)
                         write();
                     else
                         finish(failure(noted.error()));
                 });
}

void ExportJob::write()
{
    m_desk.read(
        this, [write = m_write, progress = m_progress](const Reader &reader) { return write(reader, *progress); },
        [this](const Result<qint64> &rows) { finish(rows); }, Lane::Bulk);
}

void ExportJob::showProgress()
{
    m_dialog = new ProgressDialog(tr("Export"), tr("Exporting to %1").arg(shownPath(m_target.path)), m_progress,
                                  m_window);
    m_dialog->setObjectName(QStringLiteral("exportProgressDialog"));
    m_dialog->show();
}

void ExportJob::finish(const Result<qint64> &rows)
{
    m_patience.stop();
    if (rows)
        m_desk.announce(Notice::Kind::Done, tr("Exported %n row(s) to %1. This is people's data: keep it where only "
                                               "you can read it.",
                                               nullptr, static_cast<int>(*rows))
                                                .arg(shownPath(m_target.path)));
    else if (rows.error().code == ErrorCode::Cancelled)
        m_desk.announce(Notice::Kind::Info, tr("Export cancelled. Files that were complete stay where they are."));
    else
        m_desk.announce(rows.error());
    delete m_dialog;
    Q_EMIT finished();
    deleteLater();
}

void stopExports(QWidget *window)
{
    qDeleteAll(window->findChildren<ExportJob *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace touchbase::ui
