// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/partcard.h"
#include "desk/desk.h"
#include "operations/browsing/buyeroverview.h"

#include <QTimer>

class QDateEdit;

namespace touchbase::ui {

class CardTable;
class PlainLabel;

/// What changed between two days: a waterfall in rows that adds up to the digit, and the same in words.
class ChangeCard final : public PartCard
{
    Q_OBJECT
public:
    explicit ChangeCard(const Desk &desk, QWidget *parent = nullptr);
    void setOverview(const BuyerOverview &overview);
    [[nodiscard]] CardTable &table() const { return *m_table; }
    [[nodiscard]] PlainLabel &sentence() const { return *m_words; }

Q_SIGNALS:
    /// The user chose other days.
    void daysChanged(touchbase::Day from, touchbase::Day to);
    /// Enter or double click on a step of a measure, to see the rows of the later day.
    void measureActivated(touchbase::score::Measure measure, touchbase::Day asOf);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QDateEdit *makeDateEdit(const QString &name, const char *objectName);
    void showDays(const ScoreComparison &comparison, Day today);
    void showWaterfall(const ScoreComparison &comparison, const score::Floors &floors);
    void activate(int row);

    const Desk &m_desk;
    QDateEdit *m_from;
    QDateEdit *m_to;
    PlainLabel *m_total;
    PlainLabel *m_versions;
    CardTable *m_table;
    PlainLabel *m_words;
    QTimer m_settled; ///< typing a date changes it several times
    Day m_later{0};
};

} // namespace touchbase::ui
