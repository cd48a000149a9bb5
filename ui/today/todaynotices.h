// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/today/todayqueue.h"

#include <QSet>

namespace touchbase::ui {

class TodayReader;

/// Follows the queue while notices are switched on, and says when something became due: once for each entry, and only
/// in the workspace's working hours unless the person wants them always. What became due in quiet hours is told when
/// work begins. What was due already when it began to look is no news. It says how many, never what: whoever stands
/// by reads along.
class TodayNotices final : public QObject
{
    Q_OBJECT
public:
    TodayNotices(Desk &desk, QObject *parent);

    [[nodiscard]] bool isOn() const { return m_reader != nullptr; }
    /// "2 overdue, 5 today".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void switched(bool isOn);
    void summaryChanged(const QString &summary);
    void noticeDue(const QString &text);

private:
    void follow();
    void take(const TodayQueue &queue);
    void tell();
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool isMine(const rules::Entry &entry) const;

    Desk &m_desk;
    TodayReader *m_reader = nullptr;
    QSet<QString> m_known;  ///< was due, and told or no news
    QSet<QString> m_untold; ///< became due, and is still
    int m_overdue = 0;
    int m_today = 0;
    bool m_hasLooked = false;
};

} // namespace touchbase::ui
