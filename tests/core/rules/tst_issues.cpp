// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/issues.h"
#include "support/builders.h"

#include <QTest>

#include <cmath>

using namespace touchbase;
using namespace touchbase::test;
using rules::CallReason;
using rules::IssueState;

namespace {

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

std::optional<Instant> maybe(const char *iso)
{
    return iso ? std::optional(at(iso)) : std::nullopt;
}

Issue issueOf(const char *opened, const char *responded = nullptr, const char *resolved = nullptr)
{
    Issue issue = anIssue(BuyerId(1));
    issue.openedAt = at(opened);
    issue.firstResponseAt = maybe(responded);
    issue.resolvedAt = maybe(resolved);
    return issue;
}

/// Monday to Friday 08:00–18:00; Monday 16 March 2026 is a holiday.
WorkingTime workingTime()
{
    return {Zone(), WorkingTime::defaultWeek(), {day("2026-03-16")}};
}

const Instant now = at("2026-03-18T18:00:00Z"); // a Wednesday

} // namespace

class TestIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Friday 16:00 to Tuesday 09:00: 2 hours of Friday, a weekend, a holiday, 1 hour of Tuesday.
    void clocksStandOverWeekendAndHoliday()
    {
        const Issue issue = issueOf("2026-03-13T16:00:00Z", "2026-03-17T09:00:00Z", "2026-03-17T12:00:00Z");
        const auto response = rules::responseClock(issue, workingTime(), 4, now);
        QVERIFY(isNear(response.hours, 3));
        QVERIFY(isNear(response.left(), 1));
        QVERIFY(!response.isLate() && !response.isRunning);
        QVERIFY(isNear(rules::resolutionClock(issue, workingTime(), now).hours, 6));
    }
    void aClockRunsUntilNowAndIsLateBeyondThePromise()
    {
        const Issue issue = issueOf("2026-03-13T16:00:00Z");
        const auto early = rules::responseClock(issue, workingTime(), 4, at("2026-03-17T10:00:00Z"));
        QVERIFY(early.isRunning);
        QVERIFY(isNear(early.hours, 4));
        QVERIFY(!early.isLate()); // the promise is kept to the minute
        const auto late = rules::responseClock(issue, workingTime(), 4, at("2026-03-17T12:30:00Z"));
        QVERIFY(late.isLate());
        QVERIFY(isNear(late.left(), -2.5));
    }
    void aResolutionIsAnAnswerToo()
    {
        const Issue issue = issueOf("2026-03-10T09:00:00Z", nullptr, "2026-03-10T11:00:00Z");
        QVERIFY(isNear(rules::responseClock(issue, workingTime(), 4, now).hours, 2));
        QCOMPARE(rules::stateOf(issue, now), IssueState::Resolved);
    }
    void whatIsDatedLaterHasNotHappened()
    {
        const Issue issue = issueOf("2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z", "2026-03-19T10:00:00Z");
        QCOMPARE(rules::stateOf(issue, at("2026-03-10T09:30:00Z")), IssueState::Open);
        QCOMPARE(rules::stateOf(issue, now), IssueState::Answered);
        QCOMPARE(rules::stateOf(issue, at("2026-03-19T10:00:00Z")), IssueState::Resolved);
    }
    void thePromiseIsThatInForceWhenItWasOpened()
    {
        Expectation first = anExpectation(BuyerId(1));
        first.validFrom = day("2026-01-01");
        first.responseHours = 4;
        Expectation second = first;
        second.validFrom = day("2026-03-01");
        second.responseHours.reset(); // promises nothing: the usual hours hold, not the older row
        const std::vector both{second, first};
        QCOMPARE(rules::promisedHours(both, day("2025-12-31"), 10), 10.0);
        QCOMPARE(rules::promisedHours(both, day("2026-02-28"), 10), 4.0);
        QCOMPARE(rules::promisedHours(both, day("2026-03-01"), 10), 10.0);
    }

    /// Answered after 3, 1, 5 and 4 hours, of which the last was opened before the month. Two still wait: 1 hour
    /// (fresh) and 120 (2–6 and 9–13 March 50 each, 17 and 18 March 20).
    void figuresOfAMonth()
    {
        std::vector<Issue> issues{
            issueOf("2026-03-13T16:00:00Z", "2026-03-17T09:00:00Z", "2026-03-17T12:00:00Z"), // 3, 6
            issueOf("2026-03-09T10:00:00Z", "2026-03-09T11:00:00Z", "2026-03-09T11:00:00Z"), // 1, 1
            issueOf("2026-03-10T08:00:00Z", "2026-03-10T13:00:00Z", "2026-03-11T13:00:00Z"), // 5, 15
            issueOf("2026-03-18T17:00:00Z"),
            issueOf("2026-03-02T08:00:00Z"),
            issueOf("2026-02-20T09:00:00Z", "2026-02-20T10:00:00Z", "2026-02-20T11:00:00Z"), // before the month
            issueOf("2026-02-27T16:00:00Z", "2026-03-02T10:00:00Z"),                         // 4, open for 122
        };
        issues[2].reopened = 1;
        const auto figures = rules::issueFigures(issues, workingTime(), {day("2026-03-01"), day("2026-03-31")}, now);

        // The median of 1 3 4 5 is 3.5; 120 is above it and takes part: of 1 3 4 5 120 it is 4.
        QVERIFY(isNear(figures.response.median.hours, 4));
        QCOMPARE(figures.response.median.n, qint64(5));
        // At position 0.9 · 4 = 3.6: 5 + 0.6 · (120 − 5).
        QVERIFY(isNear(figures.response.ninetieth.hours, 74));
        QCOMPARE(figures.response.waiting, qint64(2));

        // Resolved after 1, 6 and 15; 1, 120 and 122 hours wait. The median 6 lets 120 and 122 in: 1 6 15 120 122.
        QVERIFY(isNear(figures.resolution.median.hours, 15));
        QVERIFY(isNear(figures.resolution.ninetieth.hours, 121.2));
        QCOMPARE(figures.resolution.median.n, qint64(5));
        QCOMPARE(figures.resolution.waiting, qint64(3));

        QCOMPARE(figures.firstContact.n, 3.0);
        QCOMPARE(figures.firstContact.hits, 1.0);
    }
    void withoutAnAnswerThereIsNoFigure()
    {
        const std::vector waiting{issueOf("2026-03-02T08:00:00Z")};
        const auto figures = rules::issueFigures(waiting, workingTime(), {day("2026-03-01"), day("2026-03-31")}, now);
        QVERIFY(!figures.response.median.hours);
        QCOMPARE(figures.response.median.n, qint64(0));
        QCOMPARE(figures.response.waiting, qint64(1));
        QCOMPARE(figures.firstContact.n, 0.0);
    }

    void touchpointsBelongToAnIssueByTimeAndArea_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<int>("area");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("belongs");
        const auto row = [](const char *name, Channel channel, int area, const char *time, bool belongs) {
            QTest::newRow(name) << channel << area << QString::fromLatin1(time) << belongs;
        };
        constexpr int unknown = -1;
        row("of its area", Channel::Call, int(Area::Delivery), "2026-03-10T09:00:00Z", true);
        row("of support", Channel::Email, int(Area::Support), "2026-03-11T09:00:00Z", true);
        row("of no area", Channel::Email, unknown, "2026-03-11T09:00:00Z", true);
        row("of another", Channel::Call, int(Area::Financial), "2026-03-11T09:00:00Z", false);
        row("a note", Channel::Note, int(Area::Support), "2026-03-11T09:00:00Z", false);
        row("before", Channel::Call, int(Area::Support), "2026-03-10T08:59:59Z", false);
        row("after", Channel::Call, int(Area::Support), "2026-03-12T09:00:01Z", false);
    }
    void touchpointsBelongToAnIssueByTimeAndArea()
    {
        QFETCH(Channel, channel);
        QFETCH(int, area);
        QFETCH(QString, time);
        Touchpoint touchpoint = aTouchpoint(BuyerId(1));
        touchpoint.channel = channel;
        touchpoint.area = area < 0 ? std::nullopt : std::optional(static_cast<Area>(area));
        touchpoint.at = at(qPrintable(time));
        const Issue issue = issueOf("2026-03-10T09:00:00Z", nullptr, "2026-03-12T09:00:00Z"); // of delivery
        QTEST(rules::isAbout(touchpoint, issue, now), "belongs");
        touchpoint.buyer = BuyerId(2);
        QVERIFY(!rules::isAbout(touchpoint, issue, now));
    }

    void aComplexIssueAsksForACall()
    {
        Issue issue = issueOf("2026-03-02T08:00:00Z");
        const auto fresh = rules::resolutionClock(issue, workingTime(), at("2026-03-06T18:00:00Z")); // 50 hours
        QVERIFY(rules::reasonsToCall(issue, 3, fresh).empty());
        issue.reopened = 1;
        issue.severity = Severity::Urgent;
        const auto old = rules::resolutionClock(issue, workingTime(), at("2026-03-09T08:01:00Z"));
        QCOMPARE(rules::reasonsToCall(issue, 4, old),
                 (std::vector{CallReason::Reopened, CallReason::ManyTouches, CallReason::Severe, CallReason::Old}));
        issue.resolvedAt = at("2026-03-09T08:01:00Z");
        QVERIFY(rules::reasonsToCall(issue, 4, rules::resolutionClock(issue, workingTime(), now)).empty());
    }
};

QTEST_APPLESS_MAIN(TestIssues)
#include "tst_issues.moc"
