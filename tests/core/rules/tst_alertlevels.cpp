// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsfixture.h"

using namespace touchbase;
using namespace touchbase::rules;

/// The rules that look at figures of each day: when they fire, what they say and when they clear.
class TestAlertLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 350 leads in 7 days; 3 disputed of 50 a day are 6 %, 6 of 50 are 12 %. With k days of 6 the rate is (21 +
    // 3k)/350: 4 days 9.43 %, 5 days 10.29 %. Back at 3 a day it falls through 8 % with two days of 6 left: 27/350
    // = 7.71 %.
    void disputeRateHigh()
    {
        AlertBuyer buyer;
        buyer.deliverDaily("2026-01-15", "2026-03-08", 50, 3);
        buyer.deliverDaily("2026-03-09", "2026-03-15", 50, 6);
        buyer.deliverDaily("2026-03-16", "2026-04-05", 50, 3);
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-12", {});
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-13", day("2026-03-13"));
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-15", day("2026-03-13"));
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-19", day("2026-03-13")); // 8.57 %, within the margin
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-20", {});
        const auto alert = buyer.alert(AlertRule::DisputeRateHigh, day("2026-03-15"));
        QCOMPARE(*alert->why.part, 42);
        QCOMPARE(*alert->why.n, 350);
        COMPARE_NEAR(*alert->why.value, 12);
        QCOMPARE(alert->severity, 3);
        QCOMPARE(alert->dueAt->toString(), u"2026-03-13T18:00:00Z"_qs); // told before work ended on the first day
    }
    void disputeRateHighUntilTheBuyerWasTold()
    {
        AlertBuyer buyer;
        buyer.deliverDaily("2026-01-15", "2026-03-08", 50, 3);
        buyer.deliverDaily("2026-03-09", "2026-03-31", 50, 6);
        buyer.care.toldFirstAt = at("2026-03-12T10:00:00Z"); // of something else: the rate was not high yet
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-15", day("2026-03-13"));
        buyer.care.toldFirstAt = at("2026-03-13T10:00:00Z");
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-15", {});
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-31", {}); // told is told while it stays high
    }
    void disputesOfFewLeadsOrUnknownOnesSayNothing()
    {
        AlertBuyer few;
        few.deliverDaily("2026-03-01", "2026-03-15", 2, 1); // 14 leads in 7 days
        COMPARE_SINCE(few, AlertRule::DisputeRateHigh, "2026-03-15", {});
        AlertBuyer unknown;
        unknown.deliverDaily("2026-03-01", "2026-03-15", 50);
        COMPARE_SINCE(unknown, AlertRule::DisputeRateHigh, "2026-03-15", {});
    }
    void whatIsUnknownDoesNotClear()
    {
        AlertBuyer buyer;
        buyer.deliverDaily("2026-01-15", "2026-03-08", 50, 3);
        buyer.deliverDaily("2026-03-09", "2026-03-15", 50, 6);
        // No report after 15 March. Its last seven days are looked at until the 21st, then nothing is known; after four
        // weeks the alert is over.
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-03-25", day("2026-03-13"));
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-04-18", day("2026-03-13"));
        COMPARE_SINCE(buyer, AlertRule::DisputeRateHigh, "2026-04-19", {});
    }

    // 70 a week are 140 in 14 days. With k days of 7 instead of 10 the share is (140 − 3k)/140: 11 days 76.4 %, 12 days
    // 74.3 %. It clears at 85 %: with 7 days of 7 left.
    void volumeLow()
    {
        AlertBuyer buyer;
        buyer.expect(day("2025-01-01"), 70);
        buyer.deliverDaily("2026-01-01", "2026-02-28", 10);
        buyer.deliverDaily("2026-03-01", "2026-03-15", 7);
        buyer.deliverDaily("2026-03-16", "2026-03-31", 10);
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-11", {});
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-12", day("2026-03-12"));
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-21", day("2026-03-12"));
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-22", {});
        const auto alert = buyer.alert(AlertRule::VolumeLow, day("2026-03-14"));
        QCOMPARE(*alert->why.part, 98);
        QCOMPARE(*alert->why.n, 140);
        COMPARE_NEAR(*alert->why.value, 70);
    }
    void volumeThatNobodyPromisedIsNotLow()
    {
        AlertBuyer buyer;
        buyer.deliverDaily("2026-01-01", "2026-03-15", 1);
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
        buyer.expect(day("2025-01-01"), 70);
        // The first fourteen days with a report are over on 14 January, but before it nothing came at all, which is
        // known from the first report on: ten promised days of nothing, until the episode is followed no further.
        QVERIFY(buyer.since(AlertRule::VolumeLow, "2026-03-15"));
        buyer.facts.pauses = {{day("2025-12-01"), {}}};
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
    }

    // The window of a day is compared with that of 365 days earlier: 90 days of 100.00. With k days of 60.00 it is
    // (9000 − 40k)/9000: 56 days are −24.9 %, 57 are −25.3 %, and the 57th day of 2026 is 26 February. It clears at
    // −20 %: with 45 such days left.
    void spendFell()
    {
        AlertBuyer buyer;
        buyer.deliverDaily("2024-10-01", "2025-12-31", 1, {}, 10'000);
        buyer.deliverDaily("2026-01-01", "2026-03-15", 1, {}, 6'000);
        buyer.deliverDaily("2026-03-16", "2026-05-31", 1, {}, 10'000);
        COMPARE_SINCE(buyer, AlertRule::SpendFell, "2026-02-25", {});
        COMPARE_SINCE(buyer, AlertRule::SpendFell, "2026-02-26", day("2026-02-26"));
        COMPARE_SINCE(buyer, AlertRule::SpendFell, "2026-03-15", day("2026-02-26"));
        // 74 days of less; the first of them leaves the window on 1 April: on 29 April 45 are left, the day before 46
        COMPARE_SINCE(buyer, AlertRule::SpendFell, "2026-04-28", day("2026-02-26"));
        COMPARE_SINCE(buyer, AlertRule::SpendFell, "2026-04-29", {});
        COMPARE_NEAR(*buyer.alert(AlertRule::SpendFell, day("2026-03-15"))->why.value, 100 * (6040.0 / 9000 - 1));
    }

    // 100 leads a week, 2 and 22 disputed by turns: each pair of neighbours differs by 20 points.
    void swingSignal()
    {
        AlertBuyer steady;
        AlertBuyer wild;
        AlertBuyer calmed;
        for (int week = 0; week < 60; ++week) {
            const Day monday = day("2025-01-20") + 7 * week; // the last one ends on 15 March 2026
            const bool isCalm = week >= 40;
            steady.deliver(monday, 100, 12);
            wild.deliver(monday, 100, week % 2 == 0 ? 2 : 22);
            calmed.deliver(monday, 100, isCalm ? 12 : week % 2 == 0 ? 2 : 22);
        }
        for (AlertBuyer *buyer : {&steady, &wild, &calmed})
            buyer->portfolio.deliveryDays.push_back(asOf);
        COMPARE_SINCE(steady, AlertRule::SwingSignal, "2026-03-15", {});
        COMPARE_SINCE(wild, AlertRule::SwingSignal, "2026-03-15", asOf - episodeDays);
        COMPARE_SINCE(calmed, AlertRule::SwingSignal, "2026-03-15", {});
        // ½(0.2² − 0.02·c) with c between 0.0997 and 0.1114: 13.7 to 13.8 points
        const double swing = *wild.alert(AlertRule::SwingSignal, asOf)->why.value;
        QVERIFY2(swing > 13.7 && swing < 13.8, qPrintable(QString::number(swing)));
    }

    // A model that looks at nothing but recency; a cadence of 14 days. Talks until 15 February, then none: after d days
    // d/14 cadences: 15 days 94.9 points, 16 days 89.7, 17 days 84.6, 18 days 80.6, 28 days 56.6.
    void scoreFellAndBandFell()
    {
        AlertBuyer buyer;
        for (score::Measure measure : score::allOf<score::Measure>())
            buyer.model.measures[measure].weight = measure == score::Measure::Recency ? 1 : 0;
        for (Day on = day("2025-06-08"); on <= day("2026-02-15"); on = on + 14)
            buyer.talk(Instant(on.value() * Instant::msPerDay + 10 * Instant::msPerHour));
        COMPARE_SINCE(buyer, AlertRule::ScoreFell, "2026-03-02", {});
        COMPARE_SINCE(buyer, AlertRule::ScoreFell, "2026-03-03", day("2026-03-03")); // 100 to 90
        COMPARE_SINCE(buyer, AlertRule::ScoreFell, "2026-03-15", day("2026-03-03"));
        COMPARE_SINCE(buyer, AlertRule::BandFell, "2026-03-04", {});                // 85, the floor
        COMPARE_SINCE(buyer, AlertRule::BandFell, "2026-03-05", day("2026-03-05")); // 81
        const auto score = buyer.alert(AlertRule::ScoreFell, asOf);
        QCOMPARE(*score->why.earlier, 100.0);
        QCOMPARE(*score->why.value, 57.0);
        const auto band = buyer.alert(AlertRule::BandFell, asOf);
        QCOMPARE(*band->why.earlierBand, score::Band::Exceptional);
        QCOMPARE(*band->why.band, score::Band::Below);
        buyer.talk(at("2026-03-16T10:00:00Z"));
        COMPARE_SINCE(buyer, AlertRule::ScoreFell, "2026-03-16", {});
        COMPARE_SINCE(buyer, AlertRule::BandFell, "2026-03-16", {});
    }

    void whatIsSwitchedOffIsSilent()
    {
        AlertBuyer buyer;
        buyer.expect(day("2025-01-01"), 70);
        buyer.deliverDaily("2026-01-01", "2026-03-15", 7);
        buyer.rules.usual[AlertRule::VolumeLow].threshold = 70; // not under it
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
        buyer.rules.usual[AlertRule::VolumeLow] = {false, 90, 0, 2};
        COMPARE_SINCE(buyer, AlertRule::VolumeLow, "2026-03-15", {});
    }
    void whoChurnedOrIsNotSignedHasNoAlerts()
    {
        AlertBuyer buyer;
        buyer.expect(day("2025-01-01"), 70);
        buyer.deliverDaily("2026-01-01", "2026-03-15", 1);
        buyer.facts.churnedOn = day("2026-03-10");
        QVERIFY(buyer.alerts(asOf).empty());
        buyer.facts.churnedOn.reset();
        buyer.facts.signedOn.reset();
        QVERIFY(buyer.alerts(asOf).empty());
    }
};

QTEST_APPLESS_MAIN(TestAlertLevels)
#include "tst_alertlevels.moc"
