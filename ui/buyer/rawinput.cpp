// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/rawinput.h"

#include "render/words.h"

namespace touchbase::ui {

using score::Measure;

namespace {

struct Unit {
    double least;
    double greatest;
    int decimals;
    double step;
    QString suffix = {};
};

Unit percent(double greatest = 100)
{
    return {0, greatest, 1, 1, QStringLiteral("%")};
}

Unit unitOf(Measure measure)
{
    switch (measure) {
    case Measure::OnTime:
    case Measure::DisputeRate:
    case Measure::ContactRate:
    case Measure::Volume:
    case Measure::Reopened:
    case Measure::Reviews:
    case Measure::Csat:
        return percent();
    case Measure::Conversion:
        return percent(1000);
    case Measure::SpendTrend:
        return {-100, 1000, 0, 1, QStringLiteral("%")};
    case Measure::Consistency:
        return {0, 100, 1, 0.5, RawInput::tr(" pp")};
    case Measure::FirstLead:
        return {0, 999, 0, 1, RawInput::tr(" d")};
    case Measure::FirstResponse:
    case Measure::Resolution:
        return {0, 9999, 1, 1, RawInput::tr(" h")};
    case Measure::Recency:
        return {0, 99, 2, 0.1, QStringLiteral("×")};
    case Measure::IssueVolume:
        return {0, 999, 1, 0.1, RawInput::tr(" per 100")};
    case Measure::BillingIssues:
        return {0, 999, 0, 1};
    case Measure::Nps:
        return {-100, 100, 0, 1};
    case Measure::Emotion:
    case Measure::Ease:
        return {0, 100, 0, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

RawInput::RawInput(Measure measure, std::optional<double> measured, QWidget *parent)
    : QDoubleSpinBox(parent), m_measure(measure)
{
    const Unit unit = unitOf(measure);
    setDecimals(unit.decimals);
    setSingleStep(unit.step);
    setSuffix(unit.suffix);
    setRange(measured ? unit.least : unit.least - unit.step, unit.greatest);
    if (!measured)
        setSpecialValueText(tr("unknown"));
    setAlignment(Qt::AlignRight);
    setObjectName(wordString(measure) + QStringLiteral("SpinBox"));
    setAccessibleName(render::nameOf(measure));
    setValue(measured.value_or(minimum()));
    m_start = value();
}

std::optional<double> RawInput::chosen() const
{
    return value() == m_start ? std::nullopt : std::optional(value());
}

} // namespace touchbase::ui
