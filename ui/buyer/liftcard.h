// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace touchbase::ui {

class LiftBar;

/// What would lift the buyer a band: ways that do it alone, or, where none does, those that do it together. What is
/// ticked adds up at once, and any other value can be tried.
class LiftCard final : public PartCard
{
    Q_OBJECT
public:
    explicit LiftCard(Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] LiftBar &bar() const { return *m_bar; }
    /// There is a score to try other values on.
    [[nodiscard]] bool canTry() const { return m_today.has_value(); }
    void tryOtherValues();

private:
    struct Way {
        score::Measure measure;
        double raw;
        QCheckBox *check;
    };
    void showWays();
    void addWay(const score::Lift &lift);
    void clear();
    void addUp();
    [[nodiscard]] double scoreWith(const std::vector<score::Lift> &lifts) const;

    Desk &m_desk;
    std::optional<BuyerId> m_buyer;
    QString m_name;
    std::optional<ScoreToday> m_today;
    std::vector<Way> m_ways;
    QWidget *m_rows;
    QVBoxLayout *m_rowsLayout;
    LiftBar *m_bar;
    QPushButton *m_plan;
    QPushButton *m_try;
};

} // namespace touchbase::ui
