// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy.h"

#include "base/foldedname.h"

namespace touchbase::ui {

namespace {

constexpr int letterPoints = 1;
constexpr int runPoints = 4;
constexpr int wordPoints = 6;
constexpr int beginningPoints = 12;
constexpr int wholePoints = 40;

/// Small letters without their accents.
QString bare(const QString &text)
{
    QString letters = foldedName(text).normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar one) { return one.isMark(); });
    return letters;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The points of a match that begins at the first fitting letter from `from` on.
std::optional<int> pointsFrom(const QString &wanted, const QString &text, qsizetype from)
{
    int points = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        const qsizetype at = text.indexOf(letter, last < 0 ? from : last + 1);
        if (at < 0)
            return std::nullopt;
        points += letterPoints + (at == last + 1 ? runPoints : 0) + (beginsWord(text, at) ? wordPoints : 0)
                  + (at == 0 ? beginningPoints : 0);
        last = at;
    }
    return points;
}

} // namespace

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted = bare(typed).remove(QLatin1Char(' '));
    const QString folded = bare(text);
    std::optional<int> best = wanted.isEmpty() ? std::optional(0) : std::nullopt;
    for (qsizetype at = 0; !wanted.isEmpty() && (at = folded.indexOf(wanted.front(), at)) >= 0; ++at) {
        if (const auto points = pointsFrom(wanted, folded, at))
            best = std::max(best.value_or(0), *points);
    }
    if (best && !wanted.isEmpty() && folded.contains(bare(typed)))
        *best += wholePoints;
    return best;
}

} // namespace touchbase::ui
