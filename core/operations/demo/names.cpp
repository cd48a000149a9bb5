// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demo/names.h"

#include "operations/demo/namewords.h"
#include "operations/demo/random.h"

namespace touchbase::demo {

std::string companyName(Vertical vertical, int number, quint64 seed)
{
    static constexpr int words = static_cast<int>(companyWords.size());
    static constexpr int combinations = words * static_cast<int>(TradeWords().size());
    // A step without a common divisor visits every combination once before it repeats.
    static constexpr int step = 7919;
    static_assert(combinations % step != 0);
    const int offset = Random::stream(seed, Stream::Names, vertical).below(combinations);
    const auto place = static_cast<int>((qint64(number) * step + offset) % combinations);

    std::string name(companyWords[static_cast<size_t>(place % words)]);
    name += ' ';
    name += tradeWords[static_cast<size_t>(vertical)][static_cast<size_t>(place / words)];
    if (const auto round = static_cast<size_t>(number / combinations); round > 0)
        name.append(" of ").append(regionWords[(round - 1) % regionWords.size()]);
    return name;
}

std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
        else if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
    }
    return letters;
}

std::string mailDomain(std::string_view company)
{
    return lettersOf(company) + ".example";
}

std::string_view firstNameOf(std::string_view person)
{
    return person.substr(0, person.find(' '));
}

} // namespace touchbase::demo
