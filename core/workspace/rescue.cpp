// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rescue.h"

#include "store/backup.h"
#include "store/durablefile.h"
#include "store/migrations.h"
#include "store/salvage.h"

#include <QFile>
#include <QFileInfo>

namespace touchbase {

namespace {

/// The file to read: the damaged one itself, or a copy of it where a log would be taken in on opening.
class Source
{
public:
    explicit Source(const QString &file) : m_file(file) {}
    ~Source()
    {
        m_connection.reset();
        if (!m_scratch.isEmpty())
            store::removeWithLogs(m_scratch);
    }
    Q_DISABLE_COPY_MOVE(Source)

    Result<store::Connection *> open(const QString &scratch)
    {
        if (!copyWithLog(scratch)) {
            auto untouched = store::Connection::open(store::Location{m_file}, store::Access::Untouched);
            if (!untouched)
                return failure(ErrorCode::RescueImpossible, {m_file}, untouched.error().detail);
            m_connection = std::move(*untouched);
        }
        return m_connection.get();
    }

private:
    /// Without a log, or where it cannot be copied or read, the file alone must do.
    bool copyWithLog(const QString &scratch)
    {
        const QString log = QFileInfo(m_file).canonicalFilePath() + QLatin1String("-wal");
        if (QFileInfo(log).size() == 0)
            return false;
        m_scratch = scratch;
        if (!store::copyBytes(m_file, scratch) || !store::copyBytes(log, scratch + QLatin1String("-wal")))
            return false;
        auto copy = store::Connection::open(store::Location{scratch}, store::Access::ReadOnly);
        if (!copy || !(*copy)->value(QStringLiteral("SELECT count(*) FROM sqlite_master")))
            return false;
        m_connection = std::move(*copy);
        return true;
    }

    QString m_file;
    QString m_scratch;
    std::unique_ptr<store::Connection> m_connection;
};

/// The steps of the ladder up to the form that the damaged file has, so that its rows fit.
std::vector<store::Migration> ladderTo(int version)
{
    std::vector<store::Migration> ladder;
    for (const store::Migration &step : store::migrations()) {
        if (step.version <= version)
            ladder.push_back(step);
    }
    return ladder;
}

Result<std::vector<store::SalvagedTable>> fill(store::Connection &damaged, const QString &file, int version)
{
    auto fresh = store::Connection::open(store::Location{file}, store::Access::ReadWrite);
    if (!fresh)
        return failure(fresh.error());
    if (auto made = store::migrate(**fresh, ladderTo(version)); !made)
        return failure(made.error());
    auto reports = store::salvage(damaged, **fresh);
    if (!reports)
        return reports;
    if (auto raised = store::migrate(**fresh); !raised)
        return failure(raised.error());
    return reports;
}

Result<std::vector<store::SalvagedTable>> rescueInto(const QString &damagedFile, int version, const QString &partial)
{
    Source source(damagedFile);
    auto damaged = source.open(partial + QLatin1String("-source"));
    if (!damaged)
        return failure(damaged.error());
    if (auto made = store::createPrivateFile(partial); !made)
        return failure(made.error());
    auto reports = fill(**damaged, partial, version);
    if (!reports)
        return reports;
    if (auto synced = store::syncFile(partial); !synced)
        return failure(synced.error());
    if (auto sound = store::verifyCopy(partial); !sound)
        return failure(sound.error());
    return reports;
}

std::vector<RescuedTable> told(const std::vector<store::SalvagedTable> &reports)
{
    std::vector<RescuedTable> tables;
    for (const auto &one : reports)
        tables.push_back({one.table, one.read, one.written, one.left, one.complete});
    return tables;
}

} // namespace

Result<std::vector<RescuedTable>> rescue(const QString &damagedFile, const QString &newFile)
{
    const auto header = store::readHeader(damagedFile);
    if (!header)
        return failure(header.error());
    if (header->schemaVersion > store::schemaVersion)
        return failure(ErrorCode::WorkspaceNewer,
                       {damagedFile, QString::number(header->schemaVersion), QString::number(store::schemaVersion)});
    if (QFileInfo::exists(newFile) || QFileInfo(newFile).isSymLink())
        return failure(ErrorCode::FileExists, {newFile});
    const QString partial = store::partialName(newFile);
    auto reports = rescueInto(damagedFile, header->schemaVersion, partial);
    auto moved = reports ? store::moveOver(partial, newFile) : Result<>(failure(reports.error()));
    if (moved)
        return told(*reports);
    store::removeWithLogs(partial);
    return failure(moved.error());
}

} // namespace touchbase
