// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "fuzzsink.h"

#include "exchange/nativewriter.h"

#include <QBuffer>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

/// The accepted rows of a file, written as a native file; nothing where the file is refused.
std::optional<QByteArray> rewritten(const QByteArray &bytes, RecordKind kind, qint64 &rejected)
{
    AnyBuyer buyers;
    NativeReader reader(buyers, {*Day::fromYmd(2026, 4, 15), Zone()});
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    NativeWriter writer(device, QStringLiteral("a.csv"), kind);
    CountingSink sink([&](ParsedRow &row) { return writer.row(row.record.values, 2); });
    require(writer.header().has_value(), "a header can be written");
    const auto summary = reader.read(Input::memory(bytes, QStringLiteral("a.csv")), kind, sink);
    if (!summary)
        return std::nullopt;
    require(summary->accepted == sink.rows && summary->rejected == sink.problems, "the sink gets what is counted");
    require(summary->rows == summary->accepted + summary->rejected, "rows are accepted or rejected");
    require(writer.finish().has_value(), "rows can be written");
    rejected = summary->rejected;
    return device.data();
}

} // namespace

/// The first byte is the kind of the file that follows. What is accepted is written in a form that is accepted whole
/// and written as the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = static_cast<RecordKind>(data[0] % recordKindCount);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    qint64 rejected = 0;
    const auto once = rewritten(bytes, kind, rejected);
    if (!once)
        return 0;
    const auto twice = rewritten(*once, kind, rejected);
    require(twice.has_value() && rejected == 0, "what was accepted and written is accepted again");
    require(*twice == *once, "the second writing has the bytes of the first");
    return 0;
}
