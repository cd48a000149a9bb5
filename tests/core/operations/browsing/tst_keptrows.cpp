// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/keptrows.h"

#include "operations/maintenance/checking.h"
#include "operations/records/touchpoints.h"
#include "operations/records/workspacerecords.h"
#include "operations/setup/demoworkspace.h"
#include "score/model.h"
#include "support/builders.h"
#include "support/engines.h"
#include "workspace/writer.h"

#include <QJsonDocument>

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

/// What is kept of the list of buyers is what was computed, costs nothing to undo, and is found out where it is wrong.
class KeptRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(m_cluster.start()); }
    void nothingIsKeptAtFirst();
    void whatIsKeptIsWhatWasComputed_data() { addEngines(); }
    void whatIsKeptIsWhatWasComputed();
    void keepingIsNoChange();
    void anotherModelHasNoScoreYet();
    void aWrongScoreIsFoundByTheCheck();
    void whatKnowsNotOfEveryChangeIsNotChecked();

private:
    struct Computed {
        ComputedRows rows;
        QHash<qint64, WeeklyScores> weekly;
    };
    [[nodiscard]] static std::unique_ptr<TemporaryWorkspace> sample(PostgresCluster *cluster = nullptr);
    [[nodiscard]] static ScoreSetup setupOf(TemporaryWorkspace &workspace);
    [[nodiscard]] static Computed keep(TemporaryWorkspace &workspace);
    [[nodiscard]] static KeptRows kept(TemporaryWorkspace &workspace);
    [[nodiscard]] static QStringList problems(TemporaryWorkspace &workspace)
    {
        return must(workspace->readNow(checkWorkspace));
    }

    PostgresCluster m_cluster;
};

namespace {

const Day today = day("2026-03-15");

} // namespace

std::unique_ptr<TemporaryWorkspace> KeptRowsTest::sample(PostgresCluster *cluster)
{
    auto workspace = std::make_unique<TemporaryWorkspace>(cluster);
    const demo::DemoOptions options{.buyers = 24, .days = 300, .asOf = today, .zone = Zone()};
    workspace->perform(fillWithDemo(options));
    return workspace;
}

ScoreSetup KeptRowsTest::setupOf(TemporaryWorkspace &workspace)
{
    return must(workspace->readNow(loadScoreSetup));
}

KeptRowsTest::Computed KeptRowsTest::keep(TemporaryWorkspace &workspace)
{
    const ScoreSetup setup = setupOf(workspace);
    Computed computed{
        must(workspace->readNow([&](const Reader &reader) { return computeBuyerRows(reader, setup, today); })),
        must(workspace->readNow([&](const Reader &reader) { return weeklyScores(reader, setup, today); }))};
    workspace.perform(keepBuyerRows(computed.rows, computed.weekly, setup, today));
    return computed;
}

KeptRows KeptRowsTest::kept(TemporaryWorkspace &workspace)
{
    return must(workspace->readNow(
        [setup = setupOf(workspace)](const Reader &reader) { return keptBuyerRows(reader, setup); }));
}

void KeptRowsTest::nothingIsKeptAtFirst()
{
    const auto workspace = sample();
    const KeptRows rows = kept(*workspace);
    QVERIFY(rows.rows.empty() && !rows.day);
    QCOMPARE(problems(*workspace), QStringList());
}

void KeptRowsTest::whatIsKeptIsWhatWasComputed()
{
    QFETCH(bool, onServer);
    const auto workspace = sample(onServer ? &m_cluster : nullptr);
    const Computed computed = keep(*workspace);
    const KeptRows rows = kept(*workspace);
    QCOMPARE(rows.day, std::optional(today));
    QCOMPARE(rows.rows.size(), size_t{24});
    int scored = 0;
    for (const BuyerRow &is : computed.rows.rows) {
        const auto was = std::find_if(rows.rows.begin(), rows.rows.end(),
                                      [&is](const BuyerRow &one) { return one.id == is.id; });
        QVERIFY2(was != rows.rows.end(), qPrintable(is.name));
        QVERIFY2(was->score == is.score, qPrintable(is.name));
        QCOMPARE(was->shownEarlier, is.shownEarlier);
        QCOMPARE(was->daysSinceContact, is.daysSinceContact);
        QCOMPARE(was->cadenceDays, is.cadenceDays);
        QCOMPARE(was->openIssues, is.openIssues);
        QVERIFY(was->revenue == is.revenue);
        QCOMPARE(rows.weekly.value(is.id.value()), computed.weekly.value(is.id.value()));
        scored += is.score ? 1 : 0;
    }
    QVERIFY(scored > 15);
    QCOMPARE(problems(*workspace), QStringList());
}

void KeptRowsTest::keepingIsNoChange()
{
    const auto workspace = sample();
    const qint64 before = must((*workspace)->readNow([](const Reader &reader) { return reader.newestChange(); }));
    const QString undo = (*workspace)->undoName();
    (void)keep(*workspace);
    QCOMPARE(must((*workspace)->readNow([](const Reader &reader) { return reader.newestChange(); })), before);
    QCOMPARE((*workspace)->undoName(), undo);
}

void KeptRowsTest::anotherModelHasNoScoreYet()
{
    const auto workspace = sample();
    (void)keep(*workspace);
    const QByteArray content = QJsonDocument(score::modelToJson(score::defaultModel())).toJson();
    const ScoreModelVersion model{{}, QStringLiteral("ours"), 0, {}, Instant(0), {}, {}, QString::fromUtf8(content)};
    workspace->perform(saveScoreModel(model));
    workspace->perform(saveScoreModel(model)); // the second version
    const KeptRows rows = kept(*workspace);
    QVERIFY(!rows.day);
    QVERIFY(rows.rows.empty());
}

void KeptRowsTest::aWrongScoreIsFoundByTheCheck()
{
    const auto workspace = sample();
    Computed computed = keep(*workspace);
    BuyerRow &first = computed.rows.rows.front();
    ++first.openIssues;
    workspace->perform(keepBuyerRows(computed.rows, computed.weekly, setupOf(*workspace), today));
    QCOMPARE(problems(*workspace),
             QStringList{first.name + QStringLiteral(": the score kept of 2026-03-15 is not what its rows give")});
}

void KeptRowsTest::whatKnowsNotOfEveryChangeIsNotChecked()
{
    const auto workspace = sample();
    const Computed computed = keep(*workspace);
    workspace->perform(logTouchpoint(aTouchpoint(computed.rows.rows.front().id)));
    QCOMPARE(problems(*workspace), QStringList());
    QCOMPARE(kept(*workspace).rows.size(), size_t{24}); // it is shown all the same
}

QTEST_GUILESS_MAIN(KeptRowsTest)
#include "tst_keptrows.moc"
