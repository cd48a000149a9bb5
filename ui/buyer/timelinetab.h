// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyertab.h"
#include "operations/browsing/buyertimeline.h"

class QBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace touchbase::ui {

class Chip;
class EmptyState;
class TimelineDetail;
class TimelineModel;
class TimelineSide;

/// What is planned with a buyer and everything that happened, in one list. Enter edits, Del deletes (and can be
/// undone); what else can be done with the current entry stands below the list and in its menu.
class TimelineTab final : public BuyerTab
{
    Q_OBJECT
public:
    explicit TimelineTab(Page &page, QWidget *parent = nullptr);

    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void startFilter() override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

protected:
    void load(BuyerId buyer) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFilter();
    void makeList();
    void arrange();
    void take(const Result<BuyerTimeline> &timeline);
    void applyFilter();
    void showPage();
    void showCurrent();
    void goTo(const QString &key, int fallbackRow);
    void editCurrent();
    void deleteCurrent();
    void takeStep(RecordStep step);
    void openMenu(const QPoint &position);

    TimelineModel *m_model;
    QWidget *m_filterRow;
    QBoxLayout *m_filterLayout;
    std::vector<Chip *> m_kinds;
    Chip *m_ours;
    QLineEdit *m_filter;
    QStackedWidget *m_pages;
    QListView *m_list;
    EmptyState *m_empty;
    TimelineDetail *m_detail;
    TimelineSide *m_side;
    QString m_wanted; ///< the entry to return to once it is read
};

} // namespace touchbase::ui
