// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/decimal.h"

#include <array>

namespace touchbase {

namespace {

/// The currencies of ISO 4217 whose minor unit has not two digits.
constexpr std::array<std::string_view, 16> withoutDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                         "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"};
constexpr std::array<std::string_view, 7> withThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

} // namespace

Result<Currency> Currency::parse(const QString &text)
{
    const QString code = text.trimmed().toUpper();
    const bool letters = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code.size() != 3 || !letters)
        return failure(ErrorCode::BadWord, {text, QStringLiteral("USD, EUR, GBP, …")});
    return Currency(code);
}

Currency Currency::usd()
{
    return Currency(QStringLiteral("USD"));
}

int Currency::digits() const
{
    const std::string code = m_code.toStdString();
    if (std::find(withoutDigits.begin(), withoutDigits.end(), code) != withoutDigits.end())
        return 0;
    if (std::find(withThreeDigits.begin(), withThreeDigits.end(), code) != withThreeDigits.end())
        return 3;
    return 2;
}

Result<Minor> parseMinor(std::string_view text, int digits)
{
    const size_t point = text.find('.');
    std::string units{text.substr(0, point)};
    std::string fraction{point == std::string_view::npos ? std::string_view() : text.substr(point + 1)};
    if (const auto plain = parseDecimal(text); !plain)
        return failure(plain.error());
    while (fraction.size() > static_cast<size_t>(digits) && fraction.back() == '0')
        fraction.pop_back();
    if (fraction.size() > static_cast<size_t>(digits))
        return failure(ErrorCode::BadMoney, {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                                             QString(), QString::number(digits)});
    fraction.resize(static_cast<size_t>(digits), '0');
    if (units.empty() || units == "-" || units == "+")
        units += '0';
    auto whole = parseWhole(units + fraction);
    if (!whole)
        return failure(whole.error());
    return Minor{*whole};
}

std::string minorToDecimal(Minor amount, int digits)
{
    std::string text = std::to_string(amount.value < 0 ? -amount.value : amount.value);
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
