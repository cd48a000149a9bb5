// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QStringList>

namespace touchbase::ui {

/// Where one is on a short way: numbered circles, those behind one ticked, the present one filled.
class StepBar final : public Figure
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &rect) const override;

private:
    void tell();
    [[nodiscard]] QFont fontOf(int step) const;
    [[nodiscard]] qreal widthOf(int step) const;
    void drawStep(QPainter &painter, const QRectF &rect, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace touchbase::ui
