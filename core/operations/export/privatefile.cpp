// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/privatefile.h"

#include <QDir>
#include <QFileInfo>

namespace touchbase {

Result<> PrivateFile::open()
{
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return failure(ErrorCode::FolderNotWritable, {folder});
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::CannotWriteFile, {m_file.fileName()}, m_file.errorString());
    return {};
}

Result<> PrivateFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::DiskFull, {m_file.fileName()}, m_file.errorString());
}

Result<> PrivateFile::commit()
{
    // Only flush tells of a disk that took a part (Qt 6.4): commit would put that part in the place of the whole.
    const bool isWhole = m_file.flush();
    if (!isWhole)
        m_file.cancelWriting();
    if (m_file.commit())
        return {};
    const bool full = !isWhole || m_file.error() == QFileDevice::ResourceError
                      || m_file.error() == QFileDevice::WriteError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {m_file.fileName()}, m_file.errorString());
}

Result<> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return info.isWritable() ? Result<>() : Result<>(failure(ErrorCode::FolderNotWritable, {folder}));
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(ErrorCode::FolderNotWritable, {info.absolutePath()});
    return {};
}

} // namespace touchbase
