// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// Links a file to a record, which is named by its kind and uid; the file itself is not touched. UnknownRow where there
/// is no such record, CannotReadFile for a path on another computer, which opening could send a password to.
[[nodiscard]] Operation linkAttachment(Attachment attachment);
/// Takes the link away; the file stays.
[[nodiscard]] Operation removeAttachment(Id<Attachment> attachment);

} // namespace touchbase::operations
