// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsfixture.h"

#include "operations/records/touchpoints.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;

/// No word that was typed is lost, and none comes back that was stored or thrown away.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void whatWasTypedSurvivesTheEndOfTheProgram();
    void aDraftIsWrittenSoonAfterTheLastKey();
    void escapeKeepsADraftUntilTheFormIsOpenedAgain();
    void aDraftIsOfOneBuyer();
    void anEditHasADraftOfItsOwn();
    void aReviewsListsComeBack();
    void savingForgetsTheDraft();
    void discardingForgetsTheDraft();
    void startingAfreshForgetsTheDraft();
    void nothingTypedIsNoDraft();
    void aDraftOfWhatIsGoneStays();
    void aLockedWorkspaceLosesNothing();

private:
    [[nodiscard]] ui::Desk &desk() { return m_fixture->desk(); }
    void openAndType(const QString &text)
    {
        ui::openTouchpointForm(desk(), m_fixture->window(), m_fixture->buyer());
        m_fixture->type("summaryPlainTextEdit", text);
    }
    [[nodiscard]] QString summary() { return m_fixture->part<QPlainTextEdit>("summaryPlainTextEdit")->toPlainText(); }

    std::unique_ptr<FormsFixture> m_fixture;
    const QString m_words = QStringLiteral("Half a sen");
};

void DraftsTest::whatWasTypedSurvivesTheEndOfTheProgram()
{
    openAndType(m_words);
    m_fixture->type("atDayLineEdit", QStringLiteral("31.02.")); // what cannot be read is kept too
    QTest::qWait(ui::RecordForm::draftDelayMilliseconds + 100);
    m_fixture->crash();
    ui::restoreDrafts(desk(), m_fixture->window());
    QCOMPARE(summary(), m_words);
    QCOMPARE(m_fixture->part<QLineEdit>("atDayLineEdit")->text(), QStringLiteral("31.02."));
    QVERIFY(m_fixture->part("formMessage")->accessibleName().contains(QStringLiteral("before the program ended")));
    QVERIFY(m_fixture->list<Touchpoint>().empty());
}

void DraftsTest::aDraftIsWrittenSoonAfterTheLastKey()
{
    openAndType(m_words);
    QVERIFY(desk().drafts().all().empty());
    QTRY_COMPARE_WITH_TIMEOUT(desk().drafts().all().size(), size_t{1}, 4 * ui::RecordForm::draftDelayMilliseconds);
}

void DraftsTest::escapeKeepsADraftUntilTheFormIsOpenedAgain()
{
    openAndType(m_words);
    QTest::keyClick(m_fixture->part("summaryPlainTextEdit"), Qt::Key_Escape);
    QVERIFY(m_fixture->forms().isEmpty());
    QVERIFY(m_fixture->notices().last().text.contains(QStringLiteral("Kept as a draft")));
    m_fixture->crash();
    ui::restoreDrafts(desk(), m_fixture->window());
    m_fixture->settle();
    QVERIFY(m_fixture->forms().isEmpty()); // the person closed it
    ui::openTouchpointForm(desk(), m_fixture->window(), m_fixture->buyer());
    QCOMPARE(summary(), m_words);
    m_fixture->save();
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, m_words);
}

void DraftsTest::aDraftIsOfOneBuyer()
{
    const BuyerId other = m_fixture->list<Buyer>().back().id;
    openAndType(m_words);
    QTest::keyClick(m_fixture->form(), Qt::Key_Escape);
    ui::openTouchpointForm(desk(), m_fixture->window(), other);
    QCOMPARE(summary(), QString());
}

void DraftsTest::anEditHasADraftOfItsOwn()
{
    m_fixture->perform(operations::logTouchpoint(aTouchpoint(m_fixture->buyer())));
    const auto stored = m_fixture->list<Touchpoint>().front();
    const ui::RecordReference record{u"touchpoint"_qs, stored.id.value(), m_fixture->buyer()};
    ui::openEditor(desk(), m_fixture->window(), record);
    m_fixture->type("summaryPlainTextEdit", m_words);
    ui::closeForms(m_fixture->window());
    m_fixture->crash();

    auto theirs = m_fixture->list<Touchpoint>().front(); // meanwhile
    theirs.value.csat = 2;
    m_fixture->perform(operations::editTouchpoint(theirs));
    ui::restoreDrafts(desk(), m_fixture->window());
    QCOMPARE(summary(), m_words);
    m_fixture->save();
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, m_words);
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.csat, std::optional<qint64>(2));
}

