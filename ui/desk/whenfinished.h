// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace touchbase::ui {

/// Calls `then` with the result of a future, in the context's thread and always from its event loop, never before this
/// returns, even where the future has finished already. (QFuture::then calls at once in that case, and so a callback
/// would run before its caller is ready for it.) Not at all where the context dies before.
template <class T, class Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace touchbase::ui
