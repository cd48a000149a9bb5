// SPDX-License-Identifier: GPL-3.0-or-later
#include "uitest.h"

#include "kit/kitstyle.h"
#include "kit/stylesheet.h"
#include "render/colors.h"
#include "render/translation.h"
#include "render/typography.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>
#include <QtMath>

namespace touchbase::test {

void setUp(QApplication &application)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    render::installTranslations(application);
    render::registerFonts();
    application.setStyle(new ui::KitStyle);
    dress(false);
}

void dress(bool isDark, int percent)
{
    const render::Colors &colors = isDark ? render::Colors::dark() : render::Colors::light();
    QApplication::setPalette(colors.palette());
    QApplication::setFont(render::baseFont(percent));
    qApp->setStyleSheet(ui::styleSheet(colors));
}

bool staysInside(const std::function<void(QPainter &, const QRectF &)> &draw, const QSizeF &size)
{
    constexpr int margin = 20;
    const QRect inside(margin, margin, qCeil(size.width()), qCeil(size.height()));
    QImage image(inside.size() + QSize(2 * margin, 2 * margin), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(inside.topLeft(), size));
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

} // namespace touchbase::test
