// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touchbase::ui {

class DataTable;

/// Gives the list of buyers its delegates, widths and those columns that are shown at first; its model is set. On a
/// wide screen more of them are.
void setUpColumns(DataTable &table);

} // namespace touchbase::ui
