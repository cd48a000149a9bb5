// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyers/buyersmodel.h"
#include "desk/desk.h"
#include "operations/browsing/keptrows.h"

#include <QSet>

namespace touchbase::ui {

/// Fills the list of buyers and keeps it as the workspace is: what was kept of the last time comes first, then the rows
/// as they are computed, then the weeks of the little charts. A change reads the buyers that it touches, and all of
/// them only where it touches many.
class BuyersReader final : public QObject
{
    Q_OBJECT
public:
    BuyersReader(Desk &desk, BuyersModel &model, QObject *parent);

    void load();
    /// Computes all rows, unless that is under way. `load` does so itself where nothing was kept; whoever shows what
    /// was kept asks for it afterwards.
    void computeUnlessBusy();
    /// Whether there are rows.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// The day whose scores are shown until today's are computed; blank: they are.
    [[nodiscard]] std::optional<Day> keptFrom() const { return m_keptFrom; }

Q_SIGNALS:
    /// What was kept is there, and `computeUnlessBusy` awaited.
    void keptShown();
    /// All rows are others now.
    void loaded();
    /// One row is another, or gone.
    void rowChanged();
    void failed(const touchbase::Error &error);

private:
    void showKept();
    void compute();
    void takeComputed(ComputedRows computed);
    void keep(const QHash<qint64, WeeklyScores> &weekly);
    void loadWeekly(std::optional<BuyerId> buyer);
    void reload(BuyerId buyer);
    void onChanged(const ChangeSet &changeSet);

    Desk &m_desk;
    BuyersModel &m_model;
    std::optional<Day> m_keptFrom;
    std::optional<ComputedRows> m_computed; ///< rows to be kept once their weeks are there
    QSet<qint64> m_changedMeanwhile;        ///< buyers that changed while all rows were computed
    int m_generation = 0;
    bool m_isComputing = false;
    bool m_isLoaded = false;
};

} // namespace touchbase::ui
