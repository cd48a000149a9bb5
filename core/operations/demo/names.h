// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"

#include <string>

namespace touchbase::demo {

/// The name of the number-th company of a vertical; no two numbers of one seed share a name, and no two verticals.
/// Unique for the first 38,400 of a vertical.
[[nodiscard]] std::string companyName(Vertical vertical, int number, quint64 seed);
/// The domain of a company's mail, below .example, which is reserved for examples (RFC 2606).
[[nodiscard]] std::string mailDomain(std::string_view company);
/// Lower-case ASCII letters and digits of a text.
[[nodiscard]] std::string lettersOf(std::string_view text);
/// The first word of a person's name.
[[nodiscard]] std::string_view firstNameOf(std::string_view person);

} // namespace touchbase::demo
