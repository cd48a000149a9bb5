// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace touchbase::test {

namespace {

constexpr int patienceMs = 60'000;
const QString superUser = QStringLiteral("touchbase");

/// The folder of initdb and postgres; blank where there is none.
QString findPrograms()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QString folder = versions.filePath(name + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return QFileInfo(QStandardPaths::findExecutable(QStringLiteral("initdb"))).path();
}

/// Whom the server runs as where the test runs as root.
const passwd *unprivilegedUser()
{
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *user = getpwnam(name))
            return user;
    }
    return nullptr;
}

tl::unexpected<Error> broken(const QString &sentence)
{
    return failure(ErrorCode::StoreFailed, {}, sentence);
}

} // namespace

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    kill(static_cast<pid_t>(m_server.processId()), SIGINT); // its fast shutdown
    if (!m_server.waitForFinished(patienceMs))
        m_server.kill();
}

void PostgresCluster::prepare(QProcess &process) const
{
    const passwd *user = geteuid() == 0 ? unprivilegedUser() : nullptr;
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // its immediate shutdown, should this program die
    });
}

Result<> PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process);
    process.start(m_programs + u'/' + program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return broken(program + QStringLiteral(" failed: ") + QString::fromLocal8Bit(process.readAll()));
    return {};
}

Result<> PostgresCluster::initialise()
{
    if (geteuid() == 0) {
        const passwd *user = unprivilegedUser();
        const QByteArray path = QFile::encodeName(m_folder.path());
        if (!user || chown(path.constData(), user->pw_uid, user->pw_gid) != 0)
            return broken(QStringLiteral("There is no user to run PostgreSQL as; it refuses to run as root."));
    }
    return run(QStringLiteral("initdb"),
               {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"), superUser,
                QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
}

bool PostgresCluster::isReady()
{
    return run(QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()}).has_value();
}

Result<> PostgresCluster::start()
{
    m_programs = findPrograms();
    if (!QFile::exists(m_programs + QStringLiteral("/initdb")))
        return broken(
            QStringLiteral("PostgreSQL is not installed: install the package “postgresql” to run this test."));
    if (auto made = initialise(); !made)
        return made;
    prepare(m_server);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start(m_programs + QStringLiteral("/postgres"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                    m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                    QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB")});
    QElapsedTimer timer;
    timer.start();
    while (!isReady()) {
        if (timer.elapsed() > patienceMs || m_server.state() == QProcess::NotRunning)
            return broken(QStringLiteral("PostgreSQL does not start; its log is %1/log.").arg(m_folder.path()));
        QThread::msleep(50);
    }
    return {};
}

Result<WorkspaceLocation> PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("workspace%1").arg(++m_databases);
    auto made = run(QStringLiteral("createdb"),
                    {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), superUser, name});
    if (!made)
        return failure(made.error());
    WorkspaceLocation location;
    location.host = m_folder.path();
    location.database = name;
    location.user = superUser;
    return location;
}

} // namespace touchbase::test
