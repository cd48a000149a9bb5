// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkrecorder.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace touchbase::test {

namespace {

constexpr int dotsPerInch = 96;
constexpr int opaqueEnough = 200; ///< of 255: the inside of a stroke of a picture, not its edge

template <class Each>
QRgb mostFrequent(const Each &each)
{
    QHash<QRgb, int> counts;
    each([&counts](QRgb color) { ++counts[color]; });
    QRgb most = 0;
    int times = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > times) {
            times = it.value();
            most = it.key();
        }
    }
    return most;
}

QColor mixed(const QColor &front, const QColor &back, qreal opacity)
{
    const auto part = [&](int one, int other) { return qRound(one * opacity + other * (1 - opacity)); };
    return {part(front.red(), back.red()), part(front.green(), back.green()), part(front.blue(), back.blue())};
}

} // namespace

class InkRecorder::Engine final : public QPaintEngine
{
public:
    Engine(QSize size, const QColor &ground) : QPaintEngine(AllFeatures), m_behind(size, QImage::Format_RGB32)
    {
        m_behind.fill(ground);
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawPath(const QPainterPath &path) override
    {
        const QRectF place = painter()->combinedTransform().mapRect(path.controlPointRect());
        if (painter()->brush().style() != Qt::NoBrush)
            write(Ink::Kind::Shape, painter()->brush().color(), place);
        if (painter()->pen().style() != Qt::NoPen)
            write(Ink::Kind::Shape, painter()->pen().color(), place.adjusted(-1, -1, 1, 1));
        paintBehind([&path](QPainter &behind) { behind.drawPath(path); });
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        const QBrush brush = painter()->brush();
        if (mode == PolylineMode)
            painter()->setBrush(Qt::NoBrush);
        drawPath(path);
        painter()->setBrush(brush);
    }
    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const QRectF place(start - QPointF(0, item.ascent()), QSizeF(item.width(), item.ascent() + item.descent()));
        if (!item.text().trimmed().isEmpty())
            write(Ink::Kind::Text, painter()->pen().color(), painter()->combinedTransform().mapRect(place),
                  item.text());
    }
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &) override
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        const QRgb color = mostFrequent([&image](const auto &count) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > opaqueEnough)
                        count(image.pixel(x, y) | 0xFF000000);
                }
            }
        });
        if (color != 0)
            write(Ink::Kind::Picture, QColor(color), painter()->combinedTransform().mapRect(place));
    }

    std::vector<Ink> inks;

private:
    void write(Ink::Kind kind, const QColor &color, const QRectF &place, const QString &text = {})
    {
        const qreal opacity = color.alphaF() * painter()->opacity();
        if (opacity <= 0)
            return;
        const QColor ground = groundOf(place.toAlignedRect());
        inks.push_back({kind, color, mixed(color, ground, opacity), ground, text});
    }
    [[nodiscard]] QColor groundOf(const QRect &place) const
    {
        const QRect inside = place.intersected(m_behind.rect());
        return mostFrequent([this, &inside](const auto &count) {
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x)
                    count(m_behind.pixel(x, y));
            }
        });
    }
    template <class Paint>
    void paintBehind(const Paint &paint)
    {
        QPainter behind(&m_behind);
        behind.setTransform(painter()->combinedTransform());
        behind.setOpacity(painter()->opacity());
        behind.setPen(painter()->pen());
        behind.setBrush(painter()->brush());
        paint(behind);
    }

    QImage m_behind;
};

InkRecorder::InkRecorder(QSize size, const QColor &ground)
    : m_size(size), m_engine(std::make_unique<Engine>(size, ground))
{
}

InkRecorder::~InkRecorder() = default;

const std::vector<Ink> &InkRecorder::inks() const
{
    return m_engine->inks;
}

QPaintEngine *InkRecorder::paintEngine() const
{
    return m_engine.get();
}

int InkRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return m_engine ? 32 : 0;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace touchbase::test
