// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedname.h"

namespace touchbase {

namespace {

/// Unicode's full case folding. QString folds one character into one; the characters that fold into several are
/// those whose capitals are several (ß, ﬁ, ᾳ …), and two more.
QString fullyFolded(const QString &name)
{
    constexpr char16_t capitalSharpS = 0x1E9E;
    constexpr char16_t capitalDottedI = 0x0130;
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name) {
        const QString capitals = c.unicode() < 0x80 ? QString() : QString(c).toUpper();
        if (c == capitalSharpS)
            folded += QStringLiteral("ss");
        else if (c == capitalDottedI)
            folded += QStringLiteral("i\u0307");
        else if (capitals.size() > 1)
            folded += capitals.toCaseFolded();
        else
            folded += c;
    }
    return folded.toCaseFolded();
}

} // namespace

QString tidyName(const QString &name)
{
    return name.simplified();
}

QString foldedName(const QString &name)
{
    return fullyFolded(name.simplified()).normalized(QString::NormalizationForm_C);
}

} // namespace touchbase
