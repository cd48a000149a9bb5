// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "operations/browsing/buyeroverview.h"

#include <QScrollArea>

class QGridLayout;

namespace touchbase::ui {

class ChangeCard;
class GroupsCard;
class LiftCard;
class MeasuresCard;
class PromisesCard;
class ScoreCard;
class TrendCard;

/// How a buyer is, why, and what now: cards that flow into one, two or three columns by the width there is.
class OverviewTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewTab(Page &page, QWidget *parent = nullptr);

    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);
    bool toggleTable();
    [[nodiscard]] LiftCard &lift() const { return *m_lift; }

Q_SIGNALS:
    void daysChanged(touchbase::Day from, touchbase::Day to);
    /// The rows behind a figure are asked for.
    void evidenceRequested(touchbase::score::Measure measure, touchbase::Day asOf);
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Columns {
        None,
        One,
        Two,
        Three
    };
    void makeLeft();
    void connectCards();
    void flow();
    void place(Columns columns);

    Page &m_page;
    Day m_asOf{0};
    Columns m_columns = Columns::None;
    std::optional<int> m_scrollTo;
    QGridLayout *m_grid;
    QWidget *m_left;
    ScoreCard *m_score;
    GroupsCard *m_groups;
    PromisesCard *m_promises;
    TrendCard *m_trend;
    ChangeCard *m_change;
    LiftCard *m_lift;
    MeasuresCard *m_measures;
};

} // namespace touchbase::ui
