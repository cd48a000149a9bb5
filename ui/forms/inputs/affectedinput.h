// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/inputs/input.h"
#include "render/format.h"
#include "rules/incidents.h"

#include <QListWidget>
#include <QSet>

namespace touchbase::ui {

/// A buyer on the list of an incident.
struct ListedBuyer {
    BuyerId buyer;
    QString name;
    bool isTold;
};

/// The buyers that an incident hit, to be ticked: those on its list, and those that the rows name. Whoever was told
/// stays.
class AffectedInput final : public QListWidget, public Input
{
    Q_OBJECT
public:
    AffectedInput(const QString &name, const render::Format &format);

    [[nodiscard]] QWidget &widget() override { return *this; }
    /// The numbers of those who are ticked.
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    [[nodiscard]] std::vector<BuyerId> value() const;

    void setListed(const std::vector<ListedBuyer> &listed);
    /// What the rows say now. Until a person ticked or unticked one, those with a rise are ticked where `proposes`.
    void setAffected(const std::vector<rules::AffectedBuyer> &affected, bool proposes);
    /// Told apart for the eye and a screen reader alike: "30% of 40 came back, before 5% of 400: more than by chance".
    [[nodiscard]] QString wordsOf(const rules::AffectedBuyer &buyer) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyboardSearch(const QString &) override {}

private:
    void fill();
    void addBuyer(qint64 buyer, const QString &text, bool isTold);
    [[nodiscard]] QString rateOf(const rules::LeadsReturned &leads) const;

    render::Format m_format;
    std::vector<ListedBuyer> m_listed;
    std::vector<rules::AffectedBuyer> m_affected;
    QSet<qint64> m_ticked;
    bool m_isChosen = false; ///< by a person
    bool m_isFilling = false;
};

} // namespace touchbase::ui
