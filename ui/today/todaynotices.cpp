// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaynotices.h"

#include "today/todaymodel.h"
#include "today/todayreader.h"

namespace touchbase::ui {

using Group = TodayModel::Group;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

TodayNotices::TodayNotices(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.preferences(), &Preferences::noticesChanged, this, &TodayNotices::follow);
    connect(&desk.preferences(), &Preferences::scopeChanged, this, [this] {
        m_hasLooked = false; // another queue
        if (m_reader)
            m_reader->load();
    });
    follow();
}

void TodayNotices::follow()
{
    const bool isOn = m_desk.preferences().hasNotices();
    if (isOn == (m_reader != nullptr))
        return;
    if (!isOn) {
        delete std::exchange(m_reader, nullptr);
    } else {
        m_hasLooked = false;
        m_reader = new TodayReader(m_desk, this);
        connect(m_reader, &TodayReader::loaded, this, [this](const auto &queue) { take(*queue); });
        connect(m_reader, &TodayReader::minutePassed, m_reader, &TodayReader::load);
        m_reader->setFollowing(true);
    }
    Q_EMIT switched(isOn);
}

bool TodayNotices::isMine(const rules::Entry &entry) const
{
    const Preferences &preferences = m_desk.preferences();
    return !preferences.hasOnlyMine() || entry.owner == preferences.author() || (entry.owner.isEmpty() && !entry.buyer);
}

bool TodayNotices::isQuiet() const
{
    if (m_desk.preferences().hasNoticesAlways())
        return false;
    const Instant now = m_desk.now();
    return m_desk.setup().workingTime.hoursBetween(now, now + minuteMs) <= 0;
}

void TodayNotices::take(const TodayQueue &queue)
{
    QSet<QString> due;
    m_overdue = 0;
    m_today = 0;
    for (const rules::Entry &entry : queue.entries) {
        const Group group = TodayModel::groupOf(entry);
        if (group > Group::Today || !isMine(entry))
            continue;
        (group == Group::Overdue ? m_overdue : m_today) += 1;
        due.insert(TodayModel::keyOf(entry));
    }
    if (m_hasLooked)
        m_untold = (m_untold + due - m_known) & due;
    else
        m_untold.clear();
    m_known = due - m_untold;
    m_hasLooked = true;
    Q_EMIT summaryChanged(summary());
    tell();
}

void TodayNotices::tell()
{
    if (m_untold.isEmpty() || isQuiet())
        return;
    const auto count = static_cast<int>(m_untold.size());
    m_known += std::exchange(m_untold, {});
    Q_EMIT noticeDue(tr("%n more to look at. ", nullptr, count) + summary());
}

QString TodayNotices::summary() const
{
    return tr("%n overdue", nullptr, m_overdue) + tr(", ") + tr("%n today", nullptr, m_today);
}

} // namespace touchbase::ui
