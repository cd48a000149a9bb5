// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "today/todaymodel.h"

#include <QPointer>

class QBoxLayout;
class QListView;
class QStackedWidget;

namespace touchbase::ui {

class EmptyState;
class InlineMessage;
class PlainLabel;
class SegmentedControl;
class Skeleton;
class TodayDetail;
class TodayReader;

/// What waits for somebody, in one queue: the list at the left, what is current at the right, or over the list (Space)
/// where the window is narrow. Everything is done with single keys.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    /// `badgeOf` knows the scores; `refreshScores` is called when it knows others.
    TodayPage(Desk &desk, const ActionSet &actions, TodayModel::BadgeOf badgeOf, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const override;
    void recalculate() override;
    void takeFocus() override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

    void refreshScores();
    [[nodiscard]] const TodayModel &model() const { return *m_model; }
    [[nodiscard]] const rules::Entry *currentEntry() const;

Q_SIGNALS:
    /// The queue is there, or is another now.
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(QBoxLayout &layout);
    void buildList();
    void connectReader();
    void connectDetail();
    void showThatItReads();
    void take(TodayQueue &queue);
    void showError(const Error &error);
    void showSegment(int segment);
    void applyScope();
    void showCounts();
    void showCurrent();
    void goTo(const QString &key, int fallbackRow);
    /// Arranges the list anew by something, and stays where one was.
    void keepingPlace(const std::function<void()> &change);
    void afterLeaving(const QString &key, int row);
    void activate();
    void finishCurrent();
    void takeSuggestion();
    void snoozeCurrent();
    void handOverCurrent();
    void startPlaybook();
    void openBuyer();
    void openMenu(const QPoint &position);
    void togglePeek();
    [[nodiscard]] bool isNarrow() const;
    void arrangeDetail();
    void placePeek();
    bool handleKey(int key);
    bool handleLetter(int key);

    const ActionSet &m_actions;
    TodayModel *m_model;
    TodayReader *m_reader;
    PlainLabel *m_counts = nullptr;
    SegmentedControl *m_segments = nullptr;
    QBoxLayout *m_header = nullptr;
    InlineMessage *m_message = nullptr;
    PlainLabel *m_allDone = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    TodayDetail *m_detail = nullptr;
    QBoxLayout *m_columns = nullptr;
    QPointer<Skeleton> m_skeleton;
    QString m_wanted;   ///< the entry to return to once the queue is read
    QString m_underWay; ///< what is being marked as done
    bool m_isPeeking = false;
    bool m_isFloating = false;
};

} // namespace touchbase::ui
