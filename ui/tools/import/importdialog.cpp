// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/importdialog.h"

#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "tools/common/filechooser.h"
#include "tools/import/choosestep.h"
#include "tools/import/importwords.h"
#include "tools/import/rejectstable.h"
#include "tools/import/reportstep.h"
#include "tools/import/saverejects.h"
#include "tools/import/stepbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int progressMilliseconds = 100;

} // namespace

ImportDialog::ImportDialog(Desk &desk, QWidget *parent)
    : ToolDialog(tr("Import files"), parent), m_desk(desk), m_job(new ImportJob(desk, this))
{
    setObjectName(QStringLiteral("importDialog"));
    m_stack = new QStackedWidget(this);
    m_choose = new ChooseStep(desk.today(), m_stack);
    m_busy = makeBusy();
    m_report = new ReportStep(m_stack);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_report);
    body()->addWidget(makeHead());
    body()->addWidget(m_stack, 1);
    makeButtons();
    connectJob();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 40);
    goTo(Step::Choose);
}

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_steps = new StepBar({tr("Files"), tr("Preview"), tr("Imported")}, head);
    m_where = new PlainLabel({}, render::TextStyle::Secondary, head);
    m_where->setColorRole(render::ColorRole::TextMuted);
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_steps);
    layout->addWidget(m_where, 1);
    return head;
}

QWidget *ImportDialog::makeBusy()
{
    auto *busy = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(busy);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(12);
    m_busyText = new PlainLabel({}, render::TextStyle::DetailTitle, busy);
    m_busyText->setObjectName(QStringLiteral("busyLabel"));
    m_bar = new QProgressBar(busy);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    layout->addWidget(m_busyText);
    layout->addWidget(m_bar);
    auto *calm = new PlainLabel(tr("You can cancel at any time; then nothing is changed."),
                                render::TextStyle::Secondary, busy);
    calm->setColorRole(render::ColorRole::TextMuted);
    layout->addWidget(calm);
    layout->addStretch(1);
    m_timer.setInterval(progressMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ImportDialog::showProgress);
    return busy;
}

void ImportDialog::makeButtons()
{
    m_undo = addButton(tr("&Undo this import"), QStringLiteral("undo"));
    m_more = addButton(tr("Import &more files…"), QStringLiteral("more"));
    m_saveRejects = addButton(tr("&Save the rejected rows…"), QStringLiteral("saveRejects"));
    m_back = addButton(tr("&Back"), QStringLiteral("back"));
    m_cancel = addButton(tr("Cancel"), QStringLiteral("cancel"));
    m_look = addButton(tr("&Look at them"), QStringLiteral("look"));
    m_import = addButton(QString(), QStringLiteral("import"));
    m_close = addButton(tr("Close"), QStringLiteral("close"));
    connect(m_undo, &QPushButton::clicked, m_job, &ImportJob::undo);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUndone = false;
        goTo(Step::Choose);
    });
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step::Choose); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &ImportDialog::look);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRows);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_choose, &ChooseStep::pathsChanged, this, &ImportDialog::showButtons);
}

void ImportDialog::connectJob()
{
    connect(m_job, &ImportJob::looked, this, [this] {
        m_report->showPreview(m_job->result());
        if (m_job->isWhole())
            m_report->message().setMessage(InlineMessage::Kind::Warning, wholeExportSentence());
        goTo(Step::Preview);
    });
    connect(m_job, &ImportJob::imported, this, [this] {
        m_report->showResult(m_job->result());
        m_isFilled = m_job->isWhole();
        goTo(Step::Result);
    });
    connect(m_job, &ImportJob::undone, this, &ImportDialog::onUndone);
    connect(m_job, &ImportJob::stopped, this, &ImportDialog::onStopped);
}

void ImportDialog::addFiles(const QStringList &files)
{
    m_choose->addPaths(files);
    if (m_choose->hasPaths())
        m_look->setFocus();
}

void ImportDialog::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentWidget(step == Step::Choose ? m_choose : step == Step::Busy ? m_busy : m_report);
    const Step shown = step == Step::Busy ? m_before : step;
    m_steps->setCurrent(shown == Step::Choose ? 0 : shown == Step::Preview ? 1 : 2);
    if (step == Step::Busy)
        m_timer.start();
    else
        m_timer.stop();
    m_where->setText(step == Step::Choose ? QString() : whereText());
    showButtons();
    if (step == Step::Choose)
        m_choose->takeFocus();
    else if (primaryButton())
        primaryButton()->setFocus();
    else
        m_cancel->setFocus();
}

QString ImportDialog::wholeExportSentence() const
{
    return tr("This is a complete export. It fills the workspace, which is still empty; that cannot be undone. Nothing "
              "was changed yet.");
}

QString ImportDialog::whereText() const
{
    const QStringList &paths = m_job->choice().paths;
    const auto &files = m_job->result()->files;
    if (m_step != Step::Busy && files.size() == 1)
        return QStringLiteral("%1, ").arg(nameOfContent(files.front().file)) + shownFileName(files.front().file.name);
    return paths.size() == 1 ? shownFileName(paths.first())
                             : tr("%n file(s) or folder(s)", nullptr, static_cast<int>(paths.size()));
}

