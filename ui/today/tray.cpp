// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/tray.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace touchbase::ui {

namespace {

constexpr int patienceMilliseconds = 1500; ///< the start goes first

} // namespace

Tray::Tray(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    if (desk.preferences().hasNotices())
        QTimer::singleShot(patienceMilliseconds, this, &Tray::start);
    connect(&desk.preferences(), &Preferences::noticesChanged, this, &Tray::start);
}

Tray::~Tray() = default;

void Tray::start()
{
    if (m_notices || !m_desk.preferences().hasNotices())
        return;
    m_notices = new TodayNotices(m_desk, this);
    connect(m_notices, &TodayNotices::switched, this, &Tray::show);
    connect(m_notices, &TodayNotices::summaryChanged, this, [this](const QString &summary) {
        if (!m_icon)
            return;
        m_summary->setText(summary);
        m_icon->setToolTip(tr("Touchbase: %1").arg(summary));
    });
    connect(m_notices, &TodayNotices::noticeDue, this, [this](const QString &text) {
        if (m_icon)
            m_icon->showMessage(tr("Touchbase"), text, QSystemTrayIcon::Information);
    });
    show(true);
}

void Tray::show(bool isOn)
{
    if (!isOn) {
        delete std::exchange(m_icon, nullptr);
        m_menu.reset();
    } else if (!m_icon && QSystemTrayIcon::isSystemTrayAvailable()) {
        makeIcon();
    }
}

void Tray::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    m_summary = m_menu->addAction(m_notices->summary(), this, &Tray::openRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open Touchbase"), this, &Tray::openRequested);
    m_menu->addAction(
        tr("&Switch notices off"), this, [this] { m_desk.preferences().setNotices(false); }, Qt::QueuedConnection);
    m_icon = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    m_icon->show();
}

} // namespace touchbase::ui
