// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/attachments.h"
#include "operations/records/checklists.h"
#include "operations/records/deliveries.h"
#include "operations/records/sources.h"
#include "operations/records/surveys.h"
#include "operations/records/templates.h"
#include "recordsfixture.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// Sources, reasons, themes, templates, survey requests, attachments, and what is entered by day.
class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_buyer = workspace().add(aBuyer()).id.value();
    }
    void aSourceIsKnownByOneName();
    void aConsumerDayIsReplaced();
    void aConsumerDayBelongsToASource();
    void negativeCountsAreRefused();
    void notMorePostsFailThanWereTried();
    void aReasonIsThereOncePerVertical();
    void anEditedReturnKeepsItsKeyWhileItIsTheSame();
    void anotherReturnOfTheLeadIsRefused();
    void aRequestIsAnsweredByItsBuyer();
    void aThemeIsMadeWhenItIsFirstUsed();
    void aDeletedThemeIsOffItsAnswers();
    void everySavedTemplateIsANewVersion();
    void aTemplateThatCannotBeRunIsRefused_data();
    void aTemplateThatCannotBeRunIsRefused();
    void whatRunsKeepsItsSteps();
    void anAttachmentBelongsToARecord();
    void theNameOfAnAttachmentIsClean();
    void aPathOnAnotherComputerIsRefused_data();
    void aPathOnAnotherComputerIsRefused();

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] BuyerId buyer() const { return BuyerId(m_buyer); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    qint64 m_buyer = 0;
};

void CataloguesTest::aSourceIsKnownByOneName()
{
    workspace().perform(addSource(aSource(QStringLiteral(" Web \t Forms"))));
    auto source = workspace().list<Source>().front();
    QCOMPARE(source.value.name, QStringLiteral("Web Forms"));
    QVERIFY(!source.value.uid.isEmpty());
    VERIFY_REFUSED(workspace(), addSource(aSource(QStringLiteral("WEB forms"))), ErrorCode::NameTaken,
                   values("WEB forms"));
    VERIFY_REFUSED(workspace(), addSource(aSource(QStringLiteral(" "))), ErrorCode::BlankNotAllowed, values("source"));
    source.value.name = QStringLiteral("WEB forms");
    workspace().perform(editSource(source));
    QCOMPARE(workspace().load(source.id).value.name, QStringLiteral("WEB forms"));
    VERIFY_REFUSED(workspace(), editSource(source), ErrorCode::RevisionConflict, values("WEB forms"));
}

void CataloguesTest::aConsumerDayIsReplaced()
{
    const auto source = workspace().add(aSource());
    const auto other = workspace().add(aSource(QStringLiteral("Other")));
    workspace().perform(setConsumerDay(aConsumerDay(source.id)));
    workspace().perform(setConsumerDay(aConsumerDay(other.id)));
    ConsumerDay less = aConsumerDay(source.id);
    less.visits = 900;
    less.complaints = {};
    workspace().perform(setConsumerDay(less));
    const auto days = workspace().list<ConsumerDay>();
    QCOMPARE(days.size(), size_t{2});
    QVERIFY(days[0].value.visits == 900);
    QVERIFY(!days[0].value.complaints);
}

void CataloguesTest::aConsumerDayBelongsToASource()
{
    VERIFY_REFUSED(workspace(), setConsumerDay(aConsumerDay(SourceId(9))), ErrorCode::UnknownRow,
                   values("source", "9"));
}

void CataloguesTest::negativeCountsAreRefused()
{
    ConsumerDay consumer = aConsumerDay(workspace().add(aSource()).id);
    consumer.optOuts = -1;
    VERIFY_REFUSED(workspace(), setConsumerDay(consumer), ErrorCode::OutOfRange, values("-1", "0", "1000000000000"));
    DeliveryQuality quality = aDeliveryQuality(buyer());
    quality.medianSeconds = -0.5;
    VERIFY_REFUSED(workspace(), setDeliveryQuality(quality), ErrorCode::OutOfRange, values("-0.5", "0", "1000000000"));
}

