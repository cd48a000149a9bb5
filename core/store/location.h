// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchbase::store {

/// Where a workspace lies: a file of one person, or a database on a PostgreSQL server that a team shares.
struct Location {
    QString file;      ///< path of the SQLite file; blank for a server
    QString host = {}; ///< server name, or the folder of its local socket
    int port = 0;      ///< 0: the server's default
    QString database = {};
    QString user = {};
    QString password = {};

    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
    /// What a person knows it by.
    [[nodiscard]] QString displayName() const { return isFile() ? file : database; }
};

} // namespace touchbase::store
