// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "kit/plaintext.h"
#include "render/bandshape.h"
#include "render/icons.h"
#include "render/typography.h"
#include "render/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace touchbase::ui {

namespace {

using render::ColorRole;

constexpr int usualWidth = 188;
constexpr int collapsedWidth = 52;
constexpr int padding = 8;
constexpr int iconSize = 16;
constexpr int gap = 9;
constexpr int itemRoom = 12;
constexpr int headingRoom = 17;

bool isCollapsed(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const NavigationList *>(option.widget);
    return list && list->isCollapsed();
}

class ItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &item = static_cast<const NavigationModel *>(index.model())->itemAt(index.row());
        const render::Colors &colors = render::Colors::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (item.isHeading())
            paintHeading(*painter, option, item, colors);
        else
            paintItem(*painter, option, item, colors);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &item = static_cast<const NavigationModel *>(index.model())->itemAt(index.row());
        return {0, option.fontMetrics.height() + (item.isHeading() ? headingRoom : itemRoom)};
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const NavigationItem &item,
                             const render::Colors &colors)
    {
        if (isCollapsed(option)) {
            painter.fillRect(
                QRect(option.rect.left() + padding, option.rect.center().y(), option.rect.width() - 2 * padding, 1),
                colors[ColorRole::Border]);
            return;
        }
        painter.setFont(render::font(render::TextStyle::Caption, option.font));
        painter.setPen(colors[ColorRole::TextMuted]);
        painter.drawText(option.rect.adjusted(padding, 0, -padding, -5), Qt::AlignLeft | Qt::AlignBottom, item.text);
    }

    static void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const render::Colors &colors)
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (!isCurrent && !(option.state & QStyle::State_MouseOver) && !hasFocus)
            return;
        painter.setPen(hasFocus ? QPen(colors[ColorRole::Accent], 2) : QPen(Qt::NoPen));
        painter.setBrush(colors[isCurrent ? ColorRole::SurfaceSelected : ColorRole::SurfaceHover]);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        if (!isCurrent)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[ColorRole::Accent]);
        painter.drawRoundedRect(QRectF(option.rect.left() + 1, option.rect.top() + 7, 3, option.rect.height() - 14), 2,
                                2);
    }

    static void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const NavigationItem &item,
                          const render::Colors &colors)
    {
        paintBackground(painter, option, colors);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        const qreal iconX = isCollapsed(option) ? option.rect.center().x() + 0.5 : inner.left() + iconSize / 2.0;
        const QPointF iconCenter(iconX, option.rect.center().y() + 0.5);
        if (item.buyer)
            render::drawBandShape(painter, item.band, iconCenter, 11, colors);
        else
            render::drawIcon(painter, item.icon,
                             QRectF(iconCenter - QPointF(iconSize / 2.0, iconSize / 2.0), QSizeF(iconSize, iconSize)),
                             colors[isCurrent ? ColorRole::Accent : ColorRole::TextMuted]);
        if (!isCollapsed(option))
            paintWords(painter, option, item, colors);
    }

    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const NavigationItem &item,
                           const render::Colors &colors)
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        painter.setPen(colors[ColorRole::TextMuted]);
        painter.setFont(render::font(render::TextStyle::Secondary, option.font));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, item.count);
        const int countWidth = painter.fontMetrics().horizontalAdvance(item.count);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(colors[ColorRole::Text]);
        const int room = inner.width() - iconSize - gap - countWidth - (countWidth > 0 ? gap : 0);
        painter.drawText(inner.adjusted(iconSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(item.text, Qt::ElideRight, room));
    }
};

} // namespace

void NavigationModel::setItems(std::vector<NavigationItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    const NavigationItem &item = itemAt(index.row());
    if (role == Qt::DisplayRole)
        return item.text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(item.text);
    if (role != Qt::AccessibleTextRole)
        return {};
    if (item.buyer)
        return QStringLiteral("%1, %2").arg(item.text, render::nameOf(item.band));
    return item.count.isEmpty() ? item.text : QStringLiteral("%1, %2").arg(item.text, item.count);
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()).isHeading() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

NavigationList::NavigationList(QWidget *parent) : QListView(parent), m_model(new NavigationModel(this))
{
    setObjectName(QStringLiteral("navigationListView"));
    setAccessibleName(tr("Navigation"));
    setModel(m_model);
    setItemDelegate(new ItemDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, &NavigationList::choose);
    connect(this, &QListView::activated, this, &NavigationList::choose);
}

void NavigationList::setItems(std::vector<NavigationItem> items)
{
    m_model->setItems(std::move(items));
    mark(m_page, m_buyer);
}

void NavigationList::mark(PageId page, std::optional<BuyerId> buyer)
{
    m_page = page;
    m_buyer = buyer;
    const auto isHere = [&](const NavigationItem &item) { return buyer ? item.buyer == buyer : item.page == page; };
    const auto fallback = [&](const NavigationItem &item) { return buyer && item.page == PageId::Buyers; };
    int found = -1;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (isHere(m_model->itemAt(row)))
            found = row;
    }
    for (int row = 0; found < 0 && row < m_model->rowCount(); ++row) {
        if (fallback(m_model->itemAt(row)))
            found = row;
    }
    setCurrentIndex(m_model->index(found));
}

void NavigationList::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    updateGeometry();
    viewport()->update();
}

QSize NavigationList::sizeHint() const
{
    const int width = m_isCollapsed ? collapsedWidth : usualWidth;
    return {qRound(width * font().pixelSize() / static_cast<double>(render::bodyPixels)), 300};
}

void NavigationList::choose(const QModelIndex &index)
{
    const NavigationItem item = m_model->itemAt(index.row());
    if (item.page)
        Q_EMIT pageChosen(*item.page);
    else if (item.buyer)
        Q_EMIT buyerChosen(*item.buyer);
}

} // namespace touchbase::ui
