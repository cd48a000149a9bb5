// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuesdesktop.h"

#include "forms/inputs/affectedinput.h"
#include "forms/records/incidentforms.h"
#include "issues/incidentboard.h"
#include "issues/incidentsview.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

namespace {

constexpr auto incidentsTable = "incidentsTable";
constexpr auto boardTable = "incidentBuyersTable";

struct Leads {
    const char *day;
    qint64 delivered;
    qint64 disputed;
};

/// A buyer with leads of a source that brought so much money.
Result<> putBuyer(Writer &writer, const char *name, SourceId source, const std::vector<Leads> &leads, qint64 revenue)
{
    auto buyer = writer.insert(aBuyer(QString::fromLatin1(name)));
    if (!buyer)
        return failure(buyer.error());
    for (const Leads &one : leads) {
        Delivery delivery{buyer->id, day(one.day), source, one.delivered, one.disputed, {}, {}, Minor{revenue}, {}};
        if (auto put = writer.insert(delivery); !put)
            return failure(put.error());
    }
    return {};
}

/// Of Adwave's leads of 2–4 March more come back at Ashford than before; at Birch, which brings more money, as many as
/// ever; Cedar got none of them.
Result<> fill(Writer &writer)
{
    auto bad = writer.insert(aSource(QStringLiteral("Adwave")));
    auto good = writer.insert(aSource(QStringLiteral("Search")));
    if (!bad || !good)
        return failure((bad ? good : bad).error());
    if (auto one = putBuyer(writer, "Ashford", bad->id, {{"2026-02-10", 400, 20}, {"2026-03-03", 40, 12}}, 10'000);
        !one)
        return one;
    if (auto one = putBuyer(writer, "Birch", bad->id, {{"2026-02-10", 400, 20}, {"2026-03-03", 50, 3}}, 90'000); !one)
        return one;
    return putBuyer(writer, "Cedar", good->id, {{"2026-03-03", 70, 1}}, 50'000);
}

Result<> fillWithMany(Writer &writer)
{
    auto source = writer.insert(aSource(QStringLiteral("Adwave")));
    if (!source)
        return failure(source.error());
    for (int i = 0; i < 2000; ++i) {
        const QByteArray name = "Buyer " + QByteArray::number(i);
        if (auto one = putBuyer(writer, name.constData(), source->id, {{"2026-03-03", 10, 1}}, 1000 + i); !one)
            return one;
    }
    return {};
}

} // namespace

/// An incident from its source to everybody told.
class TestIncidentsPage : public QObject
{
    Q_OBJECT

    static RecordForm *openForm(IssuesDesktop &desktop)
    {
        desktop.trigger(ActionId::NewIncident);
        return desktop.form();
    }
    static void waitForRows(RecordForm *form)
    {
        const auto *incident = qobject_cast<IncidentForm *>(form);
        QTRY_VERIFY_WITH_TIMEOUT(!incident->isLooking(), 60000);
    }
    static void chooseSource(IssuesDesktop &desktop, RecordForm *form, const QString &name)
    {
        auto *source = desktop.part<QComboBox>(*form, "sourceComboBox");
        QTRY_VERIFY(source->findText(name) > 0);
        source->setFocus();
        while (source->currentText() != name)
            QTest::keyClick(source, Qt::Key_Down);
    }
    /// The incident of the story, recorded, with its page in front.
    static void record(IssuesDesktop &desktop)
    {
        RecordForm *form = openForm(desktop);
        desktop.type(*form, "titleLineEdit", QStringLiteral("Adwave sends old numbers"));
        chooseSource(desktop, form, QStringLiteral("Adwave"));
        desktop.type(*form, "fromLineEdit", QStringLiteral("2026-03-02"));
        desktop.type(*form, "untilLineEdit", QStringLiteral("2026-03-04"));
        waitForRows(form);
        auto *buyers = desktop.part<AffectedInput>(*form, "buyersList");
        QCOMPARE(buyers->count(), 2); // Cedar is not hit
        QCOMPARE(buyers->item(0)->text(),
                 QStringLiteral("Ashford – 40 leads, came back: 30% of 40, before 5.0% of 400: more than by chance"));
        QCOMPARE(buyers->item(0)->checkState(), Qt::Checked);
        QCOMPARE(buyers->item(1)->checkState(), Qt::Unchecked);
        buyers->setFocus();
        buyers->setCurrentRow(1);
        QTest::keyClick(buyers, Qt::Key_Space); // Birch shall be told too
        desktop.type(*form, "messagePlainTextEdit", QStringLiteral("The numbers were old."));
        desktop.type(*form, "contactUntilLineEdit", QStringLiteral("2026-04-01"));
        desktop.save(form);
        desktop.trigger(ActionId::NextTab);
        QTRY_COMPARE(desktop.rows(boardTable), 2);
    }

private Q_SLOTS:
    void fromTheSourceToEverybodyTold();
    void detailsOfTellingAreAskedFor();
    void whatToSayIsCopied();
    void closingAsksForTheCause();
    void wrongDaysAndNoTitleAreToldBesideTheField();
    void aDraftKeepsWhoWasTicked();
    void twoThousandBuyersAreHit();
};

void TestIncidentsPage::fromTheSourceToEverybodyTold()
{
    IssuesDesktop desktop(&fill);
    record(desktop);
    QCOMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("State")), QStringLiteral("2 of 2 untold"));
    QCOMPARE(desktop.cell(boardTable, 0, QStringLiteral("Buyer")), QStringLiteral("Birch")); // brings more
    QCOMPARE(desktop.cell(boardTable, 1, QStringLiteral("Came back")), QStringLiteral("30% of 40, before 5.0% of 400"));

    desktop.press(boardTable, Qt::Key_T);
    QTRY_COMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("State")), QStringLiteral("1 of 2 untold"));
    const Touchpoint call = desktop.list<Touchpoint>().front().value;
    QCOMPARE(call.summary, QStringLiteral("The numbers were old."));
    QCOMPARE(call.proactive, std::optional(true));
    QCOMPARE(desktop.list<Task>().front().value.dueOn, std::optional(day("2026-04-01")));
    QTRY_COMPARE(desktop.cell(boardTable, 0, QStringLiteral("Buyer")), QStringLiteral("Ashford")); // still untold