void CataloguesTest::notMorePostsFailThanWereTried()
{
    DeliveryQuality quality = aDeliveryQuality(buyer());
    quality.failed = 26;
    VERIFY_REFUSED(workspace(), setDeliveryQuality(quality), ErrorCode::OutOfRange, values("26", "0", "25"));
    quality.posted = {};
    workspace().perform(setDeliveryQuality(quality));
    QVERIFY(workspace().list<DeliveryQuality>().front().value.failed == 26);
}

void CataloguesTest::aReasonIsThereOncePerVertical()
{
    const QString reason = QStringLiteral("Wrong number");
    workspace().perform(addReturnReason({{}, reason}));
    workspace().perform(addReturnReason({Vertical::Legal, reason}));
    VERIFY_REFUSED(workspace(), addReturnReason({Vertical::Legal, QStringLiteral("wrong  NUMBER")}),
                   ErrorCode::NameTaken, values("wrong NUMBER"));
    VERIFY_REFUSED(workspace(), addReturnReason({{}, {}}), ErrorCode::BlankNotAllowed, values("reason"));
}

void CataloguesTest::anEditedReturnKeepsItsKeyWhileItIsTheSame()
{
    LeadReturn imported = aReturn(buyer());
    imported.leadId.clear();
    imported.rowKey = QStringLiteral("K2026-03-10||wrong number|1"); // as a file without lead ids gives it
    auto stored = workspace().add(imported);
    stored.value.notes = QStringLiteral("called twice");
    stored.value.rowKey.clear();
    workspace().perform(editReturn(stored));
    stored = workspace().load(stored.id);
    QCOMPARE(stored.value.rowKey, imported.rowKey);
    stored.value.reason = QStringLiteral("duplicate");
    workspace().perform(editReturn(stored));
    stored = workspace().load(stored.id);
    QVERIFY(stored.value.rowKey.startsWith(u'H'));
    stored.value.leadId = QStringLiteral(" 99 ");
    workspace().perform(editReturn(stored));
    QCOMPARE(workspace().load(stored.id).value.rowKey, QStringLiteral("L99"));
}

void CataloguesTest::anotherReturnOfTheLeadIsRefused()
{
    (void)workspace().add(aReturn(buyer()));
    LeadReturn second = aReturn(buyer());
    second.rowKey = QStringLiteral("L4712");
    second.leadId = QStringLiteral("4712");
    auto stored = workspace().add(second);
    stored.value.leadId = QStringLiteral("4711");
    VERIFY_REFUSED(workspace(), editReturn(stored), ErrorCode::NameTaken, values("4711"));
}

void CataloguesTest::aRequestIsAnsweredByItsBuyer()
{
    const auto theirs = workspace().add(aSurvey(workspace().add(aBuyer(QStringLiteral("Other"))).id));
    const auto survey = workspace().add(aSurvey(buyer()));
    SurveyRequest asked = aSurveyRequest(buyer());
    asked.answer = theirs.id; // nobody answers before being asked
    workspace().perform(askSurvey(asked));
    const auto request = workspace().list<SurveyRequest>().front();
    QVERIFY(!request.value.answer);
    VERIFY_REFUSED(workspace(), answerSurveyRequest(request.id, theirs.id), ErrorCode::UnknownRow,
                   (QStringList{QStringLiteral("survey"), QString::number(theirs.id.value())}));
    workspace().perform(answerSurveyRequest(request.id, survey.id));
    QVERIFY(workspace().load(request.id).value.answer == survey.id);
    workspace().perform(deleteSurvey(survey.id));
    QVERIFY(!workspace().load(request.id).value.answer);
    VERIFY_REFUSED(workspace(), askSurvey(aSurveyRequest(BuyerId(77))), ErrorCode::UnknownRow, values("buyer", "77"));
}

