// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"

namespace touchbase::ui {

/// A tab of the buyer page that reads for itself: when it is in front and what it shows is stale, and only then. An
/// answer that comes after another question was asked is dropped; the old content stays until the new is there.
class BuyerTab : public QWidget
{
    Q_OBJECT
public:
    explicit BuyerTab(Page &page, QWidget *parent = nullptr) : QWidget(parent), m_page(page) {}

    void setBuyer(std::optional<BuyerId> buyer);
    void markStale();
    [[nodiscard]] std::optional<BuyerId> buyer() const { return m_buyer; }

    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}
    virtual void startFilter() {}
    /// As those of a page, for what is selected in this tab.
    [[nodiscard]] virtual std::vector<ActionId> fittingActions() const { return {}; }
    virtual void act(ActionId) {}

protected:
    [[nodiscard]] Page &page() const { return m_page; }
    [[nodiscard]] Desk &desk() const { return m_page.desk(); }
    /// Asks for the content of the buyer in front.
    virtual void load(BuyerId buyer) = 0;

    /// Reads on a reading thread; `take` gets the answer unless another question came after it.
    template <class F, class Take>
    void ask(F function, Take take)
    {
        using Answer = std::invoke_result_t<F, const Reader &>;
        const quint64 generation = ++m_generation;
        desk().read(this, std::move(function), [this, generation, take = std::move(take)](const Answer &answer) {
            if (generation == m_generation)
                take(answer);
        });
    }

    void showEvent(QShowEvent *event) override;

private:
    void loadIfStale();

    Page &m_page;
    std::optional<BuyerId> m_buyer;
    bool m_stale = false;
    quint64 m_generation = 0;
};

} // namespace touchbase::ui
