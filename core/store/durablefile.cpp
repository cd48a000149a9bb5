// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durablefile.h"

#include "base/uid.h"
#include "store/filecheck.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace touchbase::store {

namespace {

constexpr qint64 portion = 1 << 20;

tl::unexpected<Error> notWritten(const QString &file, int number)
{
    const bool full = number == ENOSPC || number == EFBIG || number == EDQUOT;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {file},
                   QString::fromLocal8Bit(std::strerror(number)));
}

Result<> pump(QFile &input, const QString &target)
{
    QFile output(target);
    if (!output.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotWriteFile, {target}, output.errorString());
    while (!input.atEnd()) {
        const QByteArray bytes = input.read(portion);
        if (bytes.isEmpty())
            return failure(ErrorCode::CannotReadFile, {input.fileName()}, input.errorString());
        errno = 0;
        if (output.write(bytes) != bytes.size())
            return notWritten(target, errno == 0 ? ENOSPC : errno);
    }
    if (::fsync(output.handle()) != 0)
        return notWritten(target, errno);
    return {};
}

Result<> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return notWritten(path, errno);
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (number != 0 && number != EINVAL) // some file systems cannot sync a folder
        return notWritten(path, number);
    return {};
}

} // namespace

QString partialName(const QString &file)
{
    return file + u'.' + newUid().left(8) + QLatin1String(".partial");
}

QString freeName(const QString &file)
{
    QString name = file;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = file + u'-' + QString::number(number);
    return name;
}

Result<> copyBytes(const QString &source, const QString &target)
{
    QFile input(source);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotReadFile, {source}, input.errorString());
    if (auto made = createPrivateFile(target); !made)
        return made;
    auto copied = pump(input, target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

Result<> syncFile(const QString &file)
{
    return syncPath(file, O_RDONLY);
}

Result<> moveOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritten(to, errno);
    return syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

bool link(const QString &file, const QString &secondName)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(secondName).constData()) == 0;
}

} // namespace touchbase::store
