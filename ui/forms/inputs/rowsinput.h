// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/inputs/dayinputs.h"

#include <QJsonArray>

#include <memory>
#include <vector>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace touchbase::ui {

class ErrorLine;

/// A column of a list that is written row by row.
struct RowColumn {
    QString field; ///< the column's name in the workspace
    QString title;
    int stretch;
    bool isDay = false;
};

/// A short list with a few fields a row, such as the goals of a review: rows are added at the end and taken away.
/// The row of a record keeps its number in the draft, whatever becomes of its texts.
class RowsInput final : public QWidget, public Input
{
    Q_OBJECT
public:
    /// `addText` is on the button that adds a row; `rowName` is what a row is called, as in "Goal %1".
    RowsInput(const QString &name, std::vector<RowColumn> columns, const QString &addText, const QString &rowName,
              const render::Format &format, Day today);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QList<QWidget *> parts() override;
    /// The first that is wrong, else the first.
    [[nodiscard]] QWidget &focusTarget() override;
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    void setWrong(bool) override {}
    void say(const QString &, const QString &) override {}

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// What is kept with a row and never shown, such as the number of its record.
    [[nodiscard]] qint64 key(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] std::optional<Day> day(int row, int column) const;
    /// Why a day cannot be read; nothing where it can or is blank.
    [[nodiscard]] std::optional<Error> dayError(int row, int column) const;
    [[nodiscard]] QString titleOf(int column) const { return m_columns[static_cast<size_t>(column)].title; }
    void addRow(qint64 key, const std::vector<QString> &texts);
    /// A day as its column shows it.
    [[nodiscard]] QString shown(std::optional<Day> day) const;
    void clear();
    /// A row in which nothing stands does not count.
    [[nodiscard]] bool isBlankRow(int row) const;
    /// The sentence beside a row; blank: nothing is wrong.
    void setRowError(int row, const QString &error, int column = 0);

    void addBlankRow();

protected:
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] std::optional<Error> readError() const override { return std::nullopt; }

private:
    struct RowWidgets {
        qint64 key;
        QWidget *box;
        std::vector<TextInput *> inputs;
        QToolButton *remove;
        ErrorLine *error;
    };
    [[nodiscard]] TextInput *makeInput(const RowColumn &column, qsizetype row);
    void removeRow(const QWidget *box);
    void nameRows();
    void orderTabs();

    QString m_name;
    std::vector<RowColumn> m_columns;
    QString m_rowName;
    render::Format m_format;
    Day m_today;
    std::vector<RowWidgets> m_rows;
    QWidget *m_header;
    QPushButton *m_add;
};

} // namespace touchbase::ui
