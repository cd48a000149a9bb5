// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

using namespace touchbase;
using namespace touchbase::demo;

/// Each story can be found in the records, under the name that the table of stories gives.
class DemoStoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = sampleOf(optionsFor()); }
    void everyStoryHasItsBuyer_data();
    void everyStoryHasItsBuyer();
    void sourceTurnsBadForSeveralBuyers();
    void oneHeardItFromUsFirst();
    void oneOnlyComplainsSince();
    void oneHasHeardNothingSince();
    void supportIsSilent();
    void promiseWasNeverMetNorValidated();
    void goodOnboardingIsOnTime();
    void stuckOnboardingRests();
    void seasonPausesDeliveries();
    void returnerHasTwoSpells();
    void churnedBuyerHasAReason();
    void prospectHasTalkOnly();
    void hardlyAnythingIsKnownOfOne();
    void surveysAreStale();
    void volumeFollowsTheWeek();

private:
    [[nodiscard]] std::string buyerOf(std::string_view story) const;
    [[nodiscard]] const Record &buyerRecord(std::string_view story) const;
    [[nodiscard]] Day ago(int days) const { return m_sample.options.asOf - days; }
    [[nodiscard]] Day dayOf(RecordKind kind, const Record &record, std::string_view column) const
    {
        return m_sample.options.zone.dayOf(*instant(kind, record, column));
    }
    /// Touchpoints since the source turned bad, oldest first.
    [[nodiscard]] std::vector<const Record *> talkSince(std::string_view story) const;
    /// Percent of the bad source's leads that were sent back, in ledger or reported, from one day to another.
    [[nodiscard]] double badSourceReturned(const std::string &buyer, Day from, Day until) const;

    Sample m_sample{optionsFor(), {}, {}};
};

std::string DemoStoriesTest::buyerOf(std::string_view story) const
{
    for (const StoryEntry &entry : stories()) {
        if (entry.story == story)
            return std::string(entry.buyer);
    }
    return {};
}

const Record &DemoStoriesTest::buyerRecord(std::string_view story) const
{
    return *m_sample.of(RecordKind::Buyers, buyerOf(story)).front();
}

std::vector<const Record *> DemoStoriesTest::talkSince(std::string_view story) const
{
    auto talk = m_sample.of(RecordKind::Touchpoints, buyerOf(story));
    std::erase_if(talk, [this](const Record *record) {
        return dayOf(RecordKind::Touchpoints, *record, "at") < ago(badSourceDays);
    });
    return talk;
}

double DemoStoriesTest::badSourceReturned(const std::string &buyer, Day from, Day until) const
{
    qint64 delivered = 0;
    qint64 returned = 0;
    for (const Record *record : m_sample.of(RecordKind::Deliveries, buyer)) {
        constexpr auto kind = RecordKind::Deliveries;
        const Day sold = *day(kind, *record, "day");
        if (text(kind, *record, "source") != badSourceName || sold < from || sold > until)
            continue;
        delivered += *number(kind, *record, "delivered");
        returned += number(kind, *record, "disputed").value_or(0);
    }
    for (const Record *record : m_sample.of(RecordKind::Returns, buyer)) {
        constexpr auto kind = RecordKind::Returns;
        const Day sold = *day(kind, *record, "sold_on");
        const bool isInstead = buyer == buyerOf("bad-source-complaints");
        returned += isInstead && text(kind, *record, "source") == badSourceName && sold >= from && sold <= until;
    }
    return delivered == 0 ? 0 : 100.0 * double(returned) / double(delivered);
}

void DemoStoriesTest::everyStoryHasItsBuyer_data()
{
    QTest::addColumn<QByteArray>("buyer");
    for (const StoryEntry &entry : stories())
        QTest::newRow(std::string(entry.story).c_str()) << QByteArray::fromStdString(std::string(entry.buyer));
    QTest::newRow("sample report 1") << QByteArray("Harbor Mutual Insurance, LLC");
    QTest::newRow("sample report 2") << QByteArray("Peak Roofing Co");
}

void DemoStoriesTest::everyStoryHasItsBuyer()
{
    QFETCH(QByteArray, buyer);
    QVERIFY(stories().size() <= 20);
    const Sample other = sampleOf(optionsFor(20, 30, 99));
    QCOMPARE(m_sample.of(RecordKind::Buyers, buyer.toStdString()).size(), size_t(1));
    QCOMPARE(other.of(RecordKind::Buyers, buyer.toStdString()).size(), size_t(1));
}

