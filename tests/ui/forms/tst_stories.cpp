// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsfixture.h"

#include "operations/records/buyers.h"
#include "operations/records/touchpoints.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;

/// What people do with forms, from the first key to the row in the workspace.
class StoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aCallIsLoggedByKeyboardOnly();
    void theBuyerIsFoundByAPartOfTheName();
    void anEditIsTakenBack();
    void whatWasNotTouchedStaysAsItIs();
    void enterTwiceStoresOnce();
    void aBuyerIsAddedAndEdited();
    void theGateAsksForAReason();
    void anExpectationIsRecordedAndConfirmed();
    void anIssueGoesItsWay();
    void everySurveyHasItsScale();
    void theLoopIsClosed();
    void aPauseIsAddedAndEnded();
    void aReviewIsWrittenAndExported();
    void somebodyElsesChangeIsNotOverwritten();
    void theirsCanBeTakenInstead();
    void aFormThatIsOpenComesToTheFront();

private:
    [[nodiscard]] ui::Desk &desk() { return m_fixture->desk(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_fixture->giveFocusBack();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_fixture->form(), key, modifiers);
    }
    void write(const QString &text)
    {
        m_fixture->giveFocusBack();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void choose(const char *combo, const QString &word)
    {
        auto *box = m_fixture->part<QComboBox>(combo);
        box->setCurrentIndex(box->findData(word));
    }

    std::unique_ptr<FormsFixture> m_fixture;
};

void StoriesTest::aCallIsLoggedByKeyboardOnly()
{
    ui::openTouchpointForm(desk(), m_fixture->window(), m_fixture->buyer());
    auto *form = m_fixture->form();
    m_fixture->settle();
    QVERIFY(QTest::qWaitForWindowActive(form));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("summaryPlainTextEdit"));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier); // area, with, direction, channel, time, day
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("atDayLineEdit"));
    press(Qt::Key_A, Qt::ControlModifier);
    write(QStringLiteral("yesterday"));
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    write(QStringLiteral("9:15"));
    press(Qt::Key_Tab); // channel
    press(Qt::Key_Tab); // direction
    press(Qt::Key_Tab);
    write(QStringLiteral("Maria Lopez; Somebody New"));
    press(Qt::Key_Tab); // area
    press(Qt::Key_L);   // lead delivery
    press(Qt::Key_Tab);
    write(QStringLiteral("Returns are up"));
    press(Qt::Key_3, Qt::AltModifier);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Tab); // past the faces
    write(QStringLiteral("2"));
    press(Qt::Key_Tab);
    write(QStringLiteral("6"));
    press(Qt::Key_Tab);
    write(QStringLiteral("12.5"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    write(QStringLiteral("Send the list"));
    press(Qt::Key_Tab);
    write(QStringLiteral("fri"));
    press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_fixture->list<Touchpoint>().size(), size_t{1});
    const Touchpoint logged = m_fixture->list<Touchpoint>().front().value;
    QCOMPARE(logged.buyer, m_fixture->buyer());
    QCOMPARE(logged.at.toString(), QStringLiteral("2026-03-14T09:15:00Z"));
    QCOMPARE(logged.channel, Channel::Call);
    QCOMPARE(logged.direction, std::optional(Direction::Outbound));
    QCOMPARE(logged.contacts, QStringLiteral("Maria Lopez; Somebody New"));
    QCOMPARE(logged.area, std::optional(Area::Delivery));
    QCOMPARE(logged.summary, QStringLiteral("Returns are up"));
    QCOMPARE(logged.emotion, std::optional(Emotion::Below));
    QCOMPARE(logged.csat, std::optional<qint64>(2));
    QCOMPARE(logged.ease, std::optional<qint64>(6));
    QCOMPARE(logged.minutes, std::optional(12.5));
    QCOMPARE(logged.proactive, std::optional(true));
    QCOMPARE(logged.author, QStringLiteral("Ada"));
    const auto tasks = m_fixture->list<Task>();
    QCOMPARE(tasks.size(), size_t{1});
    QCOMPARE(tasks.front().value.title, QStringLiteral("Send the list"));
    QCOMPARE(tasks.front().value.dueOn, std::optional(day("2026-03-20")));
    QCOMPARE(tasks.front().value.owner, QStringLiteral("Ada"));
    QTRY_VERIFY(m_fixture->forms().isEmpty());
    QTRY_VERIFY(!m_fixture->notices().isEmpty() && m_fixture->notices().last().canUndo);

    desk().undo(); // the touchpoint and its task are one step
    QTRY_VERIFY(m_fixture->list<Touchpoint>().empty() && m_fixture->list<Task>().empty());
    desk().redo();
    QTRY_COMPARE(m_fixture->list<Touchpoint>().size(), size_t{1});
}

