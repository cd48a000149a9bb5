// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuesdesktop.h"

#include "issues/issuesview.h"
#include "issues/issuetable.h"
#include "kit/inlinemessage.h"
#include "kit/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

namespace {

constexpr auto issuesTable = "issuesTable";

template <class T>
Result<Id<T>> put(Writer &writer, const T &value)
{
    auto stored = writer.insert(value);
    if (!stored)
        return failure(stored.error());
    return stored->id;
}

/// Ashford is the author's and was promised an answer within 4 hours; Birch is Ada's.
Result<> fill(Writer &writer)
{
    for (const auto &[name, owner] : {std::pair("Ashford", "Dana Whitfield"), std::pair("Birch", "Ada")}) {
        Buyer buyer = aBuyer(QString::fromLatin1(name));
        buyer.owner = QString::fromLatin1(owner);
        auto id = put(writer, buyer);
        if (!id)
            return failure(id.error());
        Expectation expectation = anExpectation(*id);
        expectation.validFrom = day("2026-01-01");
        expectation.responseHours = 4;
        if (auto promised = put(writer, expectation); !promised)
            return failure(promised.error());
    }
    return {};
}

/// Three of Ashford's (one waits, one is answered, one resolved) and an older one of Birch's that waits.
Result<> fillWithIssues(Writer &writer)
{
    if (auto filled = fill(writer); !filled)
        return filled;
    const BuyerId ashford(1);
    const BuyerId birch(2);
    Issue waiting = anIssue(ashford);
    waiting.subject = QStringLiteral("Wrong numbers");
    waiting.openedAt = at("2026-03-13T14:00:00Z");
    Issue answered = anIssue(ashford);
    answered.subject = QStringLiteral("Twice the same");
    answered.openedAt = at("2026-03-09T09:00:00Z");
    answered.firstResponseAt = at("2026-03-09T10:00:00Z");
    Issue resolved = answered;
    resolved.subject = QStringLiteral("Late invoice");
    resolved.resolvedAt = at("2026-03-09T12:00:00Z");
    Issue old = waiting;
    old.buyer = birch;
    old.subject = QStringLiteral("No leads");
    old.openedAt = at("2026-02-02T09:00:00Z");
    for (const Issue &issue : {waiting, answered, resolved, old}) {
        if (auto one = put(writer, issue); !one)
            return failure(one.error());
    }
    return {};
}

} // namespace

/// The page of support issues, through keys and forms.
class TestIssuesPage : public QObject
{
    Q_OBJECT

    static QStringList subjects(IssuesDesktop &desktop)
    {
        QStringList all;
        for (int row = 0; row < desktop.rows(issuesTable); ++row)
            all << desktop.cell(issuesTable, row, QStringLiteral("Issue"));
        return all;
    }

private Q_SLOTS:
    void anIssueFromItsLogToItsReopening();
    void aLateAnswerIsSaidInWords();
    void theMostPressingComesFirst();
    void segmentsAndWordsFilter();
    void headingsStandAboveGroups();
    void onlyMyBuyersIssues();
    void escalatingDeletingAndUndo();
    void theTabOfABuyerShowsItsOwn();
    void twoThousandBuyers();
};