void ImportDialog::showButtons()
{
    const bool hasRejects = m_job->result()->rejected > 0;
    const bool isReport = m_step == Step::Preview || m_step == Step::Result;
    m_look->setVisible(m_step == Step::Choose);
    m_look->setEnabled(m_choose->hasPaths());
    m_cancel->setVisible(m_step != Step::Result);
    m_back->setVisible(m_step == Step::Preview);
    m_import->setVisible(m_step == Step::Preview);
    m_import->setEnabled(canImport());
    m_import->setText(hasRejects ? tr("&Import the good rows (%1)").arg(QLocale().toString(goodRows()))
                                 : tr("&Import %n row(s)", nullptr, static_cast<int>(goodRows())));
    m_saveRejects->setVisible(isReport && hasRejects);
    m_undo->setVisible(m_step == Step::Result && m_job->result()->batch);
    m_undo->setEnabled(!m_isUndone);
    m_more->setVisible(m_step == Step::Result && !m_isFilled);
    m_close->setVisible(m_step == Step::Result);
    setPrimary(m_step == Step::Choose    ? m_look
               : m_step == Step::Preview ? m_import
               : m_step == Step::Result  ? m_close
                                         : nullptr);
}

qint64 ImportDialog::goodRows() const
{
    const MergeCounts &counts = m_job->result()->counts;
    return counts.added + counts.updated;
}

bool ImportDialog::canImport() const
{
    return goodRows() > 0 || (m_job->choice().complete && m_job->result()->counts.unchanged > 0);
}

void ImportDialog::look()
{
    const auto choice = m_choose->choice();
    if (!choice)
        return;
    m_before = Step::Choose;
    m_bar->hide();
    m_job->look(*choice);
    goTo(Step::Busy);
    showProgress();
}

void ImportDialog::importRows()
{
    m_before = Step::Preview;
    const auto rows = static_cast<int>(m_job->result()->rows);
    m_bar->setRange(0, qMax(rows, 1));
    m_bar->show();
    m_job->importRows(m_job->result()->rejected > 0);
    goTo(Step::Busy);
    showProgress();
}

void ImportDialog::showProgress()
{
    const qint64 rows = m_job->rowsSoFar();
    const QString soFar = tr("%n row(s) so far", nullptr, static_cast<int>(rows));
    m_busyText->setText((m_before == Step::Choose ? tr("Looking at the files: %1") : tr("Importing: %1")).arg(soFar));
    m_bar->setValue(static_cast<int>(rows));
}

void ImportDialog::onStopped(const Error &error)
{
    if (m_before == Step::Choose && m_step == Step::Busy) {
        goTo(Step::Choose);
        m_choose->tell(error);
        return;
    }
    if (error.code == ErrorCode::RowsRejected)
        m_report->showPreview(m_job->result());
    m_report->message().setMessage(error.code == ErrorCode::Cancelled ? InlineMessage::Kind::Info
                                                                      : InlineMessage::Kind::Error,
                                   importSentence(error));
    goTo(m_step == Step::Busy ? Step::Preview : m_step);
}

void ImportDialog::onUndone(const QStringList &kept)
{
    m_isUndone = true;
    QString text = tr("The import was taken back. “Imports so far” can bring it again.");
    if (!kept.isEmpty())
        text += u' '
                + tr("%n record(s) stayed, because they were edited since or are still needed.", nullptr,
                     static_cast<int>(kept.size()));
    m_report->message().setMessage(InlineMessage::Kind::Success, text);
    showButtons();
    m_close->setFocus();
}

void ImportDialog::saveRejects()
{
    const QString title = tr("Save the rejected rows");
    chooseNewFile(this, title, QStringLiteral("rejected.csv"), tr("CSV (*.csv)"), [this](const QString &path) {
        m_desk.read(
            this, [result = m_job->result(), path](const Reader &) { return ui::saveRejects(*result, path); },
            [this](const Result<QStringList> &files) {
                if (!files)
                    return m_report->message().setMessage(InlineMessage::Kind::Error, importSentence(files.error()));
                m_report->message().setMessage(
                    InlineMessage::Kind::Warning,
                    tr("Saved as %1. It holds rows as they stood, people's names and phones included: keep it where "
                       "only you can read it.")
                        .arg(shownPath(files->join(QStringLiteral(", ")))));
            },
            Lane::Bulk);
    });
}

void ImportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        ToolDialog::reject();
}

void ImportDialog::done(int outcome)
{
    ToolDialog::done(outcome);
    if (m_isFilled)
        m_desk.reopen();
}

ImportDialog *openImportDialog(Desk &desk, QWidget *parent, const QStringList &files)
{
    auto *dialog = new ImportDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFiles(files);
    dialog->open();
    return dialog;
}

} // namespace touchbase::ui
