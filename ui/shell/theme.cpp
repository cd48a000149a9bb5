// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "kit/kitstyle.h"
#include "kit/stylesheet.h"
#include "render/colors.h"
#include "render/typography.h"

#include <QApplication>
#include <QEvent>
#include <QPixmapCache>
#include <QWidget>

namespace touchbase::ui {

Theme::Theme(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_isSystemDark(render::Colors::of(QApplication::palette()).isDark())
{
    QApplication::setStyle(new KitStyle);
    apply();
    connect(&preferences, &Preferences::looksChanged, this, &Theme::apply);
    qApp->installEventFilter(this);
}

bool Theme::isDark() const
{
    const ThemeMode mode = m_preferences.theme();
    return mode == ThemeMode::Dark || (mode == ThemeMode::System && m_isSystemDark);
}

void Theme::apply()
{
    m_isApplying = true;
    const render::Colors &colors = isDark() ? render::Colors::dark() : render::Colors::light();
    QApplication::setFont(render::baseFont(m_preferences.textPercent()));
    QApplication::setPalette(colors.palette());
    qApp->setStyleSheet(styleSheet(colors));
    m_isApplying = false;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 has no signal for the system's colour scheme: its palette comes as an event of the application.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying) {
        m_isSystemDark = render::Colors::of(QApplication::palette()).isDark();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace touchbase::ui