/// Friday 16:00 to Tuesday 09:00 are 3 hours of work: two of Friday, none of weekend and holiday, one of Tuesday.
void TestIssuesPage::anIssueFromItsLogToItsReopening()
{
    IssuesDesktop desktop(&fill);
    auto *log = desktop.part<QPushButton>(desktop.page(), "logIssuePushButton");
    QTRY_VERIFY(log->isVisible());
    QTest::mouseClick(log, Qt::LeftButton);
    RecordForm *form = desktop.form();
    desktop.type(*form, "buyerLineEdit", QStringLiteral("Ashford"));
    desktop.type(*form, "subjectLineEdit", QStringLiteral("Wrong numbers"));
    desktop.save(form);
    QTRY_COMPARE(desktop.rows(issuesTable), 1);
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Buyer")), QStringLiteral("Ashford"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("State")), QStringLiteral("Open"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("First response")), QStringLiteral("0.0 h, 4.0 h left"));

    desktop.clock().set(at("2026-03-17T09:00:00Z"));
    desktop.trigger(ActionId::Recalculate);
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("First response")), QStringLiteral("3.0 h, 1.0 h left"));
    desktop.press(issuesTable, Qt::Key_A);
    desktop.save(desktop.form());
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("State")), QStringLiteral("Answered"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("First response")), QStringLiteral("3.0 h"));

    desktop.clock().set(at("2026-03-17T12:00:00Z"));
    desktop.press(issuesTable, Qt::Key_R);
    form = desktop.form();
    desktop.type(*form, "rootCausePlainTextEdit", QStringLiteral("A wrong field"));
    desktop.save(form);
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("State")), QStringLiteral("Resolved"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Resolution")), QStringLiteral("6.0 h"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Root cause")), QStringLiteral("A wrong field"));
    QCOMPARE(desktop.part<QLabel>(desktop.page(), "responseFigureLabel")->text(),
             QStringLiteral("median 3.0 h, 90th percentile 3.0 h"));
    QCOMPARE(desktop.part<QLabel>(desktop.page(), "firstContactFigureLabel")->text(), QStringLiteral("0%"));
    QCOMPARE(desktop.part<QLabel>(desktop.page(), "firstContactEvidenceLabel")->text(),
             QStringLiteral("of 1 resolved"));

    desktop.press(issuesTable, Qt::Key_R);
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("State")), QStringLiteral("Answered"));
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Reopened")), QStringLiteral("1×"));
    auto *hint = desktop.part<InlineMessage>(desktop.page(), "callHint");
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(hint->text(), QStringLiteral("Better to call than to write: it was reopened 1 time."));
    QTRY_COMPARE(desktop.rows("issueStoryTable"), 4); // opened, answered, resolved, reopened

    desktop.desk().undo();
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("State")), QStringLiteral("Resolved"));
    QTRY_COMPARE(desktop.rows("issueStoryTable"), 3);
    QVERIFY(!hint->isVisible());
}

void TestIssuesPage::aLateAnswerIsSaidInWords()
{
    IssuesDesktop desktop(&fillWithIssues);
    desktop.clock().set(at("2026-03-17T11:00:00Z")); // 4 hours of Friday, 3 of Tuesday
    desktop.trigger(ActionId::Recalculate);
    QTRY_VERIFY(subjects(desktop).contains(QStringLiteral("Wrong numbers")));
    const int row = static_cast<int>(subjects(desktop).indexOf(QStringLiteral("Wrong numbers")));
    QTRY_COMPARE(desktop.cell(issuesTable, row, QStringLiteral("First response")), QStringLiteral("7.0 h, 3.0 h late"));
}

void TestIssuesPage::theMostPressingComesFirst()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(subjects(desktop), (QStringList{QStringLiteral("No leads"), QStringLiteral("Wrong numbers"),
                                                 QStringLiteral("Twice the same"), QStringLiteral("Late invoice")}));
}

void TestIssuesPage::segmentsAndWordsFilter()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
    auto *states = desktop.part<SegmentedControl>(desktop.page(), "issueStates");
    states->setCurrentIndex(1);
    Q_EMIT states->activated(1);
    QCOMPARE(subjects(desktop), QStringList(QStringLiteral("Twice the same")));
    desktop.trigger(ActionId::Find);
    auto *line = desktop.part<QLineEdit>(desktop.page(), "issueFilterLineEdit");
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, QStringLiteral("ash invoice"));
    QCOMPARE(desktop.rows(issuesTable), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(desktop.rows(issuesTable), 4);
    QTest::keyClicks(line, QStringLiteral("birch"));
    QCOMPARE(subjects(desktop), QStringList(QStringLiteral("No leads")));
}

