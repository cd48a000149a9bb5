// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/readerthread.h"

#include "workspace/session.h"

namespace touchbase {

ReaderThread::ReaderThread(const QString &name, store::Location location, const std::function<Result<>()> &ready)
    : m_location(std::move(location)),
      m_session(failure(ErrorCode::StoreFailed)),
      m_thread(
          name,
          [this, ready] {
              m_session = Session::holdWhen(ready(), m_location, store::Access::ReadOnly);
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
        const auto prepared = m_session ? (*m_session)->prepare() : failure(m_session.error());
        task(prepared ? Result<Reader *>(m_reader.get()) : failure(prepared.error()));
    });
}

} // namespace touchbase
