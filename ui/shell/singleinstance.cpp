// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

#include <unistd.h>

namespace touchbase::ui {

namespace {

constexpr int waitMilliseconds = 500;

QString serverName(const QString &workspaceFile)
{
    const QFileInfo info(workspaceFile);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("touchbase-%1-%2").arg(::getuid()).arg(QString::fromLatin1(hash));
}

} // namespace

bool SingleInstance::raiseOther(const QString &workspaceFile)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(workspaceFile));
    if (!socket.waitForConnected(waitMilliseconds))
        return false;
    socket.write("raise\n");
    return socket.waitForBytesWritten(waitMilliseconds);
}

void SingleInstance::answerFor(const QString &workspaceFile)
{
    m_server.close();
    if (workspaceFile.isEmpty())
        return;
    disconnect(&m_server, nullptr, this, nullptr);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server.nextPendingConnection();
        Q_EMIT raiseRequested();
    });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(workspaceFile);
    // Nobody answered there when this program started: what lies there is left over from a crash.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

} // namespace touchbase::ui
