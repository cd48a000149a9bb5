// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyeroverview.h"
#include "render/format.h"

#include <QDialog>

class QDoubleSpinBox;
class QGridLayout;
class QPushButton;

namespace touchbase::ui {

class LiftBar;
class PlainLabel;
class RawInput;

/// What the score would be if measures had other raw values, or the model other weights: told while they are tried.
/// Nothing is stored.
class WhatIfDialog final : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(const render::Format &format, const QString &buyer, ScoreToday today, QWidget *parent);

    /// The score with the values and weights that are in the boxes; as measured where they leave none.
    [[nodiscard]] const score::Score &outcome() const { return m_outcome; }

private:
    QWidget *makeRows();
    void addRow(QGridLayout &grid, score::Measure measure);
    void showOutcome();
    void showPoints();
    void putBack();

    struct Row {
        RawInput *input;
        QDoubleSpinBox *weight;
        double startWeight; ///< as the box showed it at first
        PlainLabel *share;
        PlainLabel *points;
        [[nodiscard]] bool hasOtherWeight() const;
    };
    [[nodiscard]] QDoubleSpinBox *makeWeight(score::Measure measure);
    [[nodiscard]] std::optional<score::Score> tryOut() const;
    [[nodiscard]] QString wordsOf(const std::optional<score::Score> &outcome, bool isTried) const;
    void showShares();

    const render::Format &m_format;
    ScoreToday m_today;
    score::Score m_outcome;
    std::vector<Row> m_rows;
    PlainLabel *m_words;
    LiftBar *m_bar;
    QPushButton *m_putBack = nullptr;
};

} // namespace touchbase::ui
