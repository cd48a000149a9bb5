// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persontext.h"

#include "base/foldedname.h"

namespace touchbase::store {

namespace {

constexpr qsizetype fewestDigits = 5;
constexpr qsizetype shortestEmail = 5;
constexpr qsizetype subscriberDigits = 9; ///< those that no country or trunk code changes

/// A text as it is compared, and where each of its characters came from.
struct Folded {
    QString text;
    std::vector<qsizetype> from; ///< one more than the text is long
};

void append(Folded &folded, char32_t point, qsizetype at)
{
    if (QChar::isSpace(point)) {
        if (!folded.text.endsWith(u' ')) {
            folded.text += u' ';
            folded.from.push_back(at);
        }
        return;
    }
    const QString letters = point < 0x80 ? QString(QChar(QChar::toLower(point)))
                                         : QString::fromUcs4(&point, 1)
                                               .normalized(QString::NormalizationForm_D)
                                               .toCaseFolded()
                                               .normalized(QString::NormalizationForm_D)
                                               .replace(QChar(0xdf), QLatin1String("ss")); // Qt folds letter by letter
    folded.text += letters;
    folded.from.insert(folded.from.end(), static_cast<size_t>(letters.size()), at);
}

Folded fold(const QString &text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.from.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype at = i;
        char32_t point = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            point = QChar::surrogateToUcs4(text[at], text[++i]);
        append(folded, point, at);
    }
    folded.from.push_back(text.size());
    return folded;
}

bool isWordPart(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    char32_t point = text[at].unicode();
    if (text[at].isLowSurrogate() && at > 0)
        point = QChar::surrogateToUcs4(text[at - 1], text[at]);
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    return !isWordPart(text, begin - 1) && !isWordPart(text, end);
}

/// Addresses go on where words end: at dots, hyphens and the like.
bool isWholeAddress(const QString &text, qsizetype begin, qsizetype end)
{
    const auto joins = [&text](qsizetype at, QStringView signs) {
        return at >= 0 && at < text.size() && signs.contains(text[at]);
    };
    if (!standsAlone(text, begin, end) || joins(begin - 1, u"._%+-"))
        return false;
    return !(joins(end, u".-") && isWordPart(text, end + 1));
}

using IsWhole = bool (*)(const QString &, qsizetype, qsizetype);

QString withoutNeedle(const QString &text, const QString &needle, IsWhole isWhole)
{
    const Folded folded = fold(text);
    QString kept;
    qsizetype keptUntil = 0;
    for (qsizetype at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
        const auto first = static_cast<size_t>(at);
        const size_t last = first + static_cast<size_t>(needle.size());
        const qsizetype begin = folded.from[first];
        const qsizetype end = folded.from[last];
        const bool wholeLetters = (first == 0 || folded.from[first - 1] != begin) && folded.from[last - 1] != end;
        if (begin < keptUntil || !wholeLetters || !isWhole(text, begin, end))
            continue;
        kept += text.mid(keptUntil, begin - keptUntil) + PersonText::mark;
        keptUntil = end;
    }
    return keptUntil == 0 ? text : kept + text.mid(keptUntil);
}

/// "Ann Lee" as "Lee, Ann".
QString reversed(const QString &name)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    return blank < 0 ? QString() : name.mid(blank + 1) + QLatin1String(", ") + name.left(blank);
}

QRegularExpression phonePattern(const QString &digits)
{
    const QString gap = QStringLiteral("[\\s().\\-/]*");
    QStringList last;
    for (QChar digit : digits.right(subscriberDigits))
        last << QString(digit);
    // A short number is whole; a long one may have a country code before it.
    const QString lead = digits.size() < subscriberDigits
                             ? QString()
                             : QStringLiteral("(?:[+(]{1,2}\\s?)?(?:\\d%1){0,6}?").arg(gap);
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}+])") + lead + last.join(gap)
                                  + QStringLiteral("(?![\\p{L}\\p{N}])"),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

const QString PersonText::mark = QStringLiteral("[erased]");

QString digitsOf(const QString &phone)
{
    QString digits;
    for (QChar c : phone) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    }
    return digits;
}

PersonText::PersonText(const PersonMarks &marks)
{
    for (const QString &name : marks.names) {
        const QString tidy = fold(tidyName(name)).text;
        if (tidy.isEmpty())
            continue;
        m_names << foldedName(name);
        m_needles << tidy;
        if (const QString other = reversed(tidy); !other.isEmpty())
            m_needles << other;
    }
    for (const QString &email : marks.emails) {
        if (const QString tidy = fold(email.trimmed()).text; tidy.size() >= shortestEmail && tidy.contains(u'@'))
            m_emails << tidy;
    }
    for (const QString &phone : marks.phones) {
        if (const QString digits = digitsOf(phone); digits.size() >= fewestDigits)
            m_phones.push_back(phonePattern(digits));
    }
}

bool PersonText::isName(const QString &text) const
{
    return m_names.contains(foldedName(text));
}

bool PersonText::isAddress(const QString &text) const
{
    return !text.isEmpty() && erased(text.trimmed(), false) == mark;
}

QString PersonText::erased(const QString &text, bool names) const
{
    QString left = text;
    for (const QString &email : m_emails) {
        if (left.contains(u'@'))
            left = withoutNeedle(left, email, isWholeAddress);
    }
    for (const QString &needle : m_needles) {
        if (names)
            left = withoutNeedle(left, needle, standsAlone);
    }
    for (const QRegularExpression &phone : m_phones)
        left.replace(phone, mark);
    return left;
}

QString PersonText::withoutPerson(const QString &list) const
{
    QStringList kept;
    const QStringList people = list.split(u';');
    for (const QString &one : people) {
        if (!isName(one))
            kept << erased(one.trimmed(), true);
    }
    return kept.join(QStringLiteral("; "));
}

} // namespace touchbase::store
