// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/decimal.h"

#include <array>

namespace touchbase {

namespace {

/// The currencies of ISO 4217 whose minor unit has not two digits.
constexpr std::array<std::string_view, 17> withoutDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                         "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> withThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array<std::string_view, 2> withFourDigits{"CLF", "UYW"};

template <size_t N>
bool isOneOf(const std::array<std::string_view, N> &codes, std::string_view code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<Error> outOfRange(std::string_view text, int digits)
{
    return failure(ErrorCode::OutOfRange, {shown(text), QString::fromStdString(minorToDecimal({-highestWhole}, digits)),
                                           QString::fromStdString(minorToDecimal({highestWhole}, digits))});
}

} // namespace

Result<Currency> Currency::parse(const QString &text)
{
    // Looked at as typed: “ſ” and “ı” have capitals that are plain letters.
    const QString code = text.trimmed();
    const bool letters = std::all_of(code.begin(), code.end(),
                                     [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    if (code.size() != 3 || !letters)
        return failure(ErrorCode::BadWord, {text, QStringLiteral("USD, EUR, GBP, …")});
    return Currency(code.toUpper());
}

Currency Currency::usd()
{
    return Currency(QStringLiteral("USD"));
}

int Currency::digits() const
{
    const std::string code = m_code.toStdString();
    if (isOneOf(withoutDigits, code))
        return 0;
    if (isOneOf(withThreeDigits, code))
        return 3;
    return isOneOf(withFourDigits, code) ? 4 : 2;
}

Result<Minor> parseMinor(std::string_view text, int digits)
{
    const size_t point = text.find('.');
    std::string units{text.substr(0, point)};
    std::string fraction{point == std::string_view::npos ? std::string_view() : text.substr(point + 1)};
    if (const auto plain = parseDecimal(text); !plain && plain.error().code == ErrorCode::BadNumber)
        return failure(plain.error());
    while (fraction.size() > static_cast<size_t>(digits) && fraction.back() == '0')
        fraction.pop_back();
    if (fraction.size() > static_cast<size_t>(digits))
        return failure(ErrorCode::BadMoney, {shown(text), QString(), QString::number(digits)});
    fraction.resize(static_cast<size_t>(digits), '0');
    if (units.empty() || units == "-" || units == "+")
        units += '0';
    const auto whole = parseWhole(units + fraction);
    return whole ? Result<Minor>(Minor{*whole}) : outOfRange(text, digits);
}

std::string minorToDecimal(Minor amount, int digits)
{
    std::string text = std::to_string(amount.value);
    if (amount.value < 0)
        text.erase(0, 1);
    const auto places = static_cast<size_t>(digits);
    if (text.size() <= places)
        text.insert(0, places + 1 - text.size(), '0');
    if (places > 0) {
        text.insert(text.size() - places, 1, '.');
        while (text.back() == '0')
            text.pop_back();
        if (text.back() == '.')
            text.pop_back();
    }
    return amount.value < 0 ? '-' + text : text;
}

} // namespace touchbase
