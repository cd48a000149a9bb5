// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace touchbase::render {

namespace {

QByteArray source(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/touchbase/icons/%1.svg").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", qPrintable(name));
    return isThere ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
}

QPixmap pixmapOf(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = QStringLiteral("tb-%1-%2-%3x%4").arg(name, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(source(name, color)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        image.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Colors &colors = Colors::of(QGuiApplication::palette());
        return pixmapOf(m_name, size, colors[mode == QIcon::Disabled ? ColorRole::TextDisabled : m_role]);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_name, m_role); }

private:
    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new Engine(name, role));
}

void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap image = pixmapOf(name, (rect.size() * scale).toSize(), color);
    image.setDevicePixelRatio(scale);
    painter.drawPixmap(rect.topLeft(), image);
}

} // namespace touchbase::render