void DemoStoriesTest::sourceTurnsBadForSeveralBuyers()
{
    for (const auto story : {"bad-source-told-first", "bad-source-complaints", "bad-source-silence"}) {
        const std::string buyer = buyerOf(story);
        QVERIFY2(badSourceReturned(buyer, ago(120), ago(badSourceDays + 1)) < 12, story);
        QVERIFY2(badSourceReturned(buyer, ago(badSourceDays), ago(22)) > 20, story);
    }
}

void DemoStoriesTest::oneHeardItFromUsFirst()
{
    const auto talk = talkSince("bad-source-told-first");
    QVERIFY(!talk.empty());
    constexpr auto kind = RecordKind::Touchpoints;
    QCOMPARE(text(kind, *talk.front(), "direction"), std::string("outbound"));
    QCOMPARE(number(kind, *talk.front(), "proactive"), 1);
}

void DemoStoriesTest::oneOnlyComplainsSince()
{
    const auto talk = talkSince("bad-source-complaints");
    QVERIFY(talk.size() >= 3);
    for (const Record *record : talk) {
        const std::string emotion = text(RecordKind::Touchpoints, *record, "emotion");
        QCOMPARE(text(RecordKind::Touchpoints, *record, "direction"), std::string("inbound"));
        QVERIFY(emotion == "below" || emotion == "poor");
    }
}

void DemoStoriesTest::oneHasHeardNothingSince()
{
    QVERIFY(talkSince("bad-source-silence").empty());
}

void DemoStoriesTest::supportIsSilent()
{
    constexpr auto kind = RecordKind::Issues;
    int unanswered = 0;
    for (const Record *issue : m_sample.of(kind, buyerOf("silent-support"))) {
        if (dayOf(kind, *issue, "opened_at") >= ago(40) && dayOf(kind, *issue, "opened_at") < ago(7)) {
            QVERIFY(!instant(kind, *issue, "first_response_at"));
            ++unanswered;
        }
    }
    QVERIFY(unanswered >= 4);
}

void DemoStoriesTest::promiseWasNeverMetNorValidated()
{
    const std::string buyer = buyerOf("expectation-gap");
    const auto promises = m_sample.of(RecordKind::Expectations, buyer);
    QCOMPARE(promises.size(), size_t(1));
    QVERIFY(!day(RecordKind::Expectations, *promises.front(), "validated_on"));
    const double promised = *decimalOf(cell(RecordKind::Expectations, *promises.front(), "weekly_volume"));
    const double target = *decimalOf(cell(RecordKind::Expectations, *promises.front(), "target_contact_rate"));
    qint64 delivered = 0;
    qint64 contacted = 0;
    for (const Record *record : m_sample.of(RecordKind::Deliveries, buyer)) {
        delivered += *number(RecordKind::Deliveries, *record, "delivered");
        contacted += *number(RecordKind::Deliveries, *record, "contacted");
    }
    const int weeks = (m_sample.options.asOf - *day(RecordKind::Buyers, buyerRecord("expectation-gap"), "signed_on"))
                      / 7;
    QVERIFY(double(delivered) / weeks < 0.75 * promised);
    QVERIFY(100.0 * double(contacted) / double(delivered) < target - 15);
}

void DemoStoriesTest::goodOnboardingIsOnTime()
{
    const std::string buyer = buyerOf("onboarding-right");
    QCOMPARE(text(RecordKind::Buyers, buyerRecord("onboarding-right"), "stage"), std::string("onboarding"));
    const auto reviews = m_sample.of(RecordKind::Reviews, buyer);
    QCOMPARE(text(RecordKind::Reviews, *reviews.front(), "kind"), std::string("14-day"));
    QVERIFY(day(RecordKind::Reviews, *reviews.front(), "held_on"));
    for (const Record *item : m_sample.of(RecordKind::ChecklistItems, buyer)) {
        const auto done = day(RecordKind::ChecklistItems, *item, "done_on");
        const Day due = *day(RecordKind::ChecklistItems, *item, "due_on");
        QVERIFY(due >= m_sample.options.asOf || (done && *done <= due));
    }
}

