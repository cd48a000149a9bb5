// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/importjob.h"

#include "operations/export/jsonexport.h"
#include "operations/import/importoperation.h"
#include "operations/records/workspacerecords.h"
#include "tools/import/importwords.h"

namespace touchbase::ui {

namespace {

exchange::ImportRequest requestOf(const ImportChoice &choice)
{
    exchange::ImportRequest request;
    request.paths = choice.paths;
    if (const auto *kind = std::get_if<RecordKind>(&choice.as))
        request.kind = *kind;
    if (const auto *preset = std::get_if<exchange::Preset>(&choice.as))
        request.preset = *preset;
    return request;
}

} // namespace

ImportJob::ImportJob(Desk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_progress(std::make_shared<ImportProgress>()),
      m_result(std::make_shared<ImportResult>())
{
}

ImportJob::~ImportJob()
{
    m_progress->cancel = true;
}

qint64 ImportJob::rowsSoFar() const
{
    return m_progress->rows;
}

void ImportJob::begin()
{
    m_progress = std::make_shared<ImportProgress>();
    m_isRunning = true;
}

void ImportJob::stop(const Error &error)
{
    m_isRunning = false;
    Q_EMIT stopped(error);
}

void ImportJob::cancel()
{
    m_progress->cancel = true;
}

void ImportJob::look(const ImportChoice &choice)
{
    begin();
    m_choice = choice;
    m_items.clear();
    m_isWhole = false;
    m_desk.read(
        this, [choice](const Reader &) { return planOf(choice); },
        [this](const Result<Plan> &plan) { onPlanned(plan); }, Lane::Bulk);
}

Result<ImportJob::Plan> ImportJob::planOf(const ImportChoice &choice)
{
    const bool isRecognised = std::holds_alternative<std::monostate>(choice.as);
    if (choice.paths.size() == 1 && isRecognised && isJsonExport(choice.paths.first()))
        return Plan{{}, true};
    auto items = exchange::planImport(requestOf(choice), nullptr);
    if (!items)
        return failure(items.error());
    return Plan{std::move(*items), false};
}

void ImportJob::runWhole(bool dryRun)
{
    whenFinished(m_desk.workspace().perform(importJson(m_choice.paths.first(), m_progress, dryRun)), this,
                 [this, dryRun](const Result<ChangeSet> &done) { onWholeRead(dryRun, done); });
}

void ImportJob::onWholeRead(bool dryRun, const Result<ChangeSet> &done)
{
    // A dry run ends as Cancelled, too.
    const bool isRead = done || (dryRun && done.error().code == ErrorCode::Cancelled && !m_progress->cancel);
    if (!isRead)
        return stop(done.error());
    auto result = std::make_shared<ImportResult>();
    result->rows = result->counts.added = m_progress->rows;
    m_result = result;
    m_isRunning = false;
    if (dryRun)
        Q_EMIT looked();
    else
        Q_EMIT imported();
}

void ImportJob::onPlanned(const Result<Plan> &plan)
{
    if (m_progress->cancel)
        return stop({ErrorCode::Cancelled});
    if (!plan)
        return stop(plan.error());
    m_isWhole = plan->isWhole;
    if (m_isWhole)
        return runWhole(true);
    m_items = plan->items;
    ImportOptions dry = options();
    dry.dryRun = true;
    auto result = std::make_shared<ImportResult>();
    whenFinished(m_desk.workspace().perform(importFiles(std::move(dry), result, m_progress)), this,
                 [this, result](const Result<ChangeSet> &done) { onLooked(result, done); });
}

void ImportJob::onLooked(const std::shared_ptr<ImportResult> &result, const Result<ChangeSet> &done)
{
    if (m_progress->cancel)
        return stop({ErrorCode::Cancelled});
    // A dry run ends as Cancelled: nothing was changed.
    if (!done && done.error().code != ErrorCode::Cancelled && done.error().code != ErrorCode::RowsRejected)
        return stop(done.error());
    m_result = result;
    m_isRunning = false;
    Q_EMIT looked();
}

void ImportJob::importRows(bool onlyGood)
{
    begin();
    if (m_isWhole)
        return runWhole(false);
    ImportOptions now = options();
    now.partial = onlyGood;
    auto result = std::make_shared<ImportResult>();
    m_desk.perform(importFiles(std::move(now), result, m_progress), importedSentence(m_result->counts), this,
                   [this, result](const Result<ChangeSet> &done) { onImported(result, done); });
}

void ImportJob::onImported(const std::shared_ptr<ImportResult> &result, const Result<ChangeSet> &done)
{
    if (done || done.error().code == ErrorCode::RowsRejected)
        m_result = result;
    if (!done)
        return stop(done.error());
    m_isRunning = false;
    Q_EMIT imported();
}

void ImportJob::undo()
{
    if (!m_result->batch)
        return;
    begin();
    m_desk.perform(operations::undoBatch(*m_result->batch), {}, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            return stop(done.error());
        m_isRunning = false;
        Q_EMIT undone(done->bulk ? done->bulk->kept : QStringList());
    });
}

ImportOptions ImportJob::options() const
{
    const ScoreSetup &setup = m_desk.setup();
    exchange::PresetOptions preset;
    preset.period = m_choice.days;
    return {m_items, preset,         m_choice.complete,        false,
            false,   m_desk.today(), setup.workingTime.zone(), setup.settings.currency};
}

} // namespace touchbase::ui
