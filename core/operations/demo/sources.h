// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

#include <string>
#include <vector>

namespace touchbase::demo {

/// The pool of sources from which buyers get leads: some campaigns for every vertical, and affiliates for all.
class SourcePool
{
public:
    explicit SourcePool(int buyers);

    [[nodiscard]] size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string &name(size_t source) const { return m_names[source]; }
    /// The number-th campaign of a vertical, counted round.
    [[nodiscard]] size_t campaign(Vertical vertical, int number) const;
    /// The number-th affiliate, counted round, never the one that turns bad.
    [[nodiscard]] size_t affiliate(int number) const;
    /// The affiliate that turns bad.
    [[nodiscard]] size_t badSource() const { return m_firstAffiliate; }
    /// Whose consumers it brings: nothing for affiliates, who bring all kinds.
    [[nodiscard]] std::optional<Vertical> verticalOf(size_t source) const;

private:
    int m_perVertical;
    size_t m_firstAffiliate;
    std::vector<std::string> m_names;
};

} // namespace touchbase::demo
