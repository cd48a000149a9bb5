// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/import/buyerdirectory.h"

#include "base/foldedname.h"
#include "base/uid.h"

namespace touchbase {

BuyerDirectory::BuyerDirectory(const std::vector<KnownBuyer> &known, Currency workspaceCurrency)
    : m_workspaceCurrency(std::move(workspaceCurrency))
{
    for (const KnownBuyer &buyer : known) {
        const int number = static_cast<int>(m_entries.size());
        m_entries.push_back({buyer.id, buyer.uid, Currency::parse(buyer.currency).value_or(m_workspaceCurrency),
                             buyer.hasAmounts, !buyer.hidden});
        for (const QString &name : buyer.foldedNames) {
            if (!m_byFolded.contains(name))
                m_byFolded.insert(name, number);
        }
    }
}

std::optional<exchange::BuyerInfo> BuyerDirectory::find(std::string_view nameAsWritten)
{
    const QString name = QString::fromUtf8(nameAsWritten.data(), static_cast<qsizetype>(nameAsWritten.size()));
    const auto found = m_byFolded.constFind(foldedName(name));
    if (found == m_byFolded.cend())
        return std::nullopt;
    const Entry &entry = m_entries[static_cast<size_t>(*found)];
    if (!entry.isThere)
        return std::nullopt;
    return exchange::BuyerInfo{*found, entry.uid.toStdString(), entry.currency};
}

Result<int> BuyerDirectory::bring(const std::string &folded, const QString &name,
                                  std::optional<std::string_view> currency)
{
    const QString key = QString::fromStdString(folded);
    std::optional<Currency> said;
    if (currency)
        said = Currency::parse(QString::fromUtf8(currency->data(), static_cast<qsizetype>(currency->size())))
                   .value_or(m_workspaceCurrency);
    if (const auto found = m_byFolded.constFind(key); found != m_byFolded.cend()) {
        Entry &entry = m_entries[static_cast<size_t>(*found)];
        if (said && entry.hasAmounts && said->digits() != entry.currency.digits())
            return failure(ErrorCode::CurrencyDigitsDiffer, {name, said->code(), entry.currency.code()});
        entry.isThere = true;
        if (said)
            entry.currency = *said;
        return *found;
    }
    const int number = static_cast<int>(m_entries.size());
    m_newBuyers.push_back({newUid()});
    m_entries.push_back({-static_cast<qint64>(m_newBuyers.size()), m_newBuyers.back().uid,
                         said.value_or(m_workspaceCurrency), false, true});
    m_byFolded.insert(key, number);
    return number;
}

qint64 BuyerDirectory::reference(int number) const
{
    return number < 0 ? 0 : m_entries[static_cast<size_t>(number)].reference;
}

} // namespace touchbase
