// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboarding/templatelist.h"
#include "tools/common/listpage.h"
#include "tools/common/rowsmodel.h"

class QPushButton;

namespace touchbase::ui {

/// The templates that checklists are started from, by kind; Enter opens one to be changed.
class TemplatesPage final : public ListPage
{
    Q_OBJECT
public:
    explicit TemplatesPage(Desk &desk, QWidget *parent = nullptr);

    void recalculate() override { load(); }
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

private:
    void load();
    void edit(int row);
    void remove();

    RowsModel<TemplateContent> *m_model;
    QPushButton *m_new;
    QPushButton *m_edit;
};

} // namespace touchbase::ui
