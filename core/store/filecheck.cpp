// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

namespace touchbase::store {

namespace {

constexpr qint64 headerSize = 100;
constexpr qsizetype writeFormatAt = 18;
constexpr char loggedFormat = 2;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &file)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

Result<FileHeader> readHeader(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::WorkspaceMissing, {file});
    if (!info.isFile())
        return failure(ErrorCode::NotAWorkspace, {file});
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotReadFile, {file}, input.errorString());
    const QByteArray header = input.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return failure(ErrorCode::NotAWorkspace, {file});
    const FileHeader found{bigEndian(header, applicationAt), static_cast<int>(bigEndian(header, versionAt)),
                           header.at(writeFormatAt) == loggedFormat};
    if (found.applicationId != applicationId || found.schemaVersion < 1)
        return failure(ErrorCode::NotAWorkspace, {file});
    return found;
}

Result<FileHeader> checkFile(const QString &file)
{
    auto header = readHeader(file);
    if (!header)
        return header;
    if (header->schemaVersion > schemaVersion)
        return failure(ErrorCode::WorkspaceNewer,
                       {file, QString::number(header->schemaVersion), QString::number(schemaVersion)});
    const QFileInfo info(file);
    if (!info.isWritable())
        return failure(ErrorCode::WorkspaceReadOnly, {file});
    // What the engine puts beside a file lies beside the real one, not beside a link to it.
    const QString folder = QFileInfo(info.canonicalFilePath()).absolutePath();
    if (!QFileInfo(folder).isWritable())
        return failure(ErrorCode::FolderNotWritable, {folder});
    return header;
}

Result<> createPrivateFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return failure(ErrorCode::FileExists, {file});
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::FolderNotWritable, {info.absolutePath()});
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failure(ErrorCode::CannotWriteFile, {file}, output.errorString());
    return {};
}

Result<> createPrivateFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.isDir())
        return {};
    if (auto above = createPrivateFolder(info.absolutePath()); !above)
        return above;
    const QDir parent(info.absolutePath());
    if (!parent.mkdir(info.fileName(), ownerOnly | QFile::ExeOwner) && !info.isDir())
        return failure(ErrorCode::FolderNotWritable, {info.absolutePath()});
    return {};
}

} // namespace touchbase::store
