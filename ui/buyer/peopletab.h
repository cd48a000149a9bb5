// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyertab.h"
#include "operations/browsing/buyerpeople.h"

#include <functional>

class QPushButton;

namespace touchbase::ui {

class CardTable;
class PartCard;

/// Who is at a buyer, what was agreed with them and confirmed by them, when they paused, and on what terms they buy.
class PeopleTab final : public BuyerTab
{
    Q_OBJECT
public:
    explicit PeopleTab(Page &page, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

protected:
    void load(BuyerId buyer) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A card with a table, whose rows are records.
    struct Section {
        PartCard *card;
        CardTable *table;
        QString record; ///< the table of the workspace
        std::function<Operation(qint64)> deletion;
    };
    [[nodiscard]] Section makeSection(const QString &title, const QString &record, std::optional<ActionId> add);
    void makeContacts();
    void makeExpectations();
    void makePauses();
    void makeTerms();
    void addButton(Section &section, const QString &text, const QString &name, std::function<void()> run);
    void edit(const Section &section, int row);
    void take(const Result<BuyerPeople> &people);
    void showContacts(const BuyerPeople &people);
    void showExpectations(const BuyerPeople &people);
    void showPauses(const BuyerPeople &people);
    void showTerms(const BuyerPeople &people);
    [[nodiscard]] static qint64 recordAt(const Section &section, int row);
    void validateCurrent();
    void deleteCurrent(const Section &section);
    void openMenu(const Section &section, const QPoint &position);
    [[nodiscard]] const Section *selected() const;

    Section m_contacts;
    Section m_expectations;
    Section m_pauses;
    Section m_terms;
    const QObject *m_active = nullptr; ///< the table that had the focus last
};

} // namespace touchbase::ui
