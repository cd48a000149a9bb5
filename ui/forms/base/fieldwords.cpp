// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/fieldwords.h"

#include "base/sentence.h"

#include <QCoreApplication>

namespace touchbase::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

QString shown(const QString &value, const FieldWords &words)
{
    if (value == words.field)
        return words.label;
    if (const auto day = Day::parse(value))
        return words.format.fullDay(*day);
    if (const auto instant = Instant::parse(value))
        return words.format.moment(*instant, words.today);
    return value;
}

/// Where a form says it in other words than a file; %1 … are the error's values.
QString ownWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AmbiguousDay:
        return tr("“%1” could be %2 or %3. Write the month as a word.");
    case ErrorCode::BadDay:
        return error.values.value(0).isEmpty() ? tr("There is a time without a day. Write the day too.")
                                               : tr("“%1” is not a day. Write it as 2026-03-12, 12 Mar or fri.");
    case ErrorCode::BadInstant:
        return tr("“%1” is not a time of day. Write it as 14:30 or 2:30 pm.");
    case ErrorCode::BadWord:
        return tr("“%1” is not a currency. Write its three letters, such as USD.");
    default:
        return {};
    }
}

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('%') && at + 1 < text.size() && text[at + 1].isDigit())
            result += values.value(text[++at].digitValue() - 1);
        else
            result += text[at];
    }
    return result;
}

} // namespace

QString fieldSentence(const Error &error, const FieldWords &words)
{
    Error told = error;
    if (error.code == ErrorCode::BlankNotAllowed)
        told.values = {words.label};
    for (QString &value : told.values)
        value = shown(value, words);
    const QString own = ownWords(told);
    return own.isEmpty() ? sentence(told) : filled(own, told.values);
}

} // namespace touchbase::ui
