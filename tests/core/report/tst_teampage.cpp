// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

using namespace touchbase;
using namespace touchbase::report;

class TestTeamPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestBarComesFirstAndAllOfThemSum()
    {
        score::Change change{5.5, {}, -0.5};
        change.measures[score::Measure::Nps] = {1, 0.5};
        change.measures[score::Measure::DisputeRate] = {-2, 0};
        change.measures[score::Measure::Csat] = {6.46, 0};
        change.measures[score::Measure::Ease] = {0.04, 0}; // 0.0 with one decimal
        const std::vector<WaterfallBar> bars = waterfallOf(change, 12);
        QCOMPARE(bars.size(), size_t{5});
        QCOMPARE(bars[0].measure, score::Measure::Csat);
        QCOMPARE(bars[1].measure, score::Measure::DisputeRate);
        QCOMPARE(bars[2].measure, score::Measure::Nps);
        QVERIFY(bars[3].isCeiling);
        QVERIFY(!bars[4].measure && !bars[4].isCeiling);
        double sum = 0;
        for (const WaterfallBar &bar : bars)
            sum += bar.points;
        QVERIFY(std::abs(sum - change.total) < 1e-9);
    }
    void whatHasNoRoomGoesTogether()
    {
        score::Change change{0, {}, 0};
        for (const score::Measure measure : score::allOf<score::Measure>()) {
            change.measures[measure] = {1, 0};
            change.total += 1;
        }
        const std::vector<WaterfallBar> bars = waterfallOf(change, 5);
        QCOMPARE(bars.size(), size_t{5});
        QVERIFY(std::abs(bars.back().points - (change.total - 4)) < 1e-9);
    }
    void nothingMovedIsNoBar() { QVERIFY(waterfallOf({0, {}, 0}, 5).empty()); }
    void anOverrideIsToldOfWhileTheBuyerWasNew_data()
    {
        QTest::addColumn<QString>("signedOn");
        QTest::addColumn<bool>("isTold");
        // the gate stands for 90 days; the quarter runs from 1 January to 31 March 2026
        QTest::newRow("new on its first day") << "2025-10-03" << true;
        QTest::newRow("no longer") << "2025-10-02" << false;
        QTest::newRow("signed on its last day") << "2026-03-31" << true;
        QTest::newRow("signed later") << "2026-04-01" << false;
        QTest::newRow("nobody knows when") << QString() << true;
    }
    void anOverrideIsToldOfWhileTheBuyerWasNew()
    {
        QFETCH(QString, signedOn);
        QFETCH(bool, isTold);
        SomeQuarter some;
        some.facts.buyer.gateOverride = QStringLiteral("a branch of a buyer we know");
        if (!signedOn.isEmpty())
            some.facts.buyer.signedOn = *Day::parse(signedOn);
        QCOMPARE(teamPage(some.facts, {}).gateOverride, isTold ? some.facts.buyer.gateOverride : QString());
    }
    void tasksAreThoseOpenOnTheDayByDueDay()
    {
        SomeQuarter some;
        const auto task = [](const char *title, std::optional<Day> due, std::optional<Day> done) {
            return Task{{}, BuyerId(1), QString::fromLatin1(title), due, done, {}, {}};
        };
        some.facts.tasks = {task("no day", {}, {}), task("due today", day("2026-03-31"), {}),
                            task("done", day("2026-03-01"), day("2026-03-31")),
                            task("done later", day("2026-03-01"), day("2026-04-01"))};
        const std::vector<OpenTask> tasks = openTasks(some.facts);
        QCOMPARE(tasks.size(), size_t{3});
        QCOMPARE(tasks[0].title, QStringLiteral("done later"));
        QVERIFY(tasks[0].late);
        QVERIFY(!tasks[1].late);
        QCOMPARE(tasks[2].title, QStringLiteral("no day"));
    }
};

QTEST_GUILESS_MAIN(TestTeamPage)
#include "tst_teampage.moc"
