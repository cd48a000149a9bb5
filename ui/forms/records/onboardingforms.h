// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "operations/onboarding/standing.h"
#include "operations/onboarding/templatelist.h"

namespace touchbase::ui {

class ChoiceBox;
class DayInput;
class NotesInput;
class TextInput;

/// Starts a buyer's onboarding from a template, with the specialist who runs it.
class StartOnboardingForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "start-onboarding";
    struct Content {
        Stored<Buyer> buyer;
        QStringList templates; ///< their names
        QString usual;         ///< that of the buyer's vertical
    };
    [[nodiscard]] static Result<Content> load(const Reader &reader, BuyerId buyer);
    StartOnboardingForm(Desk &desk, QWidget *parent, const Content &content);

protected:
    [[nodiscard]] Problems check() override { return {}; }
    [[nodiscard]] Operation operation() override;

private:
    TextInput *m_specialist;
    ChoiceBox *m_template;
};

/// Completes the onboarding that runs, and hands the buyer over to whoever looks after it from then on.
class CompleteOnboardingForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "complete-onboarding";
    /// NoOnboarding.
    [[nodiscard]] static Result<BuyerOnboarding> load(const Reader &reader, const ScoreSetup &setup, BuyerId buyer,
                                                      Day today);
    CompleteOnboardingForm(Desk &desk, QWidget *parent, const BuyerOnboarding &onboarding);

protected:
    [[nodiscard]] Problems check() override { return {}; }
    [[nodiscard]] Operation operation() override;

private:
    Id<Checklist> m_checklist;
    DayInput *m_on;
    NotesInput *m_handover;
    TextInput *m_accountManager;
};

/// Why the gate is not waited for. Without a reason there is nothing to save.
class OverrideGateForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "override-gate";
    OverrideGateForm(Desk &desk, QWidget *parent, BuyerId buyer);

protected:
    [[nodiscard]] Problems check() override { return {}; }
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;

private:
    NotesInput *m_reason;
};

/// A step is done: on which day, and a note.
class TickItemForm final : public RecordForm
{
    Q_OBJECT
public:
    static constexpr auto kind = "tick-item";
    TickItemForm(Desk &desk, QWidget *parent, const Stored<ChecklistItem> &item);

protected:
    [[nodiscard]] Problems check() override { return {}; }
    [[nodiscard]] Operation operation() override;
    void reload(std::function<void()> then) override;

private:
    Id<ChecklistItem> m_item;
    qint64 m_revision;
    DayInput *m_on;
    NotesInput *m_note;
};

} // namespace touchbase::ui
