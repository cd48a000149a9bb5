// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyertab.h"

namespace touchbase::ui {

class IssuesView;

/// The support issues of the buyer in front.
class IssuesTab final : public BuyerTab
{
    Q_OBJECT
public:
    explicit IssuesTab(Page &page, QWidget *parent = nullptr);

    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void startFilter() override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

protected:
    void load(BuyerId buyer) override;

private:
    IssuesView *m_view;
};

} // namespace touchbase::ui
