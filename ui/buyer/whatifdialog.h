// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyeroverview.h"
#include "render/format.h"

#include <QDialog>

class QGridLayout;
class QPushButton;

namespace touchbase::ui {

class LiftBar;
class PlainLabel;
class RawInput;

/// What the score would be if measures had other raw values: told while they are tried. Nothing is stored.
class WhatIfDialog final : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(const render::Format &format, const QString &buyer, ScoreToday today, QWidget *parent);

    /// The score with the values that are in the boxes.
    [[nodiscard]] const score::Score &outcome() const { return m_outcome; }

private:
    QWidget *makeRows();
    void addRow(QGridLayout &grid, score::Measure measure);
    void showOutcome();
    void showPoints();
    void putBack();

    struct Row {
        RawInput *input;
        PlainLabel *points;
    };

    const render::Format &m_format;
    ScoreToday m_today;
    score::Score m_outcome;
    std::vector<Row> m_rows;
    PlainLabel *m_words;
    LiftBar *m_bar;
    QPushButton *m_putBack = nullptr;
};

} // namespace touchbase::ui
