// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

#include <functional>
#include <vector>

namespace touchbase::test {

/// An operation of core/operations, made for the sample.
struct OneOperation {
    QString key;
    std::function<Operation(Sample &)> make;
};

/// One or more of every key that operationKeys() names, but for `empty-trash` and `erase-contact`, which cannot be
/// undone, and `import`, which has tests of its own.
[[nodiscard]] const std::vector<OneOperation> &everyOperation();

} // namespace touchbase::test
