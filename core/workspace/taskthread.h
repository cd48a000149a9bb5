// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

namespace touchbase {

/// A thread that runs tasks one after another, in the order in which they were given. What it needs to own (a
/// database connection belongs to its thread) is made and destroyed in it, by `begin` and `end`.
class TaskThread final : public QThread
{
public:
    using Task = std::function<void()>;

    TaskThread(const QString &name, Task begin, Task end);
    /// Runs what is still queued, then ends.
    ~TaskThread() override;

    void post(Task task);

protected:
    void run() override;

private:
    [[nodiscard]] Task next();

    Task m_begin;
    Task m_end;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    bool m_closing = false;
};

} // namespace touchbase
