// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/workspacesettings.h"

#include <QTest>

using touchbase::Currency;
using touchbase::ErrorCode;
using touchbase::Setting;
using touchbase::WorkingTime;
using touchbase::WorkspaceSettings;

namespace {

WorkspaceSettings somewhere()
{
    WorkspaceSettings settings;
    settings.zone = QStringLiteral("Asia/Kolkata");
    settings.week = WorkingTime::Week();
    settings.week[0] = WorkingTime::Hours{9 * 60 + 30, 17 * 60};
    settings.week[6] = WorkingTime::Hours{0, 24 * 60};
    settings.currency = Currency::parse(QStringLiteral("INR")).value();
    settings.company = QStringLiteral("Northline “Leads”");
    settings.alertRules = {{QStringLiteral("volume_low"), QJsonObject{{QStringLiteral("on"), false}}}};
    settings.reviewPlan = {{QStringLiteral("14-day"), 10}};
    return settings;
}

} // namespace

class TestWorkspaceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsReadBack()
    {
        QCOMPARE(WorkspaceSettings::from(somewhere().toSettings()).value(), somewhere());
        QCOMPARE(WorkspaceSettings::from(WorkspaceSettings().toSettings()).value(), WorkspaceSettings());
    }
    /// The stored form outlives the program, so it is written out here.
    void theStoredFormIsJson()
    {
        const auto stored = somewhere().toSettings();
        QCOMPARE(stored.size(), size_t{6});
        QCOMPARE(stored[0].name, u"zone"_qs);
        QCOMPARE(stored[0].value, uR"(["Asia/Kolkata"])"_qs);
        QCOMPARE(stored[1].name, u"working-week"_qs);
        QCOMPARE(stored[1].value, u"[[[570,1020],null,null,null,null,null,[0,1440]]]"_qs);
        QCOMPARE(stored[2].name, u"currency"_qs);
        QCOMPARE(stored[2].value, uR"(["INR"])"_qs);
        QCOMPARE(stored[3].name, u"company"_qs);
        QCOMPARE(stored[3].value, u"[\"Northline “Leads”\"]"_qs);
        QCOMPARE(stored[4].name, u"alert-rules"_qs);
        QCOMPARE(stored[4].value, uR"([{"volume_low":{"on":false}}])"_qs);
        QCOMPARE(stored[5].name, u"review-plan"_qs);
        QCOMPARE(stored[5].value, uR"([{"14-day":10}])"_qs);
    }
    void whatIsMissingIsTheDefault()
    {
        const auto settings = WorkspaceSettings::from({});
        QVERIFY(settings);
        QCOMPARE(settings->zone, u"UTC"_qs);
        QCOMPARE(settings->currency.code(), u"USD"_qs);
        for (size_t i = 0; i < 7; ++i)
            QCOMPARE(settings->week[i].has_value(), i < 5); // Monday to Friday
        QCOMPARE(*settings->week[0], (WorkingTime::Hours{480, 1080}));
    }
    void whatANewerProgramStoredIsLeftAlone()
    {
        QCOMPARE(WorkspaceSettings::from({{u"phase-of-the-moon"_qs, u"[{\"full\":true}]"_qs}}).value(),
                 WorkspaceSettings());
    }

    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *title, const char *value) {
            QTest::addRow("%s: %s", name, title) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("zone", "no JSON", "Europe/Berlin");
        row("zone", "a number", "[1]");
        row("zone", "blank", "[\"\"]");
        row("currency", "no JSON", "EUR");
        row("currency", "no currency", "[\"euro\"]");
        row("alert-rules", "a list", "[[1]]");
        row("review-plan", "a number", "[14]");
        row("working-week", "no JSON", "");
        row("working-week", "six days", "[[null,null,null,null,null,null]]");
        row("working-week", "words", "[[\"8-18\",null,null,null,null,null,null]]");
        row("working-week", "one bound", "[[[480],null,null,null,null,null,null]]");
        row("working-week", "backwards", "[[[1080,480],null,null,null,null,null,null]]");
        row("working-week", "no length", "[[[480,480],null,null,null,null,null,null]]");
        row("working-week", "before midnight", "[[[-1,480],null,null,null,null,null,null]]");
        row("working-week", "after midnight", "[[[480,1441],null,null,null,null,null,null]]");
        row("working-week", "parts of a minute", "[[[480.5,1080],null,null,null,null,null,null]]");
    }
    void whatCannotBeReadIsAnError()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto settings = WorkspaceSettings::from({{name, value}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::WorkspaceDamaged);
    }

    void workingTimeIsThatOfTheZone()
    {
        const auto time = somewhere().workingTime({touchbase::Day(20'000)});
        QVERIFY(time);
        QCOMPARE(time->zone().name(), u"Asia/Kolkata"_qs);
        QCOMPARE(time->week(), somewhere().week);
        QCOMPARE(time->holidays().size(), size_t{1});
    }
    void aZoneThatThisMachineDoesNotKnowIsSaid()
    {
        WorkspaceSettings settings;
        settings.zone = u"Mars/Olympus"_qs;
        QCOMPARE(settings.workingTime({}).error().code, ErrorCode::UnknownZone);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceSettings)
#include "tst_workspacesettings.moc"
