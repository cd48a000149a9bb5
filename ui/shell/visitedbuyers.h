// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/preferences.h"
#include "domain/buyer.h"

#include <vector>

namespace touchbase::ui {

/// The buyers who are pinned or were open lately, of one workspace on this laptop.
class VisitedBuyers
{
public:
    static constexpr size_t mostRecent = 5;

    VisitedBuyers(Preferences &preferences, const QString &workspaceFile);

    void visit(BuyerId buyer);
    void togglePin(BuyerId buyer);
    void forget(BuyerId buyer);
    [[nodiscard]] bool isPinned(BuyerId buyer) const;
    /// Pinned ones in the order of pinning, then recent ones, the latest first; each once.
    [[nodiscard]] std::vector<BuyerId> all() const;

private:
    void save();

    Preferences &m_preferences;
    QString m_name;
    std::vector<qint64> m_pinned;
    std::vector<qint64> m_recent;
};

} // namespace touchbase::ui
