// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/uid.h"
#include "store/backup.h"
#include "store/filecheck.h"
#include "store/history.h"
#include "store/migrations.h"
#include "workspace/opening.h"
#include "workspace/readerthread.h"
#include "workspace/session.h"
#include "workspace/writer.h"

#include <QFile>
#include <QMutex>

#include <atomic>
#include <deque>
#include <future>

namespace touchbase {

namespace {

QString kindWord(ChangeKind kind, const std::optional<BulkChange> &bulk)
{
    switch (kind) {
    case ChangeKind::Undo:
        return QStringLiteral("undo");
    case ChangeKind::Redo:
        return QStringLiteral("redo");
    default:
        return bulk ? QStringLiteral("import") : QStringLiteral("do");
    }
}

/// Takes rows and batch back. Where an operation makes both, its rows may refer to what the batch brought: they go
/// before it and come back after it.
Result<> takeBack(Writer &writer, const std::vector<RowChange> &rows, const std::optional<BulkChange> &bulk)
{
    if (!bulk)
        return writer.revert(rows);
    if (bulk->undone) {
        auto brought = writer.setBatchUndone(bulk->batch, false);
        return brought ? writer.revert(rows) : brought;
    }
    auto reverted = writer.revert(rows);
    return reverted ? writer.setBatchUndone(bulk->batch, true) : reverted;
}

/// The operation that takes a change set back.
Operation inverseOf(const ChangeSet &changeSet)
{
    return {changeSet.operation,
            [rows = changeSet.rows, bulk = changeSet.bulk](Writer &writer) { return takeBack(writer, rows, bulk); }};
}

QString logOf(const WorkspaceLocation &location)
{
    return location.file + QLatin1String("-wal");
}

/// Whether trying again later may succeed.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::WorkspaceLocked || error.code == ErrorCode::DiskFull
           || error.code == ErrorCode::WorkspaceGone;
}

} // namespace

struct Workspace::Private {
    /// An operation that the writer's thread is done with and that was not told yet.
    struct Finished {
        Result<ChangeSet> result;
        quint64 look; ///< whether the file was there was asked at or after this one
        ChangeKind kind;
        bool undoable;
        bool silent;
        std::optional<ChangeSet> of; ///< what an undo or redo was to take back
    };

    /// `prepare` is called once, on a thread of the workspace; the threads connect when it is done.
    Private(const store::Location &location, std::function<Result<>()> prepare)
        : isFile(location.isFile()),
          preparing(std::move(prepare)),
          prepared(preparing.get_future()),
          interactive(QStringLiteral("reader"), location,
                      [this] {
                          preparing();
                          return prepared.get();
                      }),
          bulk(QStringLiteral("bulk-reader"), location, [this] { return prepared.get(); }),
          writer(
              QStringLiteral("writer"),
              [this, location] { session = Session::holdWhen(prepared.get(), location, store::Access::ReadWrite); },
              [this] {
                  // Somebody may have opened a file that was moved: its pages are no longer ours to write.
                  if (session && isFile && (*session)->connection->checkPresence())
                      (void)(*session)->connection->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
                  session = failure(ErrorCode::StoreFailed);
              })
    {
    }

    std::optional<Finished> takeFinished();

    bool isFile;
    QString origin = newUid();
    qint64 lastHistory = 0;
    bool telling = false;
    bool isPresent = true;
    std::atomic<quint64> looks = 0;         ///< how often any thread set out to look whether the file is there
    quint64 lastLook = 0;                   ///< the one that isPresent is from
    std::optional<store::FileIdentity> log; ///< what the file's latest changes lie in
    std::vector<ChangeSet> undo;
    std::vector<ChangeSet> redo;
    QMutex mutex;
    std::deque<Finished> finished;
    Result<std::unique_ptr<Session>> session{failure(ErrorCode::StoreFailed)};
    std::packaged_task<Result<>()> preparing;
    std::shared_future<Result<>> prepared;
    ReaderThread interactive;
    ReaderThread bulk;
    TaskThread writer; ///< last, so that it ends before what it uses
};

namespace {

/// Runs an operation in one transaction and answers its change set.
Result<ChangeSet> runOperation(Session &session, Operation &operation, ChangeKind kind, const QString &author,
                               const QString &origin, const Clock &clock)
{
    Writer writer(session, clock, author);
    if (operation.prepare) {
        if (auto prepared = operation.prepare(writer); !prepared)
            return failure(prepared.error());
    }
    auto transaction = store::Transaction::begin(*session.connection);
    if (!transaction)
        return failure(transaction.error());
    if (auto done = operation.run(writer); !done)
        return failure(done.error());

    ChangeSet changeSet{0, clock.now(), author, operation.name, kind, writer.changes(), writer.bulk()};
    if (!changeSet.isEmpty() || !operation.undoable) {
        store::HistoryEntry entry{0,      changeSet.at, author, operation.name, kindWord(kind, changeSet.bulk),
                                  origin, std::nullopt};
        if (changeSet.bulk)
            entry.batch = changeSet.bulk->batch;
        auto id = store::writeHistory(*session.connection, entry,
                                      operation.undoable ? changeSet.rows : std::vector<RowChange>());
        if (!id)
            return failure(id.error());
        changeSet.id = *id;
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return changeSet;
}

} // namespace

Workspace::Workspace(const WorkspaceLocation &location, const Clock &clock, QString author)
    : m_location(location), m_clock(clock), m_author(std::move(author))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceLocation &location, const Clock &clock,
                                                   const QString &author)
{
    return WorkspaceOpening(location, clock, author).finish();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const WorkspaceLocation &location, const Clock &clock,
                                                     const QString &author)
{
    if (auto ready = prepareNew(storeLocation(location)); !ready)
        return failure(ready.error());
    std::unique_ptr<Workspace> workspace(new Workspace(location, clock, author));
    workspace->connectWhen([] { return Result<>(); });
    return WorkspaceOpening(std::move(workspace)).finish();
}

