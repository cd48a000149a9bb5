// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace touchbase::store {

inline constexpr quint32 applicationId = 0x54424153; ///< "TBAS", in the header of every workspace file
inline constexpr int schemaVersion = 2;              ///< the form that this program writes

/// What the first bytes of a file say.
struct FileHeader {
    quint32 applicationId;
    int schemaVersion;
    bool isLogged; ///< changes go into a log beside it (WAL)
};

/// Reads a file's header without opening it as a database, so that nothing beside it is made and nothing in it runs.
/// Not for a file that this process has open: closing any descriptor of a file drops every POSIX lock that the
/// process holds on it, and SQLite's with them. WorkspaceMissing, CannotReadFile, NotAWorkspace.
[[nodiscard]] Result<FileHeader> readHeader(const QString &file);

/// Whether a file may be opened for work: it is a workspace, not newer than this program, and it and its folder may
/// be written. The file is not changed.
[[nodiscard]] Result<FileHeader> checkFile(const QString &file);

/// Which file a path leads to, whatever it is called; blank where there is none.
struct FileIdentity {
    quint64 device;
    quint64 number;

    bool operator==(const FileIdentity &) const = default;
};
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &file);

/// Makes an empty file that only its owner may read. FileExists, FolderNotWritable, CannotWriteFile.
[[nodiscard]] Result<> createPrivateFile(const QString &file);
/// Makes a folder (and those above it) that only its owner may enter.
[[nodiscard]] Result<> createPrivateFolder(const QString &folder);

} // namespace touchbase::store