void CataloguesTest::aThemeIsMadeWhenItIsFirstUsed()
{
    const auto survey = workspace().add(aSurvey(buyer()));
    const auto other = workspace().add(aSurvey(buyer()));
    workspace().perform(tagSurvey(survey.id, QStringLiteral("Lead quality")));
    workspace().perform(tagSurvey(other.id, QStringLiteral("lead  QUALITY")));
    QVERIFY(workspace().perform(tagSurvey(other.id, QStringLiteral("Lead quality"))).isEmpty());
    QCOMPARE(workspace().list<Theme>().size(), size_t{1});
    QCOMPARE(workspace().list<SurveyTheme>().size(), size_t{2});
    workspace().perform(untagSurvey(workspace().list<SurveyTheme>()[0].id));
    workspace().perform(untagSurvey(workspace().list<SurveyTheme>()[0].id));
    QCOMPARE(workspace().list<Theme>().size(), size_t{1}); // it stays in the catalogue
    VERIFY_REFUSED(workspace(), addTheme({QStringLiteral("LEAD quality"), {}}), ErrorCode::NameTaken,
                   values("LEAD quality"));
    VERIFY_REFUSED(workspace(), tagSurvey(survey.id, QStringLiteral(" ")), ErrorCode::BlankNotAllowed, values("theme"));
}

void CataloguesTest::aDeletedThemeIsOffItsAnswers()
{
    const auto survey = workspace().add(aSurvey(buyer()));
    workspace().perform(tagSurvey(survey.id, QStringLiteral("Price")));
    workspace().perform(deleteTheme(workspace().list<Theme>().front().id));
    QVERIFY(workspace().list<SurveyTheme>().empty());
    VERIFY_RESULT(workspace()->undoNow());
    QCOMPARE(workspace().list<SurveyTheme>().size(), size_t{1});
}

void CataloguesTest::everySavedTemplateIsANewVersion()
{
    ChecklistTemplate value = aTemplate();
    workspace().perform(saveTemplate(value, {{QStringLiteral("Contract")}}));
    value.version = 7; // which the program gives
    workspace().perform(saveTemplate(
        value, {{QStringLiteral("Contract")}, {.title = QStringLiteral("Call"), .dueDay = 3, .dependsOn = 1}}));
    const auto templates = workspace().list<ChecklistTemplate>();
    QCOMPARE(templates.size(), size_t{2});
    QCOMPARE(templates[1].value.version, 2);
    QVERIFY(templates[1].value.at == someTime());
    const auto steps = workspace().list<ChecklistTemplateItem>();
    QCOMPARE(steps.size(), size_t{3});
    QVERIFY(steps[2].value.checklistTemplate == templates[1].id);
    QCOMPARE(steps[2].value.position, 2);
    workspace().perform(deleteTemplate(templates[0].id));
    QCOMPARE(workspace().list<ChecklistTemplateItem>().size(), size_t{2});
}

void CataloguesTest::aTemplateThatCannotBeRunIsRefused_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<int>("dependsOn"); // of the second step; 0: on none
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QStringList &titles, int dependsOn, ErrorCode code, const char *value) {
        QTest::newRow(name) << titles << dependsOn << static_cast<int>(code) << QString::fromUtf8(value);
    };
    const QString call = QStringLiteral("Call");
    const QString mail = QStringLiteral("Mail");
    row("a step without a title", {call, QStringLiteral(" ")}, 0, ErrorCode::StepWithoutTitle, "2");
    row("a title that comes twice", {call, QStringLiteral("Call ")}, 0, ErrorCode::NameTaken, "Call");
    row("a step that depends on itself", {call, mail}, 2, ErrorCode::CircularSteps, "Mail → Mail");
    row("steps that depend on each other", {call, mail, QStringLiteral("Visit")}, 3, ErrorCode::CircularSteps,
        "Mail → Visit → Mail");
    row("a step that depends on a later one that is not there", {call, mail, QStringLiteral("Visit")}, 4,
        ErrorCode::RepliesToNothing, "depends_on");
    row("a step that depends on none that is there", {call, mail}, -1, ErrorCode::RepliesToNothing, "depends_on");
}

