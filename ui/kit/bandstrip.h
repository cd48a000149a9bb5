// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/painting.h"

#include <QAbstractButton>

#include <array>

namespace touchbase::ui {

/// How many are in each band, in the order of score::Band.
using BandCounts = std::array<int, 5>;

/// Segments as wide as their counts, with gaps; 8 high at 100 %. Nothing counted: an empty track.
void drawBandBar(QPainter &painter, const QRectF &rect, const BandCounts &counts, const render::Colors &colors,
                 const QFont &font);

/// One count of a BandStrip: shape, number, word. A checkable button.
class BandCount final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BandCount(score::Band band, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    score::Band m_band;
    int m_count = 0;
};

/// The distribution of a list over the bands, and its filter: each count can be switched on, with the mouse also in
/// the bar. No band switched on means all of them.
class BandStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit BandStrip(QWidget *parent = nullptr);

    void setCounts(const BandCounts &counts);
    [[nodiscard]] const BandCounts &counts() const { return m_counts; }
    [[nodiscard]] QList<score::Band> filter() const;
    /// Does not emit.
    void setFilter(const QList<score::Band> &bands);

Q_SIGNALS:
    /// By the user.
    void filterChanged(const QList<score::Band> &bands);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF barRect() const;
    void measure();

    BandCounts m_counts{};
    std::array<BandCount *, 5> m_buttons{};
};

} // namespace touchbase::ui
