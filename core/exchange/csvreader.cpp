// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace touchbase::exchange {

namespace {

constexpr size_t smallestBuffer = 4; // a BOM and one byte more

bool isAscii(const char *data, size_t size)
{
    std::uint64_t bits = 0;
    size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, data + at, 8);
        bits |= eight;
    }
    for (; at < size; ++at)
        bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(data[at]));
    return (bits & 0x8080808080808080U) == 0;
}

} // namespace

CsvReader::CsvReader(ByteSource &source, QString fileName, CsvOptions options)
    : m_source(source),
      m_fileName(std::move(fileName)),
      m_delimiter(options.delimiter),
      m_buffer(std::max(options.firstBuffer, smallestBuffer) + 1)
{
    for (char c : {options.delimiter, '"', '\r', '\n'})
        m_isSpecial[static_cast<unsigned char>(c)] = true;
}

Result<CsvReader::Item> CsvReader::next()
{
    if (m_error)
        return failure(*m_error);
    if (auto started = start(); !started)
        return refuse(started.error());
    m_begin = m_next;
    while (m_begin < m_end || !m_isAtEnd) {
        const Scan scan = scanRecord();
        if (scan == Scan::Done)
            return accept();
        if (scan != Scan::NeedsMore)
            return refuse(scan);
        if (auto filled = fill(); !filled)
            return refuse(filled.error());
    }
    m_cells.clear();
    return Item::End;
}

Result<> CsvReader::start()
{
    if (m_hasStarted)
        return {};
    m_hasStarted = true;
    if (auto filled = fill(); !filled)
        return filled;
    if (m_end >= 3 && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0)
        m_next = 3;
    return {};
}

/// Keeps what is not yet used, at the front, and reads more behind it; in a larger buffer where nothing fits.
Result<> CsvReader::fill()
{
    const size_t kept = m_end - m_begin;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, kept);
    m_isAscii = m_isAscii || kept == 0;
    m_begin = 0;
    m_end = kept;
    if (kept + 1 == m_buffer.size())
        m_buffer.resize(2 * kept + 1);
    auto filled = readUntilFull();
    m_buffer[m_end] = '\n';
    return filled ? look(kept) : filled;
}

Result<> CsvReader::readUntilFull()
{
    while (m_end + 1 < m_buffer.size() && !m_isAtEnd) {
        const auto count = m_source.read(m_buffer.data() + m_end, static_cast<qint64>(m_buffer.size() - 1 - m_end));
        if (!count)
            return failure(count.error());
        m_isAtEnd = *count == 0;
        m_end += static_cast<size_t>(*count);
    }
    return {};
}

/// Looks once at all new bytes, so that records of plain ASCII need no further look.
Result<> CsvReader::look(size_t from)
{
    if (std::memchr(m_buffer.data() + from, '\0', m_end - from))
        return failure(ErrorCode::NotText, {m_fileName});
    m_isAscii = m_isAscii && isAscii(m_buffer.data() + from, m_end - from);
    return {};
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_cells.clear();
    m_doubled.clear();
    m_hasStrayQuote = false;
    for (size_t at = m_begin;; ++at) {
        const bool isQuoted = at < m_end && m_buffer[at] == '"';
        const Scan scan = isQuoted ? scanQuoted(at) : scanPlain(at, at);
        if (scan != Scan::Done)
            return scan;
        if (at == m_end || m_buffer[at] != m_delimiter)
            return endLine(at);
        if (m_cells.size() == highestColumns)
            return Scan::TooLarge;
    }
}

/// A cell up to its delimiter or line break; `begin` lies before `at` where a closing quote came too early.
CsvReader::Scan CsvReader::scanPlain(size_t &at, size_t begin)
{
    const char *data = m_buffer.data();
    for (;; ++at) {
        while (!m_isSpecial[static_cast<unsigned char>(data[at])])
            ++at;
        if (at == m_end || data[at] != '"')
            break;
        m_hasStrayQuote = true;
    }
    if (at == m_end && !m_isAtEnd)
        return needMore(begin);
    addCell(begin, at);
    return Scan::Done;
}

