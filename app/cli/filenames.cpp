// SPDX-License-Identifier: GPL-3.0-or-later
#include "filenames.h"

namespace touchbase::cli {

namespace {

constexpr qsizetype longestName = 60; ///< in UTF-16 units: at most 180 bytes of the 255 that file systems take

/// Letters and digits of any script, and what is harmless everywhere; anything else is a hyphen.
QString safe(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool isHarmless = c.isLetterOrNumber() || c == u' ' || c == u'&' || c == u',';
        if (isHarmless)
            name += c;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    name = name.simplified().left(longestName);
    while (!name.isEmpty() && !name.back().isLetterOrNumber())
        name.chop(1);
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    return name;
}

/// Names that stand for devices on Windows.
bool isReserved(const QString &name)
{
    static const QSet<QString> devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                       QStringLiteral("nul")};
    const bool isPort = name.size() == 4 && name[3].isDigit()
                        && (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")));
    return isPort || devices.contains(name);
}

} // namespace

QString FileNames::nameFor(const QString &text)
{
    QString name = safe(text);
    if (name.isEmpty() || isReserved(name.toLower()))
        name = QStringLiteral("buyer") + (name.isEmpty() ? QString() : u'-' + name);
    QString unique = name;
    for (int number = 2; m_taken.contains(unique.toLower()); ++number)
        unique = QStringLiteral("%1-%2").arg(name).arg(number);
    m_taken.insert(unique.toLower());
    return unique + m_suffix;
}

} // namespace touchbase::cli
