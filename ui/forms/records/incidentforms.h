// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "forms/base/boundform.h"
#include "forms/inputs/affectedinput.h"

class QTimer;

namespace touchbase::ui {

class CheckInput;
class DayInput;
class MomentInput;
class NotesInput;
class RowInput;
template <class E>
class ChoiceInput;

/// An incident that is stored, with the buyers on its list.
struct IncidentContent {
    Stored<Incident> incident;
    std::vector<ListedBuyer> buyers;
};
[[nodiscard]] Result<IncidentContent> loadIncident(const Reader &reader, Id<Incident> incident);

/// What happened, when, and whom it hit. The buyers are looked for in the rows while one fills in source and days.
class IncidentForm final : public BoundForm<Incident>
{
    Q_OBJECT
public:
    static constexpr int lookDelayMilliseconds = 300;

    /// It began today.
    IncidentForm(Desk &desk, QWidget *parent);
    IncidentForm(Desk &desk, QWidget *parent, const IncidentContent &content);

    /// Whether the rows are being looked through, or about to be.
    [[nodiscard]] bool isLooking() const;

protected:
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;

private:
    void addFields();
    void addBuyers();
    void lookSoon();
    void look();
    void take(const std::vector<rules::AffectedBuyer> &affected);

    RowInput *m_source = nullptr;
    DayInput *m_from = nullptr;
    DayInput *m_until = nullptr;
    AffectedInput *m_buyers = nullptr;
    QTimer *m_timer;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

/// It is over, and what it came from is known.
class ClosingForm final : public BoundForm<Incident>
{
    Q_OBJECT
public:
    static constexpr auto kind = "incident-closing";
    ClosingForm(Desk &desk, QWidget *parent, const IncidentContent &content);

protected:
    [[nodiscard]] Operation operation() override;
};

/// A buyer on the list of an incident with what there is to say.
struct TellingContent {
    Stored<IncidentBuyer> buyer;
    QString name;
    Incident incident;
};
[[nodiscard]] Result<TellingContent> loadTelling(const Reader &reader, Id<IncidentBuyer> buyer);

/// When and how a buyer was told. Of one who had been told, only the mark is put right.
class TellingForm final : public BoundForm<IncidentBuyer>
{
    Q_OBJECT
public:
    static constexpr auto kind = "incident-telling";
    TellingForm(Desk &desk, QWidget *parent, const TellingContent &content);

protected:
    [[nodiscard]] Operation operation() override;

private:
    ChoiceInput<Channel> *m_channel = nullptr;
    NotesInput *m_said = nullptr;
};

} // namespace touchbase::ui