void TestIssuesPage::headingsStandAboveGroups()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
    auto *grouping = desktop.part<QComboBox>(desktop.page(), "issueGroupingComboBox");
    grouping->setCurrentIndex(1);
    Q_EMIT grouping->activated(1);
    QCOMPARE(desktop.rows(issuesTable), 6);
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Buyer")), QStringLiteral("Birch"));
    QCOMPARE(desktop.cell(issuesTable, 2, QStringLiteral("Buyer")), QStringLiteral("Ashford"));
    QCOMPARE(desktop.cell(issuesTable, 2, QStringLiteral("Issue")), QString());
    grouping->setCurrentIndex(2);
    Q_EMIT grouping->activated(2);
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Buyer")), QStringLiteral("Opened today"));
    QCOMPARE(desktop.cell(issuesTable, desktop.rows(issuesTable) - 2, QStringLiteral("Buyer")),
             QStringLiteral("Older"));
}

void TestIssuesPage::onlyMyBuyersIssues()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
    desktop.preferences().setOnlyMine(true);
    QTRY_COMPARE(desktop.rows(issuesTable), 3);
    QVERIFY(!subjects(desktop).contains(QStringLiteral("No leads")));
    QVERIFY(desktop.part<QLabel>(desktop.page(), "issuesScopeLabel")->text().contains(u"Dana Whitfield"));
    desktop.preferences().setOnlyMine(false);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
}

void TestIssuesPage::escalatingDeletingAndUndo()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
    desktop.press(issuesTable, Qt::Key_E);
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Escalated")), QStringLiteral("Yes"));
    desktop.press(issuesTable, Qt::Key_E);
    QTRY_COMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Escalated")), QString());
    desktop.press(issuesTable, Qt::Key_Delete);
    QTRY_COMPARE(desktop.rows(issuesTable), 3);
    desktop.desk().undo();
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
}

void TestIssuesPage::theTabOfABuyerShowsItsOwn()
{
    IssuesDesktop desktop(&fillWithIssues);
    QTRY_COMPARE(desktop.rows(issuesTable), 4);
    desktop.press(issuesTable, Qt::Key_O); // of the first, which is Birch's
    IssuesView *tab = nullptr;
    QTRY_VERIFY(
        (tab = desktop.window().findChild<QWidget *>(QStringLiteral("issuesTab"))
                   ? desktop.window().findChild<QWidget *>(QStringLiteral("issuesTab"))->findChild<IssuesView *>()
                   : nullptr));
    QTRY_COMPARE(tab->table().model()->rowCount(), 1);
    QCOMPARE(tab->table().model()->index(0, 0).data().toString(), QStringLiteral("No leads"));
    QVERIFY(tab->isVisible());
}

void TestIssuesPage::twoThousandBuyers()
{
    constexpr int buyers = 2000;
    IssuesDesktop desktop([](Writer &writer) -> Result<> {
        for (int i = 0; i < buyers; ++i) {
            auto id = put(writer, aBuyer(QStringLiteral("Buyer %1").arg(i)));
            if (!id)
                return failure(id.error());
            Issue issue = anIssue(*id);
            issue.openedAt = at("2026-03-13T08:00:00Z") + i * 1000;
            if (auto one = put(writer, issue); !one)
                return failure(one.error());
        }
        return {};
    });
    QTRY_COMPARE_WITH_TIMEOUT(desktop.rows(issuesTable), buyers, 60000);
    QCOMPARE(desktop.cell(issuesTable, 0, QStringLiteral("Buyer")), QStringLiteral("Buyer 0"));
    QCOMPARE(desktop.cell(issuesTable, buyers - 1, QStringLiteral("Buyer")), QStringLiteral("Buyer 1999"));
}

TOUCHBASE_UI_TEST(TestIssuesPage)
#include "tst_issues.moc"
