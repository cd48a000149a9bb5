// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/incidentboard.h"
#include "render/format.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// Incidents in words.
class IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
public:
    /// "2 Mar – 4 Mar", "since 2 Mar".
    [[nodiscard]] static QString days(const render::Format &format, const Incident &incident);
    /// "3 of 12 untold", "All 12 told", "Closed".
    [[nodiscard]] static QString state(const render::Format &format, const IncidentListRow &row);
    /// "8 of 9": told before they asked.
    [[nodiscard]] static QString toldFirst(const render::Format &format, const IncidentListRow &row);
    /// "30% of 40, before 5% of 400".
    [[nodiscard]] static QString returns(const render::Format &format, const rules::AffectedBuyer &buyer);
    /// Whether a buyer was told, and when.
    [[nodiscard]] static QString told(const render::Format &format, const IncidentBuyer &entry, Day today);
    /// Whether we told them before they asked; blank where they were not told.
    [[nodiscard]] static QString first(const IncidentBuyer &entry);
    /// What is known of the incident as a whole.
    [[nodiscard]] static QString facts(const render::Format &format, const IncidentListRow &row, Day today);
};

} // namespace touchbase::ui
