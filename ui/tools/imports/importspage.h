// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "tools/common/listpage.h"
#include "tools/common/rowsmodel.h"

namespace touchbase::ui {

/// What was imported so far, the latest first. Any of it can be taken back, whatever came after it, and brought again.
class ImportsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit ImportsPage(Desk &desk, QWidget *parent = nullptr);

    void recalculate() override { load(); }

private:
    void load();
    void showActions();
    void turn(int row);
    void onTurned(const QString &name, bool isTakenBack, const Result<ChangeSet> &done);
    void openMenu(QPoint position);

    RowsModel<BatchSummary> *m_model;
    QPushButton *m_turn;
    QPushButton *m_import;
};

} // namespace touchbase::ui
