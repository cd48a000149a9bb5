// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace touchbase::ui {

/// The header of a DataTable: quiet words on a sunken ground, with the triangle of the sorted column beside its words.
/// Words stand as the column's numbers do, by the model's TextAlignmentRole.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    [[nodiscard]] bool isSortedBy(int column) const;
    [[nodiscard]] QFont textFont() const;
};

} // namespace touchbase::ui
