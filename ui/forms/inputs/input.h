// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace touchbase::ui {

/// Something that is filled in: an editor that a form can ask what was typed, letter by letter, so that a draft keeps
/// also what cannot be read yet. Editors derive from a widget of Qt's and from this; each has a `value()` and a
/// `setValue()` of its own type. A value that was set and not touched is given back as it was.
class Input
{
public:
    virtual ~Input() = default;
    Q_DISABLE_COPY_MOVE(Input)

    /// The editor itself.
    [[nodiscard]] virtual QWidget &widget() = 0;
    /// The parts of it that take the focus, in order.
    [[nodiscard]] virtual QList<QWidget *> parts() { return {&widget()}; }
    /// Where the focus goes when the form wants it here.
    [[nodiscard]] virtual QWidget &focusTarget() { return *parts().first(); }

    /// What was typed; what `setContent` takes.
    [[nodiscard]] virtual QString content() const = 0;
    virtual void setContent(const QString &content) = 0;

    /// Why what was typed cannot be read, or that it is missing.
    [[nodiscard]] std::optional<Error> error() const;
    /// A blank one is an error.
    void setRequired(bool isRequired) { m_isRequired = isRequired; }
    [[nodiscard]] bool isBlank() const { return content().trimmed().isEmpty(); }

    /// Called after every change by a person or by `setContent`.
    void setOnEdited(std::function<void()> onEdited) { m_onEdited = std::move(onEdited); }
    /// Draws it as wrong or right.
    virtual void setWrong(bool isWrong);
    /// How screen readers call it and what they add: what is wrong with it.
    virtual void say(const QString &name, const QString &description);

protected:
    Input() = default;
    /// Why something that is not blank cannot be read.
    [[nodiscard]] virtual std::optional<Error> readError() const { return std::nullopt; }
    void tellEdited() const;

private:
    bool m_isRequired = false;
    std::function<void()> m_onEdited;
};

/// The error of a result, if it has one.
template <class T>
[[nodiscard]] std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace touchbase::ui
