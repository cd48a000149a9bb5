// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QTemporaryDir>

namespace touchbase::test {

/// A throw-away PostgreSQL server: made in a temporary folder, reached through a local socket only, stopped and removed
/// at the end, also when the test is killed. PostgreSQL refuses to run as root; it runs as another user then.
class PostgresCluster
{
public:
    PostgresCluster() = default;
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Makes and starts it. Fails with a sentence where PostgreSQL is not installed: a test must not pass without.
    [[nodiscard]] Result<> start();
    /// Makes an empty database.
    [[nodiscard]] Result<WorkspaceLocation> newDatabase();

private:
    [[nodiscard]] Result<> initialise();
    [[nodiscard]] Result<> run(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool isReady();
    void prepare(QProcess &process) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/touchbase-pg-XXXXXX")}; // short: a socket's path has 107 bytes
    QString m_programs;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace touchbase::test
