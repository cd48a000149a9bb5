// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace touchbase::store {

// Files that are there whole or not at all, whatever is pulled out when: written under another name, brought to the
// disk, and renamed.

/// A name for the making of `file`, in the same folder and used by nobody else: `<file>.<letters>.partial`.
[[nodiscard]] QString partialName(const QString &file);

/// `file`, or with a number behind it the first such name that is free.
[[nodiscard]] QString freeName(const QString &file);

/// Copies the bytes of a file to a new one that only its owner may read, and brings it to the disk. What fails leaves
/// no copy. CannotReadFile, FileExists, FolderNotWritable, DiskFull, CannotWriteFile.
[[nodiscard]] Result<> copyBytes(const QString &source, const QString &target);

/// Brings what was written to a file to the disk. CannotWriteFile, DiskFull.
[[nodiscard]] Result<> syncFile(const QString &file);

/// Gives a file another name in the same folder, at once and for good; one of that name is replaced.
[[nodiscard]] Result<> moveOver(const QString &from, const QString &to);

/// Gives a file a second name, where the file system can; false where it cannot.
[[nodiscard]] bool link(const QString &file, const QString &secondName);

} // namespace touchbase::store
