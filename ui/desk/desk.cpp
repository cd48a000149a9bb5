// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "base/sentence.h"
#include "operations/titles.h"

#include <QFileInfo>
#include <QPointer>

namespace touchbase::ui {

namespace {

bool touchesSetup(const ChangeSet &changeSet)
{
    const auto isSetup = [](const QString &table) {
        return table == QLatin1String("setting") || table == QLatin1String("holiday")
               || table == QLatin1String("score_model");
    };
    return std::any_of(changeSet.rows.begin(), changeSet.rows.end(),
                       [&](const RowChange &row) { return isSetup(row.entity->name); });
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::over(std::unique_ptr<Workspace> workspace, Preferences &preferences)
{
    auto setup = workspace->readNow([](const Reader &reader) { return loadScoreSetup(reader); });
    if (!setup)
        return failure(setup.error());
    return std::unique_ptr<Desk>(new Desk(std::move(workspace), preferences, std::move(*setup)));
}

Desk::Desk(std::unique_ptr<Workspace> workspace, Preferences &preferences, ScoreSetup setup)
    : m_workspace(std::move(workspace)),
      m_preferences(preferences),
      m_drafts(preferences.folder(), m_workspace->location().file),
      m_setup(std::move(setup)),
      m_format(QLocale(), m_setup.workingTime.zone())
{
    connect(m_workspace.get(), &Workspace::changed, this, &Desk::onChanged);
    connect(m_workspace.get(), &Workspace::undoChanged, this, &Desk::undoChanged);
}

QString Desk::title() const
{
    return QFileInfo(m_workspace->location().file).fileName();
}

void Desk::perform(Operation operation, const QString &said, QObject *context, Done done)
{
    const QString text = said.isEmpty() ? tr("Done: %1").arg(operationTitle(operation.name)) : said;
    const bool isTold = static_cast<bool>(done);
    const auto take = [this, text, isTold, guard = QPointer<QObject>(context),
                       done = std::move(done)](const Result<ChangeSet> &result) {
        finish(result, text, isTold && guard);
        if (done && guard)
            done(result);
    };
    whenFinished(m_workspace->perform(std::move(operation)), this, take);
}

void Desk::undo()
{
    const QString text = tr("Undone: %1").arg(operationTitle(m_workspace->undoName()));
    whenFinished(m_workspace->undo(), this, [this, text](const Result<ChangeSet> &done) { finish(done, text, false); });
}

void Desk::redo()
{
    const QString text = tr("Done again: %1").arg(operationTitle(m_workspace->redoName()));
    whenFinished(m_workspace->redo(), this, [this, text](const Result<ChangeSet> &done) { finish(done, text, false); });
}

void Desk::finish(const Result<ChangeSet> &result, const QString &said, bool isTold)
{
    if (!result) {
        if (!isTold)
            announce(result.error());
        return;
    }
    if (!result->isEmpty())
        announce(Notice::Kind::Done, said, result->kind == ChangeKind::Do && !m_workspace->undoName().isEmpty());
}

void Desk::announce(Notice::Kind kind, const QString &text, bool canUndo)
{
    Q_EMIT announced({kind, text, canUndo, {}, {}});
}

void Desk::announce(const Error &error)
{
    announce(Notice::Kind::Failure, sentence(error));
}

void Desk::announce(const QString &text, const QString &wayOn, std::function<void()> goOn)
{
    Q_EMIT announced({Notice::Kind::Info, text, false, wayOn, std::move(goOn)});
}

void Desk::onChanged(const ChangeSet &changeSet)
{
    if (!touchesSetup(changeSet)) {
        Q_EMIT changed(changeSet);
        return;
    }
    read(
        this, [](const Reader &reader) { return loadScoreSetup(reader); },
        [this, changeSet](const Result<ScoreSetup> &setup) {
            if (setup) {
                m_setup = *setup;
                m_format = render::Format(QLocale(), m_setup.workingTime.zone());
            } else {
                announce(setup.error());
            }
            Q_EMIT changed(changeSet);
        });
}

} // namespace touchbase::ui
