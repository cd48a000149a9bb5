// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/alertrules.h"

#include <QJsonDocument>
#include <QTest>

using namespace touchbase;
using namespace touchbase::rules;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The figures of product.md and of the issue.
    void theUsualFigures()
    {
        const RuleSet rules = defaultAlertRules().usual;
        QCOMPARE(rules[AlertRule::ScoreFell].threshold, 10.0);
        QCOMPARE(rules[AlertRule::DisputeRateHigh].threshold, 10.0);
        QCOMPARE(rules[AlertRule::SwingSignal].threshold, 5.0);
        QCOMPARE(rules[AlertRule::VolumeLow].threshold, 75.0);
        QCOMPARE(rules[AlertRule::NoLeads].threshold, 30.0);
        QCOMPARE(rules[AlertRule::DetractorOpen].threshold, 48.0);
        QCOMPARE(rules[AlertRule::SpendFell].threshold, 25.0);
        QCOMPARE(rules[AlertRule::ExpectationUnvalidated].threshold, 7.0);
        QCOMPARE(rules[AlertRule::ReviewSoon].threshold, 3.0);
        QCOMPARE(rules[AlertRule::DecisionMakerSilent].threshold, 60.0);
        for (const RuleSettings &rule : rules)
            QVERIFY(rule.on && rule.severity >= 1 && rule.severity <= 3);
    }
    void whatIsStoredTakesThePlaceOfTheDefaults()
    {
        const QJsonObject stored = json(R"({"volume_low":{"threshold":80,"verticals":{"legal":{"on":false}}},
            "score_fell":{"margin":1,"severity":3},"of_a_newer_program":{"threshold":-5}})");
        const auto rules = alertRulesFromJson(stored);
        QVERIFY(rules);
        QCOMPARE(rules->usual[AlertRule::VolumeLow].threshold, 80.0);
        QCOMPARE(rules->usual[AlertRule::ScoreFell], (RuleSettings{true, 10, 1, 3}));
        QVERIFY(rules->of(Vertical::Insurance)[AlertRule::VolumeLow].on);
        const RuleSet &legal = rules->of(Vertical::Legal);
        QVERIFY(!legal[AlertRule::VolumeLow].on);
        QCOMPARE(legal[AlertRule::VolumeLow].threshold, 80.0);
        QCOMPARE(legal[AlertRule::ScoreFell].severity, 3);
    }
    void whatDiffersIsWritten()
    {
        QCOMPARE(alertRulesToJson(defaultAlertRules()), QJsonObject());
        const QJsonObject stored = json(
            R"({"volume_low":{"threshold":80,"verticals":{"legal":{"on":false,"margin":2}}}})");
        QCOMPARE(alertRulesToJson(alertRulesFromJson(stored).value()), stored);
    }
    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("text") << QByteArray(R"({"no_leads":{"threshold":"30"}})");
        QTest::newRow("negative") << QByteArray(R"({"no_leads":{"threshold":-1}})");
        QTest::newRow("a severity of 4") << QByteArray(R"({"no_leads":{"severity":4}})");
        QTest::newRow("on is a number") << QByteArray(R"({"no_leads":{"on":1}})");
        QTest::newRow("of a vertical") << QByteArray(R"({"no_leads":{"verticals":{"legal":{"margin":[]}}}})");
    }
    void whatCannotBeReadIsAnError()
    {
        QFETCH(QByteArray, stored);
        const auto rules = alertRulesFromJson(json(stored.constData()));
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::BadNumber);
    }
};

QTEST_APPLESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