void StoriesTest::theBuyerIsFoundByAPartOfTheName()
{
    ui::openTouchpointForm(desk(), m_fixture->window());
    m_fixture->type("buyerLineEdit", QStringLiteral("point"));
    m_fixture->settle();
    m_fixture->part("summaryPlainTextEdit")->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_fixture->part<QLineEdit>("buyerLineEdit")->text(), QStringLiteral("Harbor Point Insurance"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Touchpoint>().size(), size_t{1});
    QVERIFY(m_fixture->list<Touchpoint>().front().value.buyer != m_fixture->buyer());
}

void StoriesTest::anEditIsTakenBack()
{
    m_fixture->perform(operations::logTouchpoint(aTouchpoint(m_fixture->buyer())));
    const auto before = m_fixture->list<Touchpoint>().front();
    ui::openEditor(desk(), m_fixture->window(), {u"touchpoint"_qs, before.id.value(), m_fixture->buyer()});
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("Another thing"));
    m_fixture->save();
    QVERIFY(m_fixture->forms().isEmpty());
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, QStringLiteral("Another thing"));
    desk().undo();
    QTRY_COMPARE(m_fixture->list<Touchpoint>().front().value.summary, before.value.summary);
}

void StoriesTest::whatWasNotTouchedStaysAsItIs()
{
    Touchpoint odd = aTouchpoint(m_fixture->buyer());
    odd.at = at("2026-03-01T09:15:37Z"); // with seconds, which the form does not show
    odd.proactive.reset();
    odd.minutes = 0.1 + 0.2;
    m_fixture->perform(operations::logTouchpoint(odd));
    const auto before = m_fixture->list<Touchpoint>().front();
    ui::openEditor(desk(), m_fixture->window(), {u"touchpoint"_qs, before.id.value(), m_fixture->buyer()});
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("Another thing"));
    m_fixture->save();
    const Touchpoint after = m_fixture->list<Touchpoint>().front().value;
    QCOMPARE(after.summary, QStringLiteral("Another thing"));
    QCOMPARE(after.at.value(), before.value.at.value());
    QCOMPARE(after.proactive, before.value.proactive);
    QCOMPARE(after.minutes, before.value.minutes);
    QCOMPARE(after.contacts, before.value.contacts);
    QCOMPARE(after.author, before.value.author);
}

void StoriesTest::enterTwiceStoresOnce()
{
    ui::openTaskForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->type("titleLineEdit", QStringLiteral("Call back"));
    auto *title = m_fixture->part("titleLineEdit");
    QTest::keyClick(title, Qt::Key_Return);
    QTest::keyClick(title, Qt::Key_Return);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->forms().isEmpty());
    m_fixture->settle();
    QCOMPARE(m_fixture->list<Task>().size(), size_t{1});
}

