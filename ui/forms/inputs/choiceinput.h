// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word.h"
#include "forms/inputs/input.h"
#include "render/words.h"

#include <QComboBox>

#include <vector>

namespace touchbase::ui {

/// One of a few words, or none. The wheel scrolls the form, never the choice.
class ChoiceBox : public QComboBox, public Input
{
    Q_OBJECT
public:
    explicit ChoiceBox(const QString &name);

    [[nodiscard]] QWidget &widget() override { return *this; }
    /// The word of files, so that a draft means the same in every language.
    [[nodiscard]] QString content() const override { return currentData().toString(); }
    void setContent(const QString &content) override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

enum class Blank {
    Offered,
    Never ///< one of the words is always chosen
};

/// The words of an enumeration, as people read them.
template <class E>
class ChoiceInput final : public ChoiceBox
{
public:
    explicit ChoiceInput(const QString &name, Blank blank = Blank::Offered) : ChoiceBox(name)
    {
        if (blank == Blank::Offered)
            addItem(QStringLiteral("–"), QString());
        for (size_t i = 0; i < Words<E>::table.size(); ++i)
            addItem(render::nameOf(static_cast<E>(i)), wordString(static_cast<E>(i)));
    }

    [[nodiscard]] std::optional<E> value() const
    {
        const auto parsed = parseWord<E>(content());
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    void setValue(std::optional<E> value) { setContent(value ? wordString(*value) : QString()); }
};

} // namespace touchbase::ui
