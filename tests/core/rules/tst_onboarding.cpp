// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/onboarding.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::rules;

namespace {

Day day(const char *iso)
{
    return Day::parse(QString::fromLatin1(iso)).value();
}

/// Signed on Monday, 2 March 2026. The gate's day is Monday the 16th.
OnboardingRun someRun()
{
    return {.startedOn = day("2026-03-02"),
            .steps = {{.dueOn = day("2026-03-03")},
                      {.dueOn = day("2026-03-05"), .dependsOn = 0},
                      {.dueOn = day("2026-03-04"), .required = false},
                      {.dueOn = day("2026-03-14")}}}; // a Saturday
}

Pause pauseOf(const char *from, std::optional<Day> until)
{
    return {BuyerId(1), day(from), until, QStringLiteral("season")};
}

} // namespace

/// Worked by hand: "on track; behind = a required item late; stuck = the gate's day passed without the review, or
/// nothing done for 5 days while something is due. A due day on a weekend is shown with the working day it means."
class TestOnboarding : public QObject
{
    Q_OBJECT

    WorkingTime m_workingTime; // Monday to Friday

    [[nodiscard]] OnboardingStanding on(const char *asOf, const OnboardingRun &run) const
    {
        return standingOf(run, m_workingTime, day(asOf));
    }

private Q_SLOTS:
    void whatIsDueTodayIsNotLate()
    {
        const auto standing = on("2026-03-03", someRun());
        QCOMPARE(standing.state, OnboardingState::OnTrack);
        QCOMPARE(standing.day, 1);
        QCOMPARE(standing.progress.done, 0);
        QCOMPARE(standing.progress.required, 3);
        QVERIFY(standing.nextStep == size_t{0});
    }
    void aRequiredStepLateIsBehind()
    {
        const auto standing = on("2026-03-06", someRun());
        QCOMPARE(standing.state, OnboardingState::Behind);
        QCOMPARE(standing.lateSteps, (std::vector<size_t>{0, 1}));
        QCOMPARE(standing.daysLate, 3);
        QVERIFY(!standing.stuckFor);
    }
    void anOptionalStepLateIsNot()
    {
        OnboardingRun run = someRun();
        run.steps[0].doneOn = day("2026-03-03");
        const auto standing = on("2026-03-05", run);
        QCOMPARE(standing.state, OnboardingState::OnTrack);
        QVERIFY(standing.nextStep == size_t{2}); // due the day before
        QCOMPARE(standing.progress.done, 1);
    }
    void aStepThatWaitsComesAfterWhatItWaitsFor()
    {
        OnboardingRun run = someRun();
        run.steps[1].dueOn = day("2026-03-02"); // earlier than what it depends on
        QVERIFY(on("2026-03-02", run).nextStep == size_t{0});
        run.steps[0].doneOn = day("2026-03-02");
        QVERIFY(on("2026-03-02", run).nextStep == size_t{1});
    }
    void whatIsDoneTomorrowIsOpenToday()
    {
        OnboardingRun run = someRun();
        run.steps[0].doneOn = day("2026-03-05");
        QCOMPARE(on("2026-03-04", run).state, OnboardingState::Behind);
        QCOMPARE(on("2026-03-05", run).state, OnboardingState::OnTrack);
    }
    void aDueDayOnAWeekendMeansTheNextWorkingDay()
    {
        const OnboardingRun run = someRun();
        QVERIFY(fallsOn(day("2026-03-14"), run, m_workingTime, day("2026-03-02")) == day("2026-03-16"));
        const WorkingTime holiday(m_workingTime.zone(), m_workingTime.week(), {day("2026-03-16")});
        QVERIFY(fallsOn(day("2026-03-14"), run, holiday, day("2026-03-02")) == day("2026-03-17"));
    }
    void afterFiveDaysWithoutAnythingItIsStuck()
    {
        OnboardingRun run = someRun();
        run.steps[0].doneOn = day("2026-03-03");
        QCOMPARE(on("2026-03-07", run).state, OnboardingState::Behind);
        const auto standing = on("2026-03-08", run);
        QCOMPARE(standing.state, OnboardingState::Stuck);
        QVERIFY(standing.stuckFor == StuckReason::NothingDone);
        QCOMPARE(standing.idleDays, 5);
    }
    void restIsAllowedWhileNothingIsDue()
    {
        OnboardingRun run = someRun();
        for (size_t i : {size_t{0}, size_t{1}})
            run.steps[i].doneOn = day("2026-03-04");
        run.steps[2].doneOn = day("2026-03-04");
        QCOMPARE(on("2026-03-13", run).state, OnboardingState::OnTrack);
        QCOMPARE(on("2026-03-13", run).idleDays, 9);
        QCOMPARE(on("2026-03-16", run).state, OnboardingState::Stuck); // the step of the 14th is due now
    }
    void theGatesDayWithoutTheReviewIsStuck()
    {
        OnboardingRun run = someRun();
        for (OnboardingStep &step : run.steps)
            step.doneOn = day("2026-03-13");
        QVERIFY(on("2026-03-16", run).gateOn == day("2026-03-16"));
        QCOMPARE(on("2026-03-16", run).state, OnboardingState::OnTrack);
        const auto standing = on("2026-03-17", run);
        QCOMPARE(standing.day, 15);
        QVERIFY(standing.stuckFor == StuckReason::ReviewMissing);
        run.reviewHeldOn = day("2026-03-16");
        QCOMPARE(on("2026-03-17", run).state, OnboardingState::OnTrack);
        run.reviewHeldOn = day("2026-03-18"); // not yet
        QCOMPARE(on("2026-03-17", run).state, OnboardingState::Stuck);
        run.reviewHeldOn = day("2026-03-01"); // of an earlier spell
        QCOMPARE(on("2026-03-17", run).state, OnboardingState::Stuck);
        run.overridden = true;
        QCOMPARE(on("2026-03-17", run).state, OnboardingState::OnTrack);
    }
    void whatIsOverIsDone()
    {
        OnboardingRun run = someRun();
        run.over = true;
        const auto standing = on("2026-04-30", run);
        QCOMPARE(standing.state, OnboardingState::Done);
        QVERIFY(!standing.stuckFor);
        QCOMPARE(standing.day, 59);
    }
    void beforeTheStartItIsDayZero()
    {
        const auto standing = on("2026-02-27", someRun());
        QCOMPARE(standing.state, OnboardingState::OnTrack);
        QCOMPARE(standing.day, 0);
    }
    void aPauseShiftsWhatIsDueInItOrLater_data()
    {
        QTest::addColumn<QString>("dueOn");
        QTest::addColumn<QString>("falls");
        // paused from Thursday the 5th to Wednesday the 11th: seven days
        QTest::newRow("before it") << "2026-03-04"
                                   << "2026-03-04";
        QTest::newRow("on its first day") << "2026-03-05"
                                          << "2026-03-12";
        QTest::newRow("after it") << "2026-03-12"
                                  << "2026-03-19";
        QTest::newRow("then on a weekend") << "2026-03-08"
                                           << "2026-03-16"; // shifted to Sunday the 15th
    }
    void aPauseShiftsWhatIsDueInItOrLater()
    {
        QFETCH(QString, dueOn);
        QFETCH(QString, falls);
        OnboardingRun run = someRun();
        run.pauses = {pauseOf("2026-03-05", day("2026-03-11"))};
        const Day fell = fallsOn(*Day::parse(dueOn), run, m_workingTime, day("2026-03-30"));
        QCOMPARE(fell.toString(), falls);
    }
    void pausesAddUpAndOverlapOnce()
    {
        OnboardingRun run = someRun();
        run.pauses = {pauseOf("2026-03-09", day("2026-03-10")), pauseOf("2026-03-03", day("2026-03-04")),
                      pauseOf("2026-03-04", day("2026-03-05")), pauseOf("2026-01-01", day("2026-01-31"))};
        // three days from the 3rd on, then two from the 9th on: the 3rd becomes the 6th, the 5th the 8th, a Sunday, so
        // the 9th, which is paused, …
        QVERIFY(fallsOn(day("2026-03-03"), run, m_workingTime, day("2026-03-20")) == day("2026-03-06"));
        QVERIFY(fallsOn(day("2026-03-05"), run, m_workingTime, day("2026-03-20")) == day("2026-03-11"));
        // … and the 6th becomes the 9th, on which the second begins, so the 11th
        QVERIFY(fallsOn(day("2026-03-06"), run, m_workingTime, day("2026-03-20")) == day("2026-03-11"));
        QCOMPARE(on("2026-03-12", run).day, 5); // 10 days less 5
    }
    void whoIsPausedIsNotLate()
    {
        OnboardingRun run = someRun();
        run.pauses = {pauseOf("2026-03-03", std::nullopt)};
        for (const char *asOf : {"2026-03-03", "2026-03-20", "2026-06-01"}) {
            const auto standing = on(asOf, run);
            QCOMPARE(standing.state, OnboardingState::OnTrack);
            QCOMPARE(standing.day, 0);
            QCOMPARE(standing.idleDays, 0);
        }
        run.pauses.front().until = day(
            "2026-03-20"); // eighteen days: the step of the 3rd is due on the 21st, a Saturday
        QCOMPARE(on("2026-03-23", run).state, OnboardingState::OnTrack);
        QCOMPARE(on("2026-03-24", run).state, OnboardingState::Behind);
    }
    void theFirstLeadIsCountedFromTheStart()
    {
        const std::vector<Day> days{day("2026-03-20"), day("2026-03-06"), day("2026-02-01")};
        QVERIFY(daysToFirstLead(day("2026-03-02"), days, day("2026-03-31")) == 4);
        QVERIFY(daysToFirstLead(day("2026-03-06"), days, day("2026-03-31")) == 0);
        QVERIFY(!daysToFirstLead(day("2026-03-02"), days, day("2026-03-05")));
        QVERIFY(!daysToFirstLead(day("2026-03-02"), {}, day("2026-03-31")));
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
