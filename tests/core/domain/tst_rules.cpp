// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"
#include "domain/rules.h"

#include <QTest>

#include <limits>

using touchbase::Day;
using touchbase::ErrorCode;
using touchbase::Instant;
using touchbase::Problem;
using touchbase::Scale;
using touchbase::SurveyKind;

namespace {

using Count = std::optional<qint64>;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

QString fieldOf(const std::optional<Problem> &problem)
{
    return problem ? QString::fromLatin1(problem->field.data(), static_cast<qsizetype>(problem->field.size()))
                   : QString();
}

std::optional<Day> dayOf(const QString &iso)
{
    return iso.isEmpty() ? std::nullopt : std::optional(Day::parse(iso).value());
}

std::optional<Instant> instantOf(const QString &iso)
{
    return iso.isEmpty() ? std::nullopt : std::optional(Instant::parse(iso).value());
}

} // namespace

/// "Rules between columns": a blank field is unknown and breaks no rule. Each row names the field that is told, or
/// none.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreIsCountedThanWasDelivered_data()
    {
        QTest::addColumn<Count>("disputed");
        QTest::addColumn<Count>("contacted");
        QTest::addColumn<Count>("converted");
        QTest::addColumn<QString>("field");
        QTest::newRow("all of them") << Count(10) << Count(10) << Count(10) << QString();
        QTest::newRow("none of them") << Count(0) << Count(0) << Count(0) << QString();
        QTest::newRow("unknown") << Count() << Count() << Count() << QString();
        QTest::newRow("a sale without a contact") << Count() << Count(0) << Count(3) << QString();
        QTest::newRow("disputed") << Count(11) << Count() << Count() << u"disputed"_qs;
        QTest::newRow("contacted") << Count(0) << Count(11) << Count() << u"contacted"_qs;
        QTest::newRow("converted") << Count() << Count() << Count(11) << u"converted"_qs;
        QTest::newRow("the first is told") << Count(11) << Count(12) << Count(13) << u"disputed"_qs;
    }
    void noMoreIsCountedThanWasDelivered()
    {
        QFETCH(Count, disputed);
        QFETCH(Count, contacted);
        QFETCH(Count, converted);
        QTEST(fieldOf(touchbase::deliveryProblem(10, disputed, contacted, converted)), "field");
    }
    void tooManyAreToldWithBothNumbers()
    {
        const auto problem = touchbase::deliveryProblem(10, 11, {}, {});
        QVERIFY(problem);
        QCOMPARE(problem->error.code, ErrorCode::MoreThanDelivered);
        QCOMPARE(touchbase::sentence(problem->error),
                 QStringLiteral("disputed is 11, but only 10 leads were delivered. Correct one of them."));
    }

    void nobodyChurnsBeforeSigning_data()
    {
        QTest::addColumn<QString>("signedOn");
        QTest::addColumn<QString>("churnedOn");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("after") << "2026-03-01"
                               << "2026-03-02" << true;
        QTest::newRow("on the day") << "2026-03-01"
                                    << "2026-03-01" << true;
        QTest::newRow("before") << "2026-03-01"
                                << "2026-02-28" << false;
        QTest::newRow("never signed") << ""
                                      << "2026-02-28" << true;
        QTest::newRow("never churned") << "2026-03-01"
                                       << "" << true;
    }
    void nobodyChurnsBeforeSigning()
    {
        QFETCH(QString, signedOn);
        QFETCH(QString, churnedOn);
        QFETCH(bool, isFine);
        const auto problem = touchbase::lifeProblem(dayOf(signedOn), dayOf(churnedOn));
        QCOMPARE(fieldOf(problem), isFine ? QString() : u"churned_on"_qs);
        if (problem)
            QCOMPARE(problem->error.values, (QStringList{signedOn, churnedOn}));
    }

    void nothingIsAnsweredBeforeItIsOpened_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("resolved");
        QTest::addColumn<QString>("field");
        QTest::newRow("later") << "2026-03-02T09:00:01Z"
                               << "2026-03-04T09:00:00Z"
                               << "";
        QTest::newRow("at once") << "2026-03-02T09:00:00Z"
                                 << "2026-03-02T09:00:00Z"
                                 << "";
        QTest::newRow("open") << ""
                              << ""
                              << "";
        QTest::newRow("resolved without an answer") << ""
                                                    << "2026-03-02T10:00:00Z"
                                                    << "";
        QTest::newRow("resolved before the answer") << "2026-03-03T09:00:00Z"
                                                    << "2026-03-02T10:00:00Z"
                                                    << "";
        QTest::newRow("answered before") << "2026-03-02T08:59:59Z"
                                         << ""
                                         << "first_response_at";
        QTest::newRow("resolved before") << "2026-03-02T09:30:00Z"
                                         << "2026-03-02T08:59:59Z"
                                         << "resolved_at";
        QTest::newRow("both before") << "2026-03-02T08:00:00Z"
                                     << "2026-03-02T08:00:00Z"
                                     << "first_response_at";
    }
    void nothingIsAnsweredBeforeItIsOpened()
    {
        QFETCH(QString, answered);
        QFETCH(QString, resolved);
        const Instant opened = *instantOf(u"2026-03-02T09:00:00Z"_qs);
        QTEST(fieldOf(touchbase::issueProblem(opened, instantOf(answered), instantOf(resolved))), "field");
    }

    void aPeriodDoesNotEndBeforeItBegins_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("field");
        QTest::newRow("a day") << "2026-03-01"
                               << "";
        QTest::newRow("open") << ""
                              << "";
        QTest::newRow("before") << "2026-02-28"
                                << "contact_until";
    }
    void aPeriodDoesNotEndBeforeItBegins()
    {
        QFETCH(QString, until);
        QTEST(fieldOf(touchbase::periodProblem(*dayOf(u"2026-03-01"_qs), dayOf(until), "contact_until")), "field");
    }

    /// "Defaults: kind nps 0–10, csat 1–5, ces 1–7 (high is good), neteasy 1–7 (low is good)".
    void aKindOfSurveyHasItsScale()
    {
        QCOMPARE(touchbase::defaultScale(SurveyKind::Nps), (Scale{0, 10, false}));
        QCOMPARE(touchbase::defaultScale(SurveyKind::Csat), (Scale{1, 5, false}));
        QCOMPARE(touchbase::defaultScale(SurveyKind::Ces), (Scale{1, 7, false}));
        QCOMPARE(touchbase::defaultScale(SurveyKind::NetEasy), (Scale{1, 7, true}));
    }

    void anAnswerLiesOnItsScale_data()
    {
        QTest::addColumn<SurveyKind>("kind");
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *title, SurveyKind kind, double score, double lowest, double highest,
                            const char *field) {
            QTest::newRow(title) << kind << score << lowest << highest << QString::fromLatin1(field);
        };
        row("lowest", SurveyKind::Nps, 0, 0, 10, "");
        row("highest", SurveyKind::Nps, 10, 0, 10, "");
        row("NPS above", SurveyKind::Nps, 11, 0, 10, "score");
        row("NPS below", SurveyKind::Nps, -1, 0, 10, "score");
        row("NPS in halves", SurveyKind::Nps, 8.5, 0, 10, "score");
        row("NPS on another scale", SurveyKind::Nps, 4, 1, 5, "scale_max");
        row("CSAT in halves", SurveyKind::Csat, 4.5, 1, 5, "");
        row("CSAT above", SurveyKind::Csat, 5.5, 1, 5, "score");
        row("CES on 1 to 5", SurveyKind::Ces, 5, 1, 5, "");
        row("a percentage", SurveyKind::Csat, 84, 0, 100, "");
        row("no length", SurveyKind::Csat, 5, 5, 5, "scale_max");
        row("upside down", SurveyKind::Ces, 3, 7, 1, "scale_max");
        row("no number", SurveyKind::Csat, notANumber, 1, 5, "score");
        row("a scale of no numbers", SurveyKind::Csat, 3, notANumber, notANumber, "scale_max");
    }
    void anAnswerLiesOnItsScale()
    {
        QFETCH(SurveyKind, kind);
        QFETCH(double, score);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QTEST(fieldOf(touchbase::answerProblem(kind, score, {lowest, highest, false})), "field");
    }
    void npsHasNoDirectionButItsOwn()
    {
        const auto problem = touchbase::answerProblem(SurveyKind::Nps, 9, {0, 10, true});
        QVERIFY(problem);
        QCOMPARE(problem->error.code, ErrorCode::NpsOtherScale);
        QVERIFY(!touchbase::answerProblem(SurveyKind::Ces, 2, {1, 5, true}));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
