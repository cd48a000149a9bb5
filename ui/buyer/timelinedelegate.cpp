// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinedelegate.h"

#include "buyer/timelinemodel.h"
#include "buyer/timelinewords.h"
#include "kit/chip.h"
#include "kit/emotionglyph.h"
#include "render/icons.h"
#include "render/typography.h"

#include <QPainter>
#include <QWidget>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal rowHeight = 45;
constexpr qreal monthHeight = 31;
constexpr qreal whenWidth = 84;
constexpr qreal signsWidth = 66;
constexpr qreal padding = 14;

bool hasFocus(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const render::Colors &colors)
{
    ColorRole role = ColorRole::SurfaceRaised;
    if (option.state.testFlag(QStyle::State_Selected))
        role = hasFocus(option) ? ColorRole::SurfaceSelected : ColorRole::SurfaceSelectedInactive;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        role = ColorRole::SurfaceHover;
    painter.fillRect(option.rect, colors[role]);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && hasFocus(option);
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     colors[isCurrent ? ColorRole::Accent : ColorRole::Gridline]);
    if (isCurrent)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colors[ColorRole::Accent]);
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isMonth = !m_model.entryAt(index);
    return {100, qRound((isMonth ? monthHeight : rowHeight) * scaleOf(option.font))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterScope scope(*painter);
    if (m_model.entryAt(index))
        paintEntry(*painter, option, index);
    else
        paintMonth(*painter, option, index);
}

void TimelineDelegate::paintMonth(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = render::Colors::of(option.palette);
    painter.fillRect(option.rect, colors[ColorRole::SurfaceSunken]);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colors[ColorRole::Gridline]);
    const qreal inset = padding * scaleOf(option.font);
    drawLine(painter, QRectF(option.rect).adjusted(inset, 0, -inset, 0), Qt::AlignLeft | Qt::AlignVCenter,
             index.data(Qt::DisplayRole).toString(), render::font(TextStyle::CardTitle, option.font),
             colors[ColorRole::Text]);
}

void TimelineDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = render::Colors::of(option.palette);
    drawGround(painter, option, colors);
    const qreal scale = scaleOf(option.font);
    const QRectF inner = QRectF(option.rect).adjusted(padding * scale, 4 * scale, -padding * scale, -5 * scale);
    const QRectF when(inner.left(), inner.top(), whenWidth * scale, inner.height());
    const QRectF signs(when.right(), inner.top(), signsWidth * scale, inner.height());
    const QRectF words(signs.right() + 6 * scale, inner.top(), inner.right() - signs.right() - 6 * scale,
                       inner.height());
    paintWhen(painter, when, index, option.font, colors);
    paintSigns(painter, signs, index, option.font, colors);
    painter.setClipRect(words);
    paintWords(painter, words, index, option.font, colors);
}

void TimelineDelegate::paintWhen(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                                 const render::Colors &colors) const
{
    const TimelineEntry &entry = *m_model.entryAt(index);
    const qreal half = rect.height() / 2;
    drawLine(painter, QRectF(rect.left(), rect.top(), rect.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
             TimelineWords::when(entry, m_model.format(), m_model.today()), render::font(TextStyle::Strong, font),
             colors[ColorRole::Text]);
    const QString late = TimelineWords::lateness(entry, m_model.today());
    drawLine(painter, QRectF(rect.left(), rect.top() + half, rect.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
             entry.at ? m_model.format().time(*entry.at) : late, render::font(TextStyle::Caption, font),
             colors[late.isEmpty() ? ColorRole::TextMuted : ColorRole::BandBelowText]);
}

/// The channel in a circle, an arrow at its foot for the direction, and the face beside it.
void TimelineDelegate::paintSigns(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                                  const render::Colors &colors) const
{
    const TimelineEntry &entry = *m_model.entryAt(index);
    const qreal scale = scaleOf(font);
    const QPointF center(rect.left() + 14 * scale, rect.center().y());
    painter.setPen(QPen(colors[ColorRole::Border], 1));
    painter.setBrush(colors[ColorRole::SurfaceSunken]);
    painter.drawEllipse(center, 13 * scale, 13 * scale);
    const auto square = [](QPointF middle, qreal side) {
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side);
    };
    render::drawIcon(painter, TimelineWords::icon(entry), square(center, 14 * scale), colors[ColorRole::TextMuted]);
    if (const auto direction = TimelineWords::direction(entry)) {
        const bool isIn = direction == Direction::Inbound;
        render::drawIcon(painter, isIn ? QStringLiteral("inbound") : QStringLiteral("outbound"),
                         square(center + QPointF(11, 10) * scale, 12 * scale), colors[ColorRole::Text]);
    }
    if (const auto emotion = TimelineWords::emotion(entry))
        drawEmotion(painter, square({rect.left() + 47 * scale, rect.center().y()}, 20 * scale), {emotion}, colors,
                    font);
}

void TimelineDelegate::paintWords(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                                  const render::Colors &colors) const
{
    const TimelineEntry &entry = *m_model.entryAt(index);
    const qreal scale = scaleOf(font);
    const qreal half = rect.height() / 2;
    drawLine(painter, QRectF(rect.left(), rect.top(), rect.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
             TimelineWords::headline(entry), render::font(TextStyle::Strong, font), colors[ColorRole::Text]);
    QRectF below(rect.left(), rect.top() + half, rect.width(), half);
    const QString people = entry.people.simplified();
    if (!people.isEmpty()) {
        const QRectF room(below.left(), below.top(), below.width() * 0.5, below.height());
        const qreal used = drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, people,
                                    render::font(TextStyle::Secondary, font), colors[ColorRole::TextMuted]);
        below.setLeft(below.left() + used + 6 * scale);
    }
    for (const QString &chip : TimelineWords::chips(entry)) {
        QSizeF size = chipSize(chip, {}, font);
        if (below.left() + size.width() > rect.right())
            return;
        size.setHeight(std::min(size.height(), below.height() + 4 * scale));
        drawChip(painter, QRectF(QPointF(below.left(), below.center().y() - size.height() / 2), size), chip, {}, colors,
                 font);
        below.setLeft(below.left() + size.width() + 2 * scale);
    }
}

} // namespace touchbase::ui
