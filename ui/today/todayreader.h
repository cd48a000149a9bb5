// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/today/todayqueue.h"

#include <QTimer>

#include <memory>

namespace touchbase::ui {

/// Reads the queue of all buyers on a reading thread, and again when something changed, when the day is another, or
/// when it is asked to. The window's thread only takes the answer.
class TodayReader final : public QObject
{
    Q_OBJECT
public:
    TodayReader(Desk &desk, QObject *parent);

    /// Reads now; an answer that is under way is dropped.
    void load();
    /// Whether changes are followed at once, or only noted until it is followed again.
    void setFollowing(bool isFollowing);

Q_SIGNALS:
    /// Without what another entry speaks of too. Who takes it may take it apart: it is nobody else's.
    void loaded(const std::shared_ptr<touchbase::TodayQueue> &queue);
    void failed(const touchbase::Error &error);
    /// A minute went by: clocks say something else. Only while changes are followed.
    void minutePassed();

private:
    void onMinute();

    Desk &m_desk;
    QTimer m_minute;
    Day m_day;
    int m_generation = 0;
    bool m_isFollowing = false;
    bool m_isStale = true;
};

} // namespace touchbase::ui
