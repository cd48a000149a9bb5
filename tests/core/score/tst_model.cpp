// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/model.h"

#include "scorefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <limits>

using namespace touchbase::score;
using touchbase::ErrorCode;

using Edit = std::function<void(Model &)>;
using JsonEdit = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(JsonEdit)

class TestModel : public QObject
{
    Q_OBJECT

    static MeasureModel &nps(Model &model) { return model.measures[Measure::Nps]; }

    static void replaceFirstMeasure(QJsonObject &json, const char *key, const QJsonValue &value)
    {
        QJsonArray measures = json.value(QStringLiteral("measures")).toArray();
        QJsonObject first = measures[0].toObject();
        first.insert(QString::fromLatin1(key), value);
        measures[0] = first;
        json.insert(QStringLiteral("measures"), measures);
    }

private Q_SLOTS:
    void theDefaultModelIsValid() { QCOMPARE(modelProblem(defaultModel()), std::nullopt); }
    void theWeightsOfItsGroups()
    {
        // sums over the table of score.md, section 2
        PerGroup<double> sums;
        const Model model = defaultModel();
        for (Measure measure : allOf<Measure>())
            sums[groupOf(measure)] += model.measures[measure].weight;
        QCOMPARE(sums[Group::Onboarding], 10.0);
        QCOMPARE(sums[Group::Delivery], 47.0);
        QCOMPARE(sums[Group::Support], 23.0);
        QCOMPARE(sums[Group::Account], 14.0);
        QCOMPARE(sums[Group::Financial], 7.0);
        QCOMPARE(sums[Group::Voice], 18.0);
    }
    void groupsAreWhatIdsBeginWith()
    {
        for (Measure measure : allOf<Measure>())
            QCOMPARE(touchbase::wordString(measure).section(u'.', 0, 0), touchbase::wordString(groupOf(measure)));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("mentions");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char *name, Edit edit, const char *mentions) {
            QTest::newRow(name) << edit << mentions;
        };
        row(
            "no name", [](Model &m) { m.name = QStringLiteral(" "); }, "name");
        row(
            "version 0", [](Model &m) { m.version = 0; }, "version");
        row(
            "negative weight", [](Model &m) { nps(m).weight = -1; }, "voice.nps");
        row(
            "weight that is no number", [nan](Model &m) { nps(m).weight = nan; }, "voice.nps");
        row(
            "no weight at all",
            [](Model &m) {
                for (MeasureModel &measure : m.measures.values)
                    measure.weight = 0;
            },
            "weight");
        row(
            "one point",
            [](Model &m) {
                nps(m).points = {{0, 50}};
            },
            "voice.nps");
        row(
            "no points", [](Model &m) { nps(m).points.clear(); }, "voice.nps");
        row(
            "equal raw values",
            [](Model &m) {
                nps(m).points = {{0, 0}, {10, 50}, {10, 100}};
            },
            "voice.nps");
        row(
            "raw values that turn",
            [](Model &m) {
                nps(m).points = {{0, 0}, {10, 50}, {5, 100}};
            },
            "voice.nps");
        row(
            "raw value that is no number",
            [nan](Model &m) {
                nps(m).points = {{0, 0}, {nan, 50}};
            },
            "voice.nps");
        row(
            "points above 100",
            [](Model &m) {
                nps(m).points = {{0, 0}, {10, 101}};
            },
            "voice.nps");
        row(
            "points below 0",
            [](Model &m) {
                nps(m).points = {{0, -1}, {10, 100}};
            },
            "voice.nps");
        row(
            "window of 0 days", [](Model &m) { nps(m).windowDays = 0; }, "voice.nps");
        row(
            "no window", [](Model &m) { nps(m).windowDays.reset(); }, "voice.nps");
        row(
            "a window where there is none", [](Model &m) { m.measures[Measure::Recency].windowDays = 9; },
            "account.recency");
        row(
            "n_full of 0", [](Model &m) { nps(m).nFull = 0; }, "voice.nps");
        row(
            "floors that do not descend", [](Model &m) { m.floors.meeting = 85; }, "floors");
        row(
            "floor above 100", [](Model &m) { m.floors.exceptional = 101; }, "floor");
        row(
            "floor that is no number", [nan](Model &m) { m.floors.below = nan; }, "floor");
        row(
            "coverage floor above 1", [](Model &m) { m.coverageFloor = 1.1; }, "coverage");
        row(
            "two ceilings of one measure", [](Model &m) { m.ceilings.push_back(m.ceilings[0]); },
            "delivery.dispute_rate");
        row(
            "a ceiling with one pair",
            [](Model &m) {
                m.ceilings[0].limits = {{0, 40}};
            },
            "delivery.dispute_rate");
        row(
            "a ceiling that turns",
            [](Model &m) {
                m.ceilings[0].limits = {{0, 40}, {50, 60}, {20, 100}};
            },
            "delivery.dispute_rate");
        row(
            "a ceiling above 100",
            [](Model &m) {
                m.ceilings[0].limits = {{0, 40}, {50, 120}};
            },
            "delivery.dispute_rate");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, mentions);
        Model model = defaultModel();
        edit(model);
        const auto problem = modelProblem(model);
        QVERIFY(problem);
        QCOMPARE(problem->code, ErrorCode::BadModel);
        QVERIFY2(problem->values.value(0).contains(mentions), qPrintable(problem->values.value(0)));
    }
    void rawValuesMayDescend()
    {
        Model model = defaultModel();
        std::reverse(nps(model).points.begin(), nps(model).points.end());
        QCOMPARE(modelProblem(model), std::nullopt);
    }

    void itReadsBackWhatItWrote()
    {
        Model model = defaultModel();
        model.name = QStringLiteral("Legal – “strict”");
        model.version = 7;
        model.floors = {90, 70.5, 30};
        model.coverageFloor = 0.1 + 0.2;
        nps(model).weight = 1.0 / 3;
        nps(model).windowDays = 365;
        nps(model).nFull = 2.5;
        std::reverse(nps(model).points.begin(), nps(model).points.end());
        model.ceilings.pop_back();
        const QByteArray text = QJsonDocument(modelToJson(model)).toJson();
        const auto read = modelFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QVERIFY(*read == model);
    }
    void measuresThatAModelDoesNotNameAreSwitchedOff()
    {
        QJsonObject json = modelToJson(defaultModel());
        QJsonArray measures = json.value(QStringLiteral("measures")).toArray();
        measures.removeLast();
        json.insert(QStringLiteral("measures"), measures);
        const auto read = modelFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->measures[Measure::Ease].weight, 0.0);
        QCOMPARE(read->measures[Measure::Ease].points, defaultModel().measures[Measure::Ease].points);
    }
    void documentsThatAreNoModelAreRefused_data()
    {
        QTest::addColumn<JsonEdit>("edit");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, JsonEdit edit, const char *mentions) {
            QTest::newRow(name) << edit << mentions;
        };
        row(
            "empty", [](QJsonObject &json) { json = {}; }, "name");
        row(
            "no name", [](QJsonObject &json) { json.remove(QStringLiteral("name")); }, "name");
        row(
            "version as text", [](QJsonObject &json) { json.insert(QStringLiteral("version"), QStringLiteral("1")); },
            "version");
        row(
            "half a version", [](QJsonObject &json) { json.insert(QStringLiteral("version"), 1.5); }, "version");
        row(
            "no floors", [](QJsonObject &json) { json.remove(QStringLiteral("floors")); }, "exceptional");
        row(
            "no coverage floor", [](QJsonObject &json) { json.remove(QStringLiteral("coverage_floor")); },
            "coverage_floor");
        row(
            "no measures", [](QJsonObject &json) { json.remove(QStringLiteral("measures")); }, "weight");
        row(
            "unknown measure",
            [](QJsonObject &json) { replaceFirstMeasure(json, "id", QStringLiteral("delivery.colour")); },
            "delivery.colour");
        row(
            "a measure twice", [](QJsonObject &json) { replaceFirstMeasure(json, "id", QStringLiteral("voice.nps")); },
            "voice.nps");
        row(
            "weight as text", [](QJsonObject &json) { replaceFirstMeasure(json, "weight", QStringLiteral("6")); },
            "weight");
        row(
            "half a day", [](QJsonObject &json) { replaceFirstMeasure(json, "window", 1.5); }, "window");
        row(
            "points that are no pairs",
            [](QJsonObject &json) {
                replaceFirstMeasure(json, "points", QJsonArray{1, 2});
            },
            "points");
        row(
            "negative weight", [](QJsonObject &json) { replaceFirstMeasure(json, "weight", -6); },
            "onboarding.on_time");
        row(
            "ceiling of an unknown measure",
            [](QJsonObject &json) {
                json.insert(QStringLiteral("ceilings"),
                            QJsonArray{QJsonObject{{QStringLiteral("measure"), QStringLiteral("luck")}}});
            },
            "luck");
    }
    void documentsThatAreNoModelAreRefused()
    {
        QFETCH(JsonEdit, edit);
        QFETCH(QString, mentions);
        QJsonObject json = modelToJson(defaultModel());
        edit(json);
        const auto read = modelFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadModel);
        QVERIFY2(read.error().values.value(0).contains(mentions), qPrintable(read.error().values.value(0)));
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
