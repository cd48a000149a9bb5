// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/rowsinput.h"

#include "kit/field.h"
#include "kit/plainlabel.h"
#include "render/icons.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QToolButton>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int gap = 8;
const QString keyName = QStringLiteral("key");
const QString textsName = QStringLiteral("texts");

QGridLayout *gridIn(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(2);
    return grid;
}

QToolButton *crossButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(render::icon(QStringLiteral("close")));
    button->setObjectName(name + QStringLiteral("RemoveButton"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// As wide as its column, whatever stands in it.
void letColumnDecide(QWidget &widget)
{
    widget.setSizePolicy(QSizePolicy::Ignored, widget.sizePolicy().verticalPolicy());
}

} // namespace

RowsInput::RowsInput(const QString &name, std::vector<RowColumn> columns, const QString &addText,
                     const QString &rowName, const render::Format &format, Day today)
    : m_name(name),
      m_columns(std::move(columns)),
      m_rowName(rowName),
      m_format(format),
      m_today(today),
      m_header(new QWidget),
      m_add(new QPushButton(render::icon(QStringLiteral("add")), addText))
{
    setObjectName(name + QStringLiteral("Rows"));
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; Tab stops at the parts
    m_add->setObjectName(name + QStringLiteral("AddButton"));
    m_add->setAutoDefault(false);
    auto *grid = gridIn(m_header);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        auto *title = new PlainLabel(m_columns[i].title, TextStyle::Caption);
        title->setColorRole(ColorRole::TextMuted);
        letColumnDecide(*title);
        grid->addWidget(title, 0, static_cast<int>(i));
        grid->setColumnStretch(static_cast<int>(i), m_columns[i].stretch);
    }
    const std::unique_ptr<QWidget> cross(crossButton(name));
    grid->setColumnMinimumWidth(static_cast<int>(m_columns.size()), cross->sizeHint().width());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_header->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addBlankRow();
        m_rows.back().inputs.front()->setFocus(Qt::TabFocusReason);
    });
}

QList<QWidget *> RowsInput::parts()
{
    QList<QWidget *> parts;
    for (const RowWidgets &row : m_rows) {
        for (TextInput *input : row.inputs)
            parts << input;
        parts << row.remove;
    }
    return parts << m_add;
}

void RowsInput::focusInEvent(QFocusEvent *event)
{
    m_add->setFocus(event->reason());
}

QWidget &RowsInput::focusTarget()
{
    const QList<QWidget *> all = parts();
    const auto wrong = std::find_if(all.begin(), all.end(),
                                    [](const QWidget *part) { return part->property("invalid").toBool(); });
    return wrong == all.end() ? *all.first() : **wrong;
}

QString RowsInput::shown(std::optional<Day> day) const
{
    return day ? m_format.fullDay(*day) : QString();
}

QString RowsInput::content() const
{
    QJsonArray rows;
    for (const RowWidgets &row : m_rows) {
        QJsonArray texts;
        for (const TextInput *input : row.inputs)
            texts.append(input->text());
        rows.append(QJsonObject{{keyName, row.key}, {textsName, texts}});
    }
    return rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void RowsInput::setContent(const QString &content)
{
    clear();
    const auto rows = QJsonDocument::fromJson(content.toUtf8()).array();
    for (const auto &row : rows) {
        std::vector<QString> texts;
        const auto stored = row.toObject().value(textsName).toArray();
        for (const auto &text : stored)
            texts.push_back(text.toString());
        addRow(row.toObject().value(keyName).toInteger(), texts);
    }
    tellEdited();
}

QString RowsInput::text(int row, int column) const
{
    return m_rows[static_cast<size_t>(row)].inputs[static_cast<size_t>(column)]->text();
}

std::optional<Day> RowsInput::day(int row, int column) const
{
    const auto *input = m_rows[static_cast<size_t>(row)].inputs[static_cast<size_t>(column)];
    return static_cast<const DayInput *>(input)->value();
}

std::optional<Error> RowsInput::dayError(int row, int column) const
{
    return m_rows[static_cast<size_t>(row)].inputs[static_cast<size_t>(column)]->error();
}

bool RowsInput::isBlankRow(int row) const
{
    const auto &inputs = m_rows[static_cast<size_t>(row)].inputs;
    return std::all_of(inputs.begin(), inputs.end(), [](const TextInput *input) { return input->isBlank(); });
}

TextInput *RowsInput::makeInput(const RowColumn &column, qsizetype row)
{
    const QString name = QStringLiteral("%1%2%3").arg(m_name, column.field).arg(row + 1);
    TextInput *input = column.isDay ? new DayInput(name, m_format, m_today) : new TextInput(name);
    input->setOnEdited([this] { tellEdited(); });
    return input;
}

void RowsInput::addRow(qint64 key, const std::vector<QString> &texts)
{
    RowWidgets row{key, new QWidget, {}, crossButton(m_name), new ErrorLine};
    auto *grid = gridIn(row.box);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        row.inputs.push_back(makeInput(m_columns[i], std::ssize(m_rows)));
        letColumnDecide(*row.inputs.back());
        grid->addWidget(row.inputs.back(), 0, static_cast<int>(i));
        grid->setColumnStretch(static_cast<int>(i), m_columns[i].stretch);
        if (i < texts.size())
            row.inputs.back()->showText(texts[i]);
    }
    const int last = static_cast<int>(m_columns.size());
    grid->addWidget(row.remove, 0, last);
    grid->addWidget(row.error, 1, 0, 1, last + 1);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, row.box);
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.box] { removeRow(widget); });
    m_rows.push_back(std::move(row));
    nameRows();
}

void RowsInput::addBlankRow()
{
    addRow(0, {});
    tellEdited();
}

void RowsInput::removeRow(const QWidget *box)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const RowWidgets &row) { return row.box == box; });
    const auto next = std::next(at);
    if (next != m_rows.end())
        next->inputs.front()->setFocus(Qt::TabFocusReason);
    else
        m_add->setFocus(Qt::TabFocusReason);
    at->box->hide();
    at->box->deleteLater();
    m_rows.erase(at);
    nameRows();
    tellEdited();
}

void RowsInput::clear()
{
    for (const RowWidgets &row : m_rows)
        delete row.box;
    m_rows.clear();
    nameRows();
}

void RowsInput::nameRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString name = m_rowName.arg(i + 1);
        for (size_t column = 0; column < m_columns.size(); ++column)
            m_rows[i].inputs[column]->setAccessibleName(tr("%1: %2").arg(name, m_columns[column].title));
        m_rows[i].remove->setAccessibleName(tr("Remove: %1").arg(name));
        m_rows[i].remove->setToolTip(tr("Remove: %1").arg(name));
    }
    orderTabs();
    m_header->setVisible(!m_rows.empty());
    updateGeometry();
}

void RowsInput::orderTabs()
{
    QWidget *before = m_header; // stands before all rows and takes no focus
    for (QWidget *part : parts()) {
        setTabOrder(before, part);
        before = part;
    }
}

void RowsInput::setRowError(int row, const QString &error, int column)
{
    auto &widgets = m_rows[static_cast<size_t>(row)];
    widgets.error->setText(error);
    for (size_t i = 0; i < widgets.inputs.size(); ++i) {
        const bool isWrong = !error.isEmpty() && static_cast<int>(i) == column;
        widgets.inputs[i]->setWrong(isWrong);
        widgets.inputs[i]->setAccessibleDescription(isWrong ? error : QString());
    }
}

} // namespace touchbase::ui
