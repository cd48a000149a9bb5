// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/buyeroverview.h"

#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QtTest>

using namespace touchbase;
using namespace touchbase::test;

/// On 15 March 2026 with a return window of 10 days: sales from 6 December to 5 March have matured.
class TestBuyerOverview : public QObject
{
    Q_OBJECT

    static Delivery delivery(BuyerId buyer, const char *on, qint64 delivered, std::optional<qint64> disputed)
    {
        Delivery one = aDelivery(buyer);
        one.day = day(on);
        one.delivered = delivered;
        one.disputed = disputed;
        one.contacted = one.converted = {};
        return one;
    }
    static BuyerOverview overview(TemporaryWorkspace &workspace, BuyerId buyer)
    {
        const Day today = day("2026-03-15");
        return must(workspace->readNow([=](const Reader &reader) -> Result<BuyerOverview> {
            auto setup = loadScoreSetup(reader);
            if (!setup)
                return failure(setup.error());
            return loadBuyerOverview(reader, *setup, {buyer, today, today - comparisonDays, today});
        }));
    }
    static const Promise &promise(const BuyerOverview &overview, PromiseKind kind)
    {
        const auto found = std::find_if(overview.promises->begin(), overview.promises->end(),
                                        [kind](const Promise &one) { return one.kind == kind; });
        return *found;
    }

private Q_SLOTS:
    void theHeadNamesWhatIsInForce()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(aContact(buyer));
        Expectation later = anExpectation(buyer);
        later.validFrom = day("2026-04-01");
        later.coverageArea = QStringLiteral("Ohio");
        workspace.add(anExpectation(buyer));
        workspace.add(later);
        Pause over = aPause(buyer);
        over.until = day("2026-03-14");
        workspace.add(over);
        const BuyerOverview shown = overview(workspace, buyer);
        QCOMPARE(shown.head.decisionMaker, QStringLiteral("Maria Lopez"));
        QCOMPARE(shown.head.expectation->coverageArea, QStringLiteral("Texas"));
        QVERIFY(!shown.head.pause);
    }
    void promisesStandAgainstWhatHappened()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(anExpectation(buyer));
        workspace.add(delivery(buyer, "2026-02-01", 100, 6));
        workspace.add(delivery(buyer, "2026-02-10", 50, 3));
        workspace.add(delivery(buyer, "2026-03-10", 40, 10)); // not matured; the last day that was reported
        workspace.add(aTouchpoint(buyer));                    // a call on 12 March
        const BuyerOverview shown = overview(workspace, buyer);

        const Promise &disputes = promise(shown, PromiseKind::DisputeRate);
        QCOMPARE(*disputes.actual, 6.0); // 9 of 150
        QCOMPARE(disputes.n, 150.0);
        QCOMPARE(*disputes.kept, true); // at most 8
        // 16 February to 10 March are 23 days with 40 leads
        const Promise &volume = promise(shown, PromiseKind::WeeklyVolume);
        QVERIFY(std::abs(*volume.actual - 40.0 * 7 / 23) < 1e-9);
        QCOMPARE(*volume.kept, false); // of 120
        const Promise &cadence = promise(shown, PromiseKind::Cadence);
        QVERIFY(std::abs(*cadence.actual - 3) < 1e-9);
        QCOMPARE(*cadence.kept, true); // of 14
        const Promise &conversion = promise(shown, PromiseKind::Conversion);
        QVERIFY(!conversion.agreed && !conversion.actual && !conversion.kept);
        QVERIFY(!promise(shown, PromiseKind::ContactRate).kept); // agreed, but nothing is known of it
    }
    void aBuyerWithoutASigningDayHasNoScore()
    {
        TemporaryWorkspace workspace;
        Buyer prospect = aBuyer();
        prospect.signedOn.reset();
        const BuyerOverview shown = overview(workspace, workspace.add(prospect).id);
        QVERIFY(shown.score && !*shown.score);
        QVERIFY(shown.trend && shown.trend->points.empty());
        QVERIFY(shown.promises && shown.promises->empty());
    }
    void onlySomeTouchpointsAreMarks()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        Touchpoint meeting = aTouchpoint(buyer);
        meeting.channel = Channel::Meeting;
        Touchpoint poor = aTouchpoint(buyer);
        poor.emotion = Emotion::Poor;
        workspace.add(aTouchpoint(buyer));
        workspace.add(meeting);
        workspace.add(poor);
        QCOMPARE(overview(workspace, buyer).trend->marks.size(), size_t{2});
    }
    void aNewVersionBetweenTheDaysIsTold()
    {
        TemporaryWorkspace workspace;
        const BuyerId buyer = workspace.add(aBuyer()).id;
        workspace.add(aTouchpoint(buyer));
        QVERIFY(!overview(workspace, buyer).comparison->isRescored());
        score::Model model = score::defaultModel();
        model.version = 2;
        workspace.add(ScoreModelVersion{{},
                                        model.name,
                                        2,
                                        {},
                                        at("2026-03-01T09:00:00Z"),
                                        QStringLiteral("Ada"),
                                        QStringLiteral("trial"),
                                        QString::fromUtf8(QJsonDocument(modelToJson(model)).toJson())});
        const BuyerOverview shown = overview(workspace, buyer);
        QVERIFY(shown.comparison->isRescored());
        QCOMPARE(shown.comparison->modelThen.version, 1);
        QCOMPARE(shown.comparison->earlier->modelVersion, 2); // both by the one in force
        QCOMPARE(shown.comparison->later->modelVersion, 2);
    }
    void aBuyerThatIsGoneIsAnError()
    {
        TemporaryWorkspace workspace;
        const auto gone = workspace->readNow([](const Reader &reader) {
            return loadBuyerOverview(reader, *loadScoreSetup(reader),
                                     {BuyerId(99), day("2026-03-15"), day("2026-02-15"), day("2026-03-15")});
        });
        QCOMPARE(gone.error().code, ErrorCode::UnknownRow);
    }
};

QTEST_GUILESS_MAIN(TestBuyerOverview)
#include "tst_buyeroverview.moc"
