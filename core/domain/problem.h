// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace touchbase {

/// What is wrong with one field of something that a person or a file gave; told beside that field.
struct Problem {
    std::string_view field; ///< the column's name in files; a literal
    Error error;
};
using Problems = std::vector<Problem>;

} // namespace touchbase
