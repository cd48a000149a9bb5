// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <atomic>

namespace touchbase {

/// Where the time comes from. It is handed down from the composition root; core never asks the system.
/// May be asked from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The time of the machine.
class SystemClock final : public Clock
{
public:
    SystemClock() = default;
    [[nodiscard]] Instant now() const override;
};

/// A time that stands still until it is set: for tests, and for looking at another day.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now.value()) {}
    [[nodiscard]] Instant now() const override { return Instant(m_now.load()); }
    void set(Instant now) { m_now.store(now.value()); }
    void advance(qint64 milliseconds) { m_now.fetch_add(milliseconds); }

private:
    std::atomic<qint64> m_now;
};

} // namespace touchbase
