// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace touchbase::ui {

/// Fusion with what the style sheet cannot say: no dotted focus frames (the sheet draws focus as a border), a ring
/// inside a focused primary button, icons that follow the base font, our own cross in a line (Fusion
/// looks through all themes of the system for one), none on the buttons of dialogs, and
/// nothing that moves.
class KitStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    KitStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace touchbase::ui