CsvReader::Scan CsvReader::scanQuoted(size_t &at)
{
    const size_t opening = at;
    const char *data = m_buffer.data();
    bool hasDoubledQuotes = false;
    for (size_t from = opening + 1;; from = at + 2) {
        const auto *quote = from < m_end ? static_cast<const char *>(std::memchr(data + from, '"', m_end - from))
                                         : nullptr;
        if (!quote)
            return m_isAtEnd ? Scan::Unterminated : needMore(opening);
        at = static_cast<size_t>(quote - data);
        if (at + 1 == m_end || data[at + 1] != '"')
            break;
        hasDoubledQuotes = true;
    }
    if (at + 1 == m_end && !m_isAtEnd)
        return needMore(opening);
    ++at;
    if (endsCell(at)) {
        if (hasDoubledQuotes)
            m_doubled.push_back(m_cells.size());
        addCell(opening + 1, at - 1);
        return Scan::Done;
    }
    m_hasStrayQuote = true;
    return scanPlain(at, opening);
}

bool CsvReader::endsCell(size_t at) const
{
    return at == m_end || m_buffer[at] == m_delimiter || m_buffer[at] == '\n' || m_buffer[at] == '\r';
}

CsvReader::Scan CsvReader::needMore(size_t cellBegin) const
{
    const bool isTooLarge = m_end - cellBegin > highestCellBytes + 2 || m_end - m_begin > highestRecordBytes;
    return isTooLarge ? Scan::TooLarge : Scan::NeedsMore;
}

CsvReader::Scan CsvReader::endLine(size_t at)
{
    const bool isReturn = at < m_end && m_buffer[at] == '\r';
    if (isReturn && at + 1 == m_end && !m_isAtEnd)
        return Scan::NeedsMore;
    m_next = std::min(at + 1, m_end);
    if (isReturn && m_next < m_end && m_buffer[m_next] == '\n')
        ++m_next;
    return Scan::Done;
}

Result<CsvReader::Item> CsvReader::accept()
{
    ++m_row;
    const QByteArrayView record(m_buffer.data() + m_begin, static_cast<qsizetype>(m_next - m_begin));
    if (!m_isAscii && !record.isValidUtf8())
        return refuse(Error{ErrorCode::NotUtf8, {m_fileName, QString::number(m_row)}});
    if (record.size() > static_cast<qsizetype>(highestCellBytes) && hasTooLargeCell()) {
        --m_row;
        return refuse(Scan::TooLarge);
    }
    for (size_t cell : m_doubled)
        undoDoubledQuotes(m_cells[cell]);
    const bool isBlank = m_cells.size() == 1 && m_cells[0].empty() && m_cells[0].data() == m_buffer.data() + m_begin;
    return isBlank ? Item::BlankLine : Item::Record;
}

bool CsvReader::hasTooLargeCell() const
{
    return std::any_of(m_cells.begin(), m_cells.end(),
                       [](std::string_view cell) { return cell.size() > highestCellBytes; });
}

/// Works in place, which the buffer can bear because a record that was accepted is not scanned again.
void CsvReader::undoDoubledQuotes(std::string_view &cell)
{
    char *const begin = m_buffer.data() + (cell.data() - m_buffer.data());
    char *to = begin;
    for (size_t from = 0; from < cell.size(); ++from) {
        *to++ = cell[from];
        if (cell[from] == '"')
            ++from; // its double
    }
    cell = {begin, static_cast<size_t>(to - begin)};
}

tl::unexpected<Error> CsvReader::refuse(Scan scan)
{
    const QString row = QString::number(m_row + 1);
    if (scan == Scan::Unterminated)
        return refuse(Error{ErrorCode::UnterminatedQuote, {m_fileName, row}});
    return refuse(Error{ErrorCode::FieldTooLarge, {row, QStringLiteral("1 MiB")}});
}

tl::unexpected<Error> CsvReader::refuse(Error error)
{
    m_cells.clear();
    m_error = error;
    return failure(std::move(error));
}

} // namespace touchbase::exchange
