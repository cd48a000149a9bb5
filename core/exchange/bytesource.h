// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>

namespace touchbase::exchange {

/// Where a CsvReader gets its UTF-8 bytes from.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Writes up to `size` bytes to `to` and says how many; 0 is the end. CannotReadFile when reading fails.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 size) = 0;

protected:
    ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)
};

/// The bytes of a device as they are. The device outlives it.
class DeviceBytes final : public ByteSource
{
public:
    DeviceBytes(QIODevice &device, QString fileName) : m_device(device), m_fileName(std::move(fileName)) {}
    [[nodiscard]] Result<qint64> read(char *to, qint64 size) override;

private:
    QIODevice &m_device;
    QString m_fileName;
};

} // namespace touchbase::exchange
