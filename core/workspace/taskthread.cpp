// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/taskthread.h"

namespace touchbase {

TaskThread::TaskThread(const QString &name, Task begin, Task end) : m_begin(std::move(begin)), m_end(std::move(end))
{
    setObjectName(name);
    start();
}

TaskThread::~TaskThread()
{
    {
        QMutexLocker lock(&m_mutex);
        m_closing = true;
    }
    m_wake.wakeAll();
    wait();
}

void TaskThread::post(Task task)
{
    {
        QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.wakeOne();
}

TaskThread::Task TaskThread::next()
{
    QMutexLocker lock(&m_mutex);
    while (m_tasks.empty() && !m_closing)
        m_wake.wait(&m_mutex);
    if (m_tasks.empty())
        return {};
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void TaskThread::run()
{
    m_begin();
    while (Task task = next())
        task();
    m_end();
}

} // namespace touchbase
