// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "rules/alertrules.h"
#include "tools/common/tooldialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace touchbase::ui {

class ErrorLine;

/// How each rule of alerts is set: on or off, its threshold, and how far behind it the value must be before the alert
/// clears; for all verticals, or for one that differs. Saved at once for all, and undoable.
class AlertRulesDialog final : public ToolDialog
{
    Q_OBJECT
public:
    AlertRulesDialog(Desk &desk, QWidget *parent);

private:
    struct RuleRow {
        QCheckBox *on;
        QLineEdit *threshold;
        QLineEdit *margin;
    };
    void addScope();
    void addRules();
    void addRule(QGridLayout &grid, rules::AlertRule rule);
    QLineEdit *addNumber(QGridLayout &grid, rules::AlertRule rule, int column, const QString &what);
    void showScope(int scope);
    void changeScope(int scope);
    /// Takes over what is shown; false where a number cannot be read, which is said.
    bool take();
    [[nodiscard]] std::optional<double> read(QLineEdit &edit, rules::AlertRule rule, const QString &what);
    void save();
    [[nodiscard]] std::optional<Vertical> verticalOf(int scope) const;

    Desk &m_desk;
    rules::AlertRules m_rules;
    QComboBox *m_scope;
    score::EnumArray<rules::AlertRule, RuleRow> m_rows{};
    ErrorLine *m_error;
    int m_shown = 0;
};

} // namespace touchbase::ui
