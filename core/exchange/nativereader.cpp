// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nativereader.h"

#include "exchange/csvreader.h"
#include "exchange/names.h"
#include "exchange/nativefile.h"
#include "exchange/textdecoding.h"

namespace touchbase::exchange {

NativeReader::NativeReader(BuyerLookup &buyers, const ReadOptions &options)
    : m_names(std::make_unique<Names>(buyers)), m_options(options)
{
}

NativeReader::~NativeReader() = default;

Result<ReadSummary> NativeReader::read(const Input &input, RecordKind kind, RowSink &sink)
{
    if (auto text = requireUtf8Start(input); !text)
        return failure(text.error());
    return NativeFile(input, kind, *m_names, m_options, sink).read();
}

const std::vector<SourceName> &NativeReader::sources() const
{
    return m_names->sources();
}

} // namespace touchbase::exchange
