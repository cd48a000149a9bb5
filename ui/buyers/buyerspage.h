// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyers/buyersmodel.h"
#include "desk/page.h"

#include <QPointer>

class QBoxLayout;
class QLineEdit;

namespace touchbase::ui {

class BandStrip;
class BuyersFooter;
class BuyersReader;
class Chip;
class DataTable;
class EmptyState;
class InlineMessage;
class PlainLabel;
class Skeleton;

/// The list of buyers: scan, sort, filter, choose.
class BuyersPage final : public Page
{
    Q_OBJECT
public:
    BuyersPage(Desk &desk, const ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Buyers"); }
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const override;
    void startFilter() override;
    void recalculate() override;
    void takeFocus() override;

    [[nodiscard]] const BuyersModel &model() const { return *m_model; }
    /// Whether the rows were read once.
    [[nodiscard]] bool isLoaded() const;
    /// The buyer so many rows below the given one; nothing beyond the ends.
    [[nodiscard]] std::optional<BuyerId> neighbourOf(BuyerId buyer, int step) const;
    void select(BuyerId buyer);

Q_SIGNALS:
    /// The rows are there, or are others now.
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader(QBoxLayout &layout);
    void buildFilterRow(QBoxLayout &layout);
    void buildTable(QBoxLayout &layout);
    void take();
    void showThatItReads();
    void showError(const Error &error);
    [[nodiscard]] QString ownerInScope() const;
    [[nodiscard]] bool isFiltered() const;
    void applyFilter();
    void clearFilter();
    void fillAgain();
    void showCounts();
    void openContextMenu(const QPoint &position);
    bool handleLetter(int key);

    const ActionSet &m_actions;
    BuyersModel *m_model;
    BuyersReader *m_reader;
    BuyersFooter *m_footer;
    PlainLabel *m_scopeLabel = nullptr;
    DataTable *m_table = nullptr;
    QLineEdit *m_filterLine = nullptr;
    Chip *m_churnedChip = nullptr;
    BandStrip *m_bands = nullptr;
    InlineMessage *m_error = nullptr;
    EmptyState *m_empty = nullptr;
    QPointer<Skeleton> m_skeleton;
    std::optional<BuyerId> m_wanted; ///< to be selected once the rows are there
};

} // namespace touchbase::ui
