// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/stepsinput.h"

#include "kit/field.h"
#include "kit/plainlabel.h"
#include "render/icons.h"
#include "render/onboardingwords.h"

#include <QApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace touchbase::ui {

using operations::TemplateStep;
using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int gap = 8;

void letColumnDecide(QWidget &widget)
{
    widget.setSizePolicy(QSizePolicy::Ignored, widget.sizePolicy().verticalPolicy());
}

} // namespace

ChoiceBox *StepsInput::newFormChoice(const QString &name)
{
    auto *choice = new ChoiceBox(name);
    choice->addItem(tr("No form"), QString());
    for (size_t i = 0; i < Words<StepForm>::table.size(); ++i)
        choice->addItem(render::nameOf(static_cast<StepForm>(i)), wordString(static_cast<StepForm>(i)));
    return choice;
}

QList<QWidget *> StepsInput::StepRow::parts() const
{
    return {title, owner, day, remove, doneMeans, form, dependsOn, required};
}

StepsInput::StepsInput(const QString &name)
    : m_name(name),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(render::icon(QStringLiteral("add")), tr("Add a step")))
{
    setObjectName(name + QStringLiteral("Steps"));
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; Tab stops at the parts
    m_add->setObjectName(name + QStringLiteral("AddButton"));
    m_add->setAutoDefault(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    auto *words = new PlainLabel(
        tr("Title and what done means; whose it is; the day after the start; the form that does "
           "it; the number of the step that comes before."),
        TextStyle::Caption);
    words->setColorRole(ColorRole::TextMuted);
    words->setOverflow(PlainLabel::Overflow::Wrap);
    m_layout->addWidget(words);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        tellEdited();
        m_rows.back().title->setFocus(Qt::TabFocusReason);
    });
    const std::pair<Qt::Key, int> moves[] = {{Qt::Key_Up, -1}, {Qt::Key_Down, 1}};
    for (const auto &[key, step] : moves) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { move(by); });
    }
}

QList<QWidget *> StepsInput::parts()
{
    QList<QWidget *> parts;
    for (const StepRow &row : m_rows)
        parts << row.parts();
    return parts << m_add;
}

QWidget &StepsInput::focusTarget()
{
    for (const StepRow &row : m_rows) {
        if (!row.error->text().isEmpty())
            return *row.title;
    }
    return *parts().first();
}

void StepsInput::focusInEvent(QFocusEvent *event)
{
    parts().first()->setFocus(event->reason());
}

StepsInput::StepRow StepsInput::makeRow(int number)
{
    const auto name = [this, number](const char *field) {
        return QStringLiteral("%1%2%3").arg(m_name, QString::fromLatin1(field)).arg(number);
    };
    StepRow row{new QWidget,
                new PlainLabel({}, TextStyle::Secondary),
                new TextInput(name("Title")),
                new TextInput(name("DoneMeans")),
                new TextInput(name("Owner")),
                new WholeInput(name("Day")),
                new CheckInput(name("Required"), tr("Required")),
                new WholeInput(name("DependsOn")),
                newFormChoice(name("Form")),
                new QToolButton,
                new ErrorLine};
    row.number->setColorRole(ColorRole::TextMuted);
    row.title->setPlaceholderText(tr("Title"));
    row.doneMeans->setPlaceholderText(tr("What done means"));
    row.owner->setPlaceholderText(tr("Whose"));
    row.owner->offer({QStringLiteral("specialist"), QStringLiteral("account-manager")});
    row.day->setPlaceholderText(tr("Day"));
    row.dependsOn->setPlaceholderText(tr("After"));
    row.remove->setIcon(render::icon(QStringLiteral("close")));
    row.remove->setObjectName(QStringLiteral("%1RemoveButton%2").arg(m_name).arg(number));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    for (Input *input :
         {static_cast<Input *>(row.title), static_cast<Input *>(row.doneMeans), static_cast<Input *>(row.owner),
          static_cast<Input *>(row.day), static_cast<Input *>(row.required), static_cast<Input *>(row.dependsOn),
          static_cast<Input *>(row.form)})
        input->setOnEdited([this] { tellEdited(); });
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeAt(box); });
    return row;
}

