// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reporting/reviewloading.h"

#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

/// A buyer with a stored review of the first quarter of 2026 and one of the quarter before.
class TestReviewLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        Buyer buyer = aBuyer();
        buyer.signedOn = day("2025-01-01");
        m_buyer.emplace(m_workspace->add(buyer).id);
        m_asOf = day("2026-03-31");
    }

    void theTextIsThatOfTheNearestQuarterlyReview()
    {
        write(ReviewKind::Quarterly, "2026-01-15", "of the quarter before");
        const auto wanted = write(ReviewKind::Quarterly, "2026-04-15", "of this quarter");
        write(ReviewKind::Day90, "2026-03-31", "of another kind");
        Goal second = aGoal(wanted.id);
        second.position = 2;
        second.title = QStringLiteral("second");
        Goal first = aGoal(wanted.id);
        first.position = 1;
        first.title = QStringLiteral("first");
        m_workspace->add(second);
        m_workspace->add(first);
        const report::Narrative narrative = review().narrative;
        QCOMPARE(narrative.summary, QStringLiteral("of this quarter"));
        QCOMPARE(narrative.goals.size(), size_t{2});
        QCOMPARE(narrative.goals[0].title, QStringLiteral("first"));
        QVERIFY(narrative.looksAhead());
    }
    void withoutAStoredReviewThereAreNumbersOnly()
    {
        QVERIFY(review().narrative.summary.isEmpty());
        QVERIFY(!review().team);
    }
    void theTeamsScoreIsThatOfTheQuartersLastDay()
    {
        for (int i = 0; i < 60; ++i) {
            Delivery delivery = aDelivery(*m_buyer);
            delivery.day = day("2025-12-01") + 2 * i;
            delivery.delivered = 40;
            delivery.disputed = i % 5;
            m_workspace->add(delivery);
        }
        const report::QuarterlyReview team = review(report::Audience::Team);
        const ScoreSetup used = setup();
        const auto scores = (*m_workspace)->readNow([&](const Reader &reader) {
            return scoreBuyers(reader, used, {*m_buyer, day("2026-03-31"), day("2025-12-31")});
        });
        QVERIFY(scores && scores->size() == 1);
        QVERIFY(team.team->score == scores->front().score);
        QVERIFY(team.team->earlier == scores->front().earlier);
        QVERIFY(team.team->history.back() == scores->front().score);
    }
    void aQuarterThatHasNotBegunIsRefused()
    {
        m_asOf = day("2025-12-31");
        const auto loaded = load(report::Audience::Buyer);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::QuarterNotBegun);
        QCOMPARE(loaded.error().values, (QStringList{QStringLiteral("2026-01-01"), QStringLiteral("2025-12-31")}));
    }
    void nothingIsWritten()
    {
        const auto newest = [&] {
            return (*m_workspace)->readNow([](const Reader &reader) { return reader.newestChange(); }).value();
        };
        const qint64 before = newest();
        (void)review(report::Audience::Team);
        QCOMPARE(newest(), before);
    }

private:
    Stored<Review> write(ReviewKind kind, const char *due, const char *summary)
    {
        Review one = aReview(*m_buyer);
        one.kind = kind;
        one.dueOn = day(due);
        one.summary = QString::fromLatin1(summary);
        return m_workspace->add(one);
    }
    ScoreSetup setup() { return (*m_workspace)->readNow(loadScoreSetup).value(); }
    Result<report::QuarterlyReview> load(report::Audience audience)
    {
        const ScoreSetup used = setup();
        const ReviewRequest request{*m_buyer, {day("2026-01-01"), day("2026-03-31")}, m_asOf, audience};
        return (*m_workspace)->readNow([&](const Reader &reader) {
            return loadQuarterlyReview(reader, used, request);
        });
    }
    report::QuarterlyReview review(report::Audience audience = report::Audience::Buyer)
    {
        return load(audience).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<BuyerId> m_buyer;
    Day m_asOf = day("2026-03-31");
};

QTEST_GUILESS_MAIN(TestReviewLoading)
#include "tst_reviewloading.moc"
