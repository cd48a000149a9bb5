// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgrescluster.h"

#include <QTemporaryDir>

namespace touchbase::test {

/// A Sunday afternoon: what the clock of a test shows until it is set.
[[nodiscard]] Instant someTime();

/// Where a new workspace may lie: a file in a folder of its own, or a database of a cluster.
class TemporaryPlace
{
public:
    explicit TemporaryPlace(PostgresCluster *cluster = nullptr);

    [[nodiscard]] const WorkspaceLocation &location() const { return m_location; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    WorkspaceLocation m_location;
};

/// A new, empty workspace with a clock that stands still; gone at the end. A failure to make it ends the program with
/// its reason: no test means anything without it.
class TemporaryWorkspace
{
public:
    explicit TemporaryWorkspace(PostgresCluster *cluster = nullptr);

    Workspace *operator->() { return m_workspace.get(); }
    Workspace &operator*() { return *m_workspace; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const TemporaryPlace &place() const { return m_place; }
    /// The same workspace once more, as another program would open it.
    [[nodiscard]] std::unique_ptr<Workspace> openAgain(const QString &author = QStringLiteral("Other"));

    /// Performs an operation that must succeed.
    ChangeSet perform(Operation operation);
    /// Inserts a value as it is, past every rule, and answers it as it is stored.
    template <class T>
    Stored<T> add(const T &value);
    /// A row that must exist.
    template <class T>
    Stored<T> load(Id<T> id);
    template <class T>
    std::vector<Stored<T>> list();

private:
    FixedClock m_clock{someTime()};
    TemporaryPlace m_place;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace touchbase::test

#include "support/temporaryworkspace_templates.h"
