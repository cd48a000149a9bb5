// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <array>
#include <charconv>
#include <cmath>

namespace touchbase {

namespace {

constexpr double highestDecimal = 1e15;

QStringList shown(std::string_view text)
{
    return {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))};
}

/// An optional sign, digits, and optionally a point with digits; at least one digit.
bool isPlainDecimal(std::string_view text)
{
    size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    size_t digits = 0;
    size_t points = 0;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            ++digits;
        else if (text[at] == '.' && points == 0)
            ++points;
        else
            return false;
    }
    return digits > 0;
}

std::string_view withoutPlus(std::string_view text)
{
    return !text.empty() && text[0] == '+' ? text.substr(1) : text;
}

} // namespace

Result<double> parseDecimal(std::string_view text)
{
    if (!isPlainDecimal(text))
        return failure(ErrorCode::BadNumber, shown(text));
    const std::string_view number = withoutPlus(text);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error == std::errc::result_out_of_range || std::fabs(value) > highestDecimal)
        return failure(ErrorCode::OutOfRange,
                       shown(text) << QStringLiteral("-1000000000000000") << QStringLiteral("1000000000000000"));
    if (error != std::errc() || end != number.data() + number.size())
        return failure(ErrorCode::BadNumber, shown(text));
    return value == 0 ? 0.0 : value;
}

Result<qint64> parseWhole(std::string_view text)
{
    if (!isPlainDecimal(text))
        return failure(ErrorCode::BadWholeNumber, shown(text));
    const size_t point = text.find('.');
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (fraction.find_first_not_of('0') != std::string_view::npos)
        return failure(ErrorCode::BadWholeNumber, shown(text));
    const std::string_view number = withoutPlus(text.substr(0, point));
    if (number.empty() || number == "-")
        return failure(ErrorCode::BadWholeNumber, shown(text));
    qint64 value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error == std::errc::result_out_of_range || value > highestWhole || value < -highestWhole)
        return failure(ErrorCode::OutOfRange, shown(text)
                                                  << QString::number(-highestWhole) << QString::number(highestWhole));
    if (error != std::errc() || end != number.data() + number.size())
        return failure(ErrorCode::BadWholeNumber, shown(text));
    return value;
}

std::string shortestDecimal(double number)
{
    std::array<char, 512> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number,
                                            std::chars_format::fixed);
    Q_ASSERT(error == std::errc());
    return {buffer.data(), end};
}

} // namespace touchbase
