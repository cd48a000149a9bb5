// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QWidget>

namespace touchbase::ui {

class PlainLabel;

/// What is wrong with a field, under it: the shape of Poor and a sentence that says what to do. Hidden while there is
/// nothing to say.
class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// BandPoorText by default; Text where the shape is enough.
    void setColorRole(render::ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    PlainLabel *m_text;
};

/// One row of a form: a label, its editor, a hint, and in its place what is wrong. Names the editor to screen readers
/// and tells them the error; the editor gets the property invalid, which the style sheet draws.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// The label may have a mnemonic: "&Name". Takes the editor.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    /// Empty: nothing is wrong.
    void setError(const QString &error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void tell();

    QWidget *m_editor;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    ErrorLine *m_error;
};

/// Draws an editor as wrong or right again; Field does it by itself.
void setInvalid(QWidget &editor, bool isInvalid);

} // namespace touchbase::ui
