// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/todaynotices.h"

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace touchbase::ui {

/// An icon in the desktop's tray while notices are switched on and the desktop has a tray: what waits at a glance, a
/// notice where something became due, and the way to the window.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(Desk &desk, QObject *parent);
    ~Tray() override;

Q_SIGNALS:
    void openRequested();

private:
    void start();
    void show(bool isOn);
    void makeIcon();

    Desk &m_desk;
    TodayNotices *m_notices = nullptr;
    QSystemTrayIcon *m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_summary = nullptr;
};

} // namespace touchbase::ui
