// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todayreader.h"

namespace touchbase::ui {

namespace {

constexpr int minuteMilliseconds = 60'000;

/// Behind a pointer: thousands of entries are not copied in the window's thread.
Result<std::shared_ptr<TodayQueue>> shownQueue(const Reader &reader, const ScoreSetup &setup, Day day, Instant now)
{
    auto queue = todayQueue(reader, setup, day, now);
    if (!queue)
        return failure(queue.error());
    std::erase_if(queue->entries, [](const rules::Entry &entry) { return entry.isCovered; });
    return std::make_shared<TodayQueue>(*std::move(queue));
}

} // namespace

TodayReader::TodayReader(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_day(desk.today())
{
    m_minute.setInterval(minuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &TodayReader::onMinute);
    connect(&desk, &Desk::changed, this, [this] {
        m_isStale = true;
        if (m_isFollowing)
            load();
    });
}

void TodayReader::load()
{
    m_isStale = false;
    m_day = m_desk.today();
    m_desk.read(
        this,
        [setup = m_desk.setup(), day = m_day, now = m_desk.now()](const Reader &reader) {
            return shownQueue(reader, setup, day, now);
        },
        [this, generation = ++m_generation](const Result<std::shared_ptr<TodayQueue>> &queue) {
            if (generation != m_generation)
                return;
            if (queue)
                Q_EMIT loaded(*queue);
            else
                Q_EMIT failed(queue.error());
        },
        Lane::Bulk);
}

void TodayReader::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (!isFollowing) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    if (m_isStale || m_day != m_desk.today())
        load();
    else
        Q_EMIT minutePassed(); // the clocks stood still meanwhile
}

void TodayReader::onMinute()
{
    if (m_day != m_desk.today())
        load();
    else
        Q_EMIT minutePassed();
}

} // namespace touchbase::ui
