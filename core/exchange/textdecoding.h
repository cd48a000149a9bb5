// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bytesource.h"
#include "exchange/input.h"

#include <memory>
#include <string_view>

namespace touchbase::exchange {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
};

/// What the bytes of a text file are. UTF-16 is known by its BOM or by the zero bytes of its ASCII letters; UTF-8 by
/// being valid; what is neither is Windows-1252. The whole file is looked at, because the first letter beyond ASCII
/// may stand in its last row. NotText for an archive (a spreadsheet) or for NUL bytes that are not UTF-16.
[[nodiscard]] Result<Encoding> detectEncoding(const Input &input);

/// Refuses what cannot be a native file by its first bytes: NotText for an archive, NotUtf8 for UTF-16.
[[nodiscard]] Result<> requireUtf8Start(const Input &input);

/// A device's text as UTF-8, whatever it is written in. The device outlives it.
[[nodiscard]] std::unique_ptr<ByteSource> decodedBytes(QIODevice &device, Encoding encoding, const QString &fileName);

/// The delimiter of a text: of comma, semicolon, tab and pipe the one that splits most of the first lines (outside
/// quotes) into the same number of cells, more cells first; comma where none splits any.
[[nodiscard]] char sniffDelimiter(std::string_view utf8Head);

} // namespace touchbase::exchange
