// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/filecheck.h"

namespace touchbase::store {

/// A step of the ladder: the statements that bring a workspace from version − 1 to version. Steps are numbered
/// without gaps and are never edited once released; a new form is a new step.
struct Migration {
    int version;
    QStringList statements;
};

/// The ladder of this program, read from its resources.
[[nodiscard]] const std::vector<Migration> &migrations();
/// Cuts the text of a migration at its marker lines.
[[nodiscard]] QStringList statementsOf(const QString &text);

/// The version that a workspace has: of a file from its header, of a server from its table; 0 where it is empty.
[[nodiscard]] Result<int> versionOf(Connection &connection);
/// Runs the steps that are missing, each in a transaction of its own, which a step that fails leaves undone.
[[nodiscard]] Result<> migrate(Connection &connection, const std::vector<Migration> &ladder = migrations());

/// SHA-256, as hexadecimal digits, of the tables, indices and triggers of a file; and what it is for one of the present
/// form, which `checkSchema` knows without making one.
[[nodiscard]] Result<QByteArray> schemaDigest(Connection &connection);
[[nodiscard]] const QByteArray &presentSchemaDigest();

/// Compares the tables, indices and triggers of a file with those that this program would have made; a file that
/// holds anything else is not opened. Nothing of the file's schema runs.
[[nodiscard]] Result<> checkSchema(Connection &connection, int version);

} // namespace touchbase::store
