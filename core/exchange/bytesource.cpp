// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bytesource.h"

namespace touchbase::exchange {

Result<qint64> DeviceBytes::read(char *to, qint64 size)
{
    const qint64 count = m_device.read(to, size);
    if (count < 0)
        return failure(ErrorCode::CannotReadFile, {m_fileName}, m_device.errorString());
    return count;
}

} // namespace touchbase::exchange
