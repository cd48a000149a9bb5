// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workspace/changeset.h"
#include "workspace/operation.h"
#include "workspace/reader.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace touchbase {

/// Where a workspace lies: a file, or a database on a PostgreSQL server.
struct WorkspaceLocation {
    QString file;
    QString host = {};
    int port = 0;
    QString database = {};
    QString user = {};
    QString password = {};
};

/// Which of the two reading threads answers.
enum class Lane {
    Interactive, ///< what a person waits for
    Bulk,        ///< what may take long
};

/// An open workspace: one thread that writes, two that read, and the stack of undo. It lives in the thread that made
/// it (the window's, or the command line's); everything here is called from there, and `changed` is told there.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// Opens an existing workspace and brings it to the present form, after a copy was made. Errors: those of
    /// store/filecheck.h, WorkspaceLocked, WorkspaceDamaged, WorkspaceSchemaWrong, MigrationFailed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const WorkspaceLocation &location, const Clock &clock,
                                                                 const QString &author);
    /// Makes a new workspace. FileExists where there is a file already.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const WorkspaceLocation &location,
                                                                   const Clock &clock, const QString &author);
    ~Workspace() override;

    [[nodiscard]] const WorkspaceLocation &location() const { return m_location; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    /// Queues an operation for the writer's thread. `changed` is told before the future's continuations run. Must not
    /// be called from inside a handler of `changed`.
    QFuture<Result<ChangeSet>> perform(Operation operation);
    /// The same, and waits for it: for the command line and for tests.
    Result<ChangeSet> performNow(Operation operation);

    /// Takes the last change back; NothingToUndo, or UndoConflict where it was changed since (it is then no longer
    /// offered).
    QFuture<Result<ChangeSet>> undo();
    QFuture<Result<ChangeSet>> redo();
    Result<ChangeSet> undoNow();
    Result<ChangeSet> redoNow();
    /// The operation that undo would take back; blank where there is none.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// Runs a function with a reader on a reading thread. It must return a Result.
    template <class F>
    auto read(F function, Lane lane = Lane::Interactive) -> QFuture<std::invoke_result_t<F, const Reader &>>
    {
        using R = std::invoke_result_t<F, const Reader &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        post(lane, [this, promise, function = std::move(function)](Result<Reader *> reader) {
            R result = reader ? function(std::as_const(**reader)) : R(failure(reader.error()));
            if (!result)
                nameFile(result.error());
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }
    /// The same, and waits for it.
    template <class F>
    auto readNow(F function, Lane lane = Lane::Interactive) -> std::invoke_result_t<F, const Reader &>
    {
        auto future = read(std::move(function), lane);
        future.waitForFinished();
        return future.result();
    }

    /// Looks whether another process changed the workspace since, and tells it as foreign change sets.
    Result<> noticeForeignChanges();
    /// The same without waiting: what is found is told later, a failure is left for the next time.
    void lookForForeignChanges();

    /// Whether the workspace's file was where it was opened when somebody looked last: lookForForeignChanges and every
    /// operation look. While it is not there, operations fail with WorkspaceGone and what is open can still be read.
    [[nodiscard]] bool isPresent() const;
    /// Writes all that is open to a new file, be the workspace's own where it was or not. FileExists,
    /// FolderNotWritable, DiskFull, BackupBad.
    [[nodiscard]] QFuture<Result<>> saveCopy(const QString &target);
    /// Removes the log that this workspace left where its file was, because the engine would take it for that of the
    /// file which is there now, and spoil that one. For after `saveCopy`: what only the log holds is gone then.
    void abandonLog();

Q_SIGNALS:
    /// A change was made, here or by another process; told once, after it was made.
    void changed(const touchbase::ChangeSet &changeSet);
    /// What undo or redo would do is another thing now.
    void undoChanged();
    /// The file is gone, or is there again.
    void presenceChanged(bool isPresent);

private:
    struct Private;
    explicit Workspace(const WorkspaceLocation &location, const Clock &clock, QString author);

    friend class WorkspaceOpening;
    /// Starts the threads; they connect once `ready` was called, unless it says why they must not.
    void connectWhen(std::function<Result<>()> ready);
    void post(Lane lane, std::function<void(Result<Reader *>)> task);
    QFuture<Result<ChangeSet>> queue(Operation operation, ChangeKind kind, std::optional<ChangeSet> of);
    void nameFile(Error &error) const;
    Result<ChangeSet> waitFor(QFuture<Result<ChangeSet>> future);
    void tellFinished();
    void notePresence(quint64 look, const Error *error);
    void remember(const ChangeSet &changeSet, bool undoable);
    void tell(const ChangeSet &changeSet);
    struct News;
    [[nodiscard]] QFuture<Result<News>> readNews(std::shared_ptr<quint64> look);
    void tellNews(const News &news);

    WorkspaceLocation m_location;
    const Clock &m_clock;
    QString m_author;
    std::unique_ptr<Private> d;
};

/// An existing workspace that opens on threads of its own while its caller does something else.
class WorkspaceOpening
{
public:
    WorkspaceOpening(const WorkspaceLocation &location, const Clock &clock, const QString &author);
    WorkspaceOpening(WorkspaceOpening &&) noexcept;
    WorkspaceOpening &operator=(WorkspaceOpening &&) noexcept;
    ~WorkspaceOpening();
    Q_DISABLE_COPY(WorkspaceOpening)

    /// Waits until it is open and hands it over, once. Errors: those of Workspace::open.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> finish();

private:
    friend class Workspace;
    explicit WorkspaceOpening(std::unique_ptr<Workspace> workspace);
    void readNewest();

    std::unique_ptr<Workspace> m_workspace;
    QFuture<Result<qint64>> m_newest;
};

} // namespace touchbase
