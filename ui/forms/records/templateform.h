// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "operations/onboarding/templatelist.h"

namespace touchbase::ui {

class StepsInput;
class TextInput;
template <class E>
class ChoiceInput;

/// A checklist that is run again and again. Saving makes a new version; what runs keeps the steps it began with.
class TemplateForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "template";
    struct Content {
        std::optional<qint64> number; ///< templateNumber; nothing: a new one
        TemplateContent steps;
    };
    /// UnknownRow.
    [[nodiscard]] static Result<Content> load(const Reader &reader, std::optional<qint64> number);

    TemplateForm(Desk &desk, QWidget *parent, const Content &content);

protected:
    [[nodiscard]] Problems check() override;
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;

private:
    TextInput *m_name;
    ChoiceInput<ChecklistKind> *m_kind;
    ChoiceInput<Vertical> *m_vertical;
    StepsInput *m_steps;
};

} // namespace touchbase::ui
