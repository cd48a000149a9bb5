// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/sentence.h"

namespace touchbase::cli {

Exit wrongArgument(const char *option, const Error &error)
{
    warn(QStringLiteral("touchbase-cli: %1: %2").arg(QString::fromLatin1(option), sentence(error)));
    return Exit::WrongUsage;
}

Exit wrongUsage(const QString &sentence)
{
    warn(QStringLiteral("touchbase-cli: ") + sentence);
    return Exit::WrongUsage;
}

std::optional<Day> dayOption(const std::string &text, std::optional<Error> &error)
{
    if (text.empty())
        return std::nullopt;
    const auto day = Day::parse(std::string_view(text));
    if (day)
        return *day;
    error = day.error();
    return std::nullopt;
}

void addBuyerOption(CLI::App *command, std::string &buyer)
{
    command->add_option("--buyer", buyer, "The buyer's name or alias")->required()->type_name("NAME");
}

void addAsOfOption(CLI::App *command, std::string &asOf)
{
    command->add_option("--as-of", asOf, "The day, as 2026-03-12; today without it")->type_name("DAY");
}

} // namespace touchbase::cli
