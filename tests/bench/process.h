// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace touchbase::bench {

/// How a process that ended well went.
struct Ended {
    double ms;      ///< from its start to its end
    qint64 peakKiB; ///< its largest resident set
};

/// Runs a program without a shell, its output thrown away; nothing where it ended with another status than 0.
[[nodiscard]] std::optional<Ended> runProcess(const QString &program, const QStringList &arguments);

} // namespace touchbase::bench
