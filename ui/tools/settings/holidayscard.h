// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/entity.h"
#include "domain/improvement.h"
#include "kit/card.h"
#include "tools/common/rowsmodel.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace touchbase::ui {

class DataTable;
class ErrorLine;

/// The days on which nobody works though the week says so. Adding and removing can be undone.
class HolidaysCard final : public Card
{
    Q_OBJECT

public:
    explicit HolidaysCard(Desk &desk, QWidget *parent = nullptr);

private:
    void addTable();
    void addEntry();
    void load();
    void add();
    void remove();

    Desk &m_desk;
    RowsModel<Stored<Holiday>> *m_model;
    DataTable *m_table;
    QDateEdit *m_day;
    QLineEdit *m_name;
    ErrorLine *m_error;
    QPushButton *m_remove;
};

} // namespace touchbase::ui