void CataloguesTest::aTemplateThatCannotBeRunIsRefused()
{
    QFETCH(QStringList, titles);
    QFETCH(int, dependsOn);
    QFETCH(int, code);
    QFETCH(QString, value);
    std::vector<TemplateStep> steps;
    for (const QString &title : titles)
        steps.push_back({title});
    if (dependsOn != 0)
        steps[1].dependsOn = dependsOn;
    if (steps.size() > 2)
        steps[2].dependsOn = 2;
    VERIFY_REFUSED(workspace(), saveTemplate(aTemplate(), steps), static_cast<ErrorCode>(code), QStringList{value});
}

void CataloguesTest::whatRunsKeepsItsSteps()
{
    workspace().perform(saveTemplate(aTemplate(), {{QStringLiteral("Contract")}}));
    const auto version = workspace().list<ChecklistTemplate>().front();
    Checklist checklist = aChecklist(buyer());
    checklist.checklistTemplate = version.id;
    workspace().perform(startChecklist(checklist, {{QStringLiteral("Contract")}}));
    workspace().perform(saveTemplate(aTemplate(), {{QStringLiteral("Call")}}));
    workspace().perform(deleteTemplate(version.id));
    QCOMPARE(workspace().list<ChecklistItem>().front().value.title, QStringLiteral("Contract"));
    QVERIFY(!workspace().list<Checklist>().front().value.checklistTemplate);
    checklist.name = QStringLiteral("Another");
    VERIFY_REFUSED(workspace(), startChecklist(checklist, {}), ErrorCode::UnknownRow,
                   (QStringList{QStringLiteral("checklist_template"), QString::number(version.id.value())}));
}

void CataloguesTest::anAttachmentBelongsToARecord()
{
    const auto stored = workspace().load(buyer());
    workspace().perform(linkAttachment(anAttachment(stored)));
    Attachment attachment = anAttachment(stored);
    attachment.entityUid = QStringLiteral("none");
    VERIFY_REFUSED(workspace(), linkAttachment(attachment), ErrorCode::UnknownRow, values("buyer", "none"));
    attachment.entity = QStringLiteral("delivery"); // which has no uid
    VERIFY_REFUSED(workspace(), linkAttachment(attachment), ErrorCode::UnknownRow, values("delivery", "none"));
    attachment.entity = QStringLiteral("buyer; DROP TABLE buyer");
    VERIFY_REFUSED(workspace(), linkAttachment(attachment), ErrorCode::UnknownRow,
                   values("buyer; DROP TABLE buyer", "none"));
    workspace().perform(removeAttachment(workspace().list<Attachment>().front().id));
    QVERIFY(workspace().list<Attachment>().empty());
}

void CataloguesTest::theNameOfAnAttachmentIsClean()
{
    Attachment attachment = anAttachment(workspace().load(buyer()));
    attachment.name = QStringLiteral("../..\\secret/ contract.pdf ");
    workspace().perform(linkAttachment(attachment));
    QCOMPARE(workspace().list<Attachment>().front().value.name, QStringLiteral("contract.pdf"));
    attachment.name = QStringLiteral("folder/");
    VERIFY_REFUSED(workspace(), linkAttachment(attachment), ErrorCode::BlankNotAllowed, values("name"));
}

void CataloguesTest::aPathOnAnotherComputerIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Windows") << QStringLiteral("\\\\server\\share\\contract.pdf");
    QTest::newRow("slashes") << QStringLiteral(" //server/share/contract.pdf");
}

void CataloguesTest::aPathOnAnotherComputerIsRefused()
{
    QFETCH(QString, path);
    Attachment attachment = anAttachment(workspace().load(buyer()));
    attachment.path = path;
    VERIFY_REFUSED(workspace(), linkAttachment(attachment), ErrorCode::CannotReadFile, QStringList{path.trimmed()});
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
