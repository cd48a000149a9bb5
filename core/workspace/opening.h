// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/location.h"

namespace touchbase {

struct WorkspaceLocation;

[[nodiscard]] store::Location storeLocation(const WorkspaceLocation &location);

/// Makes a new, empty workspace in its present form: a file that only its owner may read, or tables on a server.
/// Whatever fails leaves nothing behind.
[[nodiscard]] Result<> prepareNew(const store::Location &location);

/// Looks whether an existing workspace may be opened, and brings an older one to the present form after a copy of it
/// was made beside it (`<name>.before-form-<n>`).
[[nodiscard]] Result<> prepareExisting(const store::Location &location);

} // namespace touchbase
