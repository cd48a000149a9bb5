// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "console.h"
#include "exchange/period.h"

#include <CLI/CLI.hpp>

namespace touchbase::cli {

/// Says on standard error what is wrong with an argument; wrong usage.
[[nodiscard]] Exit wrongArgument(const char *option, const Error &error);

/// Says on standard error what is wrong with the command line as a whole; wrong usage.
[[nodiscard]] Exit wrongUsage(const QString &sentence);

/// Reads an option that was given; nothing where it was not. What is wrong goes to `error`.
[[nodiscard]] std::optional<Day> dayOption(const std::string &text, std::optional<Error> &error);

/// The options that many commands have, worded alike.
void addBuyerOption(CLI::App *command, std::string &buyer);
void addAsOfOption(CLI::App *command, std::string &asOf);

[[nodiscard]] inline QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace touchbase::cli
