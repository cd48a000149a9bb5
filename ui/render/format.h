// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "base/money.h"
#include "base/zone.h"
#include "score/measures.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace touchbase::render {

/// Numbers, days and amounts as people read them, in one locale and the workspace's zone. One rule for each kind, used
/// by window and PDF alike, so that no two screens say the same thing in two ways. What is unknown is a dash.
class Format
{
public:
    Format(const QLocale &locale, const Zone &zone) : m_locale(locale), m_zone(zone) {}

    [[nodiscard]] static QString unknown() { return QStringLiteral("–"); }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const Zone &zone() const { return m_zone; }

    [[nodiscard]] QString count(qint64 number) const;
    /// With so many decimals and a true minus sign.
    [[nodiscard]] QString decimal(double number, int decimals = 1) const;
    /// With as few decimals as it takes, at most two: "6", "6.5".
    [[nodiscard]] QString shortest(double number) const;
    /// With + or −; 0 has no sign. Rounded first, so "−0.0" never occurs.
    [[nodiscard]] QString signedDecimal(double number, int decimals = 1) const;
    [[nodiscard]] QString signedCount(int number) const;
    /// "8.1%", with the decimals that n deserves (stats::percentDecimals): ten leads are not shown to a tenth.
    [[nodiscard]] QString rate(double percent, std::optional<double> n = std::nullopt) const;
    /// "98 of 1,203".
    [[nodiscard]] QString ofTotal(qint64 part, qint64 total) const;
    /// "$127,756"; cents below 1,000 only.
    [[nodiscard]] QString money(Minor amount, const Currency &currency) const;

    /// "Thu 12 Mar", with the year where it is another than today's.
    [[nodiscard]] QString day(Day day, Day today) const;
    /// "12 Mar 2026".
    [[nodiscard]] QString fullDay(Day day) const;
    /// "12 Mar".
    [[nodiscard]] QString shortDay(Day day) const;
    /// "12 March 2026".
    [[nodiscard]] QString longDay(Day day) const;
    /// "Mar".
    [[nodiscard]] QString shortMonth(Day day) const;
    /// "Mar 2026".
    [[nodiscard]] QString monthAndYear(Day day) const;
    /// "Mar"; "Jan 2026" in January, as on axes.
    [[nodiscard]] QString axisMonth(Day day) const;
    /// "March 2026".
    [[nodiscard]] QString month(Day day) const;
    /// "2:30 PM", by the locale, in the workspace's zone.
    [[nodiscard]] QString time(Instant instant) const;
    /// Day and time.
    [[nodiscard]] QString moment(Instant instant, Day today) const;
    /// "16 d".
    [[nodiscard]] QString days(int number) const;

    /// A raw value of a measure with its unit: "8.1%", "24 h", "16 d", "1.5×".
    [[nodiscard]] QString raw(score::Measure measure, double value, std::optional<double> n = std::nullopt) const;

private:
    QLocale m_locale;
    Zone m_zone;
};

} // namespace touchbase::render