void StoriesTest::aBuyerIsAddedAndEdited()
{
    ui::openBuyerForm(desk(), m_fixture->window());
    m_fixture->type("nameLineEdit", QStringLiteral("  Cedar   &  Vale  "));
    choose("verticalComboBox", QStringLiteral("home-services"));
    m_fixture->type("currencyLineEdit", QStringLiteral("eur"));
    m_fixture->save();
    QVERIFY(m_fixture->forms().isEmpty());
    const auto added = m_fixture->list<Buyer>().back();
    QCOMPARE(added.value.name, QStringLiteral("Cedar & Vale"));
    QCOMPARE(added.value.vertical, std::optional(Vertical::HomeServices));
    QCOMPARE(added.value.stage, std::optional(Stage::Onboarding));
    QCOMPARE(added.value.signedOn, std::optional(day("2026-03-15")));
    QCOMPARE(added.value.currency->code(), QStringLiteral("EUR"));
    QCOMPARE(added.value.owner, QStringLiteral("Ada"));

    ui::openEditor(desk(), m_fixture->window(), {u"buyer"_qs, added.id.value(), added.id});
    m_fixture->type("referredByLineEdit", QStringLiteral("Riverbend"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Buyer>().back().value.referredBy, QStringLiteral("Riverbend"));
    QCOMPARE(m_fixture->list<Buyer>().back().value.stage, std::optional(Stage::Onboarding));
}

void StoriesTest::theGateAsksForAReason()
{
    Buyer fresh = aBuyer(QStringLiteral("Linden Trial Partners"));
    fresh.stage = Stage::Onboarding;
    fresh.signedOn = day("2026-03-01");
    const BuyerId buyer = m_fixture->add(fresh);
    ui::openStageForm(desk(), m_fixture->window(), buyer);
    auto *form = m_fixture->form();
    QVERIFY(!m_fixture->part("gateOverridePlainTextEdit")->isVisible());
    choose("stageComboBox", QStringLiteral("active"));
    m_fixture->save();
    QVERIFY(form->isVisible());
    QVERIFY(m_fixture->part("gateOverridePlainTextEdit")->isVisible());
    QVERIFY(form->errorOf("gate_override").contains(QStringLiteral("14-day review")));
    m_fixture->type("gateOverridePlainTextEdit", QStringLiteral("Partner on trial"));
    m_fixture->save();
    QVERIFY(m_fixture->forms().isEmpty());
    const auto stored = must(desk().workspace().readNow([buyer](const Reader &reader) { return reader.load(buyer); }));
    QCOMPARE(stored.value.stage, std::optional(Stage::Active));
    QCOMPARE(stored.value.gateOverride, QStringLiteral("Partner on trial"));
}

void StoriesTest::anExpectationIsRecordedAndConfirmed()
{
    ui::openExpectationForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->type("weeklyVolumeLineEdit", QStringLiteral("1,200.5"));
    m_fixture->type("maxDisputeRateLineEdit", QStringLiteral("8"));
    m_fixture->type("returnWindowDaysLineEdit", QStringLiteral("7"));
    m_fixture->type("leadTypesLineEdit", QStringLiteral("auto ; home;auto"));
    m_fixture->save();
    QVERIFY(m_fixture->forms().isEmpty());
    const auto stored = m_fixture->list<Expectation>().front();
    QCOMPARE(stored.value.weeklyVolume, std::optional(1200.5));
    QCOMPARE(stored.value.maxDisputeRate, std::optional(8.0));
    QCOMPARE(stored.value.returnWindowDays, std::optional<qint64>(7));
    QCOMPARE(stored.value.leadTypes, QStringLiteral("auto; home"));

    ui::openValidationForm(desk(), m_fixture->window(), stored.id);
    m_fixture->type("validatedByLineEdit", QStringLiteral("Maria Lopez"));
    m_fixture->save();
    QVERIFY(m_fixture->forms().isEmpty());
    QCOMPARE(m_fixture->list<Expectation>().front().value.validatedOn, std::optional(day("2026-03-15")));
    QCOMPARE(m_fixture->list<Expectation>().front().value.validatedBy, QStringLiteral("Maria Lopez"));
}

void StoriesTest::anIssueGoesItsWay()
{
    ui::openIssueForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->type("subjectLineEdit", QStringLiteral("Posts time out"));
    choose("severityComboBox", QStringLiteral("high"));
    m_fixture->save();
    const auto issue = [this] { return m_fixture->list<Issue>().front(); };
    QCOMPARE(issue().value.subject, QStringLiteral("Posts time out"));
    QCOMPARE(issue().value.openedAt.value(), someTime().value());

    m_fixture->clock().advance(Instant::msPerHour);
    ui::openResponseForm(desk(), m_fixture->window(), issue().id);
    m_fixture->save();
    QCOMPARE(issue().value.firstResponseAt->value(), someTime().value() + Instant::msPerHour);

    m_fixture->clock().advance(Instant::msPerHour);
    ui::openResolutionForm(desk(), m_fixture->window(), issue().id);
    m_fixture->type("rootCausePlainTextEdit", QStringLiteral("A wrong field"));
    m_fixture->save();
    QCOMPARE(issue().value.resolvedAt->value(), someTime().value() + 2 * Instant::msPerHour);
    QCOMPARE(issue().value.rootCause, QStringLiteral("A wrong field"));

    ui::reopenIssue(desk(), issue().id);
    QTRY_VERIFY(!issue().value.resolvedAt);
    QCOMPARE(issue().value.reopened, std::optional<qint64>(1));
}

void StoriesTest::everySurveyHasItsScale()
{
    const auto record = [this](const QString &kind, const QString &score) {
        ui::openSurveyForm(desk(), m_fixture->window(), m_fixture->buyer());
        choose("kindComboBox", kind);
        m_fixture->type("scoreLineEdit", score);
        m_fixture->save();
        QVERIFY(m_fixture->forms().isEmpty());
    };
    record(QStringLiteral("nps"), QStringLiteral("9"));
    record(QStringLiteral("csat"), QStringLiteral("4"));
    record(QStringLiteral("ces"), QStringLiteral("2"));
    record(QStringLiteral("neteasy"), QStringLiteral("7"));
    const auto answers = m_fixture->list<Survey>();
    QCOMPARE(answers.size(), size_t{4});
    const std::array<std::tuple<double, double, bool>, 4> scales{
        {{0, 10, false}, {1, 5, false}, {1, 5, true}, {1, 7, true}}};
    for (size_t i = 0; i < answers.size(); ++i) {
        const Survey &answer = answers[i].value;
        QCOMPARE(std::make_tuple(answer.scaleMin, answer.scaleMax, answer.lowIsGood), scales[i]);
    }
}

void StoriesTest::theLoopIsClosed()
{
    const auto survey = m_fixture->add(aSurvey(m_fixture->buyer()));
    ui::openLoopForm(desk(), m_fixture->window(), survey);
    m_fixture->type("loopActionPlainTextEdit", QStringLiteral("Turned the source off"));
    m_fixture->type("loopToldOnLineEdit", QStringLiteral("yesterday"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Survey>().front().value.loopAction, QStringLiteral("Turned the source off"));
    QCOMPARE(m_fixture->list<Survey>().front().value.loopToldOn, std::optional(day("2026-03-14")));
}

void StoriesTest::aPauseIsAddedAndEnded()
{
    ui::openPauseForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->type("reasonLineEdit", QStringLiteral("Season"));
    m_fixture->save();
    const auto pause = m_fixture->list<Pause>().front();
    QVERIFY(!pause.value.until);
    ui::openEditor(desk(), m_fixture->window(), {u"pause"_qs, pause.id.value(), m_fixture->buyer()});
    m_fixture->type("untilLineEdit", QStringLiteral("+14"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Pause>().front().value.until, std::optional(day("2026-03-29")));
}

void StoriesTest::aReviewIsWrittenAndExported()
{
    QList<ui::ReviewExport> wanted;
    connect(&desk(), &ui::Desk::reviewExportRequested, m_fixture->window(),
            [&wanted](const ui::ReviewExport &one) { wanted << one; });
    ui::openReviewForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("A steady quarter"));
    QTest::mouseClick(m_fixture->part("goalAddButton"), Qt::LeftButton);
    QTest::keyClicks(m_fixture->part("goalTitle1LineEdit"), QStringLiteral("Returns under 6%"));
    QTest::keyClicks(m_fixture->part("goalBuyerOwner1LineEdit"), QStringLiteral("Dee Castellano"));
    QTest::keyClicks(m_fixture->part("goalDueOn1LineEdit"), QStringLiteral("30.4."));
    QTest::mouseClick(m_fixture->part("recommendationAddButton"), Qt::LeftButton);
    QTest::keyClicks(m_fixture->part("recommendationTitle1LineEdit"), QStringLiteral("Keep P-218 off"));
    m_fixture->save();
    QVERIFY(m_fixture->form()->isVisible()); // one goes on writing
    const auto review = m_fixture->list<Review>().front();
    QCOMPARE(review.value.kind, ReviewKind::Quarterly);
    QCOMPARE(review.value.dueOn, day("2026-01-01")); // 16 days before the end of March it is of the last quarter
    QCOMPARE(review.value.summary, QStringLiteral("A steady quarter"));
    QCOMPARE(m_fixture->list<Goal>().front().value.buyerOwner, QStringLiteral("Dee Castellano"));
    QCOMPARE(m_fixture->list<Goal>().front().value.dueOn, std::optional(day("2026-04-30")));
    QCOMPARE(m_fixture->list<Recommendation>().front().value.title, QStringLiteral("Keep P-218 off"));

    QTest::keyClicks(m_fixture->part("winsPlainTextEdit"), QStringLiteral("Faster answers"));
    QTest::mouseClick(m_fixture->part("exportForTeamButton"), Qt::LeftButton);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().review, review.id);
    QCOMPARE(wanted.first().quarterEnd, day("2025-12-31"));
    QCOMPARE(wanted.first().audience, ui::ReviewExport::Audience::Team);
    QCOMPARE(m_fixture->list<Review>().front().value.wins, QStringLiteral("Faster answers"));
    QCOMPARE(m_fixture->list<Goal>().size(), size_t{1});
    QTest::keyClick(m_fixture->form(), Qt::Key_Escape);
    QVERIFY(!m_fixture->notices().last().text.contains(QStringLiteral("draft")));
}

void StoriesTest::somebodyElsesChangeIsNotOverwritten()
{
    m_fixture->perform(operations::logTouchpoint(aTouchpoint(m_fixture->buyer())));
    const auto before = m_fixture->list<Touchpoint>().front();
    ui::openEditor(desk(), m_fixture->window(), {u"touchpoint"_qs, before.id.value(), m_fixture->buyer()});
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("Mine"));
    auto theirs = before;
    theirs.value.summary = QStringLiteral("Theirs");
    theirs.value.csat = 1;
    m_fixture->perform(operations::editTouchpoint(theirs));
    m_fixture->save();
    QVERIFY(m_fixture->form()->isVisible());
    QCOMPARE(m_fixture->part<QPlainTextEdit>("summaryPlainTextEdit")->toPlainText(), QStringLiteral("Mine"));
    QVERIFY(m_fixture->part("formMessage")->isVisible());
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, QStringLiteral("Theirs"));

    QTest::mouseClick(m_fixture->part("inlineMessagePushButton"), Qt::LeftButton); // keep mine
    QTRY_VERIFY(m_fixture->forms().isEmpty());
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, QStringLiteral("Mine"));
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.csat, std::optional<qint64>(1)); // I did not touch it
}

