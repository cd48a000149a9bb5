// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/quarterlyreview.h"

#include <QTest>

#include <functional>

namespace touchbase::report {

inline Day day(const char *iso)
{
    return Day::parse(QString::fromLatin1(iso)).value();
}
inline Instant at(const char *iso)
{
    return Instant::parse(QString::fromLatin1(iso)).value();
}

/// The facts of a buyer of long standing, looked at on the last day of the first quarter of 2026, with all else blank.
struct SomeQuarter {
    WorkingTime workingTime;
    ReviewFacts facts{{}, {}, Currency::usd(), {day("2026-01-01"), day("2026-03-31")}, day("2026-03-31"), {}, {}};

    SomeQuarter()
    {
        facts.buyer.name = QStringLiteral("Harbor Mutual");
        facts.facts.signedOn = day("2024-01-01");
    }

    /// Rows must come in the order of their days.
    score::DeliveryRow &deliver(const char *on, qint64 delivered, std::optional<qint64> disputed = {})
    {
        facts.facts.deliveries.push_back({day(on), 1, delivered, disputed, {}, {}, {}, {}});
        facts.portfolio.deliveryDays.push_back(day(on));
        return facts.facts.deliveries.back();
    }
    void promise(const char *from, const std::function<void(Expectation &)> &fill)
    {
        Expectation expectation{{}, BuyerId(1), day(from), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        fill(expectation);
        facts.expectations.push_back(expectation);
        score::ExpectationRow row{
            day(from), expectation.weeklyVolume, {}, expectation.targetConversionRate, expectation.cadenceDays};
        if (expectation.returnWindowDays)
            row.returnWindowDays = static_cast<int>(*expectation.returnWindowDays);
        facts.facts.expectations.push_back(row);
    }
    void ask(const char *opened, std::optional<Instant> answered = {}, std::optional<Instant> resolved = {},
             const QString &subject = {})
    {
        facts.issues.push_back({{}, BuyerId(1), at(opened), answered, resolved, {}, {}, {}, subject, {}, {}, {}, {}});
    }

    [[nodiscard]] QuarterlyReview review() const { return quarterlyReview(workingTime, facts); }
    [[nodiscard]] ComparedFigure figure(FigureKind kind) const { return review().figure(kind); }
};

} // namespace touchbase::report
