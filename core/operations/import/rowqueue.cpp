// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/import/rowqueue.h"

namespace touchbase {

bool RowQueue::put(QueuedStep step)
{
    QMutexLocker lock(&m_mutex);
    while (m_steps.size() >= mostSteps && !m_abandoned)
        m_changed.wait(&m_mutex);
    if (m_abandoned)
        return false;
    m_steps.push_back(std::move(step));
    m_changed.wakeAll();
    return true;
}

std::unique_ptr<RowPortion> RowQueue::emptyPortion()
{
    QMutexLocker lock(&m_mutex);
    if (m_free.empty()) {
        auto portion = std::make_unique<RowPortion>();
        portion->rows.resize(portionRows);
        return portion;
    }
    auto portion = std::move(m_free.back());
    m_free.pop_back();
    return portion;
}

void RowQueue::close()
{
    QMutexLocker lock(&m_mutex);
    m_closed = true;
    m_changed.wakeAll();
}

std::optional<QueuedStep> RowQueue::take()
{
    QMutexLocker lock(&m_mutex);
    while (m_steps.empty() && !m_closed)
        m_changed.wait(&m_mutex);
    if (m_steps.empty())
        return std::nullopt;
    std::optional<QueuedStep> step(std::move(m_steps.front()));
    m_steps.pop_front();
    m_changed.wakeAll();
    return step;
}

void RowQueue::giveBack(std::unique_ptr<RowPortion> portion)
{
    QMutexLocker lock(&m_mutex);
    portion->used = 0;
    m_free.push_back(std::move(portion));
}

void RowQueue::abandon()
{
    QMutexLocker lock(&m_mutex);
    m_abandoned = true;
    m_steps.clear();
    m_changed.wakeAll();
}

} // namespace touchbase
