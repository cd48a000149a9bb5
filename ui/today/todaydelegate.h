// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QStyledItemDelegate>

namespace touchbase::rules {
struct Entry;
}

namespace touchbase::ui {

class TodayModel;

/// A row of the queue, 40 high at 100 %: due or time left, the kind as an icon, what to do, the buyer and why below it,
/// the buyer's score. Headings are as high.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TodayDelegate(const TodayModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDue(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                  const render::Colors &colors) const;
    void paintWords(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QFont &font,
                    const render::Colors &colors) const;

    const TodayModel &m_model;
};

/// The icon of what an entry is.
[[nodiscard]] QString iconOf(const rules::Entry &entry);

} // namespace touchbase::ui
