// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences about promises.
#include "buyer/overviewwords.h"

namespace touchbase::ui {

QString OverviewWords::promiseName(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::WeeklyVolume:
        return tr("Leads a week");
    case PromiseKind::DisputeRate:
        return tr("Dispute rate, at most");
    case PromiseKind::ContactRate:
        return tr("Contact rate");
    case PromiseKind::Conversion:
        return tr("Conversion");
    case PromiseKind::Response:
        return tr("First response");
    case PromiseKind::Cadence:
        return tr("Contact every");
    case PromiseKind::ReturnWindow:
        return tr("Returns accepted within");
    }
    Q_UNREACHABLE();
}

QString OverviewWords::number(const Promise &promise, double value) const
{
    switch (promise.kind) {
    case PromiseKind::WeeklyVolume:
        return m_format.decimal(value, 0);
    case PromiseKind::DisputeRate:
    case PromiseKind::ContactRate:
    case PromiseKind::Conversion:
        return m_format.rate(value, promise.n > 0 ? std::optional(promise.n) : std::nullopt);
    case PromiseKind::Response:
        return tr("%1 h").arg(m_format.decimal(value, value < 10 && value != static_cast<int>(value) ? 1 : 0));
    case PromiseKind::Cadence:
    case PromiseKind::ReturnWindow:
        return tr("%1 d").arg(m_format.decimal(value, 0));
    }
    Q_UNREACHABLE();
}

QString OverviewWords::agreed(const Promise &promise) const
{
    if (!promise.agreed)
        return render::Format::unknown();
    Promise asAgreed = promise;
    asAgreed.n = *promise.agreed == static_cast<int>(*promise.agreed) ? 1 : 0; // a whole per cent was agreed as one
    return number(asAgreed, *promise.agreed);
}

QString OverviewWords::happened(const Promise &promise) const
{
    if (promise.actual && promise.kind == PromiseKind::ReturnWindow)
        return m_format.ofTotal(static_cast<qint64>(*promise.actual), static_cast<qint64>(promise.n));
    return promise.actual ? number(promise, *promise.actual) : render::Format::unknown();
}

QString OverviewWords::basis(const Promise &promise, Day today) const
{
    if (!promise.actual)
        return tr("Nothing is known of it in its window.");
    const QString days =
        promise.window
            ? tr("%1 to %2").arg(m_format.day(promise.window->from, today), m_format.day(promise.window->until, today))
            : QString();
    const int n = static_cast<int>(promise.n);
    switch (promise.kind) {
    case PromiseKind::WeeklyVolume:
        return tr("%Ln lead(s) delivered, %1; days without a report or in a pause are left out.", nullptr, n).arg(days);
    case PromiseKind::DisputeRate:
        return tr("Of %Ln lead(s) delivered, %1: sales whose return window is over.", nullptr, n).arg(days);
    case PromiseKind::ContactRate:
    case PromiseKind::Conversion:
        return tr("Of %Ln lead(s) delivered, %1.", nullptr, n).arg(days);
    case PromiseKind::Response:
        return tr("Business hours within which three of four issues were answered; %Ln issue(s), %1.", nullptr, n)
            .arg(days);
    case PromiseKind::Cadence:
        return tr("Days since we spoke and somebody answered.");
    case PromiseKind::ReturnWindow:
        return tr("Returns asked for in time and accepted, of %Ln decided, %1.", nullptr, n).arg(days);
    }
    Q_UNREACHABLE();
}

} // namespace touchbase::ui
