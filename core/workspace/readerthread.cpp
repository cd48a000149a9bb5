// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/readerthread.h"

#include "workspace/session.h"

namespace touchbase {

ReaderThread::ReaderThread(const QString &name, store::Location location)
    : m_location(std::move(location)),
      m_session(failure(ErrorCode::StoreFailed)),
      m_thread(
          name,
          [this] {
              m_session = Session::open(m_location, store::Access::ReadOnly);
              if (m_session)
                  m_reader = std::make_unique<Reader>(**m_session);
          },
          [this] {
              m_reader.reset();
              m_session = failure(ErrorCode::StoreFailed);
          })
{
}

void ReaderThread::post(std::function<void(Result<Reader *>)> task)
{
    m_thread.post([this, task = std::move(task)] {
        if (m_session)
            task(m_reader.get());
        else
            task(failure(m_session.error()));
    });
}

} // namespace touchbase
