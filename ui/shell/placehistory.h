// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

#include <QVariantMap>

#include <optional>
#include <vector>

namespace touchbase::ui {

enum class PageId {
    Today,
    Buyers,
    Issues,
    Buyer,
    Onboarding,
    Templates,
    Imports,
    Trash,
    Settings
};

/// Where a person is: a page, the buyer it is about, and how it stood.
struct Place {
    PageId page;
    std::optional<BuyerId> buyer = {};
    QVariantMap state = {};
};

/// The places one has been, for Back and Forward. Going somewhere forgets what lay ahead.
class PlaceHistory
{
public:
    static constexpr size_t most = 100;

    /// The present place, as it stands, is left for another.
    void leave(const Place &present);
    /// Where Back and Forward lead; nothing where there is nowhere. `present` is kept as it stands.
    [[nodiscard]] std::optional<Place> back(const Place &present);
    [[nodiscard]] std::optional<Place> forward(const Place &present);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }
    /// Forgets places about a buyer who is gone.
    void forget(BuyerId buyer);

private:
    std::vector<Place> m_back;
    std::vector<Place> m_ahead;
};

} // namespace touchbase::ui
