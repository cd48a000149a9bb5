// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "base/money.h"
#include "domain/problem.h"

#include <optional>

namespace touchbase {

/// The longest text that a field takes, in UTF-16 units.
inline constexpr qsizetype longestText = 100'000;

/// Goes over the fields of a value: tidies each as files would read it back (texts without outer blanks, names with
/// single spaces, instants in whole seconds), and collects what is wrong with it.
class FieldCheck
{
public:
    /// A name or title, which must not be blank.
    FieldCheck &name(std::string_view field, QString &value);
    /// A text of any number of lines that may be blank.
    FieldCheck &text(std::string_view field, QString &value);
    FieldCheck &requiredText(std::string_view field, QString &value);
    /// Names separated by "; ", each once.
    FieldCheck &list(std::string_view field, QString &value);

    FieldCheck &day(std::string_view field, const std::optional<Day> &value);
    FieldCheck &at(std::string_view field, Instant &value);
    FieldCheck &at(std::string_view field, std::optional<Instant> &value);

    /// A whole number within a range; counts are not negative.
    FieldCheck &count(std::string_view field, const std::optional<qint64> &value, qint64 lowest = 0,
                      qint64 highest = 1'000'000'000'000);
    /// A finite number within a range.
    FieldCheck &number(std::string_view field, const std::optional<double> &value, double lowest, double highest);
    /// A number above 0.
    FieldCheck &positive(std::string_view field, const std::optional<double> &value, double highest);
    FieldCheck &money(std::string_view field, const std::optional<Minor> &value);

    /// A day that must be given where another thing is.
    FieldCheck &required(std::string_view field, bool given);
    FieldCheck &rule(std::optional<Problem> problem);

    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    void add(std::string_view field, ErrorCode code, QStringList values);
    void checkLength(std::string_view field, const QString &value);

    Problems m_problems;
};

} // namespace touchbase
