// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/textinputs.h"

#include "base/decimal.h"
#include "domain/fieldcheck.h"
#include "exchange/reportnumber.h"

#include <QCompleter>
#include <QLocale>
#include <QMimeData>
#include <QStringListModel>

namespace touchbase::ui {

namespace {

/// A plain number of what may be grouped or have a decimal comma.
Result<std::string> plainDecimal(const QString &text)
{
    const auto amount = exchange::readReportAmount(text.toStdString(), exchange::DecimalMark::Unknown);
    if (!amount)
        return failure(amount.error());
    if (!amount->currency.empty())
        return failure(ErrorCode::BadNumber, {text});
    return amount->decimal;
}

} // namespace

TextInput::TextInput(const QString &name)
{
    setObjectName(name + QStringLiteral("LineEdit"));
    setMaxLength(static_cast<int>(longestText));
    connect(this, &QLineEdit::textChanged, this, [this] { tellEdited(); });
}

void TextInput::showText(const QString &text)
{
    setText(text);
    setCursorPosition(0);
}

void TextInput::offer(const QStringList &words)
{
    auto *completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

NotesInput::NotesInput(const QString &name, int lines) : m_lines(lines)
{
    setObjectName(name + QStringLiteral("PlainTextEdit"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        tellEdited();
    });
}

QSize NotesInput::sizeHint() const
{
    const int shown = qBound(m_lines, blockCount(), 2 * m_lines);
    const int frame = 2 * (frameWidth() + qRound(document()->documentMargin())) + 4;
    return {QPlainTextEdit::minimumSizeHint().width(), shown * fontMetrics().lineSpacing() + frame};
}

void NotesInput::insertFromMimeData(const QMimeData *source)
{
    const auto room = longestText - toPlainText().size();
    textCursor().insertText(source->text().left(qMax<qsizetype>(room, 0)));
}

Result<double> NumberInput::read() const
{
    const QString typed = text().trimmed();
    if (const auto plain = parseDecimal(typed.toStdString());
        plain && !(QLocale().decimalPoint() == QLatin1String(",") && typed.contains(QLatin1Char('.'))))
        return *plain;
    const auto decimal = plainDecimal(typed);
    return decimal ? parseDecimal(*decimal) : Result<double>(failure(decimal.error()));
}

std::optional<double> NumberInput::value() const
{
    if (text() == m_set)
        return m_value;
    const auto number = read();
    return number ? std::optional(*number) : std::nullopt;
}

void NumberInput::setValue(std::optional<double> value)
{
    m_value = value;
    m_set = value ? QString::fromStdString(shortestDecimal(*value)) : QString();
    m_set.replace(QLatin1Char('.'), QLocale().decimalPoint());
    setText(m_set);
}

std::optional<Error> NumberInput::readError() const
{
    return text() == m_set ? std::nullopt : errorOf(read());
}

std::optional<qint64> WholeInput::value() const
{
    const auto number = parseWhole(text().trimmed().toStdString());
    return number ? std::optional(*number) : std::nullopt;
}

void WholeInput::setValue(std::optional<qint64> value)
{
    setText(value ? QString::number(*value) : QString());
}

std::optional<Error> WholeInput::readError() const
{
    return errorOf(parseWhole(text().trimmed().toStdString()));
}

std::optional<Currency> CurrencyInput::value() const
{
    const auto currency = Currency::parse(text().trimmed());
    return currency ? std::optional(*currency) : std::nullopt;
}

std::optional<Error> CurrencyInput::readError() const
{
    return errorOf(Currency::parse(text().trimmed()));
}

CheckInput::CheckInput(const QString &name, const QString &text) : QCheckBox(text)
{
    setObjectName(name + QStringLiteral("CheckBox"));
    connect(this, &QCheckBox::toggled, this, [this] { tellEdited(); });
}

QString CheckInput::content() const
{
    return isChecked() ? QStringLiteral("yes") : QString();
}

std::optional<bool> CheckInput::value() const
{
    return isChecked() || m_wasKnown ? std::optional(isChecked()) : std::nullopt;
}

void CheckInput::setValue(std::optional<bool> value)
{
    m_wasKnown = value.has_value();
    setChecked(value.value_or(false));
}

} // namespace touchbase::ui
