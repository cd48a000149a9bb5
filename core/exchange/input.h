// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

class QTemporaryFile;

namespace touchbase::exchange {

/// A file that can be read from its start as often as needed: to look at its header, to read it, and to look
/// something up again. A pipe is copied to a private temporary file first, so that nothing is held in memory.
/// A value; copies share what they hold. Use it from one thread at a time.
class Input
{
public:
    /// CannotReadFile where the path does not lead to a readable file, DiskFull where a pipe cannot be copied.
    [[nodiscard]] static Result<Input> file(const QString &path);
    /// Copies all of `device` (standard input); `name` is what messages call it.
    [[nodiscard]] static Result<Input> copyOf(QIODevice &device, const QString &name);
    [[nodiscard]] static Input memory(QByteArray bytes, const QString &name);

    /// The path as it was given, or "-" for standard input: what messages call it.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// A new device at the first byte.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open() const;

private:
    explicit Input(QString name) : m_name(std::move(name)) {}

    QString m_name;
    QString m_path;
    QByteArray m_bytes;
    std::shared_ptr<QTemporaryFile> m_copy;
};

} // namespace touchbase::exchange
