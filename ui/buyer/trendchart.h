// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"
#include "render/format.h"
#include "score/model.h"
#include "score/score.h"

#include <QChartView>

#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;

namespace touchbase::ui {

/// A mark on the line: what happened on a day, short.
struct TrendLabel {
    Day day;
    QString text; ///< plain
    bool isModel = false;
};

/// A score by week on the zones of the bands, with stems to what happened. ← → walk the weeks.
class TrendChart final : public QChartView
{
    Q_OBJECT
public:
    explicit TrendChart(const render::Format &format, QWidget *parent = nullptr);
    ~TrendChart() override;

    /// Points ascend; at least one.
    void setTrend(std::vector<score::Score> points, std::vector<TrendLabel> labels, const score::Floors &floors,
                  std::optional<Day> compared);
    [[nodiscard]] const std::vector<score::Score> &points() const { return m_points; }

Q_SIGNALS:
    /// The week that the keys or the pointer are at; −1 when they left.
    void weekReached(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Zone;
    void restyle();
    void fillAxes();
    void fillMonths();
    void reach(int index);
    [[nodiscard]] static const render::Colors &schemeColors();
    [[nodiscard]] QPointF positionOf(const score::Score &point) const;
    [[nodiscard]] QPointF positionOn(Day day) const;
    void drawBands(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawPoint(QPainter &painter, const score::Score &point, const QString &text) const;

    const render::Format &m_format;
    std::vector<score::Score> m_points;
    std::vector<TrendLabel> m_labels;
    score::Floors m_floors;
    std::optional<Day> m_compared;
    int m_reached = -1;
    QLineSeries *m_line;
    std::vector<QAreaSeries *> m_zones;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

} // namespace touchbase::ui
