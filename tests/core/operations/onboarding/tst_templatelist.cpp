// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/starting.h"
#include "operations/onboarding/templatelist.h"
#include "support/builders.h"
#include "support/dump.h"
#include "support/engines.h"

#include <QSet>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// What checklists are started from: templates of the workspace before those of the program.
class TemplateListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerticalHasItsOwn_data();
    void everyVerticalHasItsOwn();
    void whatIsBuiltInCanBeRun_data();
    void whatIsBuiltInCanBeRun();
    void everyOnboardingLeadsThroughTheGate();
    void threeFailuresHaveAPlaybook();
    void theAuditGoesThroughAllOfTheJourney();
    void lookingWritesNothing();
    void whatIsSavedGoesBeforeWhatIsBuiltIn();
    void anOwnTemplateOfAVerticalIsTaken();
};

namespace {

Result<std::vector<TemplateContent>> listed(TemporaryWorkspace &workspace)
{
    return workspace->readNow([](const Reader &reader) { return listTemplates(reader); });
}

std::vector<TemplateContent> builtInOf(ChecklistKind kind)
{
    std::vector<TemplateContent> found;
    for (const TemplateContent &one : builtInTemplates()) {
        if (one.kind == kind)
            found.push_back(one);
    }
    return found;
}

} // namespace

void TemplateListTest::everyVerticalHasItsOwn_data()
{
    QTest::addColumn<QString>("vertical");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("step"); // what this kind of buyer values or suffers from
    const auto row = [](const char *vertical, const char *name, const char *step) {
        QTest::newRow(vertical) << QString::fromLatin1(vertical) << QString::fromLatin1(name)
                                << QString::fromLatin1(step);
    };
    row("insurance", "Insurance onboarding", "duplicates");
    row("medicare", "Medicare onboarding", "scope of appointment");
    row("mortgage", "Mortgage onboarding", "credit");
    row("home-services", "Home services onboarding", "service area");
    row("legal", "Legal onboarding", "case worth taking");
    row("mass-tort", "Mass tort onboarding", "exposure");
    row("other", "Onboarding", "exclusivity");
}

void TemplateListTest::everyVerticalHasItsOwn()
{
    QFETCH(QString, vertical);
    QFETCH(QString, name);
    QFETCH(QString, step);
    const TemplateContent *found = onboardingTemplateFor(builtInTemplates(), *parseWord<Vertical>(vertical));
    QVERIFY(found);
    QCOMPARE(found->name, name);
    const auto names = [&step](const TemplateStep &one) { return one.title.contains(step); };
    QVERIFY(std::any_of(found->steps.begin(), found->steps.end(), names));
    QCOMPARE(onboardingTemplateFor(builtInTemplates(), std::nullopt)->name, QStringLiteral("Onboarding"));
}

void TemplateListTest::whatIsBuiltInCanBeRun_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < builtInTemplates().size(); ++i)
        QTest::newRow(qPrintable(builtInTemplates()[i].name)) << i;
}

void TemplateListTest::whatIsBuiltInCanBeRun()
{
    QFETCH(size_t, index);
    const TemplateContent &content = builtInTemplates()[index];
    QVERIFY(!content.id);
    QSet<QString> titles;
    qint64 last = 0;
    for (const TemplateStep &step : content.steps) {
        QVERIFY2(step.title.size() > 3 && step.title.size() <= 70, qPrintable(step.title));
        QVERIFY2(step.doneMeans.endsWith(u'.'), qPrintable(step.title)); // what done means is said
        QVERIFY(step.ownerRole == QLatin1String("specialist") || step.ownerRole == QLatin1String("account-manager"));
        QVERIFY(step.dueDay && *step.dueDay >= last && *step.dueDay <= 30);
        last = *step.dueDay;
        QVERIFY(step.form.isEmpty() || parseWord<StepForm>(step.form));
        titles.insert(step.title);
    }
    QCOMPARE(static_cast<size_t>(titles.size()), content.steps.size());
    // and it can be saved as an own version
    TemporaryWorkspace workspace;
    workspace.perform(saveTemplate({{}, content.kind, content.name, content.vertical, 1, someTime()}, content.steps));
}

void TemplateListTest::everyOnboardingLeadsThroughTheGate()
{
    const auto all = builtInOf(ChecklistKind::Onboarding);
    QCOMPARE(all.size(), size_t{7});
    for (const TemplateContent &content : all) {
        const auto has = [&content](const char *form, qint64 dueDay) {
            return std::any_of(content.steps.begin(), content.steps.end(), [&](const TemplateStep &step) {
                return step.required && step.form == QLatin1String(form) && step.dueDay == dueDay;
            });
        };
        QVERIFY(has("expectation", 1)); // recorded
        QVERIFY(has("expectation", 4)); // validated
        QVERIFY(has("training", 5));
        QVERIFY(has("review", 14));
    }
}

