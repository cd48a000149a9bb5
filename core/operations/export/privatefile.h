// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSaveFile>

namespace touchbase {

/// A file being written for its owner alone (0600). It takes its place, and that of an older one, only at `commit`.
class PrivateFile
{
public:
    explicit PrivateFile(const QString &path) : m_file(path) {}

    /// FolderNotWritable, CannotWriteFile.
    [[nodiscard]] Result<> open();
    /// For writers that look at what each write answers: a part that was not taken is not told again at `commit`.
    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Writes all of it; DiskFull where only a part was taken.
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    /// CannotWriteFile, DiskFull.
    [[nodiscard]] Result<> commit();

private:
    QSaveFile m_file;
};

/// Makes a folder that only its owner may enter, with those above it; one that is there is left as it is.
[[nodiscard]] Result<> makePrivateFolder(const QString &folder);

} // namespace touchbase
