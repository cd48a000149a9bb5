// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsfixture.h"

#include "support/dump.h"

#include <QComboBox>

using namespace touchbase;
using namespace touchbase::test;

namespace {

using Typed = QList<std::pair<QByteArray, QString>>;

} // namespace

/// What cannot be taken is told in a sentence beside its field, and nothing is stored.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aBadValueIsToldBesideItsField_data();
    void aBadValueIsToldBesideItsField();
    void theSentenceGoesWhenItIsMended();
    void aRowOfAListIsToldBesideIt();
    void theFocusGoesToTheFirstThatIsWrong();

private:
    void openForm(const QString &kind);

    std::unique_ptr<FormsFixture> m_fixture;
};

void BadInputTest::openForm(const QString &kind)
{
    ui::Desk &desk = m_fixture->desk();
    QWidget *window = m_fixture->window();
    const BuyerId buyer = m_fixture->buyer();
    if (kind == QStringLiteral("touchpoint"))
        ui::openTouchpointForm(desk, window);
    else if (kind == QStringLiteral("task"))
        ui::openTaskForm(desk, window, buyer);
    else if (kind == QStringLiteral("buyer"))
        ui::openBuyerForm(desk, window);
    else if (kind == QStringLiteral("contact"))
        ui::openContactForm(desk, window, buyer);
    else if (kind == QStringLiteral("expectation"))
        ui::openExpectationForm(desk, window, buyer);
    else if (kind == QStringLiteral("pause"))
        ui::openPauseForm(desk, window, buyer);
    else if (kind == QStringLiteral("survey"))
        ui::openSurveyForm(desk, window, buyer);
    else if (kind == QStringLiteral("issue"))
        ui::openEditor(desk, window, {u"issue"_qs, m_fixture->list<Issue>().front().id.value(), buyer});
    m_fixture->settle();
}

void BadInputTest::aBadValueIsToldBesideItsField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *name, const char *kind, const Typed &typed, const char *field, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(kind) << typed << QByteArray(field) << QString::fromUtf8(part);
    };
    const Typed known{{"buyerLineEdit", u"Acme Insurance"_qs}};
    const auto with = [&known](const char *part, const QString &text) { return known + Typed{{part, text}}; };
    row("no buyer", "touchpoint", {}, "buyer", "“Buyer” is blank");
    row("an unknown buyer", "touchpoint", {{"buyerLineEdit", u"Nobody"_qs}}, "buyer", "There is no buyer “Nobody”");
    row("two buyers", "touchpoint", {{"buyerLineEdit", u"harb"_qs}}, "buyer", "Harbor Point Insurance");
    row("no such day", "touchpoint", with("atDayLineEdit", u"31.02."_qs), "at", "“31.02.” is not a day");
    row("two readings", "touchpoint", with("atDayLineEdit", u"03/04/2026"_qs), "at",
        "could be 3 Apr 2026 or 4 Mar 2026");
    row("no such time", "touchpoint", with("atTimeLineEdit", u"25:00"_qs), "at", "“25:00” is not a time of day");
    row("outside its scale", "touchpoint", with("csatLineEdit", u"6"_qs), "csat", "between 1 and 5");
    row("not whole", "touchpoint", with("easeLineEdit", u"4.5"_qs), "ease", "“4.5” is not a whole number");
    row("a number word", "touchpoint", with("minutesLineEdit", u"sixty"_qs), "minutes", "“sixty” is not a number");
    row("overflow", "touchpoint", with("csatLineEdit", u"99999999999999999999"_qs), "csat", "out of range");
    row("a day without a task", "touchpoint", with("taskDueOnLineEdit", u"fri"_qs), "task", "“Follow up” is blank");
    row("no title", "task", {{"titleLineEdit", u"   "_qs}}, "title", "“Task” is blank");
    row("a bad due day", "task", {{"titleLineEdit", u"x"_qs}, {"dueOnLineEdit", u"someday"_qs}}, "due_on", "“someday”");
    row("no name", "buyer", {}, "buyer", "“Name” is blank");
    row("a taken name", "buyer", {{"nameLineEdit", u"ACME  insurance"_qs}}, "buyer", "already one named");
    row("no currency", "buyer", {{"nameLineEdit", u"x"_qs}, {"currencyLineEdit", u"dollar"_qs}}, "currency",
        "“dollar” is not a currency");
    row("churned before signed", "buyer",
        {{"nameLineEdit", u"x"_qs}, {"stageComboBox", u"churned"_qs}, {"churnedOnLineEdit", u"2020-01-01"_qs}},
        "churned_on", "before signing");
    row("churned, no day", "buyer", {{"nameLineEdit", u"x"_qs}, {"stageComboBox", u"churned"_qs}}, "churned_on",
        "“Churned on” is blank");
    row("a gate", "buyer", {{"nameLineEdit", u"x"_qs}, {"stageComboBox", u"active"_qs}}, "gate_override",
        "14-day review");
    row("a taken contact", "contact", {{"nameLineEdit", u"maria lopez"_qs}}, "name", "already one named");
    row("a negative rate", "expectation", {{"maxDisputeRateLineEdit", u"-3"_qs}}, "max_dispute_rate", "not above 0");
    row("beyond a hundred", "expectation", {{"targetContactRateLineEdit", u"101"_qs}}, "target_contact_rate",
        "between 0 and 100");
    row("two numbers", "expectation", {{"weeklyVolumeLineEdit", u"1,234"_qs}}, "weekly_volume", "could be");
    row("no day", "expectation", {{"validFromLineEdit", QString()}}, "valid_from", "“Valid from” is blank");
    row("until before from", "pause", {{"untilLineEdit", u"2026-03-01"_qs}}, "until", "The end 1 Mar 2026 is before");
    row("no score", "survey", {}, "score", "“Score” is blank");
    row("half a point of NPS", "survey", {{"scoreLineEdit", u"7.5"_qs}}, "score", "not a whole number");
    row("an NPS of 11", "survey", {{"scoreLineEdit", u"11"_qs}}, "score", "outside its scale of 0 to 10");
    row("a scale without length", "survey",
        {{"kindComboBox", u"ces"_qs}, {"scoreLineEdit", u"5"_qs}, {"scaleMinLineEdit", u"5"_qs}}, "scale_max",
        "no length");
    row("answered before opened", "issue",
        {{"firstResponseAtDayLineEdit", u"2026-01-01"_qs}, {"firstResponseAtTimeLineEdit", u"8:00"_qs}},
        "first_response_at", "before the issue was opened");
    row("a time without a day", "issue", {{"resolvedAtTimeLineEdit", u"8:00"_qs}}, "resolved_at", "without a day");
}

