// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"

#include <QBuffer>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

struct Text {
    std::vector<std::vector<std::string>> records;
    bool hasStrayQuote = false;
    bool isBroken = false;
};

Text textOf(const QByteArray &bytes, size_t buffer)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    DeviceBytes source(device, QStringLiteral("a.csv"));
    CsvReader csv(source, QStringLiteral("a.csv"), {',', buffer});
    Text text;
    for (auto item = csv.next();; item = csv.next()) {
        text.isBroken = !item;
        if (!item || *item == CsvReader::Item::End)
            return text;
        text.hasStrayQuote = text.hasStrayQuote || csv.hasStrayQuote();
        if (*item == CsvReader::Item::Record)
            text.records.emplace_back(csv.cells().begin(), csv.cells().end());
        require(csv.row() >= static_cast<qint64>(text.records.size()), "rows are counted");
    }
}

QByteArray written(const Text &text)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter csv(device, QStringLiteral("a.csv"));
    for (const auto &record : text.records) {
        for (const std::string &cell : record)
            csv.cell(cell);
        require(csv.endRow().has_value(), "a buffer takes a row");
    }
    require(csv.finish().has_value(), "a buffer takes all");
    return device.data();
}

bool holdsLoneEmptyCell(const Text &text)
{
    return std::any_of(text.records.begin(), text.records.end(),
                       [](const auto &record) { return record.size() == 1 && record[0].empty(); });
}

bool beginsWithMark(const Text &text)
{
    return !text.records.empty() && text.records[0][0].starts_with("\xEF\xBB\xBF");
}

} // namespace

/// However the bytes are cut, the same comes out; and what comes out can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Text text = textOf(bytes, 1 << 18);
    const Text cut = textOf(bytes, 5);
    require(text.isBroken == cut.isBroken, "errors do not depend on the buffer");
    require(text.isBroken || text.records == cut.records, "records do not depend on the buffer");
    if (!text.isBroken && !holdsLoneEmptyCell(text) && !beginsWithMark(text))
        require(textOf(written(text), 1 << 18).records == text.records, "what is written reads back");
    return 0;
}
