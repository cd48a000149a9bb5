// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/disputeledger.h"

#include "scorefixture.h"

using namespace touchbase::score;
using touchbase::Day;

Q_DECLARE_METATYPE(std::vector<DeliveryRow>)
Q_DECLARE_METATYPE(std::vector<ReturnRow>)

/// Score.md, section 3, rule by rule. Source 0 is blank.
class TestDisputeLedger : public QObject
{
    Q_OBJECT

    using Rows = std::vector<DeliveryRow>;
    using Returns = std::vector<ReturnRow>;

    static DeliveryRow row(int source, qint64 delivered, std::optional<qint64> disputed = {})
    {
        return {s_sold, source, delivered, disputed, {}, {}, {}, {}};
    }
    static ReturnRow returned(int source, std::optional<int> requestedAfter = {})
    {
        return {s_sold, source, requestedAfter ? std::optional(s_sold + *requestedAfter) : std::nullopt};
    }
    static const Day s_sold;

private Q_SLOTS:
    void aDaysDisputesAreWhatRowsAndLedgerSay_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<Returns>("returns");
        QTest::addColumn<bool>("covered");
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("disputed");
        QTest::newRow("the row says it") << Rows{row(1, 20, 3)} << Returns{} << false << 20 << 3;
        QTest::newRow("the row says it, the ledger is not asked")
            << Rows{row(1, 20, 3)} << Returns{returned(1), returned(1)} << true << 20 << 3;
        QTest::newRow("blank, not covered: unknown") << Rows{row(1, 20)} << Returns{returned(1)} << false << 0 << 0;
        QTest::newRow("blank, covered") << Rows{row(1, 20)} << Returns{returned(1), returned(1)} << true << 20 << 2;
        QTest::newRow("blank, covered, nothing returned") << Rows{row(1, 20)} << Returns{} << true << 20 << 0;
        QTest::newRow("blank matches blank") << Rows{row(0, 20)} << Returns{returned(0)} << true << 20 << 1;
        QTest::newRow("a source that no row has counts, since a row is blank")
            << Rows{row(1, 20)} << Returns{returned(2), returned(0)} << true << 20 << 2;
        QTest::newRow("a source that no row has does not count where no row is blank")
            << Rows{row(1, 20, 3)} << Returns{returned(2)} << true << 20 << 3;
        QTest::newRow("a return of a row that says its number does not count twice")
            << Rows{row(1, 20, 3), row(2, 10)} << Returns{returned(1), returned(2)} << true << 30 << 4;
        QTest::newRow("rows that say nothing take no part beside those that do")
            << Rows{row(1, 20, 3), row(2, 10)} << Returns{returned(2)} << false << 20 << 3;
        QTest::newRow("never more than delivered")
            << Rows{row(1, 2)} << Returns{returned(1), returned(1), returned(1)} << true << 2 << 2;
        QTest::newRow("never more than the day's leads, over all its rows")
            << Rows{row(1, 2, 2), row(2, 1)} << Returns{returned(2), returned(2), returned(3)} << true << 3 << 3;
        QTest::newRow("requested on the day of knowledge")
            << Rows{row(1, 20)} << Returns{returned(1, 20)} << true << 20 << 1;
        QTest::newRow("requested a day later") << Rows{row(1, 20)} << Returns{returned(1, 21)} << true << 20 << 0;
    }
    void aDaysDisputesAreWhatRowsAndLedgerSay()
    {
        QFETCH(Rows, rows);
        QFETCH(Returns, returns);
        QFETCH(bool, covered);
        const PeriodSet coverage(covered ? std::vector{Period{s_sold, s_sold}} : std::vector<Period>());
        const LeadCount count = DisputeLedger(rows, returns, coverage).within({s_sold, s_sold}, s_sold + 20);
        QTEST(int(count.leads), "leads");
        QTEST(int(count.disputed), "disputed");
    }
    void coverageIsByDay()
    {
        const Rows rows{{s_sold - 1, 1, 10, {}, {}, {}, {}, {}}, row(1, 20), {s_sold + 1, 1, 40, {}, {}, {}, {}, {}}};
        const PeriodSet covered({{s_sold, s_sold + 1}, {s_sold + 1, s_sold + 9}});
        const LeadCount count = DisputeLedger(rows, {}, covered).within({s_sold - 9, s_sold + 9}, s_sold + 20);
        QCOMPARE(count.leads, 60);
    }
    void returnsOfOtherDaysDoNotCount()
    {
        const Returns returns{{s_sold - 1, 1, {}}, {s_sold, 1, {}}, {s_sold + 1, 1, {}}};
        const LeadCount count = DisputeLedger({row(1, 20)}, returns, PeriodSet({{s_sold - 9, s_sold + 9}}))
                                    .within({s_sold - 9, s_sold + 9}, s_sold + 20);
        QCOMPARE(count.disputed, 1);
    }
    void theRateFollowsWhatIsKnownOnTheDay()
    {
        SomeBuyer buyer;
        buyer.deliver(asOf - 30, 100);
        buyer.facts.returnsCovered = {{asOf - 40, asOf}};
        buyer.facts.returns = {{asOf - 30, 1, asOf - 25}, {asOf - 30, 1, asOf}, {asOf - 30, 1, {}}};
        QCOMPARE(*buyer.measured(Measure::DisputeRate).raw, 3.0);
        QCOMPARE(*buyer.measured(Measure::DisputeRate, asOf - 1).raw, 2.0);
        QCOMPARE(*buyer.measured(Measure::DisputeRate, asOf + 9).raw, 3.0);
    }
};

const Day TestDisputeLedger::s_sold = day("2026-02-02");

QTEST_GUILESS_MAIN(TestDisputeLedger)
#include "tst_disputeledger.moc"