void Workspace::connectWhen(std::function<Result<>()> ready)
{
    d = std::make_unique<Private>(storeLocation(m_location), std::move(ready));
}

WorkspaceOpening::WorkspaceOpening(const WorkspaceLocation &location, const Clock &clock, const QString &author)
    : m_workspace(new Workspace(location, clock, author))
{
    m_workspace->connectWhen([store = storeLocation(location)] { return prepareExisting(store); });
    readNewest();
}

WorkspaceOpening::WorkspaceOpening(std::unique_ptr<Workspace> workspace) : m_workspace(std::move(workspace))
{
    readNewest();
}

WorkspaceOpening::WorkspaceOpening(WorkspaceOpening &&) noexcept = default;
WorkspaceOpening &WorkspaceOpening::operator=(WorkspaceOpening &&) noexcept = default;
WorkspaceOpening::~WorkspaceOpening() = default;

void WorkspaceOpening::readNewest()
{
    m_newest = m_workspace->read([](const Reader &reader) { return reader.newestChange(); });
}

Result<std::unique_ptr<Workspace>> WorkspaceOpening::finish()
{
    m_newest.waitForFinished();
    const auto newest = m_newest.result();
    if (!newest)
        return failure(newest.error());
    auto &d = *m_workspace->d;
    d.lastHistory = *newest;
    if (d.isFile)
        d.log = store::identityOf(logOf(m_workspace->m_location));
    return std::move(m_workspace);
}

void Workspace::post(Lane lane, std::function<void(Result<Reader *>)> task)
{
    (lane == Lane::Interactive ? d->interactive : d->bulk).post(std::move(task));
}

/// What cannot be understood of a row is found where no file is known.
void Workspace::nameFile(Error &error) const
{
    if (error.code == ErrorCode::WorkspaceDamaged && error.values.isEmpty())
        error.values << (m_location.file.isEmpty() ? m_location.database : m_location.file);
}

QFuture<Result<ChangeSet>> Workspace::queue(Operation operation, ChangeKind kind, std::optional<ChangeSet> of)
{
    Q_ASSERT_X(!d->telling, "Workspace::perform", "a change handler must not change the workspace");
    auto promise = std::make_shared<QPromise<Result<ChangeSet>>>();
    promise->start();
    auto future = promise->future();
    d->writer.post(
        [this, promise, operation = std::move(operation), kind, of = std::move(of), author = m_author]() mutable {
            const quint64 look = ++d->looks;
            const auto prepared = d->session ? (*d->session)->prepare() : failure(d->session.error());
            auto result = prepared ? runOperation(**d->session, operation, kind, author, d->origin, m_clock)
                                   : Result<ChangeSet>(failure(prepared.error()));
            if (!result)
                nameFile(result.error());
            {
                QMutexLocker lock(&d->mutex);
                d->finished.push_back({result, look, kind, operation.undoable, operation.silent, std::move(of)});
            }
            // First the news, so that what goes on when the change is made finds it told.
            QMetaObject::invokeMethod(this, &Workspace::tellFinished, Qt::QueuedConnection);
            promise->addResult(std::move(result));
            promise->finish();
        });
    return future;
}

QFuture<Result<ChangeSet>> Workspace::perform(Operation operation)
{
    return queue(std::move(operation), ChangeKind::Do, std::nullopt);
}

Result<ChangeSet> Workspace::waitFor(QFuture<Result<ChangeSet>> future)
{
    future.waitForFinished();
    tellFinished();
    return future.result();
}

Result<ChangeSet> Workspace::performNow(Operation operation)
{
    return waitFor(perform(std::move(operation)));
}

QFuture<Result<ChangeSet>> Workspace::undo()
{
    if (d->undo.empty())
        return QtFuture::makeReadyFuture(Result<ChangeSet>(failure(ErrorCode::NothingToUndo)));
    ChangeSet last = std::move(d->undo.back());
    d->undo.pop_back();
    Operation inverse = inverseOf(last);
    return queue(std::move(inverse), ChangeKind::Undo, std::move(last));
}

