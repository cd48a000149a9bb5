// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include <QFileDevice>

namespace touchbase::exchange {

namespace {

constexpr size_t blockBytes = 1 << 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool needsQuotes(std::string_view text)
{
    return text.find_first_of(",\"\r\n") != std::string_view::npos
           || (!text.empty() && (isBlank(text.front()) || isBlank(text.back())));
}

void appendQuoted(std::string &to, std::string_view text)
{
    to += '"';
    for (char c : text) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

bool isOutOfRoom(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() == QFileDevice::ResourceError;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, QString fileName) : m_device(device), m_fileName(std::move(fileName)) {}

void CsvWriter::cell(std::string_view text)
{
    if (!m_isFirst)
        m_out += ',';
    m_isFirst = false;
    if (needsQuotes(text))
        appendQuoted(m_out, text);
    else
        m_out += text;
}

Result<> CsvWriter::endRow()
{
    m_out += '\n';
    m_isFirst = true;
    return m_out.size() < blockBytes ? Result<>() : writeOut();
}

Result<> CsvWriter::finish()
{
    if (auto written = writeOut(); !written)
        return written;
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && !file->flush())
        return failure(isOutOfRoom(m_device) ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {m_fileName},
                       m_device.errorString());
    return {};
}

Result<> CsvWriter::writeOut()
{
    const auto size = static_cast<qint64>(m_out.size());
    if (m_device.write(m_out.data(), size) != size)
        return failure(isOutOfRoom(m_device) ? ErrorCode::DiskFull : ErrorCode::CannotWriteFile, {m_fileName},
                       m_device.errorString());
    m_out.clear();
    return {};
}

} // namespace touchbase::exchange
