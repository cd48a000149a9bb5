// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>

#include <span>
#include <string>
#include <string_view>

namespace touchbase::exchange {

/// Writes comma-separated UTF-8 with LF, quoting a cell only where it must be: comma, quote, line break, blank at
/// either end. Writes in blocks; nothing is sure to be written before finish().
class CsvWriter
{
public:
    /// The device is open for writing and outlives the writer; `fileName` is for errors.
    CsvWriter(QIODevice &device, QString fileName);

    void cell(std::string_view text);
    /// CannotWriteFile or DiskFull.
    [[nodiscard]] Result<> endRow();
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> writeOut();

    QIODevice &m_device;
    QString m_fileName;
    std::string m_out;
    bool m_isFirst = true;
};

} // namespace touchbase::exchange
