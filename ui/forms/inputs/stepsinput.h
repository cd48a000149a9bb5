// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/textinputs.h"
#include "operations/records/templates.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace touchbase::ui {

class ErrorLine;
class PlainLabel;

/// The steps of a template, one below the other. Ctrl+Shift+Up and Down move the one that has the focus; what depends
/// on a step follows it wherever it goes.
class StepsInput final : public QWidget, public Input
{
    Q_OBJECT
public:
    explicit StepsInput(const QString &name);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QList<QWidget *> parts() override;
    /// In the first step that is wrong, else the first.
    [[nodiscard]] QWidget &focusTarget() override;
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    void setWrong(bool) override {}
    void say(const QString &, const QString &) override {}

    [[nodiscard]] std::vector<operations::TemplateStep> value() const;
    void setValue(const std::vector<operations::TemplateStep> &steps);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The sentence beside a step; blank: nothing is wrong.
    void setStepError(int step, const QString &error);

protected:
    void focusInEvent(QFocusEvent *event) override;
    /// Numbers that cannot be read.
    [[nodiscard]] std::optional<Error> readError() const override;

private:
    struct StepRow {
        QWidget *box;
        PlainLabel *number;
        TextInput *title;
        TextInput *doneMeans;
        TextInput *owner;
        WholeInput *day;
        CheckInput *required;
        WholeInput *dependsOn;
        ChoiceBox *form;
        QToolButton *remove;
        ErrorLine *error;

        [[nodiscard]] QList<QWidget *> parts() const;
    };
    [[nodiscard]] static ChoiceBox *newFormChoice(const QString &name);
    [[nodiscard]] StepRow makeRow(int number);
    void lay(const StepRow &row);
    void fill(const StepRow &row, const operations::TemplateStep &step);
    void add(const operations::TemplateStep &step);
    void removeAt(const QWidget *box);
    void move(int step);
    void clear();
    void nameRows();
    [[nodiscard]] int rowWithFocus() const;
    /// Every dependency becomes what `placeOf` says of it; 0: none any more.
    template <class F>
    void redirect(F placeOf);

    QString m_name;
    std::vector<StepRow> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace touchbase::ui
