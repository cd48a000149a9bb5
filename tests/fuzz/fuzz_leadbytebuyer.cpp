// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "fuzzsink.h"

#include "exchange/presetreader.h"

using namespace touchbase;
using namespace touchbase::exchange;

/// Any bytes are read as the report, whatever their encoding and delimiter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Input input = Input::memory(bytes, QStringLiteral("2026-03.csv"));
    const ReadOptions options{*Day::fromYmd(2026, 4, 15), Zone()};
    AnyBuyer buyers;
    NativeReader native(buyers, options);
    PresetReader reader(native, options);
    CountingSink sink([](ParsedRow &) { return Result<>(); });
    (void)recognisePreset(input);
    const auto summary = reader.read(input, Preset::LeadbyteBuyer, {}, sink);
    if (!summary)
        return 0;
    require(summary->accepted == sink.rows && summary->rejected == sink.problems, "the sink gets what is counted");
    require(summary->rows == summary->accepted + summary->rejected, "rows are accepted or rejected");
    return 0;
}
