// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"

#include <QMetaType>

#include <optional>

namespace touchbase::ui {

/// A score as people see it: the whole number, its band, and whether its evidence is older than its window.
/// With the band Insufficient the number may be there (below the coverage floor) or not.
struct BadgeValue {
    std::optional<int> shown = std::nullopt;
    score::Band band = score::Band::Insufficient;
    bool stale = false;

    bool operator==(const BadgeValue &) const = default;
};

/// Fills the rect; 42 × 20 at 100 %, wider for 100.
void drawScoreBadge(QPainter &painter, const QRectF &rect, const BadgeValue &value, const render::Colors &colors,
                    const QFont &font);
[[nodiscard]] QSizeF scoreBadgeSize(const BadgeValue &value, const QFont &font);
/// "Score 62, Below expectations".
[[nodiscard]] QString describe(const BadgeValue &value);

class ScoreBadge final : public ValueFigure<BadgeValue, drawScoreBadge, scoreBadgeSize>
{
    Q_OBJECT

public:
    explicit ScoreBadge(QWidget *parent = nullptr);
    explicit ScoreBadge(const BadgeValue &value, QWidget *parent = nullptr);
};

/// The shape of a band alone: legends, lists of names. 12 × 12 at 100 %.
void drawBandGlyph(QPainter &painter, const QRectF &rect, const score::Band &band, const render::Colors &colors,
                   const QFont &font);
[[nodiscard]] QSizeF bandGlyphSize(const score::Band &band, const QFont &font);
[[nodiscard]] QString describe(score::Band band);

class BandGlyph final : public Figure
{
    Q_OBJECT

public:
    explicit BandGlyph(score::Band band, QWidget *parent = nullptr);
    void setBand(score::Band band);
    [[nodiscard]] score::Band band() const { return m_band; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void draw(QPainter &painter, const QRectF &rect) const override;

private:
    score::Band m_band;
};

} // namespace touchbase::ui

Q_DECLARE_METATYPE(touchbase::ui::BadgeValue)