    desktop.table(boardTable)->goToRow(0);
    desktop.press(boardTable, Qt::Key_A);
    QTRY_COMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("State")), QStringLiteral("All 2 told"));
    QCOMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("Told first")), QStringLiteral("1 of 2"));
    QCOMPARE(desktop.list<Touchpoint>().size(), size_t(2));

    desktop.desk().undo(); // the mark, the call and the follow-up are one step
    QTRY_COMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("State")), QStringLiteral("1 of 2 untold"));
    QCOMPARE(desktop.list<Touchpoint>().size(), size_t(1));
    QCOMPARE(desktop.list<Task>().size(), size_t(1));
}

void TestIncidentsPage::detailsOfTellingAreAskedFor()
{
    IssuesDesktop desktop(&fill);
    record(desktop);
    desktop.press(boardTable, Qt::Key_W);
    RecordForm *form = desktop.form();
    desktop.type(*form, "toldAtDayLineEdit", QStringLiteral("2026-03-12"));
    desktop.type(*form, "saidPlainTextEdit", QStringLiteral("Told on the phone."));
    desktop.save(form);
    QTRY_COMPARE(desktop.list<Touchpoint>().size(), size_t(1));
    const Touchpoint call = desktop.list<Touchpoint>().front().value;
    QCOMPARE(call.summary, QStringLiteral("Told on the phone."));
    QVERIFY(call.at >= at("2026-03-12T00:00:00Z") && call.at < at("2026-03-13T00:00:00Z"));
}

void TestIncidentsPage::whatToSayIsCopied()
{
    IssuesDesktop desktop(&fill);
    record(desktop);
    auto *copy = desktop.part<QPushButton>(desktop.page(), "copyMessagePushButton");
    QTRY_VERIFY(copy->isEnabled());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("The numbers were old."));
}

void TestIncidentsPage::closingAsksForTheCause()
{
    IssuesDesktop desktop(&fill);
    record(desktop);
    desktop.trigger(ActionId::CloseIncident);
    RecordForm *form = desktop.form();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->errorOf("root_cause").isEmpty());
    desktop.type(*form, "rootCausePlainTextEdit", QStringLiteral("A list bought twice"));
    desktop.save(form);
    QTRY_COMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("Root cause")), QStringLiteral("A list bought twice"));
    QCOMPARE(desktop.cell(incidentsTable, 0, QStringLiteral("State")), QStringLiteral("2 of 2 untold")); // still
}

void TestIncidentsPage::wrongDaysAndNoTitleAreToldBesideTheField()
{
    IssuesDesktop desktop(&fill);
    RecordForm *form = openForm(desktop);
    desktop.type(*form, "fromLineEdit", QStringLiteral("2026-03-02"));
    desktop.type(*form, "untilLineEdit", QStringLiteral("2026-03-01"));
    desktop.type(*form, "contactUntilLineEdit", QStringLiteral("2026-02-28"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->errorOf("title").isEmpty());
    desktop.type(*form, "titleLineEdit", QStringLiteral("An outage"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->errorOf("until").isEmpty());
    QCOMPARE(form->errorOf("contact_until"), QStringLiteral("Extra contact cannot end before the incident began."));
    QVERIFY(desktop.list<Incident>().empty());
    form->discard();
}

void TestIncidentsPage::aDraftKeepsWhoWasTicked()
{
    IssuesDesktop desktop(&fill);
    RecordForm *form = openForm(desktop);
    desktop.type(*form, "titleLineEdit", QStringLiteral("Old numbers"));
    chooseSource(desktop, form, QStringLiteral("Adwave"));
    desktop.type(*form, "fromLineEdit", QStringLiteral("2026-03-02"));
    waitForRows(form);
    auto *buyers = desktop.part<AffectedInput>(*form, "buyersList");
    buyers->setFocus();
    buyers->setCurrentRow(1);
    QTest::keyClick(buyers, Qt::Key_Space);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(desktop.window().findChildren<RecordForm *>().isEmpty());

    form = openForm(desktop);
    waitForRows(form);
    buyers = desktop.part<AffectedInput>(*form, "buyersList");
    QTRY_COMPARE(buyers->count(), 2);
    QCOMPARE(buyers->item(0)->checkState(), Qt::Checked);
    QCOMPARE(buyers->item(1)->checkState(), Qt::Checked);
    QCOMPARE(desktop.part<QComboBox>(*form, "sourceComboBox")->currentText(), QStringLiteral("Adwave"));
    form->discard();
}

void TestIncidentsPage::twoThousandBuyersAreHit()
{
    IssuesDesktop desktop(&fillWithMany);
    RecordForm *form = openForm(desktop);
    desktop.type(*form, "titleLineEdit", QStringLiteral("An outage"));
    desktop.type(*form, "fromLineEdit", QStringLiteral("2026-03-02"));
    waitForRows(form);
    QCOMPARE(desktop.part<AffectedInput>(*form, "buyersList")->count(), 2000);
    form->discard();
}

TOUCHBASE_UI_TEST(TestIncidentsPage)
#include "tst_incidents.moc"
