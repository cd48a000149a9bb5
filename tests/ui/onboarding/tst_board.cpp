// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingdesktop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// The board of all onboardings. It is Monday, 23 March 2026: the buyer of the fixture began on the 2nd and is stuck,
/// because its gate's day has passed; "Borealis" began today.
class TestBoard : public QObject
{
    Q_OBJECT

    static std::unique_ptr<OnboardingDesktop> opened()
    {
        return std::make_unique<OnboardingDesktop>([](OnboardingDesktop &filled) {
            filled.start();
            filled.setDay("2026-03-23");
            Buyer other = aBuyer(QStringLiteral("Borealis"));
            other.stage = Stage::Prospect;
            other.signedOn.reset();
            const auto stored = filled.add(other);
            filled.perform(operations::startOnboarding(stored.id, {filled.today(), QStringLiteral("Ines Duarte")}));
        });
    }
    static QString cell(const OnboardingPage &page, int row, BoardColumn column)
    {
        return page.model().index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void theWorstStandsFirstAndIsSaidInWords()
    {
        const auto desktop = opened();
        auto &page = desktop->openBoard();
        QCOMPARE(page.model().rowCount(), 2);
        QCOMPARE(cell(page, 0, BoardColumn::Buyer), QStringLiteral("Acme Insurance"));
        QCOMPARE(cell(page, 0, BoardColumn::Status), QStringLiteral("Stuck"));
        QCOMPARE(cell(page, 0, BoardColumn::Day), QStringLiteral("21"));
        QVERIFY(cell(page, 0, BoardColumn::Late).contains(QStringLiteral("Tom Becker")));
        QCOMPARE(cell(page, 1, BoardColumn::Status), QStringLiteral("On track"));
        QCOMPARE(cell(page, 1, BoardColumn::Day), QStringLiteral("0"));
        QVERIFY(cell(page, 0, BoardColumn::Track).contains(QStringLiteral("review late")));
        QCOMPARE(desktop->find<QLabel>("boardScopeLabel")->text(),
                 QStringLiteral("2 buyers in their first 30 days, 1 behind or stuck"));
        QAbstractItemModelTester tester(const_cast<BoardModel *>(&page.model()),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void itIsFilteredByTextStatusAndSpecialist()
    {
        const auto desktop = opened();
        auto &page = desktop->openBoard();
        desktop->trigger(ActionId::Find);
        auto *filter = desktop->find<QLineEdit>("boardFilterLineEdit");
        QTest::keyClicks(filter, QStringLiteral("borea"));
        QCOMPARE(page.model().rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(page.model().rowCount(), 2);

        auto *specialists = desktop->find<QComboBox>("boardSpecialistComboBox");
        const int tom = specialists->findText(QStringLiteral("Tom Becker: 1 buyer, 1 late"));
        QVERIFY(tom > 0);
        specialists->setFocus();
        specialists->setCurrentIndex(tom);
        Q_EMIT specialists->activated(tom);
        QCOMPARE(page.model().rowCount(), 1);
        QCOMPARE(cell(page, 0, BoardColumn::Buyer), QStringLiteral("Acme Insurance"));

        auto *states = desktop->find<QComboBox>("boardStateComboBox");
        const int onTrack = states->findText(QStringLiteral("On track: 1"));
        QVERIFY(onTrack > 0);
        states->setCurrentIndex(onTrack);
        Q_EMIT states->activated(onTrack);
        QCOMPARE(page.model().rowCount(), 0);
        desktop->press("emptyStatePushButton");
        QCOMPARE(page.model().rowCount(), 2);
    }
    void aPauseShiftsAndSaysWhy()
    {
        const auto desktop = std::make_unique<OnboardingDesktop>([](OnboardingDesktop &filled) {
            filled.start();
            Pause pause = aPause(filled.buyer());
            pause.from = day("2026-03-03");
            pause.until = day("2026-03-09");
            pause.reason = QStringLiteral("Storm season");
            filled.add(pause);
            filled.setDay("2026-03-12");
        });
        auto &page = desktop->openBoard();
        QCOMPARE(cell(page, 0, BoardColumn::Day), QStringLiteral("3")); // ten days, seven of them paused
        const QString notes = desktop->find<QLabel>("gateNotesLabel")->text();
        QVERIFY2(notes.contains(QStringLiteral("Paused 3 Mar to 9 Mar 2026 (Storm season)")), qPrintable(notes));
        QVERIFY(notes.contains(QStringLiteral("No lead was delivered yet.")));
    }
};

TOUCHBASE_UI_TEST(TestBoard)
#include "tst_board.moc"
