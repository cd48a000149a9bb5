// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QTest>

#include <algorithm>
#include <cmath>

/// Compares numbers as the contract does, only closer: to 1e-9.
#define COMPARE_NEAR(actual, expected)                                                                                 \
    do {                                                                                                               \
        const double actualNumber = (actual);                                                                          \
        const double expectedNumber = (expected);                                                                      \
        QVERIFY2(                                                                                                      \
            std::abs(actualNumber - expectedNumber) < 1e-9,                                                            \
            qPrintable(QStringLiteral("%1 is not %2").arg(actualNumber, 0, 'g', 17).arg(expectedNumber, 0, 'g', 17))); \
    } while (false)

namespace touchbase::score {

inline Day day(const QString &iso)
{
    return Day::parse(iso).value();
}
inline Day day(const char *iso)
{
    return day(QString::fromLatin1(iso));
}

inline Instant at(const QString &iso)
{
    return Instant::parse(iso).value();
}
inline Instant at(const char *iso)
{
    return at(QString::fromLatin1(iso));
}

inline Zone zone(const QString &name)
{
    return Zone::named(name).value();
}

/// A Sunday. The windows of the default model that end on it:
///   28 days: 16 Feb – 15 Mar 2026          90 days: 16 Dec 2025 – 15 Mar 2026, before it 17 Sep – 15 Dec 2025
///   180 days: 17 Sep 2025 – 15 Mar 2026, before it 21 Mar – 16 Sep 2025
///   365 days: 16 Mar 2025 – 15 Mar 2026, before it 16 Mar 2024 – 15 Mar 2025
///   matured by 10 days, 90 days: 6 Dec 2025 – 5 Mar 2026, before it 7 Sep – 5 Dec 2025
inline const Day asOf = day("2026-03-15");

/// The facts of a buyer of long standing, with everything else blank; UTC, Monday to Friday 08:00–18:00.
struct SomeBuyer {
    Model model = defaultModel();
    WorkingTime workingTime;
    Portfolio portfolio;
    Facts facts;

    SomeBuyer() { facts.signedOn = asOf - 1000; }

    void deliver(Day on, qint64 delivered, std::optional<qint64> disputed = std::nullopt, int source = 1)
    {
        facts.deliveries.push_back({on, source, delivered, disputed, {}, {}, {}, {}});
        std::stable_sort(facts.deliveries.begin(), facts.deliveries.end(),
                         [](const DeliveryRow &left, const DeliveryRow &right) { return left.day < right.day; });
        portfolio.deliveryDays.push_back(on);
        std::sort(portfolio.deliveryDays.begin(), portfolio.deliveryDays.end());
        if (delivered > 0 && (!facts.firstDelivered || on < *facts.firstDelivered))
            facts.firstDelivered = on;
    }
    void expect(Day from, std::optional<double> volume, std::optional<int> returnWindow = {},
                std::optional<double> conversion = {}, std::optional<double> cadence = {})
    {
        facts.expectations.push_back({from, volume, returnWindow, conversion, cadence});
    }
    void talk(Instant when) { facts.touchpoints.push_back({when, true, {}, {}, {}}); }
    void ask(SurveyKind kind, Instant when, double score)
    {
        facts.surveys.push_back({when, kind, score, defaultScale(kind)});
    }

    [[nodiscard]] std::optional<Score> score(Day on = asOf) const
    {
        return evaluate(model, workingTime, portfolio, facts, on);
    }
    [[nodiscard]] MeasureScore measured(Measure measure, Day on = asOf) const { return score(on)->measures[measure]; }
};

/// For the failure messages of Qt Test.
inline char *toString(State state)
{
    return QTest::toString(wordString(state));
}
inline char *toString(Band band)
{
    return QTest::toString(wordString(band));
}

} // namespace touchbase::score

Q_DECLARE_METATYPE(touchbase::score::State)
Q_DECLARE_METATYPE(touchbase::score::Measure)
Q_DECLARE_METATYPE(touchbase::score::Band)
