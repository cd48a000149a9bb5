// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"
#include "domain/words.h"

#include <QTest>

using namespace touchbase;

/// The words of product.md's vocabulary and of the native files, in the order of the enumerators.
class TestWords : public QObject
{
    Q_OBJECT

    template <class E>
    static QString backAndForth()
    {
        QStringList words;
        for (size_t i = 0; i < Words<E>::table.size(); ++i) {
            const auto value = static_cast<E>(i);
            words << (parseWord<E>(wordString(value).toUpper()) == value ? wordString(value) : u"?"_qs);
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void wordsAreThoseOfTheTrade()
    {
        QCOMPARE(backAndForth<Vertical>(), u"insurance medicare mortgage home-services legal mass-tort other"_qs);
        QCOMPARE(backAndForth<Stage>(), u"prospect onboarding active paused churned"_qs);
        QCOMPARE(backAndForth<ContactRole>(), u"decision-maker influencer billing technical user"_qs);
        QCOMPARE(backAndForth<Channel>(), u"call meeting email chat portal note"_qs);
        QCOMPARE(backAndForth<Direction>(), u"inbound outbound"_qs);
        QCOMPARE(backAndForth<Area>(), u"onboarding delivery support account financial"_qs);
        QCOMPARE(backAndForth<Emotion>(), u"exceptional meeting below poor"_qs);
        QCOMPARE(backAndForth<ReturnStatus>(), u"pending approved rejected"_qs);
        QCOMPARE(backAndForth<Severity>(), u"low normal high urgent"_qs);
        QCOMPARE(backAndForth<SurveyKind>(), u"nps csat ces neteasy"_qs);
        QCOMPARE(backAndForth<ReviewKind>(), u"14-day 30-day 60-day 90-day quarterly"_qs);
        QCOMPARE(backAndForth<ChecklistKind>(), u"onboarding recovery audit other"_qs);
        QCOMPARE(backAndForth<Outcome>(), u"lost churned"_qs);
        QCOMPARE(backAndForth<AlertVerdict>(), u"done snoozed"_qs);
    }
    void enumeratorsStandWhereTheirWordsDo()
    {
        QCOMPARE(wordString(Vertical::HomeServices), u"home-services"_qs);
        QCOMPARE(wordString(Vertical::MassTort), u"mass-tort"_qs);
        QCOMPARE(wordString(Stage::Churned), u"churned"_qs);
        QCOMPARE(wordString(ContactRole::DecisionMaker), u"decision-maker"_qs);
        QCOMPARE(wordString(Channel::Portal), u"portal"_qs);
        QCOMPARE(wordString(Direction::Outbound), u"outbound"_qs);
        QCOMPARE(wordString(Area::Account), u"account"_qs);
        QCOMPARE(wordString(Emotion::Below), u"below"_qs);
        QCOMPARE(wordString(ReturnStatus::Approved), u"approved"_qs);
        QCOMPARE(wordString(Severity::High), u"high"_qs);
        QCOMPARE(wordString(SurveyKind::NetEasy), u"neteasy"_qs);
        QCOMPARE(wordString(ReviewKind::Day60), u"60-day"_qs);
        QCOMPARE(wordString(ChecklistKind::Audit), u"audit"_qs);
    }

    /// "Two-way: call, meeting, chat, or an inbound email."
    void twoWayIsWhereSomebodyAnswers_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("twoWay"); // with the directions: inbound, outbound, unknown
        QTest::newRow("call") << Channel::Call << "yes yes yes";
        QTest::newRow("meeting") << Channel::Meeting << "yes yes yes";
        QTest::newRow("chat") << Channel::Chat << "yes yes yes";
        QTest::newRow("email") << Channel::Email << "yes no no";
        QTest::newRow("portal") << Channel::Portal << "no no no";
        QTest::newRow("note") << Channel::Note << "no no no";
    }
    void twoWayIsWhereSomebodyAnswers()
    {
        QFETCH(Channel, channel);
        QStringList answers;
        for (const auto direction :
             {std::optional(Direction::Inbound), std::optional(Direction::Outbound), std::optional<Direction>()})
            answers << (isTwoWay(channel, direction) ? u"yes"_qs : u"no"_qs);
        QTEST(answers.join(u' '), "twoWay");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
