// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QDoubleSpinBox>

namespace touchbase::ui {

/// Another raw value of a measure, in its unit. What nobody measured is left unknown until a value is chosen.
class RawInput final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    RawInput(score::Measure measure, std::optional<double> measured, QWidget *parent = nullptr);

    [[nodiscard]] score::Measure measure() const { return m_measure; }
    /// The value that was chosen; nothing while it is as measured.
    [[nodiscard]] std::optional<double> chosen() const;
    void putBack() { setValue(m_start); }

private:
    score::Measure m_measure;
    double m_start = 0; ///< as the box shows what was measured
};

} // namespace touchbase::ui
