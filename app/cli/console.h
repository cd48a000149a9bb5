// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace touchbase::cli {

/// How a command ended: what scripts look at.
enum class Exit {
    Done = 0,
    DataSaidNo = 1, ///< bad rows, an unknown buyer, integrity trouble; nothing was changed
    WrongUsage = 2,
    DoneInPart = 3, ///< --partial with rejected rows
};

/// A line on standard output.
void say(const QString &line);
/// A line on standard error.
void warn(const QString &line);
/// A document on standard output.
void say(const QJsonObject &document);

/// The error's sentence on standard error; answers what the process ends with.
[[nodiscard]] Exit fail(const Error &error);

} // namespace touchbase::cli
