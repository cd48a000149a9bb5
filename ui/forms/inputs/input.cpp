// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/input.h"

#include "kit/field.h"

namespace touchbase::ui {

std::optional<Error> Input::error() const
{
    if (!isBlank())
        return readError();
    return m_isRequired ? std::optional(Error{ErrorCode::BlankNotAllowed}) : std::nullopt;
}

void Input::setWrong(bool isWrong)
{
    for (QWidget *part : parts())
        setInvalid(*part, isWrong);
}

void Input::say(const QString &name, const QString &description)
{
    for (QWidget *part : parts()) {
        part->setAccessibleName(name);
        part->setAccessibleDescription(description);
    }
}

void Input::tellEdited() const
{
    if (m_onEdited)
        m_onEdited();
}

} // namespace touchbase::ui
