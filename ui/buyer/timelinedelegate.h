// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QStyledItemDelegate>

namespace touchbase::ui {

class TimelineModel;

/// A row of the timeline, 45 high at 100 %: day and time, channel with the direction of the contact, how it felt, one
/// line of text, who and what about. A month is a quiet band of 31.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMonth(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWhen(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                   const render::Colors &colors) const;
    void paintSigns(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                    const render::Colors &colors) const;
    void paintWords(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                    const render::Colors &colors) const;

    const TimelineModel &m_model;
};

} // namespace touchbase::ui
