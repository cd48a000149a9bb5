// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyers/buyercells.h"
#include "render/format.h"

#include <QAbstractTableModel>

#include <QList>

#include <array>

namespace touchbase::ui {

/// Which buyers of the list are shown.
struct BuyerFilter {
    QString text = {};             ///< every word of it stands in the name, the owner, the vertical or the stage
    QList<score::Band> bands = {}; ///< empty: all; those without a score count as not enough data
    bool churned = false;          ///< shows those who left as well
    QString owner = {};            ///< only theirs; blank: everybody's

    bool operator==(const BuyerFilter &) const = default;
};

/// The list of buyers. It holds its rows itself and sorts and filters them in a vector of its own.
class BuyersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BuyersModel(QObject *parent = nullptr);

    /// How numbers and days are written, and what day it is.
    void setFormat(const render::Format &format, Day today);
    void setRows(std::vector<BuyerRow> rows);
    void setWeekly(const QHash<qint64, WeeklyScores> &weekly);
    /// Puts a buyer's row in the place of the one that is there, or adds it.
    void put(BuyerRow row);
    void remove(BuyerId buyer);
    void setFilter(const BuyerFilter &filter);
    [[nodiscard]] const BuyerFilter &filter() const { return m_filter; }

    [[nodiscard]] const BuyerRow &buyerAt(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    /// Of all buyers, shown or not; null where there is none.
    [[nodiscard]] const BuyerRow *find(BuyerId buyer) const;
    /// −1 where the buyer is not shown.
    [[nodiscard]] int rowOf(BuyerId buyer) const;
    /// How many buyers there are, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    /// How many there are of the filter's owner, and of those who left only where the filter asks for them: what is
    /// shown while nothing else is filtered.
    [[nodiscard]] int inScope() const;
    /// Buyers of an owner (blank: of anybody) who have not left.
    [[nodiscard]] int present(const QString &owner) const;
    /// How many of each band, whatever band the filter asks for; in the order of score::Band.
    [[nodiscard]] std::array<int, 5> bandCounts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Buyers that are equal in a column stay in the order of the sort before; what is unknown comes last.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] bool isInScope(const BuyerRow &row) const;
    [[nodiscard]] bool passes(const BuyerRow &row, bool anyBand) const;
    [[nodiscard]] QString textOf(const BuyerRow &row, BuyerColumn column) const;
    [[nodiscard]] QVariant graphicOf(const BuyerRow &row, BuyerColumn column) const;
    [[nodiscard]] QVariant styleOf(const BuyerRow &row, BuyerColumn column, int role) const;
    [[nodiscard]] QString spokenText(const BuyerRow &row) const;
    [[nodiscard]] QString explanation(const BuyerRow &row, BuyerColumn column) const;
    void sortShown();
    void refill();

    render::Format m_format;
    Day m_today{0};
    std::vector<BuyerRow> m_rows;
    std::vector<size_t> m_shown; ///< indices of m_rows, in the order of the view
    QHash<qint64, WeeklyScores> m_weekly;
    BuyerFilter m_filter;
    BuyerColumn m_sortColumn = BuyerColumn::Score;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace touchbase::ui