void TemplateListTest::threeFailuresHaveAPlaybook()
{
    QStringList names;
    for (const TemplateContent &content : builtInOf(ChecklistKind::Recovery))
        names << content.name;
    names.sort();
    QCOMPARE(names,
             (QStringList{QStringLiteral("Expectation gap"), QStringLiteral("Quality decline without communication"),
                          QStringLiteral("Unresponsive support")}));
}

void TemplateListTest::theAuditGoesThroughAllOfTheJourney()
{
    const auto audits = builtInOf(ChecklistKind::Audit);
    QCOMPARE(audits.size(), size_t{1});
    for (const char *part : {"Advertising:", "Landing page:", "Consent:", "After submission:"}) {
        const auto isOfPart = [part](const TemplateStep &step) { return step.title.startsWith(QLatin1String(part)); };
        QVERIFY(std::count_if(audits.front().steps.begin(), audits.front().steps.end(), isOfPart) >= 3);
    }
}

void TemplateListTest::lookingWritesNothing()
{
    TemporaryWorkspace workspace;
    const QStringList before = dump(*workspace);
    const auto found = listed(workspace);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), builtInTemplates().size());
    QCOMPARE(difference(before, dump(*workspace)), QString());
}

void TemplateListTest::whatIsSavedGoesBeforeWhatIsBuiltIn()
{
    TemporaryWorkspace workspace;
    const TemplateContent builtIn = *templateNamed(builtInTemplates(), QStringLiteral("legal ONBOARDING"));
    const ChecklistTemplate own{{}, builtIn.kind, builtIn.name, builtIn.vertical, 1, someTime()};
    workspace.perform(saveTemplate(own, builtIn.steps));
    workspace.perform(saveTemplate(own, {{QStringLiteral("Call")}}));
    auto found = listed(workspace);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), builtInTemplates().size());
    const TemplateContent *legal = templateNamed(*found, builtIn.name);
    QVERIFY(legal && legal->id);
    QCOMPARE(legal->version, 2);
    QCOMPARE(legal->steps, (std::vector<TemplateStep>{{QStringLiteral("Call")}}));
    for (const auto &stored : workspace.list<ChecklistTemplate>())
        workspace.perform(deleteTemplate(stored.id));
    found = listed(workspace);
    VERIFY_RESULT(found);
    QVERIFY(!templateNamed(*found, builtIn.name)->id); // what is built in is there again
}

void TemplateListTest::anOwnTemplateOfAVerticalIsTaken()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer()); // of insurance
    workspace.perform(
        saveTemplate({{}, ChecklistKind::Onboarding, QStringLiteral("Ours, for all"), std::nullopt, 1, someTime()},
                     {{QStringLiteral("Call")}}));
    auto found = listed(workspace);
    VERIFY_RESULT(found);
    QCOMPARE(onboardingTemplateFor(*found, Vertical::Insurance)->name, QStringLiteral("Insurance onboarding"));
    QCOMPARE(onboardingTemplateFor(*found, Vertical::Other)->name, QStringLiteral("Ours, for all"));
    workspace.perform(
        saveTemplate({{}, ChecklistKind::Onboarding, QStringLiteral("Ours"), Vertical::Insurance, 1, someTime()},
                     {{QStringLiteral("Call")},
                      {.title = QStringLiteral("Visit"),
                       .doneMeans = QStringLiteral("Been there."),
                       .dueDay = 3,
                       .required = true,
                       .dependsOn = 1,
                       .form = QStringLiteral("contact")}}));
    workspace.perform(startOnboarding(buyer.id, {day("2026-03-15")}));
    const auto checklist = workspace.list<Checklist>().front().value;
    QCOMPARE(checklist.name, QStringLiteral("Ours"));
    QVERIFY(checklist.startedOn == day("2024-01-15")); // the signed day
    const auto item = workspace.list<ChecklistItem>().back().value;
    QCOMPARE(item.title, QStringLiteral("Visit"));
    QCOMPARE(item.doneMeans, QStringLiteral("Been there."));
    QVERIFY(item.dueOn == day("2024-01-18"));
    QVERIFY(item.required == true && item.dependsOn == 1);
    QCOMPARE(item.form, QStringLiteral("contact"));
}

QTEST_GUILESS_MAIN(TemplateListTest)
#include "tst_templatelist.moc"
