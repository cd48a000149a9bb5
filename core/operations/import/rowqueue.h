// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <variant>

namespace touchbase {

/// A row between the thread that reads files and the one that fills the workspace.
struct QueuedRow {
    std::vector<Value> values;
    qint64 buyer = 0;
    qint64 source = 0;
    std::string key;
    std::string uid;
};
struct RowPortion {
    std::vector<QueuedRow> rows;
    size_t used = 0;
};
struct FileBegin {
    RecordKind kind;
    std::vector<bool> present;
    bool counted;
};
struct FileEnd {
};

using QueuedStep = std::variant<FileBegin, std::unique_ptr<RowPortion>, FileEnd>;

/// Hands portions of rows from one thread to another. It holds only a few, so the faster side waits for the slower
/// and memory does not grow with the file; used portions go back to be filled again.
class RowQueue
{
public:
    static constexpr size_t portionRows = 2048;

    /// Waits for room; false where the taker gave up.
    bool put(QueuedStep step);
    /// An empty portion to fill.
    [[nodiscard]] std::unique_ptr<RowPortion> emptyPortion();
    /// Nothing more will come.
    void close();

    /// Waits for the next step; nothing at the end.
    [[nodiscard]] std::optional<QueuedStep> take();
    void giveBack(std::unique_ptr<RowPortion> portion);
    /// Whatever comes is dropped from now on.
    void abandon();

private:
    static constexpr size_t mostSteps = 16;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<QueuedStep> m_steps;
    std::vector<std::unique_ptr<RowPortion>> m_free;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace touchbase
