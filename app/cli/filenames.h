// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace touchbase::cli {

/// Names of files made from names that people typed: safe on every system, short enough, and each only once,
/// whatever the letter case.
class FileNames
{
public:
    explicit FileNames(const QString &suffix) : m_suffix(suffix) {}

    [[nodiscard]] QString nameFor(const QString &text);

private:
    QString m_suffix;
    QSet<QString> m_taken; ///< in small letters
};

} // namespace touchbase::cli
