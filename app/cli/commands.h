// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "session.h"

#include <functional>

namespace touchbase::cli {

/// What the chosen command does, once all of the command line is understood.
using Action = std::function<Exit()>;

/// Each adds its commands to the command line; the one that is chosen leaves its action.
void addFileCommands(CLI::App &app, Globals &globals, Action &action);      ///< new, demo, check, backup, restore, …
void addImportCommands(CLI::App &app, Globals &globals, Action &action);    ///< import
void addDataCommands(CLI::App &app, Globals &globals, Action &action);      ///< imports, undo-import, export, buyers
void addAnalysisCommands(CLI::App &app, Globals &globals, Action &action);  ///< score, history, control-chart
void addChartCommand(CLI::App &app, Globals &globals, Action &action);      ///< chart
void addReviewCommand(CLI::App &app, Globals &globals, Action &action);     ///< review
void addOnboardingCommand(CLI::App &app, Globals &globals, Action &action); ///< onboarding
void addTodayCommand(CLI::App &app, Globals &globals, Action &action);      ///< today
void addEraseCommand(CLI::App &app, Globals &globals, Action &action);      ///< erase

/// A command with the options that all of them have.
[[nodiscard]] CLI::App *addCommand(CLI::App &app, Globals &globals, const char *name, const char *description);
/// Shows below a command's help how it is used; `arguments` are those after the workspace.
void addExample(CLI::App *command, const char *arguments);

} // namespace touchbase::cli
