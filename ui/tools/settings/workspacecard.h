// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "kit/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace touchbase::ui {

class ErrorLine;
class Field;
class WeekInput;

/// What belongs to the workspace and travels with it: company, zone, currency, working week. Saved as one step of undo.
class WorkspaceCard final : public Card
{
    Q_OBJECT

public:
    explicit WorkspaceCard(Desk &desk, QWidget *parent = nullptr);

    /// What is typed differs from what is saved.
    [[nodiscard]] bool isEdited() const;
    void save();

private:
    void addCompany();
    void addZone();
    void addCurrency();
    void addButtons();
    void showSettings();
    void onEdited();
    void onSaved(const Result<ChangeSet> &done);
    [[nodiscard]] std::optional<WorkspaceSettings> read();
    [[nodiscard]] QString companyText() const;
    [[nodiscard]] QString zoneText() const;
    [[nodiscard]] QString currencyText() const;

    Desk &m_desk;
    QLineEdit *m_company;
    QComboBox *m_zone;
    Field *m_zoneField;
    QComboBox *m_currency;
    Field *m_currencyField;
    WeekInput *m_week;
    ErrorLine *m_error;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace touchbase::ui
