// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace touchbase::test {

/// One thing that was painted: the colour that it has in the end, and that of what lay behind it.
struct Ink {
    enum class Kind {
        Text,
        Shape,
        Picture
    };
    Kind kind;
    QColor color;  ///< as it was asked for, without its opacity
    QColor seen;   ///< what comes of it on its ground
    QColor ground; ///< what most of the place was before
    QString text;
};

/// A device to paint on that writes down with which colours it was painted on, and on which. Unlike a picture it knows
/// them exactly, whatever strokes and edges make of them.
class InkRecorder final : public QPaintDevice
{
public:
    InkRecorder(QSize size, const QColor &ground);
    ~InkRecorder() override;

    [[nodiscard]] const std::vector<Ink> &inks() const;
    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace touchbase::test
