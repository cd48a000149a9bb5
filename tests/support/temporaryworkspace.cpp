// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporaryworkspace.h"

namespace touchbase::test {

Instant someTime()
{
    return Instant::parse(QStringLiteral("2026-03-15T14:30:00Z")).value();
}

TemporaryPlace::TemporaryPlace(PostgresCluster *cluster)
{
    if (cluster)
        m_location = must(cluster->newDatabase());
    else
        m_location.file = m_folder.filePath(QStringLiteral("team.touchbase"));
}

TemporaryWorkspace::TemporaryWorkspace(PostgresCluster *cluster)
    : m_place(cluster), m_workspace(must(Workspace::create(m_place.location(), m_clock, QStringLiteral("Ada"))))
{
}

std::unique_ptr<Workspace> TemporaryWorkspace::openAgain(const QString &author)
{
    return must(Workspace::open(m_place.location(), m_clock, author));
}

ChangeSet TemporaryWorkspace::perform(Operation operation)
{
    return must(m_workspace->performNow(std::move(operation)));
}

} // namespace touchbase::test
