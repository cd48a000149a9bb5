// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsink.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace touchbase::exchange {

/// A buyer as one file spells it.
struct KnownBuyer {
    BuyerInfo info;
    int digits;       ///< of its currency
    std::string tidy; ///< this spelling, as it is shown
};

/// Remembers what each spelling of a buyer or source stands for, by its bytes: a file of a million rows names the
/// same few hundred again and again. Pointers and views live as long as it does.
class Names
{
public:
    explicit Names(BuyerLookup &lookup);

    /// The buyer of a trimmed, non-empty name; nothing where nobody bears it.
    [[nodiscard]] const KnownBuyer *buyer(std::string_view name);

    struct Source {
        int number;
        std::string tidy;
    };
    /// The source of a trimmed name; a new one is added. The empty name is source 0.
    [[nodiscard]] const Source &source(std::string_view name);
    [[nodiscard]] const std::vector<SourceName> &sources() const { return m_sources; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    template <class T>
    using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    BuyerLookup &m_lookup;
    Map<KnownBuyer> m_buyers;
    Map<Source> m_spellings;
    Map<int> m_numbers; ///< of folded names
    std::vector<SourceName> m_sources;
    const Map<KnownBuyer>::value_type *m_lastBuyer = nullptr; ///< rows of one buyer tend to stand together
};

} // namespace touchbase::exchange
