// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "exchange/rowsink.h"

namespace touchbase {

/// The buyers that an import can name: those of the workspace by their names and aliases, and those that its own
/// files bring. It is filled before the reading begins and asked on the reading thread only.
class BuyerDirectory final : public exchange::BuyerLookup
{
public:
    BuyerDirectory(const std::vector<KnownBuyer> &known, Currency workspaceCurrency);

    [[nodiscard]] std::optional<exchange::BuyerInfo> find(std::string_view nameAsWritten) override;

    /// A row of buyers.csv names a buyer: finds it, or makes it. `currency` is what the row says, if the file has
    /// that column; CurrencyDigitsDiffer where amounts could not be kept.
    [[nodiscard]] Result<int> bring(const std::string &folded, const QString &name,
                                    std::optional<std::string_view> currency);

    /// The number that staged rows know a buyer by: its row, or −(index + 1) of the new ones.
    [[nodiscard]] qint64 reference(int number) const;
    [[nodiscard]] const QString &uid(int number) const { return m_entries[static_cast<size_t>(number)].uid; }
    [[nodiscard]] const std::vector<NewBuyer> &newBuyers() const { return m_newBuyers; }

private:
    struct Entry {
        qint64 reference;
        QString uid;
        Currency currency;
        bool hasAmounts;
        bool isThere; ///< not for buyers whose batch was undone, until a file brings them again
    };

    Currency m_workspaceCurrency;
    std::vector<Entry> m_entries;
    std::vector<NewBuyer> m_newBuyers;
    QHash<QString, int> m_byFolded;
};

} // namespace touchbase
