// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

namespace touchbase::exchange {

namespace {

constexpr qint64 blockBytes = 1 << 16;
constexpr size_t sniffedLines = 20;

bool startsWith(const QByteArray &head, std::string_view bytes)
{
    return head.startsWith(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

bool isArchive(const QByteArray &head)
{
    return startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06");
}

Result<QByteArray> headOf(const Input &input)
{
    auto device = input.open();
    if (!device)
        return failure(device.error());
    return (*device)->read(blockBytes);
}

/// UTF-16 by its BOM, or by ASCII letters every other byte of which is zero.
std::optional<Encoding> utf16Of(const QByteArray &head)
{
    if (startsWith(head, "\xFF\xFE"))
        return Encoding::Utf16Le;
    if (startsWith(head, "\xFE\xFF"))
        return Encoding::Utf16Be;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < head.size(); ++at)
        zeros[static_cast<size_t>(at % 2)] += head[at] == '\0' ? 1 : 0;
    const qsizetype pairs = head.size() / 2;
    if (zeros[0] == 0 && zeros[1] * 2 > pairs)
        return Encoding::Utf16Le;
    if (zeros[1] == 0 && zeros[0] * 2 > pairs)
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Bytes at the end of `block` that may be the beginning of a UTF-8 sequence which the next block goes on with.
qsizetype openSequenceBytes(QByteArrayView block)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, block.size()); ++back) {
        const auto byte = static_cast<unsigned char>(block[block.size() - back]);
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        if (byte >= 0xC0)
            return back < length ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}

Result<bool> isUtf8(QIODevice &device, const QString &fileName)
{
    QByteArray open;
    for (;;) {
        const QByteArray read = device.read(blockBytes);
        if (read.isEmpty())
            return open.isEmpty();
        if (read.contains('\0'))
            return failure(ErrorCode::NotText, {fileName});
        const QByteArray block = open + read;
        const qsizetype kept = openSequenceBytes(block);
        open = block.right(kept);
        if (!QByteArrayView(block).chopped(kept).isValidUtf8())
            return false;
    }
}

/// Decodes block by block; QStringDecoder keeps what a block cuts in two.
class DecodedBytes final : public ByteSource
{
public:
    DecodedBytes(QIODevice &device, QStringDecoder decoder, QString fileName)
        : m_bytes(device, std::move(fileName)), m_decoder(std::move(decoder))
    {
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        while (m_taken == m_text.size()) {
            const auto count = m_bytes.read(m_block.data(), blockBytes);
            if (!count || *count == 0)
                return count;
            m_text = QString(m_decoder(QByteArrayView(m_block.data(), *count))).toUtf8();
            m_taken = 0;
        }
        const qint64 count = std::min<qint64>(size, m_text.size() - m_taken);
        std::copy_n(m_text.constData() + m_taken, count, to);
        m_taken += count;
        return count;
    }

private:
    DeviceBytes m_bytes;
    QStringDecoder m_decoder;
    std::array<char, blockBytes> m_block{};
    QByteArray m_text;
    qsizetype m_taken = 0;
};

/// Through ICU; where Qt was built without it, Latin 1 differs from it in quotation marks and the euro sign only.
QStringDecoder windows1252Decoder()
{
    QStringDecoder decoder("windows-1252");
    return decoder.isValid() ? std::move(decoder) : QStringDecoder(QStringDecoder::Latin1);
}

/// How many cells each of the first lines has, delimiters in quotes apart.
std::vector<size_t> cellCounts(std::string_view text, char delimiter)
{
    std::vector<size_t> counts{1};
    bool isInQuotes = false;
    for (char c : text) {
        if (c == '"')
            isInQuotes = !isInQuotes;
        else if ((c == '\n' || c == '\r') && !isInQuotes)
            counts.push_back(1);
        else if (c == delimiter && !isInQuotes)
            ++counts.back();
        if (counts.size() > sniffedLines)
            break;
    }
    return counts;
}

/// The number of lines that share the commonest count above 1, and that count.
std::pair<size_t, size_t> bestCount(std::string_view text, char delimiter)
{
    std::map<size_t, size_t> lines;
    for (size_t count : cellCounts(text, delimiter))
        ++lines[count];
    std::pair<size_t, size_t> best{0, 1};
    for (const auto &[cells, number] : lines) {
        if (cells > 1)
            best = std::max(best, {number, cells});
    }
    return best;
}

} // namespace

Result<Encoding> detectEncoding(const Input &input)
{
    const auto head = headOf(input);
    if (!head)
        return failure(head.error());
    if (isArchive(*head))
        return failure(ErrorCode::NotText, {input.name()});
    if (const auto utf16 = utf16Of(*head))
        return *utf16;
    auto device = input.open();
    if (!device)
        return failure(device.error());
    const auto utf8 = isUtf8(**device, input.name());
    if (!utf8)
        return failure(utf8.error());
    return *utf8 ? Encoding::Utf8 : Encoding::Windows1252;
}

Result<> requireUtf8Start(const Input &input)
{
    const auto head = headOf(input);
    if (!head)
        return failure(head.error());
    if (isArchive(*head))
        return failure(ErrorCode::NotText, {input.name()});
    if (utf16Of(*head))
        return failure(ErrorCode::NotUtf8, {input.name(), QStringLiteral("1")});
    return {};
}

std::unique_ptr<ByteSource> decodedBytes(QIODevice &device, Encoding encoding, const QString &fileName)
{
    switch (encoding) {
    case Encoding::Utf8:
        return std::make_unique<DeviceBytes>(device, fileName);
    case Encoding::Utf16Le:
        return std::make_unique<DecodedBytes>(device, QStringDecoder(QStringDecoder::Utf16LE), fileName);
    case Encoding::Utf16Be:
        return std::make_unique<DecodedBytes>(device, QStringDecoder(QStringDecoder::Utf16BE), fileName);
    case Encoding::Windows1252:
        return std::make_unique<DecodedBytes>(device, windows1252Decoder(), fileName);
    }
    Q_UNREACHABLE();
}

char sniffDelimiter(std::string_view utf8Head)
{
    char found = ',';
    std::pair<size_t, size_t> best{0, 1};
    for (char delimiter : {',', ';', '\t', '|'}) {
        const auto count = bestCount(utf8Head, delimiter);
        if (count > best) {
            best = count;
            found = delimiter;
        }
    }
    return found;
}

} // namespace touchbase::exchange
