// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedule.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::rules;

namespace {

Day day(const char *iso)
{
    return Day::parse(std::string_view(iso)).value();
}

struct Case {
    ReviewPlan plan;
    std::optional<Day> signedOn = day("2026-01-15");
    std::optional<Day> churnedOn;
    std::vector<score::PauseRow> pauses;
    std::vector<StoredReview> stored;

    [[nodiscard]] ScheduleFacts facts() const { return {plan, signedOn, churnedOn, pauses, stored}; }
    [[nodiscard]] QStringList schedule(const char *until) const { return lines(scheduleOf(facts(), day(until))); }
    [[nodiscard]] QStringList toHold(const char *on, const char *until) const
    {
        return lines(reviewsToHold(facts(), day(on), day(until)));
    }
    [[nodiscard]] static QStringList lines(const std::vector<ScheduledReview> &reviews)
    {
        QStringList lines;
        for (const ScheduledReview &review : reviews)
            lines << wordString(review.kind) + u' ' + review.dueOn.toString();
        return lines;
    }
    void store(ReviewKind kind, const char *dueOn, const char *heldOn = nullptr)
    {
        stored.push_back({Id<Review>(static_cast<qint64>(stored.size()) + 1), kind, day(dueOn),
                          heldOn ? std::optional(day(heldOn)) : std::nullopt});
    }
};

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualPlanFollowsFromTheSignedDay()
    {
        QCOMPARE(Case().schedule("2027-01-15"),
                 (QStringList{u"14-day 2026-01-29"_qs, u"30-day 2026-02-14"_qs, u"60-day 2026-03-16"_qs,
                              u"90-day 2026-04-15"_qs, u"quarterly 2026-07-15"_qs, u"quarterly 2026-10-15"_qs,
                              u"quarterly 2027-01-15"_qs}));
    }
    void aShorterMonthEndsEarlier()
    {
        Case one;
        one.plan.steps.clear();
        one.signedOn = day("2026-08-31");
        QCOMPARE(one.schedule("2027-06-01"), (QStringList{u"quarterly 2027-02-28"_qs, u"quarterly 2027-05-31"_qs}));
    }
    void aStoredOneTakesThePlaceOfItsKind()
    {
        Case one;
        one.store(ReviewKind::Day30, "2026-02-20");
        QCOMPARE(one.schedule("2026-03-01"), (QStringList{u"14-day 2026-01-29"_qs, u"30-day 2026-02-20"_qs}));
    }
    void aStoredQuarterlyOneTakesThePlaceOfTheNearest()
    {
        Case one;
        one.plan.steps.clear();
        one.store(ReviewKind::Quarterly, "2026-04-10"); // 96 days before the first: one more
        one.store(ReviewKind::Quarterly, "2026-07-20");
        QCOMPARE(one.schedule("2026-10-14"), (QStringList{u"quarterly 2026-04-10"_qs, u"quarterly 2026-07-20"_qs}));
    }
    void anEarlierSpellIsOver()
    {
        Case one;
        one.plan.quarterlyMonths = 0;
        one.store(ReviewKind::Day14, "2025-02-01", "2025-02-01");
        QCOMPARE(one.toHold("2026-01-29", "2026-01-29"), (QStringList{u"14-day 2026-01-29"_qs}));
    }
    void aPauseIsWaitedFor()
    {
        Case one;
        one.pauses = {{day("2026-01-25"), day("2026-02-10")}, {day("2026-03-01"), {}}};
        QCOMPARE(one.schedule("2026-04-30"), (QStringList{u"14-day 2026-02-11"_qs, u"30-day 2026-02-14"_qs}));
    }
    void nothingIsDueAfterChurn()
    {
        Case one;
        one.churnedOn = day("2026-02-01");
        QCOMPARE(one.schedule("2026-04-30"), (QStringList{u"14-day 2026-01-29"_qs}));
        QCOMPARE(one.toHold("2026-02-01", "2026-04-30"), QStringList());
        QVERIFY(!nextReview(one.facts(), day("2026-02-01")));
    }
    void whoIsNotSignedHasWhatWasScheduled()
    {
        Case one;
        one.signedOn.reset();
        QVERIFY(!nextReview(one.facts(), day("2026-03-01")));
        one.store(ReviewKind::Day14, "2026-03-04");
        QCOMPARE(nextReview(one.facts(), day("2026-03-01"))->dueOn, day("2026-03-04"));
    }
    void whatWasMissedIsOvertakenByTheNext()
    {
        const Case one;
        // day 64: the gate still asks for the 14-day review; the 30-day one is overtaken by the 60-day one
        QCOMPARE(one.toHold("2026-03-20", "2026-03-20"),
                 (QStringList{u"14-day 2026-01-29"_qs, u"60-day 2026-03-16"_qs}));
        // day 95: the gate asks for nothing any more
        QCOMPARE(one.toHold("2026-04-20", "2026-04-20"), (QStringList{u"90-day 2026-04-15"_qs}));
    }
    void whatWasHeldIsNotAskedForAgain()
    {
        Case one;
        one.store(ReviewKind::Day14, "2026-01-29", "2026-02-02");
        QCOMPARE(one.toHold("2026-02-02", "2026-02-14"), (QStringList{u"30-day 2026-02-14"_qs}));
        QCOMPARE(one.toHold("2026-02-01", "2026-02-01"), (QStringList{u"14-day 2026-01-29"_qs})); // not held yet
    }
    void theNextOneMayBeLate()
    {
        Case one;
        QCOMPARE(*nextReview(one.facts(), day("2026-01-20")), (ScheduledReview{ReviewKind::Day14, day("2026-01-29")}));
        QCOMPARE(*nextReview(one.facts(), day("2026-05-01")), (ScheduledReview{ReviewKind::Day90, day("2026-04-15")}));
    }
    void aVerticalHasAPlanOfItsOwn()
    {
        const QJsonObject legal{{u"14-day"_qs, 10}, {u"60-day"_qs, QJsonValue()}, {u"quarterly"_qs, 6}};
        const auto plans = reviewPlansFromJson(
            {{u"90-day"_qs, 80}, {u"verticals"_qs, QJsonObject{{u"legal"_qs, legal}}}});
        QVERIFY(plans);
        Case one;
        one.plan = plans->of(Vertical::Legal);
        QCOMPARE(one.schedule("2027-01-31"), (QStringList{u"14-day 2026-01-25"_qs, u"30-day 2026-02-14"_qs,
                                                          u"90-day 2026-04-05"_qs, u"quarterly 2027-01-15"_qs}));
        QCOMPARE(plans->of(Vertical::Insurance).steps.size(), size_t{4});
        QCOMPARE(plans->of(std::nullopt).steps.back().days, 80);
    }
    void aPlanThatIsNoneIsRefused()
    {
        for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(366), QJsonValue(u"soon"_qs)}) {
            const auto plans = reviewPlansFromJson({{u"30-day"_qs, bad}});
            QVERIFY(!plans);
            QCOMPARE(plans.error().code, ErrorCode::BadNumber);
        }
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
