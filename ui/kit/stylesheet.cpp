// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/stylesheet.h"

#include <QFile>

#include <array>

namespace touchbase::ui {

using render::ColorRole;

namespace {

struct Token {
    const char *name;
    ColorRole role;
};

constexpr std::array tokens{
    Token{"window", ColorRole::Window},
    Token{"chrome", ColorRole::Chrome},
    Token{"surface", ColorRole::Surface},
    Token{"surfaceRaised", ColorRole::SurfaceRaised},
    Token{"surfaceSunken", ColorRole::SurfaceSunken},
    Token{"surfaceHover", ColorRole::SurfaceHover},
    Token{"surfaceSelected", ColorRole::SurfaceSelected},
    Token{"surfaceSelectedInactive", ColorRole::SurfaceSelectedInactive},
    Token{"border", ColorRole::Border},
    Token{"borderStrong", ColorRole::BorderStrong},
    Token{"gridline", ColorRole::Gridline},
    Token{"text", ColorRole::Text},
    Token{"textMuted", ColorRole::TextMuted},
    Token{"textDisabled", ColorRole::TextDisabled},
    Token{"link", ColorRole::Link},
    Token{"accent", ColorRole::Accent},
    Token{"accentHover", ColorRole::AccentHover},
    Token{"textOnAccent", ColorRole::TextOnAccent},
    Token{"bandPoor", ColorRole::BandPoor},
    Token{"bandPoorSoft", ColorRole::BandPoorSoft},
    Token{"bandPoorText", ColorRole::BandPoorText},
};

QString readSheet()
{
    QFile file(QStringLiteral(":/touchbase/controls/application.qss"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString styleSheet(const render::Colors &colors)
{
    QString sheet = readSheet();
    for (const Token &token : tokens)
        sheet.replace(QStringLiteral("@%1;").arg(QLatin1String(token.name)),
                      colors[token.role].name() + QLatin1Char(';'));
    const QString scheme = colors.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    return sheet.replace(QStringLiteral("@images"), QStringLiteral(":/touchbase/controls/") + scheme);
}

} // namespace touchbase::ui
