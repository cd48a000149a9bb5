// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsfixture.h"

#include <array>

namespace touchbase::test {

/// Each form that there is, over records whose texts try to be more than text.
class EveryForm : public FormsFixture
{
public:
    EveryForm();

    static constexpr std::array names{"touchpoint",      "touchpoint of a buyer",
                                      "edit touchpoint", "task",
                                      "edit task",       "buyer",
                                      "edit buyer",      "stage",
                                      "contact",         "edit contact",
                                      "expectation",     "edit expectation",
                                      "validation",      "pause",
                                      "end pause",       "issue",
                                      "edit issue",      "response",
                                      "resolution",      "survey",
                                      "edit survey",     "loop",
                                      "review",          "edit review",
                                      "incident",        "edit incident",
                                      "close incident",  "tell buyer",
                                      "14-day review",   "edit 14-day review",
                                      "move review",     "start onboarding",
                                      "tick item",       "complete onboarding",
                                      "override gate",   "template",
                                      "new template",    "errors"};

    /// Opens the form of a name, once everything that it shows was read.
    ui::RecordForm *open(size_t index);
    /// No text of a person was changed on its way to the screen.
    [[nodiscard]] bool showsHostileText(const ui::RecordForm *form) const;

private:
    void ask(const QByteArray &name);
    void askOnboarding(const QByteArray &name);

    BuyerId m_hostile;
};

} // namespace touchbase::test
