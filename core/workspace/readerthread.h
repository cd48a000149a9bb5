// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"
#include "workspace/reader.h"
#include "workspace/taskthread.h"

namespace touchbase {

/// A thread with a connection that may only look.
class ReaderThread
{
public:
    /// `ready` is called on the thread, before it connects, and says why it must not.
    ReaderThread(const QString &name, store::Location location, const std::function<Result<>()> &ready);

    /// Runs `task` on the thread with a reader, or with the reason why there is none.
    void post(std::function<void(Result<Reader *>)> task);

private:
    store::Location m_location;
    Result<std::unique_ptr<Session>> m_session;
    std::unique_ptr<Reader> m_reader;
    TaskThread m_thread; ///< last, so that it ends before what it uses
};

} // namespace touchbase