void DemoStoriesTest::stuckOnboardingRests()
{
    const std::string buyer = buyerOf("onboarding-stuck");
    QCOMPARE(text(RecordKind::Buyers, buyerRecord("onboarding-stuck"), "stage"), std::string("onboarding"));
    int done = 0;
    for (const Record *item : m_sample.of(RecordKind::ChecklistItems, buyer)) {
        const auto doneOn = day(RecordKind::ChecklistItems, *item, "done_on");
        QVERIFY(!doneOn || *doneOn < ago(7));
        done += doneOn.has_value();
    }
    QVERIFY(done > 0);
    for (const Record *review : m_sample.of(RecordKind::Reviews, buyer))
        QVERIFY(!day(RecordKind::Reviews, *review, "held_on"));
}

void DemoStoriesTest::seasonPausesDeliveries()
{
    const std::string buyer = buyerOf("seasonal-pause");
    const auto pauses = m_sample.of(RecordKind::Pauses, buyer);
    QVERIFY(!pauses.empty());
    for (const Record *pause : pauses) {
        const Day from = *day(RecordKind::Pauses, *pause, "from");
        const Day until = day(RecordKind::Pauses, *pause, "until").value_or(m_sample.options.asOf);
        for (const Record *record : m_sample.of(RecordKind::Deliveries, buyer)) {
            const Day sold = *day(RecordKind::Deliveries, *record, "day");
            QVERIFY(sold < from || sold > until);
        }
    }
}

void DemoStoriesTest::returnerHasTwoSpells()
{
    const Day back = *day(RecordKind::Buyers, buyerRecord("came-back"), "signed_on");
    int before = 0;
    int after = 0;
    for (const Record *record : m_sample.of(RecordKind::Deliveries, buyerOf("came-back"))) {
        const Day sold = *day(RecordKind::Deliveries, *record, "day");
        QVERIFY(sold >= back || sold < back - 60);
        ++(sold < back ? before : after);
    }
    QVERIFY(before > 50 && after > 20);
}

void DemoStoriesTest::churnedBuyerHasAReason()
{
    const Record &buyer = buyerRecord("churned");
    const Day left = *day(RecordKind::Buyers, buyer, "churned_on");
    QVERIFY(!text(RecordKind::Buyers, buyer, "churn_reason").empty());
    for (const Record *record : m_sample.of(RecordKind::Deliveries, buyerOf("churned")))
        QVERIFY(*day(RecordKind::Deliveries, *record, "day") <= left);
}

void DemoStoriesTest::prospectHasTalkOnly()
{
    const std::string buyer = buyerOf("prospect");
    QVERIFY(!m_sample.of(RecordKind::Touchpoints, buyer).empty());
    for (const auto kind : {RecordKind::Deliveries, RecordKind::Expectations, RecordKind::Reviews, RecordKind::Surveys})
        QVERIFY(m_sample.of(kind, buyer).empty());
}

void DemoStoriesTest::hardlyAnythingIsKnownOfOne()
{
    const std::string buyer = buyerOf("hardly-any-data");
    QVERIFY(m_sample.of(RecordKind::Deliveries, buyer).size() < 100);
    QVERIFY(m_sample.of(RecordKind::Surveys, buyer).empty());
}

void DemoStoriesTest::surveysAreStale()
{
    const auto surveys = m_sample.of(RecordKind::Surveys, buyerOf("stale-surveys"));
    QVERIFY(!surveys.empty());
    for (const Record *survey : surveys) {
        const Day asked = dayOf(RecordKind::Surveys, *survey, "at");
        QVERIFY(asked <= ago(180) && asked > ago(360));
    }
    for (const Record *record : m_sample.of(RecordKind::Touchpoints, buyerOf("stale-surveys"))) {
        if (dayOf(RecordKind::Touchpoints, *record, "at") > ago(180))
            QVERIFY(isBlank(cell(RecordKind::Touchpoints, *record, "csat"))
                    && isBlank(cell(RecordKind::Touchpoints, *record, "ease")));
    }
}

void DemoStoriesTest::volumeFollowsTheWeek()
{
    std::array<qint64, 8> delivered{};
    for (const Record &record : m_sample.of(RecordKind::Deliveries))
        delivered[static_cast<size_t>(day(RecordKind::Deliveries, record, "day")->weekday())] += *number(
            RecordKind::Deliveries, record, "delivered");
    for (size_t weekday = 1; weekday <= 5; ++weekday)
        QVERIFY(delivered[6] < delivered[weekday] && delivered[7] < delivered[weekday]);
}

QTEST_APPLESS_MAIN(DemoStoriesTest)
#include "tst_demostories.moc"