void BadInputTest::aBadValueIsToldBesideItsField()
{
    QFETCH(QString, kind);
    QFETCH(Typed, typed);
    QFETCH(QByteArray, field);
    QFETCH(QString, part);
    Issue issue = anIssue(m_fixture->buyer());
    issue.firstResponseAt.reset();
    issue.resolvedAt.reset();
    m_fixture->add(issue);
    openForm(kind);
    for (const auto &[name, text] : typed) {
        if (auto *box = qobject_cast<QComboBox *>(m_fixture->part(name.constData())))
            box->setCurrentIndex(box->findData(text));
        else
            m_fixture->type(name.constData(), text);
    }
    const QStringList before = dump(m_fixture->desk().workspace());
    m_fixture->save();
    QVERIFY(m_fixture->form()->isVisible());
    const QString told = m_fixture->form()->errorOf(field.constData());
    QVERIFY2(told.contains(part), qPrintable(told));
    QVERIFY2(!told.contains(u'%') && !told.contains(u'_'), qPrintable(told));
    QCOMPARE(difference(before, dump(m_fixture->desk().workspace())), QString());
}

void BadInputTest::theSentenceGoesWhenItIsMended()
{
    openForm(QStringLiteral("task"));
    m_fixture->type("dueOnLineEdit", QStringLiteral("31.02."));
    m_fixture->save();
    QVERIFY(!m_fixture->form()->errorOf("title").isEmpty());
    QVERIFY(!m_fixture->form()->errorOf("due_on").isEmpty());
    auto *due = m_fixture->part("dueOnLineEdit");
    QCOMPARE(due->accessibleDescription(), m_fixture->form()->errorOf("due_on"));
    m_fixture->type("dueOnLineEdit", QStringLiteral("28.02."));
    QCOMPARE(m_fixture->form()->errorOf("due_on"), QString());
    QCOMPARE(due->accessibleDescription(), QString());
    QVERIFY(!m_fixture->form()->errorOf("title").isEmpty());
}

void BadInputTest::aRowOfAListIsToldBesideIt()
{
    ui::openReviewForm(m_fixture->desk(), m_fixture->window(), m_fixture->buyer());
    QTest::mouseClick(m_fixture->part("goalAddButton"), Qt::LeftButton);
    QTest::mouseClick(m_fixture->part("goalAddButton"), Qt::LeftButton); // blank rows do not count
    QTest::keyClicks(m_fixture->part("goalOurOwner1LineEdit"), QStringLiteral("Dana"));
    QTest::keyClicks(m_fixture->part("goalDueOn1LineEdit"), QStringLiteral("31.02."));
    m_fixture->save();
    QVERIFY(!m_fixture->form()->errorOf("goals").isEmpty());
    QVERIFY(m_fixture->part("goalDueOn1LineEdit")->accessibleDescription().contains(QStringLiteral("31.02.")));
    QVERIFY(m_fixture->list<Review>().empty());
    m_fixture->type("goalDueOn1LineEdit", QString());
    QVERIFY(m_fixture->part("goalTitle1LineEdit")->accessibleDescription().contains(QStringLiteral("Goal")));
    QTest::keyClicks(m_fixture->part("goalTitle1LineEdit"), QStringLiteral("Fewer returns"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Goal>().size(), size_t{1});
}

void BadInputTest::theFocusGoesToTheFirstThatIsWrong()
{
    openForm(QStringLiteral("expectation"));
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->form()));
    m_fixture->type("cadenceDaysLineEdit", QStringLiteral("often"));
    m_fixture->type("maxDisputeRateLineEdit", QStringLiteral("much"));
    m_fixture->save();
    QCOMPARE(QApplication::focusWidget(), m_fixture->part("maxDisputeRateLineEdit"));
}

TOUCHBASE_UI_TEST(BadInputTest)
#include "tst_badinput.moc"