void DraftsTest::aReviewsListsComeBack()
{
    ui::openReviewForm(desk(), m_fixture->window(), m_fixture->buyer());
    QTest::mouseClick(m_fixture->part("goalAddButton"), Qt::LeftButton);
    QTest::keyClicks(m_fixture->part("goalTitle1LineEdit"), m_words);
    ui::closeForms(m_fixture->window());
    m_fixture->crash();
    ui::restoreDrafts(desk(), m_fixture->window());
    QCOMPARE(m_fixture->part<QLineEdit>("goalTitle1LineEdit")->text(), m_words);
}

void DraftsTest::savingForgetsTheDraft()
{
    openAndType(m_words);
    QTRY_COMPARE(desk().drafts().all().size(), size_t{1});
    m_fixture->save();
    QVERIFY(desk().drafts().all().empty());
}

void DraftsTest::discardingForgetsTheDraft()
{
    openAndType(m_words);
    QTRY_COMPARE(desk().drafts().all().size(), size_t{1});
    QTest::mouseClick(m_fixture->part("discardButton"), Qt::LeftButton);
    QVERIFY(m_fixture->forms().isEmpty());
    QVERIFY(desk().drafts().all().empty());
}

void DraftsTest::startingAfreshForgetsTheDraft()
{
    openAndType(m_words);
    QTest::keyClick(m_fixture->form(), Qt::Key_Escape);
    ui::openTouchpointForm(desk(), m_fixture->window(), m_fixture->buyer());
    QTest::mouseClick(m_fixture->part("inlineMessagePushButton"), Qt::LeftButton);
    QCOMPARE(summary(), QString());
    QVERIFY(!m_fixture->form()->isTouched());
    QTest::keyClick(m_fixture->form(), Qt::Key_Escape);
    QVERIFY(desk().drafts().all().empty());
}

void DraftsTest::nothingTypedIsNoDraft()
{
    openAndType(m_words);
    m_fixture->type("summaryPlainTextEdit", QString());
    QTest::keyClick(m_fixture->form(), Qt::Key_Escape);
    QVERIFY(desk().drafts().all().empty());
    QVERIFY(m_fixture->notices().isEmpty());
}

void DraftsTest::aDraftOfWhatIsGoneStays()
{
    m_fixture->perform(operations::logTouchpoint(aTouchpoint(m_fixture->buyer())));
    const auto stored = m_fixture->list<Touchpoint>().front();
    ui::openEditor(desk(), m_fixture->window(), {u"touchpoint"_qs, stored.id.value(), m_fixture->buyer()});
    m_fixture->type("summaryPlainTextEdit", m_words);
    ui::closeForms(m_fixture->window());
    m_fixture->perform(operations::deleteTouchpoint(stored.id));
    ui::restoreDrafts(desk(), m_fixture->window());
    QTRY_VERIFY(!m_fixture->notices().isEmpty());
    QCOMPARE(m_fixture->notices().last().kind, ui::Notice::Kind::Failure);
    QCOMPARE(desk().drafts().all().size(), size_t{1});
}

void DraftsTest::aLockedWorkspaceLosesNothing()
{
    openAndType(m_words);
    auto other = must(Workspace::open({m_fixture->workspaceFile()}, m_fixture->clock(), QStringLiteral("Other")));
    QSemaphore isLocked;
    QSemaphore mayGo;
    auto holding = other->perform({QStringLiteral("test"), [&](Writer &) -> Result<> {
                                       isLocked.release();
                                       mayGo.acquire();
                                       return {};
                                   }});
    isLocked.acquire();
    const auto end = qScopeGuard([&mayGo] { mayGo.release(); });
    m_fixture->form()->save();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->part("formMessage")->isVisible(), 20'000);
    QCOMPARE(summary(), m_words);
    QCOMPARE(desk().drafts().all().size(), size_t{1});
    mayGo.release();
    holding.waitForFinished();
    m_fixture->save();
    QCOMPARE(m_fixture->list<Touchpoint>().front().value.summary, m_words);
    QVERIFY(desk().drafts().all().empty());
}

TOUCHBASE_UI_TEST(DraftsTest)
#include "tst_drafts.moc"
