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

/// The letters of a match that begins at the first fitting one from `from` on; none where there is no match.
QList<int> placesFrom(const QString &wanted, const QString &text, qsizetype from)
{
    QList<int> places;
    for (const QChar letter : wanted) {
        const qsizetype at = text.indexOf(letter, places.isEmpty() ? from : places.last() + 1);
        if (at < 0)
            return {};
        places << static_cast<int>(at);
    }
    return places;
}

int pointsOf(const QList<int> &places, const QString &text)
{
    int points = 0;
    int last = -2;
    for (const int at : places) {
        points += letterPoints + (at == last + 1 ? runPoints : 0) + (beginsWord(text, at) ? wordPoints : 0)
                  + (at == 0 ? beginningPoints : 0);
        last = at;
    }
    return points;
}

/// The best of all matches; none where there is none.
QList<int> bestPlaces(const QString &wanted, const QString &text)
{
    QList<int> best;
    for (qsizetype at = 0; !wanted.isEmpty() && (at = text.indexOf(wanted.front(), at)) >= 0; ++at) {
        const QList<int> places = placesFrom(wanted, text, at);
        if (!places.isEmpty() && (best.isEmpty() || pointsOf(places, text) > pointsOf(best, text)))
            best = places;
    }
    return best;
}

} // namespace

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted = bare(typed).remove(QLatin1Char(' '));
    if (wanted.isEmpty())
        return 0;
    const QString folded = bare(text);
    const QList<int> places = bestPlaces(wanted, folded);
    if (places.isEmpty())
        return std::nullopt;
    return pointsOf(places, folded) + (folded.contains(bare(typed)) ? wholePoints : 0);
}

QList<int> fuzzyPlaces(const QString &typed, const QString &text)
{
    const QString folded = bare(text);
    if (folded.size() != text.size())
        return {};
    const QString whole = bare(typed);
    const qsizetype at = whole.isEmpty() ? -1 : folded.indexOf(whole);
    return at >= 0 ? placesFrom(whole, folded, at) : bestPlaces(QString(whole).remove(QLatin1Char(' ')), folded);
}

} // namespace touchbase::ui
