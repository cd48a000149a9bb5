// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaydelegate.h"

#include "kit/painting.h"
#include "render/icons.h"
#include "render/typography.h"
#include "today/todaymodel.h"

#include <QPainter>
#include <QWidget>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using rules::Entry;
using rules::EntryKind;
using Group = TodayModel::Group;
using LineKind = TodayModel::Line::Kind;

namespace {

constexpr qreal rowHeight = 40;
constexpr qreal padding = 14;
constexpr qreal dueWidth = 122;
constexpr qreal iconWidth = 30;
constexpr qreal iconSide = 16;
constexpr qreal clockSide = 13;
constexpr qreal gap = 8;

bool hasFocus(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

bool isCurrent(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const render::Colors &colors)
{
    ColorRole role = ColorRole::SurfaceRaised;
    if (isCurrent(option))
        role = hasFocus(option) ? ColorRole::SurfaceSelected : ColorRole::SurfaceSelectedInactive;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        role = ColorRole::SurfaceHover;
    painter.fillRect(option.rect, colors[role]);
    const QRect rect = option.rect;
    if (!isCurrent(option) || !hasFocus(option)) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[ColorRole::Gridline]);
        return;
    }
    for (const int x : {rect.left(), rect.right() - 1})
        painter.fillRect(QRect(x, rect.top(), 2, rect.height()), colors[ColorRole::Accent]);
    for (const int y : {rect.top(), rect.bottom() - 1})
        painter.fillRect(QRect(rect.left(), y, rect.width(), 2), colors[ColorRole::Accent]);
}

QRectF squareIn(const QRectF &rect, qreal side)
{
    return {rect.left(), rect.center().y() - side / 2, side, side};
}

QRectF innerOf(const QStyleOptionViewItem &option)
{
    const qreal inset = padding * scaleOf(option.font);
    return QRectF(option.rect).adjusted(inset, 0, -inset, 0);
}

} // namespace

QString iconOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Task:
        return QStringLiteral("followup");
    case EntryKind::Item:
        return QStringLiteral("checklist");
    case EntryKind::Review:
        return QStringLiteral("review");
    case EntryKind::Alert:
        return QStringLiteral("warning");
    case EntryKind::Issue:
        return QStringLiteral("support");
    case EntryKind::Survey:
        return QStringLiteral("voice");
    }
    Q_UNREACHABLE();
}

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {100, qRound(rowHeight * scaleOf(option.font))};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterScope scope(*painter);
    switch (m_model.lineAt(index.row()).kind) {
    case LineKind::Heading:
        return paintHeading(*painter, option, index);
    case LineKind::More:
        return paintMore(*painter, option, index);
    case LineKind::Entry:
        return paintEntry(*painter, option, index);
    }
}

void TodayDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = render::Colors::of(option.palette);
    painter.fillRect(option.rect, colors[ColorRole::SurfaceSunken]);
    QRectF rect = innerOf(option);
    const qreal used = drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(),
                                render::font(TextStyle::CardTitle, option.font), colors[ColorRole::Text]);
    rect.setLeft(rect.left() + used + 5 * scaleOf(option.font));
    const TodayModel::Line &line = m_model.lineAt(index.row());
    drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_model.countOf(line.group)),
             render::font(TextStyle::Body, option.font), colors[ColorRole::TextMuted]);
}

void TodayDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = render::Colors::of(option.palette);
    paintGround(painter, option, colors);
    drawLine(painter, innerOf(option), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(),
             render::font(TextStyle::Body, option.font), colors[ColorRole::Link]);
}

void TodayDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const render::Colors &colors = render::Colors::of(option.palette);
    paintGround(painter, option, colors);
    const qreal scale = scaleOf(option.font);
    QRectF rect = innerOf(option);
    const Entry &entry = *m_model.entryAt(index);
    if (const auto badge = m_model.badgeOf(entry)) {
        const QSizeF size = scoreBadgeSize(*badge, option.font);
        drawScoreBadge(painter,
                       QRectF(QPointF(rect.right() - size.width(), rect.center().y() - size.height() / 2), size),
                       *badge, colors, option.font);
        rect.setRight(rect.right() - size.width() - gap * scale);
    }
    paintDue(painter, QRectF(rect.left(), rect.top(), dueWidth * scale, rect.height()), index, option.font, colors);
    rect.setLeft(rect.left() + dueWidth * scale);
    render::drawIcon(painter, m_model.isDone(index) ? QStringLiteral("check") : iconOf(entry),
                     squareIn(rect, iconSide * scale), colors[ColorRole::TextMuted]);
    rect.setLeft(rect.left() + iconWidth * scale);
    paintWords(painter, rect, index, option.font, colors);
}

/// Late and near are said in words, with a clock before them; their colour only adds to it.
void TodayDelegate::paintDue(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                             const render::Colors &colors) const
{
    const Group group = m_model.lineAt(index.row()).group;
    const Entry &entry = *m_model.entryAt(index);
    const QString text = group == Group::Done ? TodayModel::tr("done")
                                              : m_model.words().timeLeft(entry, m_model.workingTime(), m_model.now());
    const bool isPressing = group == Group::Overdue || group == Group::WithinHours;
    if (!isPressing) {
        drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text, render::font(TextStyle::Secondary, font),
                 colors[ColorRole::TextMuted]);
        return;
    }
    const QColor ink = colors[group == Group::Overdue ? ColorRole::BandPoorText : ColorRole::BandBelowText];
    const qreal scale = scaleOf(font);
    render::drawIcon(painter, QStringLiteral("clock"), squareIn(rect, clockSide * scale), ink);
    QFont strong = render::font(TextStyle::Secondary, font);
    strong.setWeight(QFont::Medium);
    drawLine(painter, rect.adjusted((clockSide + 5) * scale, 0, -4 * scale, 0), Qt::AlignLeft | Qt::AlignVCenter, text,
             strong, ink);
}

void TodayDelegate::paintWords(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                               const render::Colors &colors) const
{
    const Entry &entry = *m_model.entryAt(index);
    const qreal scale = scaleOf(font);
    const qreal inset = 3 * scale;
    const qreal half = (rect.height() - 2 * inset) / 2;
    const bool isDone = m_model.isDone(index);
    drawLine(painter, QRectF(rect.left(), rect.top() + inset, rect.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
             m_model.words().title(entry), render::font(TextStyle::Strong, font),
             colors[isDone ? ColorRole::TextMuted : ColorRole::Text]);
    QRectF below(rect.left(), rect.top() + inset + half, rect.width(), half);
    const QFont small = render::font(TextStyle::Secondary, font);
    if (!entry.buyerName.isEmpty()) {
        const QRectF room(below.left(), below.top(), below.width() * 0.6, below.height());
        const qreal used = drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, entry.buyerName.simplified(),
                                    small, colors[ColorRole::Text]);
        below.setLeft(below.left() + used + 6 * scale);
    }
    if (below.width() > 0)
        drawLine(painter, below, Qt::AlignLeft | Qt::AlignVCenter, m_model.words().why(entry), small,
                 colors[ColorRole::TextMuted]);
}

} // namespace touchbase::ui
