// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/names.h"

#include "base/foldedname.h"
#include "exchange/celltext.h"

namespace touchbase::exchange {

Names::Names(BuyerLookup &lookup) : m_lookup(lookup)
{
    (void)source({});
}

const KnownBuyer *Names::buyer(std::string_view name)
{
    if (m_lastBuyer && m_lastBuyer->first == name)
        return &m_lastBuyer->second;
    auto found = m_buyers.find(name);
    if (found == m_buyers.end()) {
        auto info = m_lookup.find(name);
        if (!info)
            return nullptr; // not remembered: a file of nothing but strange names must not fill the memory
        const int digits = info->currency.digits();
        KnownBuyer known{std::move(*info), digits, tidyName(toQString(name)).toStdString()};
        found = m_buyers.emplace(std::string(name), std::move(known)).first;
    }
    m_lastBuyer = &*found;
    return &found->second;
}

const Names::Source &Names::source(std::string_view name)
{
    if (const auto found = m_spellings.find(name); found != m_spellings.end())
        return found->second;
    const QString written = toQString(name);
    std::string tidy = tidyName(written).toStdString();
    std::string folded = foldedName(written).toStdString();
    const auto [entry, isNew] = m_numbers.emplace(folded, static_cast<int>(m_sources.size()));
    if (isNew)
        m_sources.push_back({tidy, std::move(folded)});
    return m_spellings.emplace(std::string(name), Source{entry->second, std::move(tidy)}).first->second;
}

} // namespace touchbase::exchange