void StoriesTest::theirsCanBeTakenInstead()
{
    m_fixture->perform(operations::logTouchpoint(aTouchpoint(m_fixture->buyer())));
    const auto before = m_fixture->list<Touchpoint>().front();
    ui::openEditor(desk(), m_fixture->window(), {u"touchpoint"_qs, before.id.value(), m_fixture->buyer()});
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("Mine"));
    auto theirs = before;
    theirs.value.summary = QStringLiteral("Theirs");
    m_fixture->perform(operations::editTouchpoint(theirs));
    m_fixture->save();
    QTest::mouseClick(m_fixture->part("otherActionPushButton"), Qt::LeftButton);
    auto *summary = m_fixture->part<QPlainTextEdit>("summaryPlainTextEdit");
    QTRY_COMPARE(summary->toPlainText(), QStringLiteral("Theirs"));
    QVERIFY(!m_fixture->form()->isTouched());
    m_fixture->type("summaryPlainTextEdit", QStringLiteral("Both"));
    m_fixture->save();
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, QStringLiteral("Both"));
}

void StoriesTest::aFormThatIsOpenComesToTheFront()
{
    for (int i = 0; i < 3; ++i)
        ui::openTaskForm(desk(), m_fixture->window(), m_fixture->buyer());
    ui::openStageForm(desk(), m_fixture->window(), m_fixture->buyer());
    ui::openStageForm(desk(), m_fixture->window(), m_fixture->buyer());
    m_fixture->settle();
    QTRY_COMPARE(m_fixture->forms().size(), 2);
}

TOUCHBASE_UI_TEST(StoriesTest)
#include "tst_stories.moc"
