// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/incidents.h"
#include "support/builders.h"

#include <QTest>

#include <cmath>

using namespace touchbase;
using namespace touchbase::test;

namespace {

constexpr int bad = 7;
constexpr int good = 8;

score::DeliveryRow leads(const char *iso, int source, qint64 delivered, std::optional<qint64> disputed)
{
    return {day(iso), source, delivered, disputed, {}, {}, {}, {}};
}

ScoreFacts buyer(qint64 id, const char *name, std::vector<score::DeliveryRow> rows)
{
    ScoreFacts facts{BuyerId(id), QString::fromLatin1(name), {}, {}};
    facts.facts.deliveries = std::move(rows);
    return facts;
}

/// Ashford's leads of the source come back more often than before, Birch's do not, Cedar gets none of them, of Dell's
/// nobody knows, and for Elm the ledger tells.
std::vector<ScoreFacts> someBuyers()
{
    std::vector<ScoreFacts> all{
        buyer(1, "Birch", {leads("2026-02-10", bad, 400, 20), leads("2026-03-03", bad, 50, 3)}),
        buyer(2, "Ashford",
              {leads("2025-12-01", bad, 900, 900), // too long ago to compare with
               leads("2026-02-10", bad, 400, 20), leads("2026-02-11", good, 100, 50), leads("2026-03-02", bad, 25, 8),
               leads("2026-03-04", bad, 15, 4), leads("2026-03-05", bad, 9, 9)}),
        buyer(3, "Cedar", {leads("2026-03-03", good, 70, 1)}),
        buyer(4, "Dell", {leads("2026-03-03", bad, 30, std::nullopt)}),
        buyer(5, "Elm", {leads("2026-03-03", bad, 10, std::nullopt)}),
    };
    all[4].facts.returnsCovered = {{day("2026-03-01"), day("2026-03-10")}};
    all[4].facts.returns = {{day("2026-03-03"), bad, day("2026-03-04")},
                            {day("2026-03-03"), bad, std::nullopt},
                            {day("2026-03-03"), good, day("2026-03-04")},
                            {day("2026-03-03"), bad, day("2026-03-20")}}; // asked for after the day of knowledge
    return all;
}

QStringList namesOf(const std::vector<rules::AffectedBuyer> &affected)
{
    QStringList names;
    for (const auto &one : affected)
        names << one.name;
    return names;
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGotLeadsOfTheSourceIsFoundRisesFirst()
    {
        const auto affected = rules::affectedBuyers(someBuyers(), {bad, day("2026-03-02"), day("2026-03-04")},
                                                    day("2026-03-12"));
        QCOMPARE(namesOf(affected), (QStringList{u"Ashford"_qs, u"Birch"_qs, u"Dell"_qs, u"Elm"_qs}));

        const rules::AffectedBuyer &ashford = affected[0];
        QCOMPARE(ashford.during.delivered, qint64(40)); // not the 9 of the day after
        QCOMPARE(ashford.during.returns.hits, 12.0);
        QCOMPARE(ashford.during.returns.n, 40.0);
        QCOMPARE(ashford.before.returns.hits, 20.0); // of the 90 days before, of this source
        QCOMPARE(ashford.before.returns.n, 400.0);
        // 12/40 − 20/400 by method 10 of Newcombe 1998: 0.30 − 0.05 with (0.1807, 0.4543) and (0.0326, 0.0760),
        // worked with a pocket calculator.
        QVERIFY(ashford.hasRisen());
        QVERIFY(std::abs(ashford.rise->lower - 0.1280) < 5e-5);

        QVERIFY(affected[1].rise && !affected[1].hasRisen()); // 3/50 against 20/400 is chance
    }
    void whatIsNotKnownIsNotARise()
    {
        const auto affected = rules::affectedBuyers(someBuyers(), {bad, day("2026-03-02"), day("2026-03-04")},
                                                    day("2026-03-12"));
        QCOMPARE(affected[2].during.delivered, qint64(30));
        QCOMPARE(affected[2].during.returns.n, 0.0);
        QVERIFY(!affected[2].rise);
        QCOMPARE(affected[3].during.returns.hits, 2.0); // of the ledger
        QCOMPARE(affected[3].during.returns.n, 10.0);
        QVERIFY(!affected[3].rise); // nothing to compare with
    }
    void withoutASourceAllLeadsCount()
    {
        const auto affected = rules::affectedBuyers(someBuyers(), {{}, day("2026-03-02"), day("2026-03-04")},
                                                    day("2026-03-12"));
        QCOMPARE(affected.size(), size_t(5));
        const auto cedar = std::ranges::find(affected, u"Cedar"_qs, &rules::AffectedBuyer::name);
        QCOMPARE(cedar->during.delivered, qint64(70));
    }
    void outsideTheDaysNobodyIsHit()
    {
        QVERIFY(rules::affectedBuyers(someBuyers(), {bad, day("2026-03-06"), day("2026-03-06")}, day("2026-03-12"))
                    .empty());
    }
    void anIncidentIsClosedWhenItIsOverAndExplained()
    {
        Incident incident = anIncident();
        QVERIFY(!rules::isClosed(incident));
        incident.until = day("2026-03-04");
        QVERIFY(!rules::isClosed(incident));
        incident.rootCause = QStringLiteral("A new landing page");
        QVERIFY(rules::isClosed(incident));
    }
};

QTEST_APPLESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
