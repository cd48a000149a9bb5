// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

class QWidget;

namespace touchbase::ui {

// Everything in the workspace as files for its owner alone. Asks where, asks before replacing files, notes that
// everything leaves the house, writes on the thread for long reading, and announces what came of it. An export cannot
// be stopped half-way; each file takes its place only when it is complete.

/// The native CSV files, into a folder.
void exportCsvFiles(Desk &desk, QWidget *parent);
/// One JSON document.
void exportJsonFile(Desk &desk, QWidget *parent);

/// Follow-ups and reviews as a calendar file: mine where only my buyers are shown, or else all.
void exportCalendarFile(Desk &desk, QWidget *parent);

} // namespace touchbase::ui
