// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "domain/record.h"

#include <optional>

namespace touchbase::exchange {

/// Fills in what formats.md gives a default, so that a record says all that it means: a survey's scale and
/// direction.
void fillDefaults(const RecordSchema &schema, std::vector<Value> &values);

/// The first rule between columns that a row of valid cells breaks (domain/rules.h).
[[nodiscard]] std::optional<Problem> ruleProblem(const RecordSchema &schema, const std::vector<Value> &values);

} // namespace touchbase::exchange
