// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/input.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryFile>

#include <array>

namespace touchbase::exchange {

namespace {

constexpr qint64 blockBytes = 1 << 16;

Result<> copyAll(QIODevice &from, QFileDevice &to, const QString &name)
{
    std::array<char, blockBytes> block{};
    for (;;) {
        const qint64 size = from.read(block.data(), blockBytes);
        if (size < 0)
            return failure(ErrorCode::CannotReadFile, {name}, from.errorString());
        if (size == 0)
            return {};
        if (to.write(block.data(), size) != size)
            return failure(ErrorCode::DiskFull, {to.fileName()}, to.errorString());
    }
}

} // namespace

Result<Input> Input::file(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotReadFile, {path}, file.errorString());
    if (file.isSequential())
        return copyOf(file, path);
    Input input(path);
    input.m_path = path;
    return input;
}

Result<Input> Input::copyOf(QIODevice &device, const QString &name)
{
    auto copy = std::make_shared<QTemporaryFile>();
    if (!copy->open())
        return failure(ErrorCode::CannotWriteFile, {copy->fileTemplate()}, copy->errorString());
    if (auto copied = copyAll(device, *copy, name); !copied)
        return failure(copied.error());
    if (!copy->flush())
        return failure(ErrorCode::DiskFull, {copy->fileName()}, copy->errorString());
    Input input(name);
    input.m_path = copy->fileName();
    input.m_copy = std::move(copy);
    return input;
}

Input Input::memory(QByteArray bytes, const QString &name)
{
    Input input(name);
    input.m_bytes = std::move(bytes);
    return input;
}

Result<std::unique_ptr<QIODevice>> Input::open() const
{
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotReadFile, {m_name}, file->errorString());
    return file;
}

} // namespace touchbase::exchange