QFuture<Result<ChangeSet>> Workspace::redo()
{
    if (d->redo.empty())
        return QtFuture::makeReadyFuture(Result<ChangeSet>(failure(ErrorCode::NothingToRedo)));
    ChangeSet last = std::move(d->redo.back());
    d->redo.pop_back();
    Operation inverse = inverseOf(last);
    return queue(std::move(inverse), ChangeKind::Redo, std::move(last));
}

Result<ChangeSet> Workspace::undoNow()
{
    return waitFor(undo());
}

Result<ChangeSet> Workspace::redoNow()
{
    return waitFor(redo());
}

QString Workspace::undoName() const
{
    return d->undo.empty() ? QString() : d->undo.back().operation;
}

QString Workspace::redoName() const
{
    return d->redo.empty() ? QString() : d->redo.back().operation;
}

std::optional<Workspace::Private::Finished> Workspace::Private::takeFinished()
{
    QMutexLocker lock(&mutex);
    if (finished.empty())
        return std::nullopt;
    Finished next = std::move(finished.front());
    finished.pop_front();
    return next;
}

void Workspace::tellFinished()
{
    while (auto next = d->takeFinished()) {
        notePresence(next->look, next->result ? nullptr : &next->result.error());
        if (next->result) {
            if (!next->silent)
                remember(*next->result, next->undoable);
            tell(*next->result);
        } else if (next->of && isPassing(next->result.error())) {
            // Nothing was taken back, and it still can be.
            (next->kind == ChangeKind::Redo ? d->redo : d->undo).push_back(std::move(*next->of));
        }
        Q_EMIT undoChanged();
    }
}

/// Errors of other kinds say nothing about the file. Two threads look, and the later answer may be the older one.
void Workspace::notePresence(quint64 look, const Error *error)
{
    const bool isGone = error && error->code == ErrorCode::WorkspaceGone;
    if ((error && !isGone) || look < d->lastLook)
        return;
    d->lastLook = look;
    if (d->isPresent == !isGone)
        return;
    d->isPresent = !isGone;
    Q_EMIT presenceChanged(d->isPresent);
}

bool Workspace::isPresent() const
{
    return d->isPresent;
}

QFuture<Result<>> Workspace::saveCopy(const QString &target)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto future = promise->future();
    // The writer's connection: only it may write a file, and all that was queued before is in the copy.
    d->writer.post([this, promise, target] {
        promise->addResult(d->session ? store::copyTo(*(*d->session)->connection, target)
                                      : Result<>(failure(d->session.error())));
        promise->finish();
    });
    return future;
}

void Workspace::abandonLog()
{
    if (isPresent() || !d->log || store::identityOf(logOf(m_location)) != d->log)
        return;
    QFile::remove(logOf(m_location));
    QFile::remove(m_location.file + QLatin1String("-shm"));
}

void Workspace::remember(const ChangeSet &changeSet, bool undoable)
{
    if (!undoable) {
        // What was erased must not come back by either way.
        d->undo.clear();
        d->redo.clear();
        return;
    }
    if (changeSet.isEmpty())
        return;
    if (changeSet.kind == ChangeKind::Undo) {
        d->redo.push_back(changeSet);
        return;
    }
    d->undo.push_back(changeSet);
    if (changeSet.kind == ChangeKind::Do)
        d->redo.clear();
}

void Workspace::tell(const ChangeSet &changeSet)
{
    if (changeSet.isEmpty() && changeSet.id == 0)
        return;
    d->telling = true;
    Q_EMIT changed(changeSet);
    d->telling = false;
}

/// What other programs did since.
struct Workspace::News {
    qint64 newest;
    std::vector<ChangeSet> foreign;
};

/// `look` tells which look at the file this was.
QFuture<Result<Workspace::News>> Workspace::readNews(std::shared_ptr<quint64> look)
{
    return read([this, since = d->lastHistory, origin = d->origin, look](const Reader &reader) -> Result<News> {
        *look = ++d->looks;
        if (auto there = reader.checkPresence(); !there)
            return failure(there.error());
        auto newest = reader.newestChange();
        if (!newest)
            return failure(newest.error());
        auto foreign = reader.changesSince(since, origin);
        if (!foreign)
            return failure(foreign.error());
        return News{*newest, std::move(*foreign)};
    });
}

void Workspace::tellNews(const News &news)
{
    for (const ChangeSet &changeSet : news.foreign) {
        if (changeSet.id <= d->lastHistory)
            continue; // told while this was read
        d->lastHistory = changeSet.id;
        tell(changeSet);
    }
    // Not the number of an own change: another program's may lie before it.
    d->lastHistory = std::max(d->lastHistory, news.newest);
}

Result<> Workspace::noticeForeignChanges()
{
    tellFinished();
    auto future = readNews(std::make_shared<quint64>());
    future.waitForFinished();
    const auto news = future.result();
    if (!news)
        return failure(news.error());
    tellNews(*news);
    return {};
}

void Workspace::lookForForeignChanges()
{
    tellFinished();
    const auto look = std::make_shared<quint64>();
    readNews(look).then(this, [this, look](const Result<News> &news) {
        notePresence(*look, news ? nullptr : &news.error());
        if (news)
            tellNews(*news);
    });
}

} // namespace touchbase
