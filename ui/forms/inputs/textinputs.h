// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "forms/inputs/input.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace touchbase::ui {

/// One line of text. Never longer than a field may be.
class TextInput : public QLineEdit, public Input
{
    Q_OBJECT
public:
    explicit TextInput(const QString &name);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QString content() const override { return text(); }
    void setContent(const QString &content) override { setText(content); }

    [[nodiscard]] QString value() const { return text(); }
    void setValue(const QString &value) { showText(value); }
    /// Shows a text from its beginning.
    void showText(const QString &text);
    /// Offers words that begin or go on like what was typed.
    void offer(const QStringList &words);
};

/// Several lines of plain text; Tab leaves it. It grows with its text between two heights.
class NotesInput final : public QPlainTextEdit, public Input
{
    Q_OBJECT
public:
    /// So many lines are seen at least; twice as many at most.
    explicit NotesInput(const QString &name, int lines = 3);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QString content() const override { return toPlainText(); }
    void setContent(const QString &content) override { setPlainText(content); }

    [[nodiscard]] QString value() const { return toPlainText(); }
    void setValue(const QString &value) { setPlainText(value); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    int m_lines;
};

/// A number as people type it: with the point or the comma, thousands grouped where there is but one reading.
class NumberInput final : public TextInput
{
    Q_OBJECT
public:
    explicit NumberInput(const QString &name) : TextInput(name) {}

    [[nodiscard]] std::optional<double> value() const;
    void setValue(std::optional<double> value);

protected:
    [[nodiscard]] std::optional<Error> readError() const override;

private:
    [[nodiscard]] Result<double> read() const;

    QString m_set; ///< the text that `m_value` was shown as
    std::optional<double> m_value;
};

class WholeInput final : public TextInput
{
    Q_OBJECT
public:
    explicit WholeInput(const QString &name) : TextInput(name) {}

    [[nodiscard]] std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);

protected:
    [[nodiscard]] std::optional<Error> readError() const override;
};

/// A currency by its three letters.
class CurrencyInput final : public TextInput
{
    Q_OBJECT
public:
    explicit CurrencyInput(const QString &name) : TextInput(name) {}

    [[nodiscard]] std::optional<Currency> value() const;
    void setValue(const std::optional<Currency> &value) { showText(value ? value->code() : QString()); }

protected:
    [[nodiscard]] std::optional<Error> readError() const override;
};

/// Yes, or nothing said: unticked stays unknown unless it was known.
class CheckInput final : public QCheckBox, public Input
{
    Q_OBJECT
public:
    CheckInput(const QString &name, const QString &text);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override { setChecked(!content.isEmpty()); }

    [[nodiscard]] std::optional<bool> value() const;
    void setValue(std::optional<bool> value);

private:
    bool m_wasKnown = false;
};

} // namespace touchbase::ui
