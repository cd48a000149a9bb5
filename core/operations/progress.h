// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace touchbase {

/// How far long work is, and the wish to end it; read and set from any thread. Work that was cancelled fails with
/// Cancelled.
struct Progress {
    std::atomic<qint64> rows{0};
    std::atomic<bool> cancel{false};
};

} // namespace touchbase
