// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trashitem.h"
#include "tools/common/listpage.h"
#include "tools/common/rowsmodel.h"

namespace touchbase::ui {

/// Something in the trash with the name of the buyer that it belonged to; blank where it belonged to none.
struct TrashEntry {
    TrashItem item;
    QString buyer;
};

/// What was deleted, the latest first: Enter brings it back; deleting it for good asks first.
class TrashPage final : public ListPage
{
    Q_OBJECT

public:
    explicit TrashPage(Desk &desk, QWidget *parent = nullptr);

    void recalculate() override { load(); }

private:
    void connectParts();
    void load();
    void showActions();
    void putBack(int row);
    void deleteForGood(int row);
    void emptyAll();
    void forget(std::optional<qint64> entry);
    void openMenu(QPoint position);
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < m_model->rowCount(); }

    RowsModel<TrashEntry> *m_model;
    QPushButton *m_restore;
    QPushButton *m_delete;
    QPushButton *m_emptyAll;
};

} // namespace touchbase::ui
