// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace touchbase {

/// The sentence that tells a person what is wrong, where, and what to do: plain text, translated.
/// This is the only place that puts an Error into words; window and command line both use it.
[[nodiscard]] QString sentence(const Error &error);

} // namespace touchbase
