// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace touchbase::ui {

/// One window for each workspace: a second start on the same file brings the first window to the front instead.
/// Speaks through a local socket that only this user may open.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether another program has this workspace in a window; it is then asked to come to the front.
    [[nodiscard]] static bool raiseOther(const QString &workspaceFile);
    /// Answers for this workspace from now on; blank: for none.
    void answerFor(const QString &workspaceFile);

Q_SIGNALS:
    /// Somebody wants this window in front.
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace touchbase::ui