void StepsInput::lay(const StepRow &row)
{
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(4);
    constexpr std::array stretches{0, 8, 3, 2, 3};
    for (size_t i = 0; i < stretches.size(); ++i)
        grid->setColumnStretch(static_cast<int>(i), stretches[i]);
    row.number->setMinimumWidth(row.number->fontMetrics().horizontalAdvance(QStringLiteral("00")) + 4);
    for (QWidget *one :
         {static_cast<QWidget *>(row.title), static_cast<QWidget *>(row.doneMeans), static_cast<QWidget *>(row.owner),
          static_cast<QWidget *>(row.day), static_cast<QWidget *>(row.dependsOn)})
        letColumnDecide(*one);
    grid->addWidget(row.number, 0, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(row.title, 0, 1);
    grid->addWidget(row.owner, 0, 2, 1, 2);
    grid->addWidget(row.day, 0, 4);
    grid->addWidget(row.remove, 0, 5);
    grid->addWidget(row.doneMeans, 1, 1);
    grid->addWidget(row.form, 1, 2);
    grid->addWidget(row.dependsOn, 1, 3);
    grid->addWidget(row.required, 1, 4, 1, 2);
    grid->addWidget(row.error, 2, 1, 1, 5);
}

void StepsInput::fill(const StepRow &row, const TemplateStep &step)
{
    row.title->showText(step.title);
    row.doneMeans->showText(step.doneMeans);
    row.owner->showText(step.ownerRole);
    row.day->setValue(step.dueDay);
    row.required->setValue(step.required);
    row.dependsOn->setValue(step.dependsOn);
    row.form->setContent(step.form);
}

void StepsInput::add(const TemplateStep &step)
{
    m_rows.push_back(makeRow(count() + 1));
    lay(m_rows.back());
    fill(m_rows.back(), step);
    m_layout->insertWidget(m_layout->count() - 1, m_rows.back().box);
    nameRows();
}

template <class F>
void StepsInput::redirect(F placeOf)
{
    for (const StepRow &row : m_rows) {
        const auto before = row.dependsOn->value();
        if (!before)
            continue;
        const qint64 after = placeOf(*before);
        if (after != *before)
            row.dependsOn->setValue(after > 0 ? std::optional(after) : std::nullopt);
    }
}

void StepsInput::removeAt(const QWidget *box)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const StepRow &row) { return row.box == box; });
    const qint64 place = std::distance(m_rows.begin(), at) + 1;
    const auto next = std::next(at);
    QWidget *focus = next != m_rows.end() ? static_cast<QWidget *>(next->title) : m_add;
    focus->setFocus(Qt::TabFocusReason);
    at->box->hide();
    at->box->deleteLater();
    m_rows.erase(at);
    redirect([place](qint64 before) { return before == place ? 0 : before > place ? before - 1 : before; });
    nameRows();
    tellEdited();
}

int StepsInput::rowWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [focus](const StepRow &row) { return focus && row.box->isAncestorOf(focus); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

void StepsInput::move(int step)
{
    const int from = rowWithFocus();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    QWidget *focus = QApplication::focusWidget();
    std::swap(m_rows[static_cast<size_t>(from)], m_rows[static_cast<size_t>(to)]);
    m_layout->removeWidget(m_rows[static_cast<size_t>(to)].box);
    m_layout->insertWidget(to + 1, m_rows[static_cast<size_t>(to)].box); // below the words
    redirect([a = from + 1, b = to + 1](qint64 before) { return before == a ? b : before == b ? a : before; });
    nameRows();
    focus->setFocus(Qt::OtherFocusReason);
    tellEdited();
}

void StepsInput::clear()
{
    for (const StepRow &row : m_rows)
        delete row.box;
    m_rows.clear();
}

void StepsInput::nameRows()
{
    QWidget *before = nullptr;
    for (int i = 0; i < count(); ++i) {
        const StepRow &row = m_rows[static_cast<size_t>(i)];
        const QString step = tr("Step %1").arg(i + 1);
        row.number->setText(QString::number(i + 1));
        row.title->setAccessibleName(tr("%1: title").arg(step));
        row.doneMeans->setAccessibleName(tr("%1: what done means").arg(step));
        row.owner->setAccessibleName(tr("%1: whose it is").arg(step));
        row.day->setAccessibleName(tr("%1: days after the start").arg(step));
        row.required->setAccessibleName(tr("%1: required").arg(step));
        row.dependsOn->setAccessibleName(tr("%1: number of the step that comes before").arg(step));
        row.form->setAccessibleName(tr("%1: form that does it").arg(step));
        row.remove->setAccessibleName(tr("Remove: %1").arg(step));
        row.remove->setToolTip(tr("Remove: %1").arg(step));
        for (QWidget *part : row.parts()) {
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

std::vector<TemplateStep> StepsInput::value() const
{
    std::vector<TemplateStep> steps;
    for (const StepRow &row : m_rows)
        steps.push_back({row.title->text().trimmed(), row.doneMeans->text().trimmed(), row.owner->text().trimmed(),
                         row.day->value(), row.required->isChecked(), row.dependsOn->value(), row.form->content()});
    return steps;
}

void StepsInput::setValue(const std::vector<TemplateStep> &steps)
{
    clear();
    for (const TemplateStep &step : steps)
        add(step);
}

QString StepsInput::content() const
{
    QJsonArray steps;
    for (const StepRow &row : m_rows)
        steps.append(QJsonArray{row.title->text(), row.doneMeans->text(), row.owner->text(), row.day->text(),
                                row.required->isChecked(), row.dependsOn->text(), row.form->content()});
    return steps.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact));
}

void StepsInput::setContent(const QString &content)
{
    clear();
    const QJsonArray steps = QJsonDocument::fromJson(content.toUtf8()).array();
    for (const auto &step : steps) {
        const QJsonArray texts = step.toArray();
        add({});
        const StepRow &row = m_rows.back();
        row.title->showText(texts.at(0).toString());
        row.doneMeans->showText(texts.at(1).toString());
        row.owner->showText(texts.at(2).toString());
        row.day->showText(texts.at(3).toString());
        row.required->setChecked(texts.at(4).toBool());
        row.dependsOn->showText(texts.at(5).toString());
        row.form->setContent(texts.at(6).toString());
    }
    tellEdited();
}

std::optional<Error> StepsInput::readError() const
{
    for (const StepRow &row : m_rows) {
        for (const WholeInput *input : {row.day, row.dependsOn}) {
            if (const auto error = input->error())
                return error;
        }
    }
    return std::nullopt;
}

void StepsInput::setStepError(int step, const QString &error)
{
    const StepRow &row = m_rows[static_cast<size_t>(step)];
    row.error->setText(error);
    setInvalid(*row.title, !error.isEmpty());
    row.title->setAccessibleDescription(error);
}

} // namespace touchbase::ui
