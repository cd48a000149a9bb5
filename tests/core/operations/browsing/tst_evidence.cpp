// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/evidence.h"

#include "operations/browsing/buyeroverview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QtTest>

using namespace touchbase;
using namespace touchbase::test;
using score::Measure;

class TestEvidence : public QObject
{
    Q_OBJECT

    static void deliver(TemporaryWorkspace &workspace, BuyerId buyer, const char *on, qint64 delivered,
                        std::optional<qint64> disputed)
    {
        Delivery one = aDelivery(buyer);
        one.day = day(on);
        one.delivered = delivered;
        one.disputed = disputed;
        one.contacted = one.converted = {};
        workspace.add(one);
    }
    static Evidence evidence(TemporaryWorkspace &workspace, BuyerId buyer, Measure measure)
    {
        return must(workspace->readNow([=](const Reader &reader) -> Result<Evidence> {
            return loadEvidence(reader, *loadScoreSetup(reader), {buyer, measure, day("2026-03-15")});
        }));
    }
    static score::MeasureScore measured(TemporaryWorkspace &workspace, BuyerId buyer, Measure measure)
    {
        return must(workspace->readNow([=](const Reader &reader) -> Result<score::MeasureScore> {
            const ScoreSetup setup = *loadScoreSetup(reader);
            const auto scores = scoreBuyers(reader, setup, {buyer, day("2026-03-15")});
            return scores->front().score.measures[measure];
        }));
    }

private Q_SLOTS:
    void disputesOfRowsAndLedgerSumToTheRate()
    {
        // Matured: 6 December to 5 March. 6 of 100 by the row; 2 of 50 by the ledger, which covers the day; a blank
        // row that nothing covers takes no part, nor does what may still come back.
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(anExpectation(buyer));
        deliver(workspace, buyer, "2026-02-01", 100, 6);
        deliver(workspace, buyer, "2026-02-10", 50, {});
        deliver(workspace, buyer, "2026-03-02", 70, {});
        deliver(workspace, buyer, "2026-03-10", 40, 10);
        workspace.add(ReturnsCoverage{buyer, day("2026-02-01"), day("2026-02-28")});
        for (const char *key : {"L1", "L2"}) {
            LeadReturn one = aReturn(buyer);
            one.rowKey = one.leadId = QString::fromLatin1(key);
            one.soldOn = day("2026-02-10");
            one.requestedOn = day("2026-02-12");
            workspace.add(one);
        }
        const Evidence rows = evidence(workspace, buyer, Measure::DisputeRate);
        QCOMPARE(rows.countOf(EvidencePart::Window), 2);
        QCOMPARE(rows.sumOf(EvidenceColumn::Delivered, EvidencePart::Window), 150.0);
        QCOMPARE(rows.sumOf(EvidenceColumn::Disputed, EvidencePart::Window), 8.0);
        const score::MeasureScore rate = measured(workspace, buyer, Measure::DisputeRate);
        QVERIFY(std::abs(*rate.raw - 100.0 * 8 / 150) < 1e-9);
        QCOMPARE(rate.n, 150.0);
    }
    void borrowedRowsStandApart()
    {
        // 20 of n_full 100 in the window (6 December to 5 March), 200 in the one before
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        deliver(workspace, buyer, "2026-02-01", 20, 1);
        deliver(workspace, buyer, "2025-11-01", 200, 30);
        const Evidence rows = evidence(workspace, buyer, Measure::DisputeRate);
        QCOMPARE(rows.countOf(EvidencePart::Window), 1);
        QCOMPARE(rows.countOf(EvidencePart::Before), 1);
        QCOMPARE(rows.sumOf(EvidenceColumn::Disputed, EvidencePart::Before), 30.0);
        // λ = ½·80/200 = 0.2: (1 + 6)/(20 + 40)
        QVERIFY(std::abs(*measured(workspace, buyer, Measure::DisputeRate).raw - 100.0 * 7 / 60) < 1e-9);
    }
    void asManyIssuesAsTheClockCounted()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        Issue answered = anIssue(buyer); // Tuesday 10 March 09:00
        answered.firstResponseAt = at("2026-03-10T10:00:00Z");
        workspace.add(answered);
        Issue hopeless = anIssue(buyer);
        hopeless.openedAt = at("2026-02-02T09:00:00Z");
        const qint64 row = workspace.add(hopeless).id.value();
        Issue fresh = anIssue(buyer);
        fresh.openedAt = at("2026-03-15T09:00:00Z"); // a Sunday: no hours yet
        workspace.add(fresh);
        const Evidence rows = evidence(workspace, buyer, Measure::FirstResponse);
        QCOMPARE(static_cast<double>(rows.rows.size()), measured(workspace, buyer, Measure::FirstResponse).n);
        QCOMPARE(rows.rows.size(), size_t{2});
        QCOMPARE(rows.rows.front().row, row); // the open one first
        QCOMPARE(std::get<double>(rows.rows.back().cells.back()), 1.0);
    }
    void everyMeasureHasAsManyRowsAsEvidence_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::newRow("emotion") << Measure::Emotion;
        QTest::newRow("nps") << Measure::Nps;
        QTest::newRow("csat") << Measure::Csat;
        QTest::newRow("reviews") << Measure::Reviews;
    }
    void everyMeasureHasAsManyRowsAsEvidence()
    {
        QFETCH(Measure, measure);
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        for (const char *when : {"2026-03-12T10:00:00Z", "2026-02-12T10:00:00Z", "2026-01-12T10:00:00Z"}) {
            Touchpoint touchpoint = aTouchpoint(buyer);
            touchpoint.at = at(when);
            workspace.add(touchpoint);
            Survey survey = aSurvey(buyer);
            survey.at = at(when);
            workspace.add(survey);
        }
        Review review = aReview(buyer);
        review.dueOn = day("2026-02-01");
        review.heldOn = day("2026-02-02");
        workspace.add(review);
        const Evidence rows = evidence(workspace, buyer, measure);
        QCOMPARE(static_cast<double>(rows.countOf(EvidencePart::Window)),
                 measured(workspace, buyer, measure).nInWindow);
        QVERIFY(!rows.rows.empty());
        for (const EvidenceRow &row : rows.rows)
            QVERIFY(!row.table.isEmpty() && row.row > 0);
    }
    void withoutAScoreThereAreNoRows()
    {
        TemporaryWorkspace workspace;
        Buyer prospect = aBuyer();
        prospect.signedOn.reset();
        QVERIFY(evidence(workspace, workspace.add(prospect).id, Measure::Nps).rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
