// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportfile.h"

namespace touchbase::exchange {

namespace {

constexpr qint64 sniffedBytes = 1 << 16;

} // namespace

Result<ReportFile> ReportFile::open(const Input &input)
{
    const auto encoding = detectEncoding(input);
    if (!encoding)
        return failure(encoding.error());
    ReportFile file(input, *encoding);
    if (auto found = file.findDelimiter(); !found)
        return failure(found.error());
    return file;
}

Result<> ReportFile::findDelimiter()
{
    auto device = m_input.open();
    if (!device)
        return failure(device.error());
    const auto bytes = decodedBytes(**device, m_encoding, m_input.name());
    std::string head(sniffedBytes, '\0');
    const auto size = bytes->read(head.data(), sniffedBytes);
    if (!size)
        return failure(size.error());
    if (*size == 0)
        return failure(ErrorCode::EmptyFile, {m_input.name()});
    m_delimiter = sniffDelimiter(std::string_view(head).substr(0, static_cast<size_t>(*size)));
    return {};
}

Result<ReportFile::Count> ReportFile::read(const OnRecord &onRecord) const
{
    auto device = m_input.open();
    if (!device)
        return failure(device.error());
    const auto bytes = decodedBytes(**device, m_encoding, m_input.name());
    CsvReader csv(*bytes, m_input.name(), {m_delimiter});
    Count count;
    for (auto item = csv.next();; item = csv.next()) {
        if (!item)
            return failure(item.error());
        if (*item == CsvReader::Item::End)
            return count;
        if (*item == CsvReader::Item::BlankLine) {
            ++count.blankLines;
            continue;
        }
        ++count.records;
        const auto goesOn = onRecord(csv);
        if (!goesOn)
            return failure(goesOn.error());
        if (!*goesOn)
            return count;
    }
}

} // namespace touchbase::exchange
