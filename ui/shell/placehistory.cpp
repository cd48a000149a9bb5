// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placehistory.h"

namespace touchbase::ui {

namespace {

std::optional<Place> step(std::vector<Place> &from, std::vector<Place> &to, const Place &present)
{
    if (from.empty())
        return std::nullopt;
    Place place = std::move(from.back());
    from.pop_back();
    to.push_back(present);
    return place;
}

} // namespace

void PlaceHistory::leave(const Place &present)
{
    m_back.push_back(present);
    if (m_back.size() > most)
        m_back.erase(m_back.begin());
    m_ahead.clear();
}

std::optional<Place> PlaceHistory::back(const Place &present)
{
    return step(m_back, m_ahead, present);
}

std::optional<Place> PlaceHistory::forward(const Place &present)
{
    return step(m_ahead, m_back, present);
}

void PlaceHistory::forget(BuyerId buyer)
{
    const auto isAbout = [buyer](const Place &place) { return place.buyer == buyer; };
    std::erase_if(m_back, isAbout);
    std::erase_if(m_ahead, isAbout);
}

} // namespace touchbase::ui
